import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CardCalls } from '@/features/partner/card/CardCalls';
import { calling } from '@/lib/calling';
import { cardId, makeData } from '@/testing/fake/data';
import { renderScreen } from '@/testing/render';

const open = () => renderScreen(<CardCalls partnerId={cardId(1)} onClose={() => undefined} />, makeData(3));

describe('calls with a partner', () => {
  it('counts them and shows each with its times', async () => {
    open();
    expect(await screen.findByText(/^Принято \d+ · совершено \d+ · пропущено \d+$/)).toBeVisible();
    expect((await screen.findAllByText('Входящий')).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Длительность 2:12 · Разговор 2:05/).length).toBeGreaterThan(0);
  });

  it('shows a call between two extensions as what it is', async () => {
    const data = makeData(3);
    const [first] = data.telephony.calls;
    if (first) Object.assign(first, { direction: 'INTERNAL', number: null, numberAsDialled: '602' });
    renderScreen(<CardCalls partnerId={cardId(1)} onClose={() => undefined} />, data);
    expect(await screen.findByText('Внутренний')).toBeVisible();
    expect(screen.getByText('602')).toBeVisible();
  });

  it('calls again where there is a phone, for this card', async () => {
    const call = vi.fn();
    calling.set({ call, restart: () => undefined });
    const { user } = open();
    const [again] = await screen.findAllByRole('button', { name: /^Позвонить на/ });
    if (again) await user.click(again);
    expect(call).toHaveBeenCalledWith('+79110001000', cardId(1));
    calling.set(null);
  });

  it('plays a recording, and says when it does not open', async () => {
    const { user } = open();
    const [play] = await screen.findAllByRole('button', { name: /^Прослушать запись/ });
    if (play) await user.click(play);
    const player = screen.getByRole('region', { name: /^Запись разговора/ });
    const audio = player.querySelector('audio');
    expect(audio?.src).toContain('/api/calls/c-0/recording');
    if (audio) fireEvent.error(audio);
    expect(await within(player).findByRole('alert')).toHaveTextContent('Запись не открылась');
  });
});
