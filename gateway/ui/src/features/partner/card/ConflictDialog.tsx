import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Changes, FieldValue } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import type { Conflict } from '@/features/partner/card/use-save-card';
import { formatInstant } from '@/lib/format/dates';
import { formatValue, type Lists } from '@/lib/format/values';
import styles from './ConflictDialog.module.css';

type Side = 'mine' | 'theirs';

interface ConflictDialogProps {
  conflict: Conflict;
  fields: Field[];
  lists: Lists;
  by: string;
  saving: boolean;
  /** What of mine to save, and what to give up. */
  onSave: (chosen: Changes, given: Changes) => void;
  onClose: () => void;
}

/** Two people saved the same card: both values of every field in dispute, to choose from. */
export function ConflictDialog({
  conflict,
  fields,
  lists,
  by,
  saving,
  onSave,
  onClose,
}: ConflictDialogProps) {
  const { t } = useTranslation('partner');
  const { card, mine } = conflict;
  const [choice, setChoice] = useState<Record<string, Side>>({});
  const sideOf = (field: string): Side => choice[field] ?? 'mine';
  const all = (side: Side) => setChoice(Object.fromEntries(conflict.fields.map((field) => [field, side])));

  const save = () => {
    const chosenAs = (side: Side) =>
      Object.fromEntries(Object.entries(mine).filter(([field]) => sideOf(field) === side));
    onSave(chosenAs('mine'), chosenAs('theirs'));
  };

  return (
    <Modal
      open
      width={640}
      title={t('conflictTitle')}
      onCancel={onClose}
      footer={
        <div className={styles.footer}>
          <Button onClick={onClose}>{t('backToEditing')}</Button>
          <span className={styles.gap} />
          <Button onClick={() => all('mine')}>{t('allMine')}</Button>
          <Button onClick={() => all('theirs')}>{t('allTheirs')}</Button>
          <Button type="primary" loading={saving} onClick={save}>
            {t('saveChosen')}
          </Button>
        </div>
      }
    >
      <p className={styles.why}>{t('conflictWhy', { name: by, at: formatInstant(card.changed.at) })}</p>
      <div className={styles.fields}>
        {conflict.fields.map((name) => {
          const field = fields.find((candidate) => candidate.name === name);
          if (!field) return null;
          const option = (side: Side, value: FieldValue | null) => (
            <label className={`${styles.option ?? ''} ${sideOf(name) === side ? styles.chosen : ''}`}>
              <input
                type="radio"
                name={`conflict-${name}`}
                checked={sideOf(name) === side}
                onChange={() => setChoice((before) => ({ ...before, [name]: side }))}
              />
              <span>
                <span className={styles.side}>{t(side)}</span>
                <span className={styles.value}>
                  {formatValue(field, value, lists) || t('empty', { ns: 'common' })}
                </span>
              </span>
            </label>
          );
          return (
            <fieldset key={name} className={styles.field}>
              <legend className={styles.label}>{field.label}</legend>
              {option('mine', mine[name] ?? null)}
              {option('theirs', card.values[name] ?? null)}
            </fieldset>
          );
        })}
      </div>
    </Modal>
  );
}
