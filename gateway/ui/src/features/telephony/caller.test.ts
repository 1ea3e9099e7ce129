import { expect, it } from 'vitest';
import { liveCallOf, sameNumber } from '@/features/telephony/caller';
import type { LiveCall } from '@/features/telephony/live-calls';

const live = (callId: string, more: Partial<LiveCall> = {}): LiveCall => ({
  callId,
  number: '+79111111111',
  queue: null,
  direction: 'IN',
  partners: null,
  provisional: false,
  answered: false,
  ended: false,
  ...more,
});
const call = { number: '89111111111', direction: 'IN' } as const;

it('knows a number however the carrier writes it', () => {
  expect(sameNumber('89111111111', '+7 911 111-11-11')).toBe(true);
  expect(sameNumber('89111111112', '+79111111111')).toBe(false);
});

it('finds the latest call of the number that still goes on', () => {
  expect(liveCallOf(call, [live('a'), live('b'), live('c', { ended: true })])?.callId).toBe('b');
});

it('does not take a call of the other direction or of another number', () => {
  expect(liveCallOf(call, [live('a', { direction: 'OUT' }), live('b', { number: '+7922' })])).toBeUndefined();
});

it('takes the only call there is where the number is withheld', () => {
  expect(liveCallOf({ number: '', direction: 'IN' }, [live('a', { number: null })])?.callId).toBe('a');
  const internal = { number: '602', direction: 'IN' } as const;
  expect(liveCallOf(internal, [live('a', { number: null })])?.callId).toBe('a');
});
