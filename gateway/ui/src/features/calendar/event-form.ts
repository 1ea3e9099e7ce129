import type { CalendarEvent, EventInput } from '@/api/types/calendar-service';
import type { EventSeed } from '@/lib/event-dialog';

/** An event as its form holds it: the reminder goes along with the start. */
export interface EventForm {
  text: string;
  startsAt: string | null;
  /** Minutes before the start; null for none. */
  remindBefore: number | null;
  assignee: string | null;
  partnerId: string | null;
}

const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** How long before the start a reminder usually comes: the first there is still time for. */
const USUAL_MINUTES = [15, 5, 0];

/** Reminders to choose from, in minutes before the start. */
export const REMINDERS = [0, 5, 15, 30, 60, 120, 1440];

export function formOf(event: CalendarEvent): EventForm {
  const { text, startsAt, remindAt, assignee, partnerId } = event;
  return {
    text,
    startsAt,
    remindBefore: remindAt && (Date.parse(startsAt) - Date.parse(remindAt)) / MINUTE_MS,
    assignee: assignee.id,
    partnerId,
  } as EventForm;
}

/** A new event, at the next half hour; one that follows another is about the same partner and for the same person. */
export function newForm(seed: EventSeed, me: string, previous: CalendarEvent | null, now: number): EventForm {
  const startsAt = seed.startsAt ?? nextHalfHour(now);
  const left = (Date.parse(startsAt) - now) / MINUTE_MS;
  return {
    text: '',
    startsAt,
    remindBefore: USUAL_MINUTES.find((minutes) => minutes <= left) ?? 0,
    assignee: seed.assignee ?? previous?.assignee.id ?? me,
    partnerId: seed.partnerId ?? previous?.partnerId ?? null,
  };
}

export function remindAt({ startsAt, remindBefore }: EventForm): string | null {
  if (!startsAt || remindBefore === null) return null;
  return new Date(Date.parse(startsAt) - remindBefore * MINUTE_MS).toISOString().replace('.000Z', 'Z');
}

export function inputOf(form: EventForm): EventInput {
  const { text, startsAt, assignee, partnerId } = form;
  return { text, startsAt, remindAt: remindAt(form), assignee, partnerId };
}

/** When a new event begins. */
export function nextHalfHour(now: number): string {
  return new Date((Math.floor(now / HALF_HOUR_MS) + 1) * HALF_HOUR_MS).toISOString().replace('.000Z', 'Z');
}
