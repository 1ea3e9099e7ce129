import { afterEach, describe, expect, it } from 'vitest';
import { snoozeUntil } from '@/features/notification/snooze/snooze-times';
import { setTimeZone } from '@/lib/format/dates';

afterEach(() => setTimeZone('Europe/Moscow'));

describe('a reminder put off', () => {
  const now = new Date('2026-11-28T21:30:00Z');

  it('comes after minutes or an hour', () => {
    expect(snoozeUntil('minutes5', now)).toBe('2026-11-28T21:35:00.000Z');
    expect(snoozeUntil('minutes15', now)).toBe('2026-11-28T21:45:00.000Z');
    expect(snoozeUntil('hour', now)).toBe('2026-11-28T22:30:00.000Z');
  });

  it('comes at nine of the next day, as the clocks on the page show it', () => {
    // In Moscow it is the 29th already, in Kaliningrad still the 28th.
    expect(snoozeUntil('tomorrow', now)).toBe('2026-11-30T06:00:00Z');
    setTimeZone('Europe/Kaliningrad');
    expect(snoozeUntil('tomorrow', now)).toBe('2026-11-29T07:00:00Z');
  });
});
