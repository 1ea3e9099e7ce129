import { useTranslation } from 'react-i18next';
import type { FieldValue, Values } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { Section } from '@/components/page/Page';
import { CardField, type Contest } from '@/features/partner/card/CardField';
import type { Lists } from '@/lib/format/values';
import { groupBy } from '@/lib/group-by';
import styles from './CardForm.module.css';

interface CardFormProps {
  fields: Field[];
  lists: Lists;
  values: Values;
  phones: Record<string, string[]>;
  /** None while the card is being made. */
  partnerId?: string;
  /** The fields changed and not saved. */
  changed: ReadonlySet<string>;
  contests: Record<string, Contest>;
  errors: Record<string, string>;
  readOnly: boolean;
  onEdit: (field: string, value: FieldValue | null) => void;
}

/** The card's form, made of its fields: each group a titled block, each field at its place. */
export function CardForm(props: CardFormProps) {
  const { fields, lists, values, phones, partnerId, changed, contests, errors, readOnly, onEdit } = props;
  const { t } = useTranslation('partner');
  const groups = groupBy(fields, ({ group }) => group.trim());
  return (
    <div className={styles.form}>
      {[...groups].map(([group, members]) => (
        <Section key={group} title={group || t('ungrouped')}>
          <div className={styles.grid}>
            {members.map((field) => (
              <CardField
                key={field.name}
                field={field}
                lists={lists}
                value={values[field.name] ?? null}
                phones={changed.has(field.name) ? undefined : phones[field.name]}
                partnerId={partnerId}
                changed={changed.has(field.name)}
                contest={contests[field.name]}
                error={errors[field.name]}
                readOnly={readOnly || field.access !== 'EDIT'}
                onEdit={onEdit}
              />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
