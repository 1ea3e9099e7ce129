import { expect, test, type Browser } from '@playwright/test';
import { digits, row } from './support/base.ts';
import { Carrier, SALES } from './support/carrier.ts';
import { AGENT, OTHER_AGENT } from './support/first-day.ts';
import { callOf, callsOf, expectAt, expectSeconds, queues, secondsIn, stateLine } from './support/ledger.ts';
import { Operator } from './support/operator.ts';
import { Person } from './support/person.ts';
import { recordingOf } from './support/sound.ts';

// Issue 3, «Shown by» 1 and 4: calls from outside, and whether everything that was written down of them is what happened.

/** Someone in the base, and someone who is not. */
const KNOWN = 57;
const STRANGER = '9995550002';

let carrier: Carrier;
let anna: Operator;
let kirill: Operator;
let admin: Person;

async function everyoneSignsIn(browser: Browser): Promise<void> {
  carrier = await Carrier.connect();
  admin = await Person.signIn(browser, { login: 'admin', password: process.env.KAW_ADMIN_PASSWORD ?? '' });
  anna = await Operator.signIn(browser, 'petrova', AGENT, '601');
  kirill = await Operator.signIn(browser, 'orlov', OTHER_AGENT, '602');
  for (const operator of [anna, kirill]) await operator.backToWork();
}

test.beforeAll(async ({ browser }) => everyoneSignsIn(browser));

// Whatever happened: the states of everyone who took part add up to the time since they signed in.
test.afterEach(async () => {
  for (const operator of [anna, kirill]) await stateLine(operator);
});

test.afterAll(async () => {
  await carrier.hangsUp();
  carrier.close();
  for (const { context } of [admin, anna.person, kirill.person]) await context.close();
});

