import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { CalendarEvent, EventPage } from '@/api/types/calendar-service';

const PAGE_SIZE = 500;

export interface EventDays {
  /** The first day. */
  from: string;
  /** The day after the last. */
  to: string;
  /** Whose calendar, for administrators; one's own without. */
  user: string | null;
}

async function allEvents(days: EventDays, signal: AbortSignal): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = [];
  let cursor: string | null = null;
  do {
    const page: EventPage = await http.get(
      '/api/events',
      { ...days, user: days.user, size: PAGE_SIZE, cursor },
      signal,
    );
    events.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return events;
}

/** What a calendar holds in some days; the days before stay until the new ones come. */
export function useFindEvents(days: EventDays) {
  return useQuery({
    queryKey: [...queryKeys.events, 'days', days],
    queryFn: ({ signal }) => allEvents(days, signal),
    placeholderData: keepPreviousData,
  });
}
