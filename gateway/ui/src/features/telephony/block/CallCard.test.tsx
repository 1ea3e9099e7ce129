import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PhoneBlock } from '@/features/telephony/block/PhoneBlock';
import { CallPanel } from '@/features/telephony/panel/CallPanel';
import { START, type PhoneCall } from '@/features/telephony/softphone/phone-state';
import { phone } from '@/features/telephony/softphone/shared-phone';
import { makeData } from '@/testing/fake/data';
import { switchOn } from '@/testing/fake/made-telephony';
import { renderScreen } from '@/testing/render';

const call = (id: string, more: Partial<PhoneCall>): PhoneCall => ({
  id,
  direction: 'IN',
  number: '+79995550022',
  name: '',
  partnerId: null,
  stage: 'TALKING',
  startedAt: Date.now(),
  answeredAt: Date.now(),
  heldSince: null,
  muted: false,
  consultationOf: null,
  joined: false,
  ...more,
});

/** An agent of no switch at all, with these on the line. */
function onTheLine(...calls: PhoneCall[]) {
  const data = makeData(1);
  data.me.roles = [];
  switchOn(data.telephony);
  phone.set({ ...START, line: 'registered', extension: '601', microphone: 'ready', calls });
  return renderScreen(
    <>
      <PhoneBlock onHide={() => undefined} />
      <CallPanel />
    </>,
    data,
  );
}

afterEach(() => phone.set(START));

it('names the colleague of a conference, in the block and in the panel', async () => {
  onTheLine(
    call('1', { joined: true }),
    call('2', { joined: true, direction: 'OUT', number: '602', consultationOf: '1' }),
  );
  expect(await screen.findAllByText('Орлов Кирилл')).toHaveLength(2);
  expect(screen.getAllByText('Конференция')).toHaveLength(2);
});

it('asks for nobody where all numbers are from outside', async () => {
  const { requests } = onTheLine(call('1', { name: 'Ромашка' }));
  expect((await screen.findAllByText('Ромашка')).length).toBeGreaterThan(0);
  expect(requests).not.toContain('GET /api/agents/extensions');
});

it('suggests colleagues for a transfer by name to an agent of no switch, too', async () => {
  const { user, requests } = onTheLine(call('1', {}));
  await user.click(await screen.findByRole('button', { name: 'Перевести' }));
  const to = screen.getByRole('combobox', { name: 'Кому перевести' });
  await user.type(to, 'орл');
  expect(await screen.findByText('602 · Орлов Кирилл')).toBeVisible();
  await user.clear(to);
  await user.type(to, '602');
  await waitFor(() => expect(to).toHaveAttribute('aria-expanded', 'false'));
  expect(requests).not.toContain('GET /api/agents');
});
