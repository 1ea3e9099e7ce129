import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMakeFields } from '@/features/import/use-make-fields';
import type { ImportColumn } from '@/api/types/import-service';
import type { Field } from '@/api/types/schema-service';
import { fieldTypeOf } from '@/features/import/new-field';
import styles from './Import.module.css';

interface NewFieldsProps {
  columns: ImportColumn[];
  fields: Field[];
  onMade: (fieldOf: Map<number, string>) => void;
}

/** Columns of the file the card has no field for, to be given one at once. */
export function NewFields({ columns, fields, onMade }: NewFieldsProps) {
  const { t } = useTranslation('imports');
  const [chosen, setChosen] = useState<number[]>([]);
  const { make, making } = useMakeFields(fields, onMade);
  const wanted = columns.filter(({ index }) => chosen.includes(index));
  return (
    <fieldset className={styles.options}>
      <legend>{t('withoutField')}</legend>
      <div className={styles.names}>
        {columns.map((column) => (
          <Checkbox
            key={column.index}
            checked={chosen.includes(column.index)}
            onChange={({ target }) =>
              setChosen((all) =>
                target.checked ? [...all, column.index] : all.filter((index) => index !== column.index),
              )
            }
          >
            {column.header}{' '}
            <span className={styles.note}>{t(`types.${fieldTypeOf(column)}`, { ns: 'schema' })}</span>
          </Checkbox>
        ))}
      </div>
      <div className={styles.optionsActions}>
        <Button
          disabled={wanted.length === 0}
          loading={making}
          onClick={() => {
            make(wanted);
            setChosen([]);
          }}
        >
          {t('makeFields', { count: wanted.length })}
        </Button>
        <Button type="link" onClick={() => setChosen(columns.map(({ index }) => index))}>
          {t('chooseAll')}
        </Button>
        <span className={styles.note}>{t('makeFieldsNote')}</span>
      </div>
    </fieldset>
  );
}
