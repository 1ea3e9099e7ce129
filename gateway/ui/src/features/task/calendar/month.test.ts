import { expect, it } from 'vitest';
import { dayOf, monthBeside, periodOf, weeksOf } from '@/features/task/calendar/month';

it('shows a month in six weeks from Monday', () => {
  const weeks = weeksOf('2026-11-28');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks[5]?.[6]).toBe('2026-12-06');
  expect(weeksOf('2026-06-10')[0]?.[0]).toBe('2026-06-01');
});

it('asks for the days as the organisation has them', () => {
  expect(periodOf(weeksOf('2026-11-28'))).toEqual({
    from: '2026-10-25T21:00:00Z',
    to: '2026-12-06T21:00:00Z',
  });
  expect(dayOf('2026-11-28T21:30:00Z')).toBe('2026-11-29');
});

it('goes from month to month', () => {
  expect(monthBeside('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthBeside('2026-03-31', -1)).toBe('2026-02-01');
});
