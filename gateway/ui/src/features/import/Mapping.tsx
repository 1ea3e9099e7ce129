import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportColumn, ImportSettings } from '@/api/types/import-service';
import type { Field } from '@/api/types/schema-service';
import styles from './Import.module.css';

interface MappingProps {
  columns: ImportColumn[];
  settings: ImportSettings;
  fields: Field[];
  onChange: (columns: ImportSettings['columns']) => void;
}

/** Each column of the file, with samples, and the card's field it goes to. */
export function Mapping({ columns, settings, fields, onChange }: MappingProps) {
  const { t } = useTranslation('imports');
  const fieldOf = (index: number) => settings.columns.find((column) => column.index === index)?.field ?? null;
  const set = (index: number, field: string | null) =>
    onChange(
      columns.map((column) => ({
        index: column.index,
        field: column.index === index ? field : fieldOf(column.index),
      })),
    );
  const taken = (name: string, index: number) =>
    settings.columns.some((column) => column.field === name && column.index !== index);

  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('samples')}</th>
            <th scope="col">{t('toField')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const field = fieldOf(column.index);
            return (
              <tr key={column.index}>
                <th scope="row">{column.header || `${t('column')} ${String(column.index + 1)}`}</th>
                <td className={styles.samples}>{column.samples.filter(Boolean).slice(0, 3).join(' · ')}</td>
                <td className={styles.to}>
                  <Select
                    allowClear
                    showSearch={{ optionFilterProp: 'label' }}
                    aria-label={`${t('toField')}: ${column.header}`}
                    style={{ width: 260 }}
                    placeholder={t('skip')}
                    options={fields.map(({ name, label, required }) => ({
                      value: name,
                      label: required ? `${label} *` : label,
                      disabled: taken(name, column.index),
                    }))}
                    value={field}
                    onChange={(name?: string) => set(column.index, name ?? null)}
                  />
                  {field && field === column.field && <span className={styles.note}> {t('suggested')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
