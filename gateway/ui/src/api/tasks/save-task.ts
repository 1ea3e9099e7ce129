import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Task, TaskInput } from '@/api/types/task-service';

export interface TaskSave {
  existing?: { id: string; version: number } | undefined;
  input: TaskInput;
  /** The same for a repeated try, so that a lost answer makes no second task. */
  idempotencyKey?: string;
}

export function useSaveTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ existing, input, idempotencyKey }: TaskSave) =>
      existing
        ? http.put<Task>(`/api/tasks/${existing.id}`, input, existing.version)
        : http.post<Task>('/api/tasks', input, idempotencyKey ? { idempotencyKey } : {}),
    onSuccess: (task) => client.setQueryData(queryKeys.task(task.id), task),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.tasks }),
  });
}
