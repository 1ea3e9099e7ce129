import { expect, test } from '@playwright/test';
import { digits, row } from './support/base.ts';
import { Carrier, SALES, secretOf } from './support/carrier.ts';
import { killExchange } from './support/exchange.ts';
import { AGENT } from './support/first-day.ts';
import { callOf, callsOf, expectAt, expectSeconds, secondsIn, stateLine } from './support/ledger.ts';
import { Operator } from './support/operator.ts';
import { recordingOf } from './support/sound.ts';

// Issue 3, «Shown by» 1: calling out, and a line that breaks in every way a day has in store.

/** The carrier answers numbers that do not end in 1, 2 or 3. */
const CALLED = 65;

let carrier: Carrier;
let anna: Operator;

test.beforeAll(async ({ browser }) => {
  carrier = await Carrier.connect();
  anna = await Operator.signIn(browser, 'petrova', AGENT, '601');
});

// Whatever happened: the states add up to the time since she signed in.
test.afterEach(async () => {
  await stateLine(anna);
});

test.afterAll(async () => {
  await carrier.hangsUp();
  carrier.close();
  await anna.person.context.close();
});

test('a number is called from the table, and what came of it is kept', async () => {
  const name = String(row(CALLED)[0]);
  const { work } = anna.person;
  await work.getByLabel('Поиск по всем полям').fill(digits(CALLED));
  await expect(work.getByRole('row')).toHaveCount(2);
  await work.getByRole('row').nth(1).hover();
  const dialled = Date.now();
  await work.getByRole('button', { name: /^Позвонить на/ }).click();
  await expect(anna.phone.getByText('Вызываем…').first()).toBeVisible();
  await expect(anna.phone.getByRole('region', { name: 'Исходящий вызов' })).toContainText(name);
  const answered = await anna.saw('phone', 'Разговор', dialled);
  await anna.hearsAndIsHeard();
  await anna.person.picture('37-call-from-table');
  await anna.page.keyboard.press('F9');
  const ended = await anna.saw('phone', 'Разговор завершён', answered);
  await anna.concludes('Дозвонились');

  const call = await callOf(anna.page, digits(CALLED));
  expect(call).toMatchObject({
    direction: 'OUT',
    number: `+7${digits(CALLED)}`,
    agent: { name: 'Петрова Анна' },
    outcome: 'ANSWERED',
    endedBy: 'AGENT',
    disposition: 'reached',
  });
  expectAt(call.answeredAt, answered, 'answered');
  expectSeconds(call.talkSeconds, answered, ended, 'talked');
  const line = await stateLine(anna);
  expectSeconds(secondsIn(line, 'TALKING', call.id), answered, ended, 'TALKING');
  expect((await recordingOf(anna.page, call.id)).loudness).toBeGreaterThan(0.01);

  await work.getByText('В карточку').click();
  await anna.opensCardCalls();
  await expect(anna.person.work.getByText('Принято 0 · совершено 1 · пропущено 0')).toBeVisible();
});

test('a reload in the middle of a call takes it up again', async () => {
  const caller = '9995550015';
  await carrier.calls(SALES, `7${caller}`);
  const answered = await anna.answer();
  await anna.hearsAndIsHeard();
  await anna.page.reload();
  await anna.talks();
  await anna.hearsAndIsHeard();
  await carrier.hangsUp();
  const ended = await anna.saw('phone', 'Разговор завершён', answered);
  await anna.concludes('Дозвонились');
  const call = await callOf(anna.page, caller);
  expect(await callsOf(anna.page, caller)).toHaveLength(1);
  expect(call).toMatchObject({ outcome: 'ANSWERED', endedBy: 'CUSTOMER', agent: { name: 'Петрова Анна' } });
  expectAt(call.endedAt, ended, 'ended');
  expectSeconds(call.talkSeconds + call.holdSeconds, answered, ended, 'talked');
});

test('of several tabs one has the line, and another takes over when it is gone', async () => {
  const other = await anna.person.context.newPage();
  await other.goto('/');
  const block = other.getByRole('complementary', { name: 'Телефония' });
  await expect(block.getByText('Линия в другой вкладке')).toBeVisible();
  await expect(block.getByText('Линия готова')).toBeVisible();
  await anna.page.goto('about:blank');
  await expect(block.getByText('Линия в другой вкладке')).toHaveCount(0);
  await expect(block.getByText('Линия готова')).toBeVisible();
  await anna.page.goto('/');
  await expect(anna.phone.getByText('Линия в другой вкладке')).toBeVisible();
  await other.close();
  await expect(anna.phone.getByText('Линия в другой вкладке')).toHaveCount(0);
  await expect(anna.phone.getByText('Линия готова')).toBeVisible();
});

test('a wrong password is said in the block, and mended in the settings', async () => {
  await anna.setPassword('not-the-password');
  await expect(anna.phone.getByText('АТС не принимает добавочный номер или пароль')).toBeVisible();
  await anna.person.picture('38-wrong-password');
  await anna.setPassword(secretOf(anna.extension));
  await expect(anna.phone.getByText('Линия готова')).toBeVisible();
});

test('the exchange goes down in a call: it is said, the call is closed, the line comes back', async () => {
  const caller = '9995550016';
  await expect(anna.state).toHaveText('Готов');
  await carrier.calls(SALES, `7${caller}`);
  await anna.answer();
  await anna.hearsAndIsHeard();
  killExchange();
  await expect(anna.page.getByText('АТС не отвечает').first()).toBeVisible({ timeout: 15_000 });
  await anna.person.picture('39-exchange-down');
  await expect(anna.phone.getByText('Линия готова')).toBeVisible({ timeout: 60_000 });
  await expect(anna.phone.getByRole('region', { name: 'Входящий вызов' })).toHaveCount(0);
  const call = await callOf(anna.page, caller);
  expect(call.reason).toBe('pbx-link-lost');
  await carrier.hangsUp();

  const next = '9995550017';
  await anna.backToWork();
  await carrier.calls(SALES, `7${next}`);
  await anna.answer();
  await anna.hearsAndIsHeard();
  await carrier.hangsUp();
  await anna.concludes('Дозвонились');
  expect(await callOf(anna.page, next)).toMatchObject({ outcome: 'ANSWERED' });
});

test('nothing broke in the browser meanwhile', () => {
  expect(anna.person.complaints).toEqual([]);
});
