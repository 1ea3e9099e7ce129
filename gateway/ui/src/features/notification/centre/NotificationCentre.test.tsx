import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Bell } from '@/features/notification/bell/Bell';
import { NotificationCentre } from '@/features/notification/centre/NotificationCentre';
import { centreShown } from '@/features/notification/centre-shown';
import { notificationEvent } from '@/features/notification/live-notifications';
import { closeEvent, eventDialog } from '@/lib/event-dialog';
import { cardId, makeData } from '@/testing/fake/data';
import { makeEvent } from '@/testing/fake/events';
import { notify } from '@/testing/fake/notifications';
import { renderScreen } from '@/testing/render';

afterEach(() => {
  closeEvent();
  centreShown.set(false);
});

function centre() {
  const data = makeData(3);
  const event = notify(data, {});
  notify(data, {
    kind: 'MAIL_FAILED',
    actor: null,
    params: { to: 'ivanov@example.ru', partnerId: cardId(1), reason: 'uncertain' },
    at: '2026-01-15T09:00:00Z',
  });
  const rendered = renderScreen(
    <>
      <Bell />
      <NotificationCentre />
    </>,
    data,
  );
  return { ...rendered, data, event };
}

describe('the notification centre', () => {
  it('says by day what happened, and how much of it is unread', async () => {
    centre();
    expect(await screen.findByText('Событие для вас от: Петрова Анна')).toBeVisible();
    expect(screen.getByText('Перезвонить насчёт договора')).toBeVisible();
    expect(screen.getByText('Письмо не отправлено: ivanov@example.ru')).toBeVisible();
    expect(await screen.findByText('Петров Андрей Сергеевич')).toBeVisible();
    expect(screen.getByText(/Неизвестно, дошло ли письмо/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Сегодня' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '15.01.2026' })).toBeVisible();
    expect(await screen.findByRole('button', { name: '2 непрочитанных уведомления' })).toBeVisible();
  });

  it('opens an event in its window, and it is read', async () => {
    const { user, data, event } = centre();
    await user.click(await screen.findByText('Событие для вас от: Петрова Анна'));
    expect(eventDialog.get()).toEqual({ kind: 'event', id: event.subject });
    await waitFor(() => expect(data.notifications.all[0]?.read).toBe(true));
  });

  it('marks all read, and shows the unread alone', async () => {
    const { user, data } = centre();
    await screen.findByText('Событие для вас от: Петрова Анна');
    await user.click(screen.getByRole('button', { name: 'Прочитать все' }));
    await waitFor(() => expect(data.notifications.all.every(({ read }) => read)).toBe(true));
    await user.click(screen.getByText('Непрочитанные'));
    expect(await screen.findByText('Всё прочитано')).toBeVisible();
  });

  it('puts a reminder off by keyboard, or says at its line why not', async () => {
    const data = makeData(1);
    const { id } = makeEvent(data, { text: 'Позвонить', startsAt: '2026-11-30T08:00:00Z' });
    notify(data, { kind: 'EVENT_REMINDER', subject: id, params: { text: 'Позвонить' } });
    const { user } = renderScreen(<NotificationCentre />, data);
    centreShown.set(true);
    const snooze = await screen.findByRole('button', { name: /Отложить/ });
    const choose = async () => {
      snooze.focus();
      await user.keyboard('{Enter}');
      const first = await screen.findByRole('menuitem', { name: 'на 5 минут' });
      await waitFor(() => expect(first).toHaveFocus());
      // jsdom gives the menu's own keys no code it knows; that they stay in the menu is what matters here.
      await user.keyboard('{ArrowDown}');
      expect(first.closest('[role=menu]')).toContainElement(document.activeElement as HTMLElement);
      await user.click(first);
    };
    await choose();
    await waitFor(() => expect(data.notifications.snoozed[id]).toBeDefined());
    expect(centreShown.get()).toBe(true);

    data.events.forEach((event) => (event.completedAt = new Date().toISOString()));
    await choose();
    expect(await screen.findByRole('alert')).toHaveTextContent('Завершённое событие не меняется');
  });

  it('offers to put off only what still can be', async () => {
    const data = makeData(1);
    notify(data, { kind: 'TASK_REMINDER', params: { text: 'Сделанная' }, snoozable: false });
    const open = notify(data, { kind: 'TASK_REMINDER', params: { text: 'Открытая' } });
    const { client } = renderScreen(<NotificationCentre />, data);
    const line = (await screen.findByText('Открытая')).closest('li');
    expect(screen.getAllByRole('button', { name: /Отложить/ })).toEqual([
      within(line as HTMLElement).getByRole('button', { name: /Отложить/ }),
    ]);

    open.snoozable = false;
    notificationEvent(client, { type: 'notification', data: { number: null } });
    await waitFor(() => expect(screen.queryByRole('button', { name: /Отложить/ })).toBeNull());
  });

  it('is walked and left by keyboard', async () => {
    const { user } = centre();
    await screen.findByText('Событие для вас от: Петрова Анна');
    centreShown.set(true);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(/Событие для вас|Письмо не отправлено/);
    await user.keyboard('{Escape}');
    expect(centreShown.get()).toBe(false);
  });
});
