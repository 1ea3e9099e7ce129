import type { BlacklistedNumber, ChoiceKind, ChoiceList, ServedQueues } from '@/api/types/telephony-service';

/** What administrators set: lists to choose from, queues, unwanted numbers. */
export interface FakeTelephonySettings {
  choices: Record<ChoiceKind, ChoiceList>;
  blacklist: BlacklistedNumber[];
  served: ServedQueues;
}

const list = (...codes: string[]): ChoiceList => ({
  version: 1,
  items: codes.map((code) => ({ code, name: null, retired: false })),
});

export function makeTelephonySettings(): FakeTelephonySettings {
  return {
    choices: {
      reason: list('lunch', 'break', 'meeting', 'training', 'task', 'other'),
      disposition: list('reached', 'not-interested', 'call-back', 'no-answer', 'busy', 'wrong-number'),
    },
    blacklist: [],
    served: { version: 0, queues: null },
  };
}
