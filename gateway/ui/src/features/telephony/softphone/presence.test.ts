import { expect, it } from 'vitest';
import { createPresence } from '@/features/telephony/softphone/presence';

const settled = () => new Promise((done) => setTimeout(done, 0));
const UP = { line: 'registered', microphone: 'ready' } as const;
const DOWN = { line: 'waiting', microphone: 'ready' } as const;

it('tells at each change and every ten seconds, sooner after a failure', async () => {
  const told: boolean[] = [];
  let clock = 0;
  let fails = false;
  const presence = createPresence({
    now: () => clock,
    send: (registered) => {
      told.push(registered);
      return fails ? Promise.reject(new Error()) : Promise.resolve();
    },
  });
  presence(UP);
  await settled();
  clock = 9_999;
  presence(UP);
  expect(told).toEqual([true]);
  clock = 10_000;
  presence(UP);
  await settled();
  presence(DOWN);
  await settled();
  expect(told).toEqual([true, true, false]);
  fails = true;
  presence(UP);
  await settled();
  clock += 2_999;
  presence(UP);
  expect(told).toHaveLength(4);
  clock += 1;
  presence(UP);
  expect(told).toHaveLength(5);
});

it('cannot be reached without a microphone', async () => {
  const told: boolean[] = [];
  const presence = createPresence({
    now: () => 0,
    send: (registered) => {
      told.push(registered);
      return Promise.resolve();
    },
  });
  for (const microphone of ['unknown', 'denied', 'ready', 'missing'] as const) {
    presence({ ...UP, microphone });
    await settled();
  }
  expect(told).toEqual([true, false, true, false]);
});
