import { instantAt, wallClock } from '@/lib/format/dates';

export const SNOOZES = ['minutes5', 'minutes15', 'hour', 'tomorrow'] as const;

export type SnoozeChoice = (typeof SNOOZES)[number];

const MINUTES: Record<Exclude<SnoozeChoice, 'tomorrow'>, number> = { minutes5: 5, minutes15: 15, hour: 60 };
const MORNING = '09:00';

/** When a reminder put off now comes again; tomorrow is the day after the one the clocks on the page show. */
export function snoozeUntil(choice: SnoozeChoice, now: Date): string {
  if (choice !== 'tomorrow') return new Date(now.getTime() + MINUTES[choice] * 60_000).toISOString();
  const today = wallClock(now.toISOString())?.slice(0, 10) ?? '';
  const tomorrow = new Date(new Date(`${today}T00:00:00Z`).getTime() + 86_400_000);
  return instantAt(`${tomorrow.toISOString().slice(0, 10)}T${MORNING}`);
}
