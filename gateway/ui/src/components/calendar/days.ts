import dayjs from 'dayjs';
import { instantAt, wallClock } from '@/lib/format/dates';
import { i18n } from '@/lib/i18n';
import { isNarrow } from '@/lib/narrow';

// Which days a calendar shows. Days are those of the organisation's clocks, as `2026-11-24`.

export const VIEWS = ['month', 'week', 'day', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** How a calendar is looked at by whoever has not chosen yet. */
export const usualView = (): View => (isNarrow() ? 'list' : 'month');

const DAY = 'YYYY-MM-DD';
/** What Russian dates end with, after a space that is none. */
const YEAR_WORD = /\s*г\.$/;

/** The Monday of a day's week. */
const monday = (day: string) => dayjs(day).subtract((dayjs(day).day() + 6) % 7, 'day');

/** The days a view shows: from the first to the one after the last. A month is shown in whole weeks. */
export function daysOf(view: View, day: string): { from: string; to: string } {
  switch (view) {
    case 'day':
      return { from: day, to: dayjs(day).add(1, 'day').format(DAY) };
    case 'week':
      return { from: monday(day).format(DAY), to: monday(day).add(7, 'day').format(DAY) };
    case 'list': {
      const first = dayjs(day).startOf('month');
      return { from: first.format(DAY), to: first.add(1, 'month').format(DAY) };
    }
    case 'month': {
      const first = monday(dayjs(day).startOf('month').format(DAY));
      const next = monday(dayjs(day).endOf('month').format(DAY)).add(7, 'day');
      return { from: first.format(DAY), to: next.format(DAY) };
    }
  }
}

/** A day of the view before or after this one. */
export function step(view: View, day: string, by: 1 | -1): string {
  const unit = view === 'list' ? 'month' : view;
  const from = unit === 'month' ? dayjs(day).startOf('month') : dayjs(day);
  return from.add(by, unit).format(DAY);
}

/** What is shown, in words: «Ноябрь 2026», «23 – 29 ноября 2026», «24 ноября 2026». */
export function titleOf(view: View, day: string): string {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'ru', { ...options, timeZone: 'UTC' });
  const at = new Date(`${day}T00:00:00Z`);
  if (view === 'month' || view === 'list') {
    const text = words({ month: 'long', year: 'numeric' }).format(at).replace(YEAR_WORD, '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
  const whole = words({ day: 'numeric', month: 'long', year: 'numeric' });
  if (view === 'day') return whole.format(at).replace(YEAR_WORD, '');
  const { from, to } = daysOf(view, day);
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000);
  return whole.formatRange(new Date(`${from}T00:00:00Z`), last).replace(YEAR_WORD, '');
}

/** The day an instant falls on. */
export const dayOf = (instant: number): string =>
  wallClock(new Date(instant).toISOString())?.slice(0, 10) ?? '';

/** The instant a day begins at. */
export const beginningOf = (day: string): string => instantAt(`${day}T00:00`);

/** The place of an instant in a grid, which takes the organisation's clocks for UTC. */
export const gridTime = (instant: string) => `${wallClock(instant) ?? ''}:00Z`;

const HALF_AN_HOUR = 30 * 60_000;

/** Where what stands at a place ends: half an hour later, but on the same day, or it would stand on two. */
export function gridEnd(place: string): string {
  const midnight = Date.parse(`${dayjs(place.slice(0, 10)).add(1, 'day').format(DAY)}T00:00:00Z`);
  return new Date(Math.min(Date.parse(place) + HALF_AN_HOUR, midnight)).toISOString();
}

/** The instant of such a place. */
export const instantOfPlace = (place: string) => instantAt(place.slice(0, 16));
