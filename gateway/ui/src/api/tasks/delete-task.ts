import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Task } from '@/api/types/task-service';

export function useDeleteTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Task) => http.delete(`/api/tasks/${id}`, version),
    onSuccess: (_, { id }) => {
      client.removeQueries({ queryKey: queryKeys.task(id) });
      return client.invalidateQueries({ queryKey: queryKeys.tasks });
    },
  });
}
