import type { CallSearch } from '@/api/calls/find-calls';
import type { CallKind } from '@/api/types/telephony-service';
import { instantAt, wallClock } from '@/lib/format/dates';

/** What is asked for: days as the organisation counts them. */
export interface HistoryView {
  from: string | null;
  to: string | null;
  kind: CallKind | 'all';
  number: string;
  mine: boolean;
}

const today = () => wallClock(new Date().toISOString())?.slice(0, 10) ?? null;

/** Today's calls of one's own. */
export const START = (): HistoryView => ({ from: today(), to: today(), kind: 'all', number: '', mine: true });

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The question as the service takes it: both days whole. */
export function searchOf({ from, to, kind, number, mine }: HistoryView): CallSearch {
  return {
    from: from ? instantAt(`${from}T00:00`) : undefined,
    to: to ? instantAt(`${dayAfter(to)}T00:00`) : undefined,
    direction: kind === 'all' ? undefined : kind,
    number: number.replace(/[^\d+]/g, '') || undefined,
    mine: mine || undefined,
  };
}
