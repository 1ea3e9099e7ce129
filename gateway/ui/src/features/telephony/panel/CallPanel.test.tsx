import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CallPanel } from '@/features/telephony/panel/CallPanel';
import { makeData } from '@/testing/fake/data';
import { switchOn } from '@/testing/fake/made-telephony';
import { renderScreen } from '@/testing/render';

describe('call panel', () => {
  it('says that telephony is off where there is no PBX', async () => {
    renderScreen(<CallPanel />, makeData(1));
    expect(await screen.findByText('Телефония не подключена')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Пауза/ })).toBeNull();
  });

  it('pauses for a reason and comes back to work', async () => {
    const data = makeData(1);
    switchOn(data.telephony);
    const { user, requests } = renderScreen(<CallPanel />, data);
    await user.click(await screen.findByRole('button', { name: /Пауза/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Обед' }));
    expect(await screen.findByText('Пауза: Обед')).toBeVisible();
    expect(requests).toContain('POST /api/agents/me/pause');
    await user.click(screen.getByRole('button', { name: /В работу/ }));
    expect(await screen.findByText('Готов')).toBeVisible();
  });

  it('counts accepted, missed and waiting calls', async () => {
    const data = makeData(1);
    switchOn(data.telephony);
    renderScreen(<CallPanel />, data);
    expect((await screen.findByText('принято')).nextSibling).toHaveTextContent('12');
    expect(screen.getByText('пропущено').nextSibling).toHaveTextContent('1');
    expect(screen.getByText('в очереди').nextSibling).toHaveTextContent('3');
  });
});
