import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { FakePbx } from '@/features/telephony/testing/fake-sip';
import { keptCalls } from '@/features/telephony/softphone/kept-calls';
import { createSoftphone, type Softphone } from '@/features/telephony/softphone/softphone';

const ACCOUNT = { extension: '601', password: 'secret', domain: 'pbx.test', path: '/pbx/ws' };

let clock: number;
let pbx: FakePbx;
let joined: string[][];
let account: () => Promise<typeof ACCOUNT>;

function makePhone(): Softphone {
  return createSoftphone({
    account: () => account(),
    connect: () => Promise.resolve(pbx.connect),
    microphone: () => Promise.resolve('ready'),
    kept: keptCalls('u-1', () => clock),
    conference: {
      join: (calls) => {
        joined.push(calls.map(({ number }) => number));
        return Promise.resolve();
      },
      part: () => joined.push([]),
    },
    onDevices: () => undefined,
    now: () => clock,
    random: () => 0,
  });
}

async function registered(phone = makePhone()): Promise<Softphone> {
  const before = pbx.connections;
  phone.start();
  await vi.waitFor(() => expect(pbx.connections).toBe(before + 1));
  pbx.events?.registered();
  return phone;
}

const callsOf = (phone: Softphone) => phone.store.get().calls;
const later = (phone: Softphone, ms: number) => {
  clock += ms;
  phone.tick();
};
const settled = () => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  clock = 1_000_000;
  pbx = new FakePbx();
  joined = [];
  account = () => Promise.resolve(ACCOUNT);
});

describe('the line', () => {
  it('registers and says with which extension', async () => {
    const phone = await registered();
    expect(phone.store.get()).toMatchObject({ line: 'registered', extension: '601', fault: null });
  });

  it('tries again with growing pauses while the PBX is gone, and says so until it is back', async () => {
    const phone = await registered();
    for (const [tries, pause] of [1000, 2000, 5000, 10_000, 10_000].entries()) {
      pbx.events?.lost('pbx');
      expect(phone.store.get()).toMatchObject({ line: 'waiting', fault: 'pbx', retryAt: clock + pause });
      later(phone, pause - 1);
      expect(pbx.connections).toBe(tries + 1);
      later(phone, 1);
      await vi.waitFor(() => expect(pbx.connections).toBe(tries + 2));
      expect(phone.store.get()).toMatchObject({ line: 'connecting', fault: 'pbx' });
    }
    pbx.events?.registered();
    expect(phone.store.get()).toMatchObject({ line: 'registered', fault: null });
  });

  it('gives a wrong password longer pauses, and takes the mended one at once', async () => {
    const phone = makePhone();
    phone.start();
    await vi.waitFor(() => expect(pbx.events).not.toBeNull());
    pbx.events?.lost('credentials');
    expect(phone.store.get()).toMatchObject({ fault: 'credentials', retryAt: clock + 10_000 });
    phone.run({ do: 'restart' });
    await vi.waitFor(() => expect(pbx.connections).toBe(2));
    pbx.events?.registered();
    expect(phone.store.get()).toMatchObject({ line: 'registered', fault: null });
  });

  it('rests where there is no extension', async () => {
    account = () => Promise.reject(new Problem(404, 'no-extension', ''));
    const phone = makePhone();
    phone.start();
    await vi.waitFor(() => expect(phone.store.get().fault).toBe('no-extension'));
    expect(phone.store.get()).toMatchObject({ line: 'off', retryAt: null });
  });

  it('does not wait for ever for an answer that never comes', async () => {
    const phone = makePhone();
    phone.start();
    await vi.waitFor(() => expect(pbx.connections).toBe(1));
    later(phone, 12_001);
    expect(phone.store.get()).toMatchObject({ line: 'waiting', fault: 'pbx' });
  });

  it('does not listen to an attempt it has given up', async () => {
    const phone = await registered();
    const old = pbx.events;
    phone.run({ do: 'restart' });
    await vi.waitFor(() => expect(pbx.connections).toBe(2));
    old?.lost('pbx');
    expect(phone.store.get().line).toBe('connecting');
  });
});