test('a call from the queue is answered, held, handed over and ended: everything tells the same', async () => {
  const name = String(row(KNOWN)[0]);
  await kirill.pauses('Обед');
  await expect(anna.state).toHaveText('Готов');
  await anna.person.button('Создать нового партнера').click();
  await anna.person.work.getByRole('textbox', { name: 'ФИО' }).fill('Недописанный Пётр');

  const dialled = Date.now();
  await carrier.calls(SALES, `7${digits(KNOWN)}`);
  const rang = await anna.saw('phone', 'Входящий вызов', dialled);
  await expect(anna.ringing).toContainText('Продажи');
  await expect(anna.ringing).toContainText(name);
  await anna.person.picture('30-call-rings');
  const answered = await anna.answer();
  await expect(anna.person.work.getByRole('textbox', { name: 'ФИО' })).toHaveValue(name);
  await anna.hearsAndIsHeard();
  await anna.person.picture('31-call-talk');

  await anna.page.keyboard.press('F8');
  const held = await anna.saw('phone', 'На удержании', answered);
  await anna.hearsNothing();
  await anna.page.keyboard.press('F8');
  const resumed = await anna.saw('phone', 'Разговор', held);
  await anna.hearsAndIsHeard();

  await kirill.backToWork();
  await anna.phone.getByRole('button', { name: 'Перевести' }).click();
  await anna.phone.getByLabel('Кому перевести').fill(kirill.extension);
  await anna.person.picture('32-call-transfer');
  await anna.phone.getByRole('button', { name: 'Сначала поговорить' }).click();
  await kirill.answer();
  await kirill.hearsAndIsHeard();
  await anna.phone.getByRole('button', { name: 'Соединить их' }).click();
  const handedOver = await anna.saw('phone', /^Разговор (завершён|переведён)$/, resumed);
  await kirill.hearsAndIsHeard();
  await carrier.hangsUp();
  const ended = await kirill.saw('phone', 'Разговор завершён', handedOver);
  await expect(anna.state).toHaveText('Обработка');
  await anna.person.picture('33-after-call');
  await anna.concludes('Дозвонились');
  await kirill.concludes('Перезвонить');

  await test.step('the ledger', async () => {
    const call = await callOf(admin.page, digits(KNOWN));
    expect(await callsOf(admin.page, digits(KNOWN))).toHaveLength(1);
    expect(call).toMatchObject({
      direction: 'IN',
      number: `+7${digits(KNOWN)}`,
      queue: 'sales',
      agent: { name: 'Орлов Кирилл' },
      outcome: 'ANSWERED',
      endedBy: 'CUSTOMER',
      disposition: 'call-back',
    });
    expectAt(call.answeredAt, answered, 'answered');
    expectAt(call.endedAt, ended, 'ended');
    expectSeconds(call.ringSeconds, rang, answered, 'rang');
    expect(call.ringSeconds + call.talkSeconds + call.holdSeconds).toBe(
      Math.round((Date.parse(call.endedAt ?? '') - Date.parse(call.startedAt)) / 1_000),
    );
    const [hers, his] = ['601', '602'].map((extension) =>
      (call.legs ?? []).filter((leg) => leg.extension === extension),
    );
    expect(hers?.[0]?.transferredTo, 'her leg says where the caller went').toBeTruthy();
    expect(his?.some(({ talkSeconds }) => talkSeconds > 0)).toBe(true);

    const line = await stateLine(anna);
    expectSeconds(secondsIn(line, 'RINGING', call.id), rang, answered, 'her RINGING');
    const onHold = line.find(({ state, callId }) => state === 'ON_HOLD' && callId === call.id);
    expectAt(onHold?.since ?? null, held, 'her ON_HOLD');
    expectAt(onHold?.until ?? null, resumed, 'the end of it');
    const talk = line.findIndex(({ state, callId }) => state === 'TALKING' && callId === call.id);
    const after = line.slice(talk).find(({ state }) => state === 'AFTER_CALL');
    expectSeconds(
      (Date.parse(after?.since ?? '') - Date.parse(line[talk]?.since ?? '')) / 1_000,
      answered,
      handedOver,
      'her time with the caller',
    );
    expect((await stateLine(kirill)).map(({ state }) => state)).toContain('AFTER_CALL');

    const recording = await recordingOf(admin.page, call.id);
    expect(recording.loudness).toBeGreaterThan(0.01);
    expectSeconds(recording.seconds, answered, ended, 'recorded');
  });

  await test.step('the call stands on its card, and in the history', async () => {
    await anna.person.tab(new RegExp(name)).click();
    await anna.opensCardCalls();
    await expect(anna.person.work.getByText('Принято 1 · совершено 0 · пропущено 0')).toBeVisible();
    const entry = anna.person.work.getByRole('list', { name: 'История по звонкам' }).getByRole('listitem');
    await expect(entry).toHaveCount(1);
    await entry.getByRole('button', { name: /^Прослушать запись/ }).click();
    await anna.person.picture('34-card-calls');
    await anna.page.getByRole('region', { name: 'Панель вызовов' }).getByText('История').click();
    await expect(anna.person.work.getByRole('row').nth(1)).toContainText('Перезвонить');
    await anna.person.picture('35-call-history');
  });
});

test('who pauses is spared: the call goes to the other agent', async () => {
  await anna.pauses('Перерыв');
  await anna.person.picture('36-pause');
  await expect(kirill.state).toHaveText('Готов');
  await carrier.calls(SALES, `7${STRANGER}`);
  await kirill.answer();
  await expect(anna.ringing).toHaveCount(0);
  await carrier.hangsUp();
  await kirill.concludes('Неверный номер');
  const call = await callOf(admin.page, STRANGER);
  expect(call).toMatchObject({ agent: { name: 'Орлов Кирилл' }, outcome: 'ANSWERED', endedBy: 'CUSTOMER' });
  expect((await stateLine(anna)).filter(({ callId }) => callId === call.id)).toEqual([]);
});

