import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallHistory } from '@/features/telephony/history/CallHistory';
import { saveView } from '@/lib/view-state';
import { makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

beforeEach(() => {
  const day = '2026-11-24';
  saveView('call-history', { from: day, to: day, kind: 'all', number: '', mine: true });
});

// Rows are drawn as far as they are in sight, and jsdom has no sizes: the table says how many there are.
const rows = () =>
  Number(screen.getByRole('grid', { name: 'История вызовов' }).getAttribute('aria-rowcount')) - 1;

describe('call history', () => {
  it('shows the calls of the period, and the missed ones alone when asked', async () => {
    const data = makeData(3);
    const missed = data.telephony.calls.filter(({ outcome }) => outcome === 'MISSED').length;
    const { user } = renderScreen(<CallHistory />, data);
    await waitFor(() => expect(rows()).toBe(data.telephony.calls.length));
    await user.click(screen.getByText('Пропущенные'));
    expect(rows()).toBe(data.telephony.calls.length);
    await user.click(screen.getByRole('button', { name: 'Получить' }));
    await waitFor(() => expect(rows()).toBe(missed));
  });

  it('says so when there were none', async () => {
    const data = makeData(3);
    data.telephony.calls = [];
    renderScreen(<CallHistory />, data);
    expect(await screen.findByText('Вызовов за это время не было')).toBeVisible();
  });
});
