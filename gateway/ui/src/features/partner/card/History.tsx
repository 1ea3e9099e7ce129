import { UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useHistory } from '@/api/partners/get-history';
import type { FieldValue, HistoryChange, HistoryEntry, Partner } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { Timeline } from '@/components/timeline/Timeline';
import { CardSide } from '@/features/partner/card/CardSide';
import { formatValue, sameValue, type Lists } from '@/lib/format/values';
import styles from './PartnerCard.module.css';

interface HistoryProps {
  card: Partner;
  fields: Field[];
  lists: Lists;
  editable: boolean;
  onRestore: (field: string, value: FieldValue | null) => void;
  onClose: () => void;
}

/** Who changed what and when, with the way back to each former value. */
export function History({ card, fields, lists, editable, onRestore, onClose }: HistoryProps) {
  const { t } = useTranslation('partner');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(card.id);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const entries = data?.pages.flatMap(({ items }) => items);

  const change = ({ field: name, old, new: next }: HistoryChange, created: boolean) => {
    const field = byName.get(name);
    if (!field) return null;
    const text = (value: FieldValue | null) =>
      formatValue(field, value, lists) || t('empty', { ns: 'common' });
    const restorable = editable && field.access === 'EDIT' && !created && !sameValue(old, card.values[name]);
    return (
      <div key={name} className={styles.change}>
        <span className={styles.field}>{field.label}: </span>
        {!created && (
          <>
            <span className={styles.old}>{text(old)}</span>
            {restorable && (
              <button
                type="button"
                className={styles.restore}
                title={t('restoreValue', { field: field.label, value: text(old) })}
                aria-label={t('restoreValue', { field: field.label, value: text(old) })}
                onClick={() => onRestore(name, old)}
              >
                <UndoOutlined aria-hidden />
              </button>
            )}
            <span className={styles.arrow}> → </span>
          </>
        )}
        <span>{text(next)}</span>
      </div>
    );
  };

  const content = (entry: HistoryEntry) => (
    <>
      {entry.created && <div>{t('cardCreatedEntry')}</div>}
      {entry.file && (
        <div className={styles.change}>
          <span className={styles.field}>{t(`file${entry.file.kind}`)}: </span>
          <bdi>{entry.file.name}</bdi>
        </div>
      )}
      {entry.changes.map((one) => change(one, entry.created))}
    </>
  );

  return (
    <CardSide title={t('history')} onClose={onClose}>
      {entries?.length === 0 && <Empty compact title={t('historyEmpty')} />}
      {!entries && !error && <Skeleton rows={5} />}
      {!entries && error && (
        <Failure compact title={t('historyFailed')} error={error} onRetry={() => void refetch()} />
      )}
      {entries && (
        <Timeline
          label={t('history')}
          items={entries.map((entry) => ({
            id: entry.id,
            at: entry.at,
            who: entry.by.name,
            source: entry.source.kind === 'PERSON' ? undefined : t(`source${entry.source.kind}`),
            content: content(entry),
          }))}
        />
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('earlier')}
          </Button>
        </div>
      )}
    </CardSide>
  );
}
