import { expect, test } from '@playwright/test';
import { digits } from './support/base.ts';
import { Carrier, SALES } from './support/carrier.ts';
import { AGENT, OTHER_AGENT } from './support/first-day.ts';
import { callOf, stateLine } from './support/ledger.ts';
import { Operator } from './support/operator.ts';
import { Person } from './support/person.ts';
import { AGENT_HZ, CALLER_HZ, recordingOf, toneHeard } from './support/sound.ts';

// Issue 3, «Shown by» 1: who hears what, in a talk, beside it, and afterwards.

/** The carrier answers numbers that do not end in 1, 2 or 3. */
const CALLED = 66;
/** Of an agent's beeps, and of silence without anyone's. */
const AUDIBLE_DB = -55;
const SILENT_DB = -75;
/** Of a caller's tone, and of what the agent's beeps have of it. */
const TONE_DB = -40;
const NO_TONE_DB = -50;

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
  for (const operator of [anna, kirill]) await stateLine(operator);
});

test.afterAll(async () => {
  await carrier.hangsUp();
  carrier.close();
  for (const { context } of [anna.person, kirill.person]) await context.close();
});

test('keys are heard at the other end, and the recording has both sides', async () => {
  await anna.phone.getByLabel('Номер телефона').fill(`8${digits(CALLED)}`);
  await anna.phone.getByRole('button', { name: 'Позвонить', exact: true }).click();
  await anna.talks();
  await anna.hearsAndIsHeard();
  await anna.phone.getByRole('button', { name: 'Тональный набор' }).click();
  for (const key of ['5', '1', '#'])
    await anna.phone.getByRole('button', { name: `Кнопка ${key}`, exact: true }).click();
  await carrier.hears('51#');
  const { page } = anna;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await anna.person.picture('77-talk-1920');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('F9');
  await anna.concludes('Дозвонились');
  const call = await callOf(page, digits(CALLED));
  const recording = await recordingOf(page, call.id);
  expect(recording.tone(CALLER_HZ), 'the caller').toBeGreaterThan(0.02);
  expect(recording.tone(AGENT_HZ), 'the agent').toBeGreaterThan(0.002);
});

test('muted, she is not heard, and hears on', async () => {
  await carrier.calls(SALES, '79995550021', 'echo');
  await anna.answer();
  await anna.hearsAndIsHeard();
  await expect
    .poll(() => toneHeard(anna.page, AGENT_HZ), { message: 'her own voice comes back' })
    .toBeGreaterThan(AUDIBLE_DB);
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

test('three talk together: each hears the others', async () => {
  await carrier.calls(SALES, '79995550022');
  await anna.answer();
  await anna.hearsAndIsHeard();
  await anna.phone.getByRole('button', { name: 'Перевести' }).click();
  await anna.phone.getByLabel('Кому перевести').fill('602');
  await anna.phone.getByRole('button', { name: 'Сначала поговорить' }).click();
  await kirill.answer();
  await kirill.hearsAndIsHeard();
  expect(await toneHeard(kirill.page, CALLER_HZ), 'the caller is on hold').toBeLessThan(NO_TONE_DB);
  await anna.phone.getByRole('button', { name: 'Говорить втроём' }).click();
  await expect(anna.phone.getByText('Конференция').first()).toBeVisible();
  await expect
    .poll(() => toneHeard(kirill.page, CALLER_HZ), { message: 'he hears the caller' })
    .toBeGreaterThan(TONE_DB);
  expect(await toneHeard(anna.page, CALLER_HZ), 'she hears the caller').toBeGreaterThan(TONE_DB);
  await anna.person.picture('76-conference');
  await anna.page.keyboard.press('F9');
  await carrier.hangsUp();
  await anna.concludes('Дозвонились');
});

test('ringing is heard, and shown while she looks elsewhere', async () => {
  const { page, person } = anna;
  // All there are: what is not named is taken away.
  await person.context.grantPermissions(['notifications', 'microphone']);
  await page.reload();
  await expect(anna.phone.getByText('Линия готова')).toBeVisible();
  await page.evaluate(() => {
    const rung = { tones: 0, notices: [] as string[] };
    Object.assign(window, { rung });
    const { prototype } = AudioScheduledSourceNode;
    const start = prototype.start as (this: AudioScheduledSourceNode, when?: number) => void;
    prototype.start = function (when) {
      rung.tones += 1;
      start.call(this, when);
    };
    window.Notification = class extends Notification {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        rung.notices.push(`${title} ${options?.body ?? ''}`);
      }
    };
    document.hasFocus = () => false;
  });
  const rung = () =>
    page.evaluate(() => (window as unknown as { rung: { tones: number; notices: string[] } }).rung);
  await anna.backToWork();
  await carrier.calls(SALES, '79995550023');
  await expect(anna.ringing).toBeVisible();
  await expect.poll(async () => (await rung()).tones).toBeGreaterThan(0);
  expect((await rung()).notices.join()).toContain('+7 999 555-00-23');
  await anna.answer();
  const { tones } = await rung();
  await anna.hearsAndIsHeard();
  expect((await rung()).tones, 'it rings no longer').toBe(tones);
  await carrier.hangsUp();
  await anna.concludes('Дозвонились');
});

test('a microphone the browser refuses is said, with how to grant it', async ({ playwright }, {
  project,
}) => {
  const { launchOptions, baseURL } = project.use;
  const refusing = await playwright.chromium.launch({
    ...launchOptions,
    args: (launchOptions?.args ?? []).map((argument) =>
      argument === '--use-fake-ui-for-media-stream' ? `${argument}=deny` : argument,
    ),
  });
  try {
    const person = await Person.signIn(refusing, {
      login: 'orlov',
      password: OTHER_AGENT,
      viewport: { width: 1280, height: 720 },
      baseURL,
    });
    const block = person.page.getByRole('complementary', { name: 'Телефония' });
    await expect(block.getByRole('alert').filter({ hasText: 'Браузер не даёт микрофон' })).toContainText(
      'разрешите микрофон',
    );
    await person.picture('78-microphone-refused');
  } finally {
    await refusing.close();
  }
});

test('an administrator keeps the lists of telephony', async ({ browser }) => {
  const admin = await Person.signIn(browser, {
    login: 'admin',
    password: process.env.KAW_ADMIN_PASSWORD ?? '',
  });
  await admin.menu('Телефония');
  await expect(admin.button('Убрать «Обед»')).toBeVisible();
  await admin.picture('79-telephony-administration');
  await admin.context.close();
});
