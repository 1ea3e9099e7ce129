import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { LinkedEvent } from '@/api/types/calendar-service';

/** All events linked with one, itself among them, each before those that follow it. */
export function useChain(id: string) {
  return useQuery({
    queryKey: [...queryKeys.events, 'chain', id],
    queryFn: async ({ signal }) =>
      (await http.get<{ items: LinkedEvent[] }>(`/api/events/${id}/chain`, {}, signal)).items,
  });
}
