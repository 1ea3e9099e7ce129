import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Bell } from '@/features/notification/bell/Bell';
import { NotificationCentre } from '@/features/notification/centre/NotificationCentre';
import { centreShown } from '@/features/notification/centre-shown';
import { closeEvent, eventDialog } from '@/lib/event-dialog';
import { makeData } from '@/testing/fake/data';
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
    params: { reason: 'uncertain' },
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
