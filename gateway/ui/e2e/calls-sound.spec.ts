import { expect, test } from '@playwright/test';
import { Carrier, SALES } from './support/carrier.ts';
import { AGENT, OTHER_AGENT } from './support/first-day.ts';
import { stateLine } from './support/ledger.ts';
import { Operator } from './support/operator.ts';
import { AGENT_HZ, toneHeard } from './support/sound.ts';

// Issue 3, «Shown by» 1: who hears what in a talk.

/** Of an agent's beeps, and of silence without anyone's. */
const AUDIBLE_DB = -55;
const SILENT_DB = -75;

let carrier: Carrier;
let anna: Operator;
let kirill: Operator;

test.beforeAll(async ({ browser }) => {
  carrier = await Carrier.connect();
  anna = await Operator.signIn(browser, 'petrova', AGENT, '601');
  kirill = await Operator.signIn(browser, 'orlov', OTHER_AGENT, '602');
  await anna.backToWork();
  await kirill.backToWork();
  await kirill.pauses('Обед');
});

// Whatever happened: the states add up to the time since they signed in.
test.afterEach(async () => {
  for (const { page, readyAt } of [anna, kirill]) await stateLine(page, readyAt);
});

test.afterAll(async () => {
  await carrier.hangsUp();
  carrier.close();
  for (const { context } of [anna.person, kirill.person]) await context.close();
});

test('muted, she is not heard, and hears on', async () => {
  await carrier.calls(SALES, '79995550021', 'echo');
  await anna.answer();
  await anna.hearsAndIsHeard();
  expect(await toneHeard(anna.page, AGENT_HZ), 'her own voice comes back').toBeGreaterThan(AUDIBLE_DB);
  await anna.phone.getByRole('button', { name: 'Выключить микрофон' }).click();
  await expect.poll(() => toneHeard(anna.page, AGENT_HZ), { message: 'muted' }).toBeLessThan(SILENT_DB);
  await anna.hearsAndIsHeard();
  await anna.phone.getByRole('button', { name: 'Включить микрофон' }).click();
  await expect
    .poll(() => toneHeard(anna.page, AGENT_HZ), { message: 'not muted' })
    .toBeGreaterThan(AUDIBLE_DB);
  await carrier.hangsUp();
  await anna.concludes('Дозвонились');
});
