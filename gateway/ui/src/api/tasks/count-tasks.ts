import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { TaskCount } from '@/api/types/task-service';

/** How much the person has to do. */
export function useTaskCount(enabled: boolean) {
  return useQuery({
    queryKey: queryKeys.taskCount,
    queryFn: ({ signal }) => http.get<TaskCount>('/api/tasks/count', {}, signal),
    enabled,
  });
}
