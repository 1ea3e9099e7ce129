import { DndContext, DragOverlay } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { useBoardColumn } from '@/api/tasks/board-columns';
import { STATUSES, type Status, type TaskLine, type Whose } from '@/api/types/task-service';
import { BoardColumn } from '@/features/task/board/BoardColumn';
import { TaskCardFace } from '@/features/task/board/TaskCard';
import { useDrag } from '@/features/task/board/use-drag';
import { useDragWords } from '@/features/task/board/use-drag-words';
import { useMove } from '@/features/task/board/use-move';
import styles from './Board.module.css';

/** Columns by status; a task is worked on by carrying it from one to the next. */
export function Board({ whose, readOnly }: { whose: Whose; readOnly: boolean }) {
  const { t } = useTranslation('task');
  const found = useColumns(whose);
  const columns = Object.fromEntries(
    STATUSES.map((status) => [status, found[status].data?.pages.flatMap(({ items }) => items) ?? []]),
  ) as Record<Status, TaskLine[]>;
  const { drop, asking, confirm, cancel } = useMove(whose);
  const { dragged, order, context } = useDrag(columns, drop);
  const words = useDragWords(columns);

  const byId = new Map(
    Object.values(columns)
      .flat()
      .map((task) => [task.id, task]),
  );
  const shown = (status: Status): TaskLine[] => {
    if (order) return order[status].flatMap((id) => byId.get(id) ?? []);
    if (!asking) return columns[status];
    // It stands where it was dropped while its hours are asked for.
    const { task, status: target, to } = asking.drop;
    const others = columns[status].filter(({ id }) => id !== task.id);
    if (status !== target) return others;
    const at = others.findIndex(({ id }) => id === to.above) + 1;
    return [...others.slice(0, at), task, ...others.slice(at)];
  };

  return (
    <DndContext {...context} accessibility={words}>
      <div className={styles.board} role="group" aria-label={t('board')}>
        {STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            query={found[status]}
            tasks={shown(status)}
            readOnly={readOnly}
            asking={asking}
            onHours={(hours) => asking && confirm(asking.drop, hours)}
            onCancel={cancel}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>{dragged && <TaskCardFace task={dragged} lifted />}</DragOverlay>
    </DndContext>
  );
}

type Column = ReturnType<typeof useBoardColumn>;

function useColumns(whose: Whose): Record<Status, Column> {
  return {
    new: useBoardColumn(whose, 'new'),
    'in-progress': useBoardColumn(whose, 'in-progress'),
    waiting: useBoardColumn(whose, 'waiting'),
    done: useBoardColumn(whose, 'done'),
    closed: useBoardColumn(whose, 'closed'),
  };
}
