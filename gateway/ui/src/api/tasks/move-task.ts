import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import { showColumn } from '@/api/tasks/board-columns';
import { ownTasks } from '@/api/tasks/own-tasks';
import type { Status, Task, TaskLine, Whose } from '@/api/types/task-service';

export interface Move {
  task: TaskLine;
  status: Status;
  /** The task it is put below; without one, or if that has left the column, the one it is put above. */
  above?: string | undefined;
  below?: string | undefined;
  hours?: number | undefined;
}

const MOVE = ['move-task'];

/** Moves a task on the board: seen at once, one move after another, and back where it was when the server refuses. */
export function useMoveTask(whose: Whose) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: MOVE,
    scope: { id: 'move-task' },
    mutationFn: ({ task, ...move }: Move) =>
      ownTasks.write(task, (version) => http.post<Task>(`/api/tasks/${task.id}/move`, move, { version })),
    onMutate: async (move) => {
      await client.cancelQueries({ queryKey: queryKeys.tasks });
      showMoved(client, whose, move);
    },
    onSuccess: (task) => {
      client.setQueryData(queryKeys.task(task.id), task);
    },
    // What waits to be sent would be taken off the board for a moment.
    onSettled: () =>
      client.isMutating({ mutationKey: MOVE }) > 1
        ? undefined
        : client.invalidateQueries({ queryKey: queryKeys.tasks }),
  });
}

/** The task where it was put. */
export function showMoved(client: QueryClient, whose: Whose, { task, status, above, below }: Move): void {
  showColumn(client, whose, task.status, (items) => items.filter(({ id }) => id !== task.id));
  showColumn(client, whose, status, (items) => {
    const others = items.filter(({ id }) => id !== task.id);
    const under = others.findIndex(({ id }) => id === above);
    const over = others.findIndex(({ id }) => id === below);
    const at = under >= 0 ? under + 1 : Math.max(over, 0);
    return [...others.slice(0, at), { ...task, status }, ...others.slice(at)];
  });
}
