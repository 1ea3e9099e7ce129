import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TaskWindow } from '@/features/task/window/TaskWindow';
import { makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

const TITLE = /^Название/;

it('says what is missing before it sends anything', async () => {
  const { user, requests } = renderScreen(<TaskWindow path="/tasks/new" id={undefined} />);

  await user.click(await screen.findByRole('button', { name: 'Добавить' }));

  expect(await screen.findByText('Напишите, что сделать')).toBeVisible();
  expect(screen.getByText('Укажите срок')).toBeVisible();
  expect(requests).not.toContain('POST /api/tasks');
});

it('shows what of an attached list its reader may see, and that there is more', async () => {
  renderScreen(<TaskWindow path="/tasks/t-1" id="t-1" />);

  expect(await screen.findByText('поиск «Иван»; Регион: Казань')).toBeVisible();
  expect(screen.getByText(/Часть условий задана по полям/)).toBeVisible();
});

it('keeps what was typed when another saved first, and shows both where they differ', async () => {
  const data = makeData(5);
  const { user } = renderScreen(<TaskWindow path="/tasks/t-1" id="t-1" />, data);
  const title = await screen.findByLabelText(TITLE);
  await user.clear(title);
  await user.type(title, 'Моё название');
  const [task] = data.tasks.tasks;
  if (task)
    Object.assign(task, { version: 2, title: 'Чужое название', changedBy: { id: 'x', name: 'Орлов' } });

  await user.click(screen.getByRole('button', { name: 'Сохранить' }));

  const dispute = await screen.findByText('Орлов сохранил(а) здесь: Чужое название');
  expect(title).toHaveValue('Моё название');
  const alert = dispute.closest('[role=alert]') as HTMLElement;
  await user.click(within(alert).getByRole('button', { name: 'Оставить моё' }));
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  await screen.findByText('Задача сохранена');
  expect(data.tasks.tasks[0]?.title).toBe('Моё название');
  expect(data.tasks.tasks[0]?.version).toBe(3);
});

it('does not close a task without its hours', async () => {
  const data = makeData(5);
  const { user } = renderScreen(<TaskWindow path="/tasks/t-3" id="t-3" />, data);
  const hours = await screen.findByLabelText('Расход часов');
  await user.type(hours, 'два');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));

  expect(await screen.findByText('Укажите число часов, например 1,5')).toBeVisible();
  expect(data.tasks.tasks.find(({ id }) => id === 't-3')?.version).toBe(1);
});

it('adds a comment above the others', async () => {
  const { user } = renderScreen(<TaskWindow path="/tasks/t-1" id="t-1" />);
  const writer = await screen.findByLabelText('Напишите комментарий');
  await user.type(writer, 'Сделано');
  await user.click(screen.getByRole('button', { name: 'Добавить' }));

  const list = await screen.findByRole('list', { name: 'Комментарии' });
  expect(await within(list).findByText('Сделано')).toBeVisible();
  expect(writer).toHaveValue('');
});
