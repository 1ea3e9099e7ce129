import type { Call, CallKind } from '@/api/types/telephony-service';

/** A call as people sort them: one that came in and reached nobody is a missed one. */
export function kindOf(call: Pick<Call, 'direction' | 'answeredAt'>): CallKind {
  return call.direction === 'IN' && call.answeredAt === null ? 'MISSED' : call.direction;
}

/** From the first ring to the end. */
export function wholeSeconds(call: Pick<Call, 'ringSeconds' | 'talkSeconds' | 'holdSeconds'>): number {
  return call.ringSeconds + call.talkSeconds + call.holdSeconds;
}

/** What can be dialled to call back; empty where the caller withheld it. */
export function numberOf(call: Pick<Call, 'number' | 'numberAsDialled'>): string {
  return call.number ?? call.numberAsDialled ?? '';
}
