import type { Dialog } from '@/features/telephony/sip/sip';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { load, save } from '@/lib/storage';

export interface KeptCall {
  call: PhoneCall;
  dialog: Dialog;
}

interface Kept {
  at: number;
  calls: KeptCall[];
}

/** A page gone for longer has left nobody waiting on the line. */
const STALE_AFTER_MS = 60_000;

/** Established calls, written down for the page that comes after this one: a reload, or another tab when this one is shut. */
export function keptCalls(userId: string, now: () => number) {
  const key = `kaw.phone.calls.${userId}`;
  return {
    write: (calls: KeptCall[]) => save(key, calls.length ? ({ at: now(), calls } satisfies Kept) : null),
    take: (): KeptCall[] => {
      const kept = load<Kept>(key);
      save(key, null);
      const age = kept ? now() - kept.at : Infinity;
      return kept && age >= 0 && age < STALE_AFTER_MS ? kept.calls : [];
    },
  };
}

export type KeptCalls = ReturnType<typeof keptCalls>;
