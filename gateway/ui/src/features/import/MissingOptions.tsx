import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListsById } from '@/api/lists/get-lists';
import { useSaveList } from '@/api/lists/save-list';
import type { ImportUnknownOption } from '@/api/types/import-service';
import { useNotice } from '@/components/notice/use-notice';
import { formatNumber } from '@/lib/format/values';
import styles from './Import.module.css';

interface MissingOptionsProps {
  label: string;
  listId: string;
  options: ImportUnknownOption[];
  more: boolean;
}

const STEP = 10;
/** A name quoted in an error is cut there; what was cut cannot be added. */
const CUT = '…';

/** Names of the file's column that its list does not offer, to be added to the list at once. */
export function MissingOptions({ label, listId, options, more }: MissingOptionsProps) {
  const { t } = useTranslation('imports');
  const notice = useNotice();
  const list = useListsById()[listId];
  const save = useSaveList();
  const addable = options.filter(({ name }) => !name.endsWith(CUT));
  const [left, setLeft] = useState<string[]>([]);
  const chosen = addable.filter(({ name }) => !left.includes(name));
  if (!list) return null;

  const add = () => {
    const last = Math.max(0, ...list.rows.map(({ order }) => order));
    const rows = chosen.map(({ name }, i) => ({ name, order: last + (i + 1) * STEP, hidesCard: false }));
    save.mutate(
      { existing: list, input: { name: list.name, rows: [...list.rows, ...rows] } },
      {
        onSuccess: () => notice.tell(t('optionsAdded', { count: rows.length, list: list.name })),
        onError: notice.failed,
      },
    );
  };

  return (
    <fieldset className={styles.options}>
      <legend>{t('notInList', { field: label, list: list.name })}</legend>
      <div className={styles.names}>
        {addable.map(({ name, rows }) => (
          <Checkbox
            key={name}
            checked={!left.includes(name)}
            onChange={({ target }) =>
              setLeft((names) => (target.checked ? names.filter((n) => n !== name) : [...names, name]))
            }
          >
            {name}{' '}
            <span className={styles.note}>{t('inRows', { count: rows, rows: formatNumber(rows) })}</span>
          </Checkbox>
        ))}
      </div>
      {more && <p className={styles.note}>{t('moreOptions')}</p>}
      <Button disabled={chosen.length === 0} loading={save.isPending} onClick={add}>
        {t('addToList', { count: chosen.length, list: list.name })}
      </Button>
    </fieldset>
  );
}
