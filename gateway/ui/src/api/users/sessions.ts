import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Sessions } from '@/api/types/gateway';

const REFRESH_MS = 10_000;

/** Who is on; nobody tells of it, so it is asked for as long as it is looked at. */
export function useSessions() {
  return useQuery({
    queryKey: queryKeys.sessions,
    queryFn: ({ signal }) => http.get<Sessions>('/api/users/sessions', {}, signal),
    refetchInterval: REFRESH_MS,
  });
}

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/users/sessions/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.sessions }),
  });
}
