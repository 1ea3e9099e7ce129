import type { CalendarEvent } from '@/api/types/calendar-service';
import { dayOf, gridTime, instantOfPlace } from '@/components/calendar/days';
import type { GridItem, Kind } from '@/components/calendar/grid-item';
import { nextHalfHour } from '@/features/calendar/event-form';
import { instantAt } from '@/lib/format/dates';

/** An event as the grid is given it. */
export interface GridEvent extends GridItem {
  event: CalendarEvent;
}

/** Done comes first: whose it was matters less. */
export function kindOf(event: CalendarEvent, user: string): Kind {
  if (event.completedAt) return 'done';
  return event.assignee.id === user ? 'own' : 'given';
}

export function gridEvents(
  events: CalendarEvent[],
  user: string,
  shown: readonly Kind[],
  now: number,
  readOnly: boolean,
): GridEvent[] {
  return events.flatMap((event) => {
    const kind = kindOf(event, user);
    if (!shown.includes(kind)) return [];
    return {
      id: event.id,
      title: event.text,
      start: gridTime(event.startsAt),
      movable: !readOnly && kind !== 'done',
      kind,
      overdue: kind !== 'done' && Date.parse(event.startsAt) < now,
      person: kind === 'given' ? event.assignee.name : null,
      event,
    };
  });
}

/** The instant of a place in the grid; a whole day (`2026-11-24`) stands for its morning, today for the next half hour. */
export function instantOf(place: string, now: number): string {
  if (place.length > 10) return instantOfPlace(place);
  const morning = instantAt(`${place}T09:00`);
  return place === dayOf(now) && Date.parse(morning) < now ? nextHalfHour(now) : morning;
}
