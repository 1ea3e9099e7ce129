import { expect, test, type Browser, type Locator } from '@playwright/test';
import { en } from '../src/locales/en/index.ts';
import { ru } from '../src/locales/ru/index.ts';
import {
  ADDRESS,
  admitColleagues,
  at,
  card,
  CHIEF,
  COLLEAGUE,
  fillBin,
  planEvents,
  setTasks,
  TASK,
} from './support/day-of-work.ts';
import { MailServer } from './support/mail-server.ts';
import { Person } from './support/person.ts';

// No story: pictures of the screens of events, tasks, notifications, letters, files and the bin, to be looked at with care. In
// English at the smallest desk, in Russian on a phone.

const ADMIN = {
  login: process.env.KAW_ADMIN_LOGIN ?? 'admin',
  password: process.env.KAW_ADMIN_PASSWORD ?? '',
};
const LOOKS = [
  { look: 'en', locale: 'en', words: en, viewport: { width: 1280, height: 720 } },
  { look: 'phone', locale: 'ru', words: ru, viewport: { width: 390, height: 844 } },
] as const;

let ids: { chief: string; colleague: string };
let partner: string;

test.beforeAll(async ({ browser }) => {
  const admin = await Person.signIn(browser, ADMIN);
  ids = await admitColleagues(admin);
  await fillBin(admin);
  const chief = await Person.signIn(browser, CHIEF);
  partner = (await card(chief, ADDRESS))?.id ?? '';
  const { active } = await chief.call<{ active: number }>('GET', '/api/events/count');
  // A box that was looked at before has them all.
  if (active === 0) {
    await planEvents(chief, ids);
    await setTasks(chief, ids);
    await write(chief);
    await answer(await Person.signIn(browser, COLLEAGUE));
  }
});

/** A letter that arrives, and one that does not. */
async function write(chief: Person): Promise<void> {
  const server = await MailServer.start(Number(process.env.KAW_SMTP_PORT));
  server.unknown.add('sklad@example.ru');
  const letter = { partnerId: partner, attachments: [] };
  const text = 'Добрый день!\nДоговор во вложении, ждём подписанный экземпляр до пятницы.\n\nМария Соколова';
  await chief.call('POST', '/api/mails', { ...letter, to: ADDRESS, subject: 'Договор на 2027 год', text });
  await chief.call('POST', '/api/mails', { ...letter, to: 'sklad@example.ru', subject: 'Отгрузка', text });
  const states = async () =>
    (await chief.call<{ items: { state: string }[] }>('GET', `/api/mails?partner=${partner}`)).items.map(
      ({ state }) => state,
    );
  await expect.poll(states, { timeout: 60_000 }).toEqual(['FAILED', 'SENT']);
  await server.stop();
}

/** What the colleague does, for the chief to be told of. */
async function answer(colleague: Person): Promise<void> {
  const text = 'Приехать на склад с образцами и каталогом новой линии';
  await colleague.call('POST', '/api/events', { text, startsAt: at('5 10:00'), assignee: ids.chief });
  const tasks = await colleague.call<{ items: { id: string; title: string }[] }>(
    'GET',
    '/api/tasks?whose=any&status=new',
  );
  const task = tasks.items.find(({ title }) => title === TASK);
  await colleague.call('POST', `/api/tasks/${task?.id ?? ''}/comments`, { text: 'Хорошо, начну завтра.' });
}

const appears = (place: Locator): Promise<boolean> =>
  place.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );

