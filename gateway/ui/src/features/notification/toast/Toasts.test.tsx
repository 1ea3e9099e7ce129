import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Toasts } from '@/features/notification/toast/Toasts';
import { arrivals } from '@/features/notification/live-notifications';
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
});
