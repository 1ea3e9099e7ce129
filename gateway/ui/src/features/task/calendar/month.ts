import dayjs from 'dayjs';
import { instantAt, wallClock } from '@/lib/format/dates';

/** Days as `2026-11-24`, by the organisation's clock. */
export type Day = string;

const WEEKS = 6;

export function dayOf(instant: string | number): Day {
  return wallClock(new Date(instant).toISOString())?.slice(0, 10) ?? '';
}

/** The six weeks a month is shown in, from a Monday. */
export function weeksOf(month: Day): Day[][] {
  const first = dayjs(month).startOf('month');
  const monday = first.subtract((first.day() + 6) % 7, 'day');
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => monday.add(week * 7 + day, 'day').format('YYYY-MM-DD')),
  );
}

export function monthBeside(month: Day, step: number): Day {
  return dayjs(month).startOf('month').add(step, 'month').format('YYYY-MM-DD');
}

/** The instants the shown weeks lie between. */
export function periodOf(weeks: Day[][]): { from: string; to: string } {
  const first = weeks[0]?.[0] ?? '';
  const last = weeks.at(-1)?.at(-1) ?? '';
  const after = dayjs(last).add(1, 'day').format('YYYY-MM-DD');
  return { from: instantAt(`${first}T00:00`), to: instantAt(`${after}T00:00`) };
}
