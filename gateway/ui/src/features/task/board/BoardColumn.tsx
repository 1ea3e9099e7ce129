import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { useBoardColumn } from '@/api/tasks/board-columns';
import type { Status, TaskLine } from '@/api/types/task-service';
import { Failure, Skeleton } from '@/components/states/States';
import { HoursCard } from '@/features/task/board/HoursCard';
import { TaskCard } from '@/features/task/board/TaskCard';
import type { Asking } from '@/features/task/board/use-move';
import styles from './Board.module.css';

interface BoardColumnProps {
  status: Status;
  query: ReturnType<typeof useBoardColumn>;
  tasks: TaskLine[];
  readOnly: boolean;
  asking: Asking | null;
  onHours: (hours: number) => void;
  onCancel: () => void;
}

export function BoardColumn({ status, query, tasks, readOnly, asking, onHours, onCancel }: BoardColumnProps) {
  const { t } = useTranslation('task');
  const heading = useId();
  const { setNodeRef, isOver } = useDroppable({ id: status, disabled: readOnly });
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError } = query;
  return (
    <section
      ref={setNodeRef}
      className={`${styles.column ?? ''} ${isOver ? styles.over : ''}`}
      aria-labelledby={heading}
      data-status={status}
    >
      <header className={styles.columnHead}>
        <h2 id={heading} className={styles.columnTitle}>
          {t(`status_${status}`)}
        </h2>
        <span className={styles.columnCount}>
          {data && `${String(tasks.length)}${hasNextPage ? '+' : ''}`}
        </span>
      </header>
      <div className={styles.cards}>
        {!data && !error && <Skeleton rows={3} />}
        {!data && error && (
          <Failure compact title={t('columnFailed')} error={error} onRetry={() => void query.refetch()} />
        )}
        {data && tasks.length === 0 && <p className={styles.none}>{t(`none_${status}`)}</p>}
        <SortableContext items={tasks.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          {tasks.map((task) =>
            asking?.drop.task.id === task.id ? (
              <HoursCard
                key={task.id}
                task={task}
                error={asking.error}
                onHours={onHours}
                onCancel={onCancel}
              />
            ) : (
              <TaskCard key={task.id} task={task} fixed={readOnly || asking !== null} />
            ),
          )}
        </SortableContext>
        {hasNextPage && (
          <Button
            size="small"
            type="text"
            loading={isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {isFetchNextPageError ? t('moreFailed') : t('more')}
          </Button>
        )}
      </div>
    </section>
  );
}
