import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { formOf, inputOf, newForm, nextHalfHour, remindAt } from '@/features/calendar/event-form';

const person = { id: 'me', name: 'Я', left: false };
const EVENT: CalendarEvent = {
  id: 'e',
  version: 3,
  text: 'Позвонить',
  startsAt: '2026-11-24T07:00:00Z',
  remindAt: '2026-11-24T06:30:00Z',
  initiator: person,
  assignee: person,
  partnerId: 'p',
  previousId: null,
  createdAt: '2026-11-20T07:00:00Z',
  completedAt: null,
  owner: true,
};

describe('the form of an event', () => {
  it('begins at a half hour that can still be reminded of', () => {
    expect(nextHalfHour(Date.parse('2026-11-24T06:10:00Z'))).toBe('2026-11-24T06:30:00Z');
    expect(nextHalfHour(Date.parse('2026-11-24T06:20:00Z'))).toBe('2026-11-24T07:00:00Z');
  });

  it('is the event and nothing else', () => {
    const { text, startsAt, remindAt: reminder, partnerId } = EVENT;
    expect(inputOf(formOf(EVENT))).toEqual({ text, startsAt, remindAt: reminder, assignee: 'me', partnerId });
    expect(inputOf(formOf({ ...EVENT, remindAt: null })).remindAt).toBeNull();
  });

  it('takes the reminder along when the start changes', () => {
    expect(remindAt({ ...formOf(EVENT), startsAt: '2026-11-25T10:00:00Z' })).toBe('2026-11-25T09:30:00Z');
  });

  it('of one that follows another begins with its partner and its assignee', () => {
    expect(newForm({}, 'other', EVENT, '2026-11-26T07:00:00Z')).toEqual({
      text: '',
      startsAt: '2026-11-26T07:00:00Z',
      remindBefore: 15,
      assignee: 'me',
      partnerId: 'p',
    });
  });
});
