import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Task } from '@/api/types/task-service';

export function useTask(id: string) {
  return useQuery({
    queryKey: queryKeys.task(id),
    queryFn: ({ signal }) => http.get<Task>(`/api/tasks/${id}`, {}, signal),
  });
}
