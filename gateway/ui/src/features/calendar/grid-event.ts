import type { CalendarEvent } from '@/api/types/calendar-service';
import type { Kind } from '@/features/calendar/calendar-view';
import { instantAt, wallClock } from '@/lib/format/dates';

/** What the grid is given of an event: its place by the organisation's clocks, which the grid takes for UTC. */
export interface GridEvent {
  id: string;
  title: string;
  start: string;
  startEditable: boolean;
  extendedProps: { event: CalendarEvent; kind: Kind; overdue: boolean };
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
      startEditable: !readOnly && kind !== 'done',
      extendedProps: { event, kind, overdue: kind !== 'done' && Date.parse(event.startsAt) < now },
    };
  });
}

export const gridTime = (instant: string) => `${wallClock(instant) ?? ''}:00Z`;

/** The instant of a place in the grid; a whole day (`2026-11-24`) stands for its morning, today for the next half hour. */
export function instantOf(place: string, now: number): string {
  if (place.length > 10) return instantAt(place.slice(0, 16));
  const morning = instantAt(`${place}T09:00`);
  return place === wallClock(new Date(now).toISOString())?.slice(0, 10) && Date.parse(morning) < now
    ? nextHalfHour(now)
    : morning;
}

const HALF_HOUR_MS = 1_800_000;

export function nextHalfHour(now: number): string {
  return new Date((Math.floor(now / HALF_HOUR_MS) + 1) * HALF_HOUR_MS).toISOString().replace('.000Z', 'Z');
}
