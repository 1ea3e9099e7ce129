import type { LiveCall } from '@/features/telephony/live-calls';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';

/** Numbers come with +7, with 8 or bare, as the carrier likes: their last ten digits tell them apart. */
const SAME_DIGITS = 10;
/** Shorter ones are extensions and queues: no partner has them. */
const SHORTEST_OUTSIDE = 7;

export const digitsOf = (number: string) => number.replace(/\D/g, '');

export function sameNumber(a: string, b: string): boolean {
  return digitsOf(a).slice(-SAME_DIGITS) === digitsOf(b).slice(-SAME_DIGITS);
}

export function isOutside(number: string): boolean {
  return digitsOf(number).length >= SHORTEST_OUTSIDE;
}

/** What the services know of a call on the phone: the latest still going on with its number and direction. */
export function liveCallOf(
  call: Pick<PhoneCall, 'number' | 'direction'>,
  known: LiveCall[],
): LiveCall | undefined {
  const going = known.filter(({ direction, ended }) => direction === call.direction && !ended).reverse();
  return (
    going.find(({ number }) => (number ? sameNumber(number, call.number) : call.number === '')) ??
    // Internal numbers and withheld ones have no E.164: the only call there is must be it.
    (going.length === 1 && !going[0]?.number ? going[0] : undefined)
  );
}
