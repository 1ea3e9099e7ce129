import { expect, it } from 'vitest';
import { contested, edited, EMPTY, inputOf, type TaskValues } from '@/features/task/window/task-draft';

const saved: TaskValues = { ...EMPTY, title: 'Обзвон', assignee: 'anna', dueAt: '2026-12-01T10:00:00Z' };

it('keeps what was typed and what stood there before', () => {
  const draft = edited(null, saved, { title: 'Обзвон всех' });
  expect(draft?.changes).toEqual({ title: 'Обзвон всех' });
  expect(draft?.base).toEqual({ title: 'Обзвон' });
  expect(edited(draft, saved, { title: 'Обзвон' })).toBeNull();
});

it('disputes only what both changed to different things', () => {
  const draft = edited(edited(null, saved, { title: 'Моё' }), saved, { priority: 'HIGH' });
  expect(contested(draft, { ...saved, status: 'waiting' })).toEqual([]);
  expect(contested(draft, { ...saved, title: 'Чужое' })).toEqual(['title']);
  expect(contested(draft, { ...saved, title: 'Моё' })).toEqual([]);
});

it('sends the partners only where they were changed', () => {
  expect(inputOf(saved, false)).not.toHaveProperty('partners');
  expect(inputOf(saved, true).partners).toEqual({});
  expect(
    inputOf({ ...saved, partners: { partnerId: 'p', filter: null, partly: false } }, true).partners,
  ).toEqual({
    partnerId: 'p',
  });
});
