import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { EventCount } from '@/api/types/calendar-service';

/** How many of one's events are active. */
export function useEventCount() {
  return useQuery({
    queryKey: [...queryKeys.events, 'count'],
    queryFn: ({ signal }) => http.get<EventCount>('/api/events/count', {}, signal),
  }).data;
}
