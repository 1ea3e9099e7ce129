import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EventDialogs } from '@/features/calendar/EventDialogs';
import { closeEvent, eventDialog, newEvent, openEvent } from '@/lib/event-dialog';
import { useStore } from '@/lib/store';
import { makeData, type FakeData } from '@/testing/fake/data';
import { makeEvent } from '@/testing/fake/events';
import { renderScreen } from '@/testing/render';

const SOON = new Date(Date.now() + 86_400_000).toISOString();

function Opened() {
  const dialog = useStore(eventDialog);
  return dialog && <EventDialogs dialog={dialog} />;
}

function open(data: FakeData = makeData(3)) {
  return renderScreen(<Opened />, data);
}

afterEach(closeEvent);

describe('the window of an event', () => {
  it('makes one, for oneself and reminded of a quarter of an hour before', async () => {
    newEvent({ startsAt: SOON });
    const { data, user } = open();
    await user.type(await screen.findByLabelText(/^Описание/), 'Позвонить');
    await user.click(screen.getByRole('button', { name: 'Создать' }));
    await waitFor(() => expect(eventDialog.get()).toBeNull());
    const [made] = data.events;
    expect(made).toMatchObject({ text: 'Позвонить', startsAt: SOON, assignee: { id: data.me.id } });
    expect(Date.parse(SOON) - Date.parse(made?.remindAt ?? '')).toBe(15 * 60_000);
  });

  it('says at its field what is missing, and sends nothing', async () => {
    newEvent({ startsAt: SOON });
    const { data, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Создать' }));
    expect(await screen.findByText('Поле обязательно')).toBeInTheDocument();
    expect(data.events).toHaveLength(0);
  });

  it('shows at its field what the service refuses, and keeps what was typed', async () => {
    newEvent({ startsAt: SOON, assignee: 'u-left' });
    const { user } = open();
    await user.type(await screen.findByLabelText(/^Описание/), 'Позвонить');
    await user.click(screen.getByRole('button', { name: 'Создать' }));
    expect(await screen.findByText('Этот пользователь больше не работает')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Описание/)).toHaveValue('Позвонить');
    await user.click(screen.getByRole('button', { name: 'Отмена' }));
  });

  it('completes one with what was typed', async () => {
    const data = makeData(3);
    const { id } = makeEvent(data, { text: 'Позвонить', startsAt: SOON });
    openEvent(id);
    const { user } = open(data);
    await user.type(await screen.findByLabelText(/^Описание/), ' и записать');
    await user.click(screen.getByRole('button', { name: 'Завершить' }));
    await waitFor(() => expect(data.events[0]?.completedAt).not.toBeNull());
    expect(data.events[0]?.text).toBe('Позвонить и записать');
  });

  it('keeps what was typed over what someone else has saved meanwhile', async () => {
    const data = makeData(3);
    const event = makeEvent(data, { text: 'Позвонить', startsAt: SOON });
    openEvent(event.id);
    const { user } = open(data);
    await user.type(await screen.findByLabelText(/^Описание/), ' сегодня');
    Object.assign(event, { text: 'Написать', version: 7 });
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText(/тем временем изменил другой/)).toBeInTheDocument();
    expect(screen.getByLabelText(/^Описание/)).toHaveValue('Позвонить сегодня');
    await user.click(screen.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() => expect(event.text).toBe('Позвонить сегодня'));
  });

  it('has another follow it, and shows the chain to be walked', async () => {
    const data = makeData(3);
    const { id } = makeEvent(data, { text: 'Первое', startsAt: SOON });
    openEvent(id);
    const { user } = open(data);
    await user.click(await screen.findByRole('button', { name: 'Новое событие' }));
    expect(await screen.findByText(/· Первое$/)).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Описание/), 'Второе');
    await user.click(screen.getByRole('button', { name: 'Создать' }));
    const links = await screen.findByRole('region', { name: 'Связанные события' });
    expect(within(links).getAllByRole('button')).toHaveLength(2);
    await user.click(within(links).getByRole('button', { name: /Первое/ }));
    await waitFor(() => expect(eventDialog.get()).toEqual({ kind: 'event', id }));
  });

  it('only shows one that is completed', async () => {
    const data = makeData(3);
    const event = makeEvent(data, { text: 'Позвонить', startsAt: SOON });
    event.completedAt = '2026-11-24T11:05:00Z';
    openEvent(event.id);
    open(data);
    expect(await screen.findByText('Событие завершено 24.11.2026 14:05')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Сохранить' })).toBeNull();
  });
});
