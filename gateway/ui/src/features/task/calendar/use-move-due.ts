import { useMoveDue as useMoveDueWrite, type DueTask } from '@/api/tasks/move-due';
import { useGridMove } from '@/components/calendar/use-grid-move';

/** Has a task done by another time. */
export function useMoveDue() {
  const { mutateAsync } = useMoveDueWrite();
  return useGridMove<DueTask>(
    ({ dueAt }) => dueAt,
    (task, dueAt) => mutateAsync({ task, dueAt }),
  );
}
