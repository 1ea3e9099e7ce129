import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Comment } from '@/api/types/task-service';

/** What was said to a task, the newest first. */
export function useComments(task: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.taskComments(task),
    queryFn: ({ pageParam, signal }) =>
      http.get<{ items: Comment[]; next: string | null }>(
        `/api/tasks/${task}/comments`,
        { cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** Says something, or says it differently. */
export function useWriteComment(task: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ existing, text }: { existing?: Comment; text: string }) =>
      existing
        ? http.put<Comment>(`/api/tasks/${task}/comments/${existing.id}`, { text }, existing.version)
        : http.post<Comment>(`/api/tasks/${task}/comments`, { text }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.taskComments(task) }),
  });
}
