import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { gridEvents, instantOf } from '@/features/calendar/grid-event';

const person = (id: string) => ({ id, name: id, left: false });
const event = (id: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id,
  version: 0,
  text: id,
  startsAt: '2026-11-24T07:00:00Z',
  remindAt: null,
  initiator: person('me'),
  assignee: person('me'),
  partnerId: null,
  previousId: null,
  createdAt: '2026-11-20T07:00:00Z',
  completedAt: null,
  owner: true,
  ...more,
});
const NOW = Date.parse('2026-11-24T08:10:00Z');

describe('events in the grid', () => {
  it('tell apart whose they are, and stand by the clocks of the organisation', () => {
    const shown = gridEvents(
      [
        event('mine'),
        event('given', { assignee: person('other') }),
        event('done', { completedAt: '2026-11-24T07:30:00Z' }),
      ],
      'me',
      ['own', 'given', 'done'],
      NOW,
      false,
    );
    expect(shown.map(({ kind }) => kind)).toEqual(['own', 'given', 'done']);
    expect(shown.map(({ person }) => person)).toEqual([null, 'other', null]);
    expect(shown[0]?.start).toBe('2026-11-24T10:00:00Z');
    expect(shown.map(({ movable }) => movable)).toEqual([true, true, false]);
    expect(shown.map(({ overdue }) => overdue)).toEqual([true, true, false]);
  });

  it('are left out by their kind', () => {
    expect(gridEvents([event('mine')], 'me', ['given'], NOW, false)).toEqual([]);
  });

  it('begin where the grid was clicked', () => {
    expect(instantOf('2026-11-25T14:30:00Z', NOW)).toBe('2026-11-25T11:30:00Z');
    expect(instantOf('2026-11-25', NOW)).toBe('2026-11-25T06:00:00Z');
    expect(instantOf('2026-11-24', NOW)).toBe('2026-11-24T08:30:00Z');
  });
});
