import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

function useReading<T>(send: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.notifications }),
  });
}

export function useMarkRead() {
  return useReading((number: number) => http.post(`/api/notifications/${String(number)}/read`));
}

/** All up to a number: what comes while the list is looked at stays unread. */
export function useMarkAllRead() {
  return useReading((upTo: number) => http.post('/api/notifications/read', { upTo }));
}
