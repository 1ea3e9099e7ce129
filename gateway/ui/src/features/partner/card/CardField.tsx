import { UndoOutlined } from '@ant-design/icons';
import { useId, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { ValueInput } from '@/components/value/ValueInput';
import { ValueView } from '@/components/value/ValueView';
import { formatValue, type Lists } from '@/lib/format/values';
import styles from './CardForm.module.css';

/** A field being edited here that someone else has saved meanwhile. */
export interface Contest {
  value: FieldValue | null;
  by: string;
}

interface CardFieldProps {
  field: Field;
  lists: Lists;
  value: FieldValue | null;
  phones: string[] | undefined;
  partnerId: string | undefined;
  changed: boolean;
  contest: Contest | undefined;
  error: string | undefined;
  readOnly: boolean;
  onEdit: (field: string, value: FieldValue | null) => void;
}

const COLUMNS = 3;

export function CardField(props: CardFieldProps) {
  const { field, lists, value, phones, partnerId, changed, contest, error, readOnly, onEdit } = props;
  const { t } = useTranslation('partner');
  const id = useId();
  const column = Math.min(Math.max(field.column, 1), COLUMNS);
  const width = Math.min(Math.max(field.width, 1), COLUMNS - column + 1);
  const place = { '--column': column, '--width': width } as CSSProperties;
  return (
    <div
      className={`${styles.field ?? ''} ${width > 1 ? styles.wide : ''} ${changed ? styles.changed : ''}`}
      style={place}
      data-field={field.name}
    >
      <div className={styles.label}>
        <label
          className={styles.labelText}
          htmlFor={readOnly ? undefined : id}
          title={field.hint ?? undefined}
        >
          {field.label}
        </label>
        {field.required && !readOnly && (
          <span className={styles.mark} title={t('required', { ns: 'common' })} aria-hidden>
            *
          </span>
        )}
      </div>
      {readOnly ? (
        <ValueView field={field} value={value} lists={lists} phones={phones} partnerId={partnerId} />
      ) : (
        <ValueInput
          id={id}
          field={field}
          value={value}
          lists={lists}
          phones={phones}
          partnerId={partnerId}
          invalid={Boolean(error)}
          describedBy={error || contest ? `${id}-note` : undefined}
          onChange={(next) => onEdit(field.name, next)}
        />
      )}
      <div id={`${id}-note`}>
        {error && (
          <div role="alert" className={styles.error}>
            {error}
          </div>
        )}
        {contest && (
          <div className={styles.contest}>
            {t('otherChanged', {
              name: contest.by,
              value: formatValue(field, contest.value, lists) || t('empty', { ns: 'common' }),
            })}
            <button
              type="button"
              className={styles.revert}
              aria-label={t('revertField', { field: field.label })}
              onClick={() => onEdit(field.name, contest.value)}
            >
              <UndoOutlined aria-hidden />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
