import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import { OwnVersions } from '@/api/own-versions';
import type { CalendarEvent, EventInput } from '@/api/types/calendar-service';

interface EventCreation {
  input: EventInput;
  previousId: string | null;
  /** The same key again creates nothing: a doubled click or a retry after a lost answer is one event. */
  idempotencyKey: string;
}

export type EventVersion = Pick<CalendarEvent, 'id' | 'version'>;

/** Writes answer with the event as it is now; lists, counts and chains are asked for anew. */
function useEventWrite<T, R extends CalendarEvent | undefined>(
  mutationFn: (write: T) => Promise<R>,
  options: { scope?: { id: string } } = {},
) {
  const client = useQueryClient();
  return useMutation({
    ...options,
    mutationFn,
    onSuccess: (event) => {
      if (event) client.setQueryData(queryKeys.event(event.id), event);
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.events }),
  });
}

export function useCreateEvent() {
  return useEventWrite(({ input, previousId, idempotencyKey }: EventCreation) =>
    http.post<CalendarEvent>(
      previousId ? `/api/events?previousId=${encodeURIComponent(previousId)}` : '/api/events',
      input,
      { idempotencyKey },
    ),
  );
}

export function useChangeEvent() {
  return useEventWrite(({ event, input }: { event: EventVersion; input: EventInput }) =>
    http.put<CalendarEvent>(`/api/events/${event.id}`, input, event.version),
  );
}

const own = new OwnVersions();

/** To another time, one move after another; its reminder goes along. */
export function useMoveEvent() {
  return useEventWrite(
    ({ event, startsAt }: { event: EventVersion; startsAt: string }) =>
      own.write(event, (version) =>
        http.post<CalendarEvent>(`/api/events/${event.id}/move`, { startsAt }, { version }),
      ),
    { scope: { id: 'move-event' } },
  );
}

export function useCompleteEvent() {
  return useEventWrite((event: EventVersion) =>
    http.post<CalendarEvent>(`/api/events/${event.id}/complete`, undefined, { version: event.version }),
  );
}

export function useDeleteEvent() {
  return useEventWrite((event: EventVersion) => http.delete(`/api/events/${event.id}`, event.version));
}
