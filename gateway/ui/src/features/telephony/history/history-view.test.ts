import { expect, it } from 'vitest';
import { searchOf } from '@/features/telephony/history/history-view';

const view = { from: '2026-11-24', to: '2026-11-30', kind: 'all', number: '', mine: false } as const;

it('asks for whole days by the clock of the organisation', () => {
  expect(searchOf(view)).toEqual({ from: '2026-11-23T21:00:00Z', to: '2026-11-30T21:00:00Z' });
});

it('asks for a number as it was pasted, and for one kind', () => {
  expect(searchOf({ ...view, number: '8 (911) 000-10', kind: 'MISSED', mine: true })).toMatchObject({
    number: '891100010',
    direction: 'MISSED',
    mine: true,
  });
});
