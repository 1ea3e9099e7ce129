import { expect, it } from 'vitest';
import type { TaskLine } from '@/api/types/task-service';
import { gridTask } from '@/features/task/calendar/grid-task';
import { makeTask } from '@/testing/fake/made-tasks';

const NOW = Date.parse('2026-11-28T09:00:00Z');
const line = (more: Partial<TaskLine>): TaskLine => ({
  ...makeTask('t', 'Обзвон', 'new'),
  dueAt: '2026-11-28T08:00:00Z',
  partners: null,
  ...more,
});

it('a task stands at the time it is due, told apart by whose it is', () => {
  const mine = gridTask(line({ assignee: { id: 'me', name: 'Я' } }), 'me', NOW, false);
  expect(mine).toMatchObject({ start: '2026-11-28T11:00:00Z', kind: 'own', person: null, overdue: true });
  expect(gridTask(line({}), 'me', NOW, false)).toMatchObject({ kind: 'given', person: 'Петрова Анна' });
  expect(gridTask(line({ active: false }), 'me', NOW, false)).toMatchObject({ kind: 'done', overdue: false });
});

it('a task can be moved while there is something to do, by whoever may write', () => {
  expect(gridTask(line({}), 'me', NOW, false).movable).toBe(true);
  expect(gridTask(line({ active: false }), 'me', NOW, false).movable).toBe(false);
  expect(gridTask(line({}), 'me', NOW, true).movable).toBe(false);
});
