// Dates as people here write them (24.11.2026 14:05), instants in the organisation's time zone.

let timeZone = 'Europe/Moscow';

export function setTimeZone(zone: string): void {
  timeZone = zone;
}

export function organisationTimeZone(): string {
  return timeZone;
}

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

function partsOf(instant: string | Date): Parts | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(
    format.formatToParts(date).map(({ type, value }) => [type, value]),
  ) as unknown as Parts;
}

/** 2026-11-24 → 24.11.2026. */
export function formatDate(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return found ? `${found[3] ?? ''}.${found[2] ?? ''}.${found[1] ?? ''}` : date;
}

/** An instant → 24.11.2026 14:05. */
export function formatInstant(instant: string | Date): string {
  const parts = partsOf(instant);
  return parts ? `${parts.day}.${parts.month}.${parts.year} ${parts.hour}:${parts.minute}` : String(instant);
}

/** An instant → 24.11.2026, the day it falls on for the organisation. */
export function formatDay(instant: string | Date): string {
  return formatInstant(instant).slice(0, 10);
}

export function formatTime(instant: string | Date): string {
  return formatInstant(instant).slice(11);
}

/** The wall clock of an instant, as `2026-11-24T14:05`. */
export function wallClock(instant: string): string | null {
  const parts = partsOf(instant);
  return parts && `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The instant at which the organisation's clocks show `wall` (`2026-11-24T14:05`). */
export function instantAt(wall: string): string {
  const asUtc = new Date(`${wall}:00Z`).getTime();
  // Twice, since the zone's offset may differ between the guess and the instant found.
  let instant = asUtc;
  for (let step = 0; step < 2; step += 1) {
    const shown = wallClock(new Date(instant).toISOString());
    if (!shown) break;
    instant += asUtc - new Date(`${shown}:00Z`).getTime();
  }
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