test('a caller who gives up in the queue is missed, and was seen waiting', async () => {
  await kirill.pauses('Совещание');
  const impatient = '9995550003';
  const waiting = anna.page
    .getByRole('region', { name: 'Панель вызовов' })
    .getByText('в очереди')
    .locator('..');
  await carrier.calls(SALES, `7${impatient}`);
  await expect(waiting).toContainText('1');
  const seen = Date.now();
  const sales = async () => (await queues(admin.page)).find(({ name }) => name === 'sales');
  await expect.poll(async () => (await sales())?.longestWaitSince ?? null).not.toBeNull();
  await carrier.hangsUp();
  const gaveUp = Date.now();
  await expect(waiting).toContainText('0');
  const call = await callOf(admin.page, impatient);
  expect(call).toMatchObject({
    direction: 'IN',
    agent: null,
    outcome: 'ABANDONED',
    endedBy: 'CUSTOMER',
    talkSeconds: 0,
  });
  expectSeconds(call.ringSeconds, seen, gaveUp, 'waited');
});

test('a blind transfer leaves one call with two agents', async () => {
  await anna.backToWork();
  const caller = '9995550004';
  await carrier.calls(SALES, `7${caller}`);
  await anna.answer();
  await kirill.backToWork();
  await anna.hearsAndIsHeard();
  await anna.phone.getByRole('button', { name: 'Перевести' }).click();
  await anna.phone.getByLabel('Кому перевести').fill(kirill.extension);
  await anna.phone.getByRole('button', { name: 'Перевести сразу' }).click();
  await kirill.answer();
  await kirill.hearsAndIsHeard();
  await expect(anna.state).toHaveText('Обработка');
  await kirill.page.keyboard.press('F9');
  await expect(kirill.state).toHaveText('Обработка');
  await anna.concludes('Дозвонились');
  await kirill.concludes('Дозвонились');
  const call = await callOf(admin.page, caller);
  expect(await callsOf(admin.page, caller)).toHaveLength(1);
  expect(call).toMatchObject({ agent: { name: 'Орлов Кирилл' }, outcome: 'ANSWERED', endedBy: 'AGENT' });
  for (const operator of [anna, kirill]) {
    const line = await stateLine(operator);
    expect(secondsIn(line, 'TALKING', call.id)).toBeGreaterThan(0);
  }
});

test('a caller nobody knows has one card, to be filled in while they talk', async () => {
  const caller = '9995550005';
  await expect(anna.state).toHaveText('Готов');
  await kirill.pauses('Обед');
  await carrier.calls(SALES, `7${caller}`);
  await carrier.calls(SALES, `7${caller}`);
  await anna.answer();
  const { work } = anna.person;
  await expect(work.getByRole('textbox', { name: 'Телефон' })).toHaveValue('+7 999 555-00-05');
  await anna.person.picture('40-unknown-caller');
  await work.getByRole('textbox', { name: 'ФИО' }).fill('Незнакомцев Лев');
  await anna.person.save();
  await anna.person.told('Партнер создан');
  await expect(anna.phone.getByText('Незнакомцев Лев')).toBeVisible();
  await anna.page.keyboard.press('F9');
  await anna.concludes('Дозвонились');

  await expect(anna.ringing).toContainText('Незнакомцев Лев');
  await anna.answer();
  await carrier.hangsUp();
  await anna.concludes('Дозвонились');
  const calls = await callsOf(admin.page, caller);
  expect(calls).toHaveLength(2);
  const [card] = new Set(calls.map(({ partnerId }) => partnerId));
  expect(calls.map(({ partnerId }) => partnerId)).toEqual([card, card]);
  await anna.opensCardCalls();
  await expect(work.getByText('Принято 2 · совершено 0 · пропущено 0')).toBeVisible();
  await anna.person.button('История').first().click();
  await expect(work.getByRole('listitem').filter({ hasText: 'Карточка создана' })).toContainText('звонок');
});

test("nothing broke in anyone's browser meanwhile", () => {
  for (const { complaints } of [admin, anna.person, kirill.person]) expect(complaints).toEqual([]);
});
