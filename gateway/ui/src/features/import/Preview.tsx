import { useTranslation } from 'react-i18next';
import type { Import, ImportPreview, ImportSettings } from '@/api/types/import-service';
import type { Field } from '@/api/types/schema-service';
import { Empty } from '@/components/states/States';
import styles from './Import.module.css';

interface PreviewProps {
  preview: ImportPreview;
  one: Import;
  settings: ImportSettings;
  fields: Field[];
}

/** The first rows as they would go in, each error at its cell. */
export function Preview({ preview, one, settings, fields }: PreviewProps) {
  const { t } = useTranslation('imports');
  const shown = one.columns.flatMap((column) => {
    const name = settings.columns.find(({ index }) => index === column.index)?.field;
    const field = fields.find((candidate) => candidate.name === name);
    return field ? [{ index: column.index, field }] : [];
  });
  const bad = preview.rows.filter(({ errors }) => errors.length > 0).length;
  if (preview.rows.length === 0) return <Empty compact title={t('previewEmpty')} />;
  return (
    <>
      {bad > 0 && <p className={styles.warning}>{t('badRows', { count: bad })}</p>}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              {shown.map(({ index, field }) => (
                <th key={index} scope="col">
                  {field.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => {
              const whole = row.errors.filter(
                ({ field }) => field === null || !shown.some((s) => s.field.name === field),
              );
              return (
                <tr key={row.row}>
                  <td className={styles.number}>
                    {row.row}
                    {whole.map(({ code, message }) => (
                      <div key={code} className={styles.error}>
                        {message}
                      </div>
                    ))}
                  </td>
                  {shown.map(({ index, field }) => {
                    const errors = row.errors.filter((error) => error.field === field.name);
                    return (
                      <td key={index} className={errors.length > 0 ? styles.bad : ''}>
                        {row.cells[index]}
                        {errors.map(({ code, message }) => (
                          <div key={code} className={styles.error}>
                            {message}
                          </div>
                        ))}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
