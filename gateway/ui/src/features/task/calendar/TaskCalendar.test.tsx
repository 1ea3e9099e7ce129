import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { gridTime } from '@/components/calendar/days';
import type { GridItem } from '@/components/calendar/grid-item';
import { TaskCalendar } from '@/features/task/calendar/TaskCalendar';
import { makeData } from '@/testing/fake/data';
import { makeTask } from '@/testing/fake/made-tasks';
import { renderScreen } from '@/testing/render';

interface Grid {
  items: GridItem[];
  onMove: (item: GridItem, place: string, back: () => void) => void;
}

// jsdom lays nothing out, so nothing can be dragged in it; what the grid tells of a drag is told here.
const shown = vi.hoisted(() => ({ grid: undefined as unknown }));
vi.mock('@/components/calendar/DayGrid', () => ({
  DayGrid: (grid: Grid) => {
    shown.grid = grid;
    return grid.items.map(({ id, title }) => <p key={id}>{title}</p>);
  },
}));

const HOUR = 3_600_000;
const inHours = (hours: number) =>
  new Date(Math.floor(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString().replace('.000', '');

let count = 0;

async function open(more: Parameters<typeof makeTask>[3] = {}, readOnly = false) {
  const data = makeData(1);
  // What was written of one task is remembered as long as the page is open.
  count += 1;
  const task = makeTask(`t-${String(count)}`, 'Сверить остатки', 'new', {
    dueAt: inHours(30),
    description: 'По складу',
    ...more,
  });
  data.tasks.tasks = [task];
  const { requests } = renderScreen(<TaskCalendar whose="any" readOnly={readOnly} />, data);
  await screen.findByText('Сверить остатки');
  const back = vi.fn();
  const grid = shown.grid as Grid;
  const [item] = grid.items as [GridItem];
  return {
    data,
    task,
    requests,
    item,
    back,
    drop: (time: string) => grid.onMove(item, gridTime(time), back),
  };
}

it('has a task done when it is dragged to, and reminded of as long before', async () => {
  const { task, drop, back } = await open({ remindAt: inHours(28) });
  drop(inHours(54));
  expect(await screen.findByText(/^Перенесено на/)).toBeVisible();
  expect(task).toMatchObject({
    version: 2,
    dueAt: inHours(54),
    remindAt: new Date(inHours(52)).toISOString(),
    description: 'По складу',
    priority: 'NORMAL',
  });
  expect(back).not.toHaveBeenCalled();
});

it('gives up a reminder whose time would have passed, and says so', async () => {
  const { task, drop } = await open({ remindAt: inHours(2) });
  drop(inHours(6));
  expect(await screen.findByText(/Напоминание снято/)).toBeVisible();
  expect(task).toMatchObject({ dueAt: inHours(6), remindAt: null });
});

it('moves a task again before the screen knows of the first move', async () => {
  const { task, drop, back } = await open();
  drop(inHours(54));
  drop(inHours(78));
  await waitFor(() => expect(task).toMatchObject({ version: 3, dueAt: inHours(78) }));
  expect(back).not.toHaveBeenCalled();
});

it('puts a task back that another has changed, and says so', async () => {
  const { task, drop, back } = await open();
  task.version = 7;
  drop(inHours(54));
  await waitFor(() => expect(back).toHaveBeenCalledOnce());
  expect(await screen.findByText('Запись изменил другой')).toBeVisible();
  expect(task.dueAt).toBe(inHours(30));
});

it('puts a task back that was dragged into the past, unasked', async () => {
  const { drop, back, requests } = await open();
  drop(inHours(-30));
  expect(back).toHaveBeenCalledOnce();
  expect(await screen.findByText('В прошлое не переносится')).toBeVisible();
  expect(requests.some((request) => request.startsWith('PUT'))).toBe(false);
});

it('lets nothing be dragged where nothing may be changed', async () => {
  const { item } = await open({}, true);
  expect(item.movable).toBe(false);
});
