import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { CalendarEvent } from '@/api/types/calendar-service';

export function useEvent(id: string) {
  return useQuery({
    queryKey: queryKeys.event(id),
    queryFn: ({ signal }) => http.get<CalendarEvent>(`/api/events/${id}`, {}, signal),
    // Once it is gone it does not come back.
    retry: false,
  });
}