for (const { look, locale, words, viewport } of LOOKS) {
  const phone = look === 'phone';

  const open = async (person: Person, path: string): Promise<void> => {
    await person.page.goto(path);
    await expect(person.page.getByRole('button', { name: words.shell.signOut })).toBeVisible();
  };
  const signIn = (browser: Browser, user: typeof ADMIN): Promise<Person> =>
    Person.signIn(browser, {
      ...user,
      viewport,
      // The choice of this browser alone: other stories know the administrator as a Russian.
      prepare: async (context) => {
        await context.addInitScript((chosen) => {
          localStorage.setItem('kaw.language', JSON.stringify(chosen));
        }, locale);
      },
    });
  const dialog = ({ page }: Person): Locator => page.getByRole('dialog');
  const inGrid = (person: Person, text: string): Locator =>
    person.work.getByRole('button').filter({ hasText: text }).first();
  /** Goes on until what is planned stands in the days shown. */
  const goOnTo = async (person: Person, text: string): Promise<void> => {
    const there = inGrid(person, text);
    for (let step = 0; step < 2 && !(await appears(there)); step += 1) {
      await person.button(words.calendar.later).click();
    }
    await inGrid(person, text).scrollIntoViewIfNeeded();
  };

  test(`the screens of whoever works, ${look}`, async ({ browser }) => {
    const chief = await signIn(browser, CHIEF);
    const { page } = chief;
    const picture = (name: string) => chief.picture(`${look}-${name}`);

    await open(chief, '/events');
    await chief.work.getByText(phone ? words.calendar.list : words.calendar.month, { exact: true }).click();
    await goOnTo(chief, 'Показ новой линии');
    await picture('01-events');
    await chief.work.getByText(words.calendar.week, { exact: true }).click();
    await goOnTo(chief, 'Подписать договор');
    await picture('02-events-week');

    await inGrid(chief, 'Подписать договор').dblclick();
    await expect(dialog(chief).getByRole('region', { name: words.calendar.linked })).toBeVisible();
    await picture('03-event');
    await dialog(chief).getByRole('button', { name: words.calendar.follow }).click();
    await expect(dialog(chief).getByText(words.calendar.previous)).toBeVisible();
    await picture('04-event-linked');
    await page.keyboard.press('Escape');

    await open(chief, '/tasks');
    await chief.work.getByText(words.task.board, { exact: true }).click();
    await expect(chief.work.getByText(TASK)).toBeVisible();
    await picture('05-board');
    await chief.work.getByText(words.task.calendar, { exact: true }).click();
    await goOnTo(chief, TASK);
    await picture('06-task-calendar');
    await inGrid(chief, TASK).click();
    await expect(chief.work.getByText('Хорошо, начну завтра.')).toBeVisible();
    await picture('07-task');

    await page.locator('#bell').click();
    await expect(page.getByText('Приехать на склад').first()).toBeVisible();
    await picture('08-notifications');
    await page.getByRole('button', { name: words.notification.hide }).click();

    const now = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
    const due = await chief.call<{ id: string; version: number }>('POST', '/api/events', {
      text: 'Позвонить на склад: машина уже выехала',
      startsAt: now,
      remindAt: now,
      assignee: ids.chief,
    });
    const toasts = page.getByRole('log', { name: words.notification.toasts });
    await expect(toasts.getByText('Позвонить на склад')).toBeVisible();
    await picture('09-reminder');
    await toasts.getByRole('button', { name: words.notification.snooze }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await picture('10-snooze');
    await page.getByRole('menuitem').first().click();
    await chief.call('POST', `/api/events/${due.id}/complete`, undefined, due.version);

    await open(chief, `/partners/${partner}`);
    await chief.shows(words.partner.mails);
    await expect(chief.work.getByText('Договор на 2027 год')).toBeVisible();
    await picture('11-letters');
    await chief.button(words.notification.writeMail).click();
    await dialog(chief)
      .getByLabel(new RegExp(`^${words.notification.to}`))
      .fill(ADDRESS);
    await dialog(chief)
      .getByLabel(new RegExp(`^${words.notification.subject}`))
      .fill('Прайс-лист на декабрь');
    await dialog(chief)
      .getByLabel(new RegExp(`^${words.notification.text}`))
      .fill('Добрый день!\nВысылаем новый прайс-лист.');
    await dialog(chief)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'Прайс-лист.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.alloc(48_000),
      });
    await expect(dialog(chief).getByText('Прайс-лист.xlsx')).toBeVisible();
    await picture('12-mail-form');
    await dialog(chief).getByRole('button', { name: words.common.discard }).click();

    if (phone) await chief.work.getByRole('complementary').getByRole('button').first().click();
    const files = chief.work.getByRole('complementary', { name: words.partner.files });
    await chief.button(new RegExp(`^${words.partner.files}`)).click();
    const photo = files.getByRole('link', { name: 'Фото склада.jpg' });
    if (!(await appears(photo))) {
      await files.locator('input[type=file]').setInputFiles([
        {
          name: 'Договор поставки № 118.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.alloc(84_000, '%PDF-1.7\n'),
        },
        { name: 'Фото склада.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(310_000, 7) },
      ]);
    }
    await expect(files.getByRole('link')).toHaveCount(2);
    await expect(files.getByRole('progressbar')).toHaveCount(0);
    await picture('13-card-files');

    expect(chief.complaints).toEqual([]);
    await chief.context.close();
  });

  test(`the screens of an administrator, ${look}`, async ({ browser }) => {
    const admin = await signIn(browser, ADMIN);
    await open(admin, '/bin');
    await expect(admin.work.getByRole('checkbox').first()).toBeVisible();
    await admin.picture(`${look}-14-bin`);
    await open(admin, '/sessions');
    await expect(admin.work.getByRole('row', { name: new RegExp(CHIEF.name) }).first()).toBeVisible();
    await admin.picture(`${look}-15-who-is-on`);
    expect(admin.complaints).toEqual([]);
    await admin.context.close();
  });
}
