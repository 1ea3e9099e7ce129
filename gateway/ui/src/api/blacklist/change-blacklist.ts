import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

function useChange<T>(send: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.blacklist }),
  });
}

export function useBlacklistNumber() {
  return useChange((entry: { number: string; comment?: string }) => http.post('/api/calls/blacklist', entry));
}

export function useUnblacklistNumber() {
  return useChange((number: string) => http.delete(`/api/calls/blacklist/${encodeURIComponent(number)}`));
}
