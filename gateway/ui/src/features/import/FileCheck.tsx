import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportCheck } from '@/api/imports/get-check';
import type { Import } from '@/api/types/import-service';
import type { Field } from '@/api/types/schema-service';
import { Failure, Skeleton } from '@/components/states/States';
import { MissingOptions } from '@/features/import/MissingOptions';
import { formatNumber } from '@/lib/format/values';
import styles from './Import.module.css';

/** Up to this many rows a check takes a moment, and is made unasked. */
const UNASKED_ROWS = 50_000;

/** What is wrong in all rows of the file, before any is loaded, and what can be mended here. */
export function FileCheck({ one, fields }: { one: Import; fields: Field[] }) {
  const { t } = useTranslation('imports');
  const [asked, setAsked] = useState((one.progress.total ?? Infinity) <= UNASKED_ROWS);
  const check = useImportCheck(one, asked);
  if (!asked) {
    return (
      <Button onClick={() => setAsked(true)}>
        {t('checkAll', { rows: formatNumber(one.progress.total ?? 0) })}
      </Button>
    );
  }
  if (check.error) {
    return (
      <Failure compact title={t('checkFailed')} error={check.error} onRetry={() => void check.refetch()} />
    );
  }
  if (!check.data) return <Skeleton rows={2} />;
  const { rows, bad, kinds, unknownOptions, moreOptions } = check.data;
  const labelOf = (name: string | null) => fields.find((field) => field.name === name)?.label ?? name ?? '';
  const lists = [...new Set(unknownOptions.map(({ field }) => field))];
  return (
    <>
      <p className={bad === 0 ? styles.good : styles.verdict}>
        {bad === 0
          ? t('allGood', { rows: formatNumber(rows) })
          : t('someBad', {
              good: formatNumber(rows - bad),
              rows: formatNumber(rows),
              bad: formatNumber(bad),
            })}
      </p>
      {kinds.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                <th scope="col">{t('whatIsWrong')}</th>
                <th scope="col" className={styles.right}>
                  {t('rows')}
                </th>
                <th scope="col" className={styles.right}>
                  {t('firstInRow')}
                </th>
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ field, code, message, row, rows: count }) => (
                <tr key={`${field ?? ''} ${code}`}>
                  <td>{labelOf(field)}</td>
                  <td>{message}</td>
                  <td className={styles.right}>{formatNumber(count)}</td>
                  <td className={styles.right}>{formatNumber(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lists.map((name) => {
        const field = fields.find((candidate) => candidate.name === name);
        return field?.listId ? (
          <MissingOptions
            key={name}
            label={field.label}
            listId={field.listId}
            options={unknownOptions.filter((option) => option.field === name)}
            more={moreOptions}
          />
        ) : null;
      })}
    </>
  );
}
