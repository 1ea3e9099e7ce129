import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { TaskHistoryEntry } from '@/api/types/task-service';

/** What was done to a task, the newest first. */
export function useTaskHistory(task: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.taskHistory(task),
    queryFn: ({ pageParam, signal }) =>
      http.get<{ items: TaskHistoryEntry[]; next: string | null }>(
        `/api/tasks/${task}/history`,
        { cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
