import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatInstant, instantAt, setTimeZone, wallClock } from '@/lib/format/dates';

describe('dates', () => {
  afterEach(() => setTimeZone('Europe/Moscow'));

  it('shows a day as people write it', () => {
    expect(formatDate('2026-11-24')).toBe('24.11.2026');
  });

  it('shows an instant by the organisation’s clock', () => {
    setTimeZone('Asia/Vladivostok');
    expect(formatInstant('2026-11-24T14:05:00Z')).toBe('25.11.2026 00:05');
  });

  it.each(['Europe/Moscow', 'Asia/Kolkata', 'Europe/Berlin'])(
    'takes a wall clock in %s to its instant and back',
    (zone) => {
      setTimeZone(zone);
      for (const wall of ['2026-01-15T09:30', '2026-07-15T23:59', '2026-03-29T04:00']) {
        expect(wallClock(instantAt(wall))).toBe(wall);
      }
    },
  );

  it('leaves what is no date as it is', () => {
    expect(formatInstant('скоро')).toBe('скоро');
  });
});
