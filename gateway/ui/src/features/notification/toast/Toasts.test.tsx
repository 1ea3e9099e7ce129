import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Toasts } from '@/features/notification/toast/Toasts';
import { arrivals, notificationEvent } from '@/features/notification/live-notifications';
import { makeData } from '@/testing/fake/data';
import { notify } from '@/testing/fake/notifications';
import { renderScreen } from '@/testing/render';

const hint = () => act(() => arrivals.set((count) => count + 1));

describe('toasts', () => {
  it('show what comes while the page is open, once, however often it is hinted at', async () => {
    const data = makeData(1);
    notify(data, { params: { text: 'Было раньше' } });
    renderScreen(<Toasts />, data);
    // The number of the newest is known once the first question is answered.
    await act(() => new Promise((done) => setTimeout(done, 50)));

    notify(data, { kind: 'TASK_REMINDER', params: { text: 'Сверить остатки' } });
    hint();
    hint();
    expect(await screen.findByText('Сверить остатки')).toBeVisible();
    expect(screen.getAllByText('Напоминание о задаче')).toHaveLength(1);
    expect(screen.queryByText('Было раньше')).toBeNull();
  });

  it('of reminders stop offering to put them off once what they are about is done', async () => {
    const data = makeData(1);
    const { client } = renderScreen(<Toasts />, data);
    await act(() => new Promise((done) => setTimeout(done, 50)));
    const reminder = notify(data, { kind: 'TASK_REMINDER', params: { text: 'Сверить остатки' } });
    hint();
    expect(await screen.findByRole('button', { name: /Отложить/ })).toBeVisible();

    reminder.snoozable = false;
    act(() => void notificationEvent(client, { type: 'notification', data: { number: null } }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Отложить/ })).toBeNull());
    expect(screen.getByText('Сверить остатки')).toBeVisible();
  });

  it('of reminders put them off, and go', async () => {
    const data = makeData(1);
    const { user } = renderScreen(<Toasts />, data);
    await act(() => new Promise((done) => setTimeout(done, 50)));
    notify(data, { kind: 'TASK_REMINDER', subject: 't-1', params: { text: 'Сверить остатки' } });
    hint();
    await user.click(await screen.findByRole('button', { name: /Отложить/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'на 15 минут' }));
    expect(await screen.findByText(/^Напомним снова: (\d\d\.\d\d\.\d{4} )?\d\d:\d\d$/)).toBeVisible();
    expect(screen.queryByText('Сверить остатки')).toBeNull();
    const late = Date.parse(data.notifications.snoozed['t-1'] ?? '') - Date.now();
    expect(Math.round(late / 60_000)).toBe(15);
    await waitFor(() => expect(data.notifications.all[0]?.read).toBe(true));
  });
});
