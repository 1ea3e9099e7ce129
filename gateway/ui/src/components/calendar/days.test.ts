import { describe, expect, it } from 'vitest';
import { beginningOf, dayOf, daysOf, gridEnd, step, titleOf } from '@/components/calendar/days';

describe('the days of a calendar', () => {
  it('are whole weeks from Monday in a month', () => {
    expect(daysOf('month', '2026-11-24')).toEqual({ from: '2026-10-26', to: '2026-12-07' });
    expect(daysOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-03-01' });
  });

  it('begin on Monday in a week, on a Sunday too', () => {
    expect(daysOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-30' });
  });

  it('go on by a month without leaving one out after the 31st', () => {
    expect(step('month', '2027-01-31', 1)).toBe('2027-02-01');
    expect(step('week', '2026-11-24', -1)).toBe('2026-11-17');
    expect(step('day', '2026-12-31', 1)).toBe('2027-01-01');
  });

  it('are those of the organisation', () => {
    expect(dayOf(Date.parse('2026-11-28T21:30:00Z'))).toBe('2026-11-29');
    expect(beginningOf('2026-11-29')).toBe('2026-11-28T21:00:00Z');
  });

  it('hold what begins in their last minutes, whose place ends with the day', () => {
    expect(gridEnd('2026-11-24T11:30:00Z')).toBe('2026-11-24T12:00:00.000Z');
    expect(gridEnd('2026-11-30T23:50:00Z')).toBe('2026-12-01T00:00:00.000Z');
  });

  it('are told in words', () => {
    expect(titleOf('month', '2026-11-24')).toBe('Ноябрь 2026');
    expect(titleOf('week', '2026-11-24')).toMatch(/^23.29 ноября 2026$/);
    expect(titleOf('day', '2026-11-24')).toBe('24 ноября 2026');
  });
});