describe('calls', () => {
  it('rings, is answered, held, resumed and hung up', async () => {
    const phone = await registered();
    const sip = pbx.calls('+79111111111');
    expect(callsOf(phone)).toMatchObject([{ direction: 'IN', stage: 'RINGING', number: '+79111111111' }]);
    phone.run({ do: 'answer', id: sip.id });
    await vi.waitFor(() => expect(callsOf(phone)[0]).toMatchObject({ stage: 'TALKING', answeredAt: clock }));
    phone.run({ do: 'hold', id: sip.id, held: true });
    await vi.waitFor(() => expect(callsOf(phone)[0]?.stage).toBe('HELD'));
    phone.run({ do: 'hold', id: sip.id, held: false });
    await vi.waitFor(() => expect(callsOf(phone)[0]?.stage).toBe('TALKING'));
    phone.run({ do: 'hang-up', id: sip.id });
    await vi.waitFor(() => expect(callsOf(phone)).toEqual([]));
    expect(phone.store.get().ended).toMatchObject({ answered: true, cause: 'hung-up' });
  });

  it('says why an outgoing call came to nothing', async () => {
    const phone = await registered();
    phone.run({ do: 'dial', number: '89111111111', partnerId: 'p-1' });
    await vi.waitFor(() => expect(pbx.dialled).toHaveLength(1));
    pbx.dialled[0]?.end('busy');
    expect(phone.store.get().ended).toMatchObject({ cause: 'busy', answered: false, partnerId: 'p-1' });
  });

  it('refuses to dial without a line', () => {
    const phone = makePhone();
    phone.run({ do: 'dial', number: '700' });
    expect(phone.store.get().trouble?.code).toBe('dial-failed');
  });

  it('puts the talk on hold for a second caller, and stays muted after it', async () => {
    const phone = await registered();
    const first = pbx.calls('1');
    phone.run({ do: 'answer', id: first.id });
    await settled();
    phone.run({ do: 'mute', id: first.id, muted: true });
    const second = pbx.calls('2');
    phone.run({ do: 'answer', id: second.id });
    await settled();
    expect(callsOf(phone).map(({ stage }) => stage)).toEqual(['HELD', 'TALKING']);
    phone.run({ do: 'hold', id: first.id, held: false });
    await settled();
    expect(callsOf(phone).map(({ stage }) => stage)).toEqual(['TALKING', 'HELD']);
    expect(first.done.slice(-2)).toEqual(['resume', 'mute']);
  });

  it('stays as it was when the PBX refuses to hold, and says so', async () => {
    const phone = await registered();
    const sip = pbx.calls('1');
    sip.refuses.add('hold');
    phone.run({ do: 'answer', id: sip.id });
    await settled();
    phone.run({ do: 'hold', id: sip.id, held: true });
    await settled();
    expect(phone.store.get().trouble?.code).toBe('hold-failed');
    expect(callsOf(phone)[0]?.stage).toBe('TALKING');
  });

  it('transfers blindly, and after talking first', async () => {
    const phone = await registered();
    const caller = pbx.calls('1');
    phone.run({ do: 'answer', id: caller.id });
    await settled();
    phone.run({ do: 'transfer', id: caller.id, number: '602' });
    expect(caller.done).toContain('transfer 602');

    phone.run({ do: 'consult', id: caller.id, number: '603' });
    await settled();
    const [colleague] = pbx.dialled;
    colleague?.establish();
    expect(callsOf(phone)).toMatchObject([
      { stage: 'HELD' },
      { stage: 'TALKING', consultationOf: caller.id },
    ]);
    phone.run({ do: 'complete', id: colleague?.id ?? '' });
    expect(caller.done).toContain('transfer to 603');
    caller.end('transferred');
    colleague?.end('hung-up');
    expect(phone.store.get()).toMatchObject({ calls: [], ended: { id: caller.id, cause: 'transferred' } });
  });

  it('joins three, and parts when one leaves', async () => {
    const phone = await registered();
    const caller = pbx.calls('1');
    phone.run({ do: 'answer', id: caller.id });
    await settled();
    phone.run({ do: 'consult', id: caller.id, number: '603' });
    await settled();
    pbx.dialled[0]?.establish();
    phone.run({ do: 'join', id: pbx.dialled[0]?.id ?? '' });
    await settled();
    expect(joined).toEqual([['603', '1']]);
    expect(callsOf(phone).every((call) => call.joined && call.stage === 'TALKING')).toBe(true);
    pbx.dialled[0]?.end('hung-up');
    expect(joined.at(-1)).toEqual([]);
    expect(callsOf(phone)).toMatchObject([{ joined: false, stage: 'TALKING' }]);
  });
});

describe('a talk outlives', () => {
  const talking = async (phone: Softphone) => {
    const sip = pbx.calls('+79111111111');
    phone.run({ do: 'answer', id: sip.id });
    await settled();
    return sip;
  };

  it('the page: the next one takes it up with its dialog, and its time goes on', async () => {
    const first = await registered();
    const sip = await talking(first);
    const since = callsOf(first)[0]?.answeredAt;
    clock += 30_000;
    first.stop(true);
    const next = await registered();
    expect(pbx.takenUp).toEqual([{ callId: sip.id, localTag: 'l', remoteTag: 'r' }]);
    expect(callsOf(next)).toMatchObject([{ stage: 'RECOVERING', number: '+79111111111' }]);
    pbx.dialled[0]?.establish();
    expect(callsOf(next)).toMatchObject([{ stage: 'TALKING', answeredAt: since }]);
  });

  it('a cut connection, or is closed with its reason', async () => {
    const phone = await registered();
    await talking(phone);
    pbx.events?.lost('pbx');
    expect(callsOf(phone)).toMatchObject([{ stage: 'RECOVERING' }]);
    later(phone, 1000);
    await vi.waitFor(() => expect(pbx.connections).toBe(2));
    pbx.events?.registered();
    expect(pbx.takenUp).toHaveLength(1);
    pbx.dialled[0]?.end('failed');
    expect(callsOf(phone)).toEqual([]);
  });

  it('not a page gone for minutes: nobody is on the line any more', async () => {
    const first = await registered();
    await talking(first);
    first.stop(true);
    clock += 61_000;
    await registered();
    expect(pbx.takenUp).toEqual([]);
  });

  it('no call that was only ringing', async () => {
    const phone = await registered();
    pbx.calls('1');
    pbx.events?.lost('pbx');
    expect(callsOf(phone)).toEqual([]);
    expect(phone.store.get().ended).toMatchObject({ cause: 'line-lost', answered: false });
  });
});
