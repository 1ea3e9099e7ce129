import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTaskHistory } from '@/api/tasks/get-task-history';
import type { Priority, Status, TaskChange } from '@/api/types/task-service';
import { Failure, Skeleton } from '@/components/states/States';
import { Timeline } from '@/components/timeline/Timeline';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/values';
import styles from './Window.module.css';

const NAMES = [
  'title',
  'description',
  'dueAt',
  'remindAt',
  'assignee',
  'priority',
  'status',
  'hours',
  'partners',
  'file',
] as const;
type Named = (typeof NAMES)[number];

/** «История»: who changed what, and when. */
export function TaskHistory({ task, onClose }: { task: string; onClose: () => void }) {
  const { t } = useTranslation('task');
  const found = useTaskHistory(task);
  const entries = found.data?.pages.flatMap(({ items }) => items);
  return (
    <aside className={styles.history} aria-label={t('history')}>
      <header className={styles.historyHead}>
        <h2 className={styles.historyTitle}>{t('history')}</h2>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined aria-hidden />}
          aria-label={t('hideHistory')}
          onClick={onClose}
        />
      </header>
      {!entries && !found.error && <Skeleton rows={5} />}
      {!entries && found.error && (
        <Failure
          compact
          title={t('historyFailed')}
          error={found.error}
          onRetry={() => void found.refetch()}
        />
      )}
      {entries && (
        <Timeline
          label={t('history')}
          items={entries.map(({ id, at, by, changes }) => ({
            id,
            at,
            who: by.name,
            content:
              changes.length === 0 ? (
                <div>{t('wasSet')}</div>
              ) : (
                changes.map((change) => <Change key={change.field} change={change} />)
              ),
          }))}
        />
      )}
      {found.hasNextPage && (
        <Button size="small" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
    </aside>
  );
}

function Change({ change }: { change: TaskChange }) {
  const { t } = useTranslation('task');
  const field = NAMES.find((name) => name === change.field);
  if (!field) return null;
  const text = (value: string | null) =>
    value === null ? t('empty', { ns: 'common' }) : valueText(field, value);
  return (
    <div>
      <span className={styles.soft}>{t(`field_${field}`)}: </span>
      <span className={styles.old}>{text(change.old)}</span> → <span>{text(change.new)}</span>
    </div>
  );

  function valueText(name: Named, value: string): string {
    switch (name) {
      case 'dueAt':
      case 'remindAt':
        return formatInstant(value);
      case 'priority':
        return t(`priority_${value as Priority}`);
      case 'status':
        return t(`status_${value as Status}`);
      case 'hours':
        return formatNumber(Number(value));
      case 'partners':
        return t(value === 'card' ? 'about_CARD' : 'about_LIST');
      default:
        return value;
    }
  }
}
