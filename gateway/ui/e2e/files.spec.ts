import { expect, test, type Locator } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AGENT } from './support/first-day.ts';
import { Person } from './support/person.ts';

// Issue 4, files on a card, the recycle bin, who is on: by the people and with the base of the first story.

const PHONE = '8 (900) 040-38-69';
const MEGABYTE = 1024 * 1024;
const HOSTILE = '<img src=x onerror=alert(1)>.html';

const folder = mkdtempSync(path.join(tmpdir(), 'kaw-e2e-'));

/** A file of this machine: larger ones cannot be handed to the browser as a buffer. */
function file(name: string, content: Buffer | string): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(person: Person, phone: string): Promise<void> {
  await person.tab('Партнеры').click();
  await person.work.getByLabel('Поиск по всем полям').fill(phone);
  await expect(person.work.getByRole('row')).toHaveCount(2);
  await person.work.getByText('В карточку').click();
  await expect(person.button('Удалить')).toBeVisible();
}

const filesOf = (person: Person): Locator => person.work.getByRole('complementary', { name: 'Файлы' });

test('files on a card, the recycle bin, and who is on', async ({ browser }) => {
  const admin = await Person.signIn(browser, {
    login: process.env.KAW_ADMIN_LOGIN ?? 'admin',
    password: process.env.KAW_ADMIN_PASSWORD ?? '',
  });
  const agent = await Person.signIn(browser, { login: 'petrova', password: AGENT });
  const files = filesOf(agent);
  const attach = (...chosen: string[]) => files.locator('input[type=file]').setInputFiles(chosen);

  await test.step('files are attached, and others see them without a reload', async () => {
    await open(agent, PHONE);
    await agent.button('Файлы').click();
    await expect(files.getByText('Файлов пока нет')).toBeVisible();
    await open(admin, PHONE);
    await attach(
      file('Договор поставки № 118.pdf', '%PDF-1.7\n%договор'),
      file('Прайс-лист, осень 2026.xlsx', Buffer.from('504b030414000600', 'hex')),
    );
    await expect(files.getByRole('link')).toHaveCount(2);
    await expect(admin.button(/^Файлы/)).toContainText('2');
    await admin.button(/^Файлы/).click();
    await expect(filesOf(admin).getByRole('link', { name: 'Договор поставки № 118.pdf' })).toBeVisible();
  });

  await test.step('a name is text, a lie is seen through, and nothing is ever shown in the page', async () => {
    await attach(file('page.html', '<script>alert(1)</script>'));
    await expect(files.getByRole('link')).toHaveCount(3);
    await files.locator('input[type=file]').setInputFiles({
      name: HOSTILE,
      mimeType: 'image/png',
      buffer: Buffer.from('<html><script>alert(1)</script>'),
    });
    const link = files.getByRole('link', { name: HOSTILE });
    await expect(link).toBeVisible();
    const answer = await agent.page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('application/octet-stream');
    expect(answer.headers()['content-disposition']).toMatch(/^attachment;/);
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    expect(answer.headers()['content-security-policy']).toContain('sandbox');
  });

  await test.step('what cannot be taken is said at once', async () => {
    await attach(file('пустой.txt', ''), file('слишком большой.bin', Buffer.alloc(50 * MEGABYTE + 1)));
    await expect(files.getByText('В файле ничего нет.')).toBeVisible();
    await expect(files.getByText('Больше 50 МБ: такой файл не принимается.')).toBeVisible();
    await agent.picture('67-card-files');
    await files.getByRole('button', { name: 'Убрать «пустой.txt»' }).click();
    await files.getByRole('button', { name: 'Убрать «слишком большой.bin»' }).click();
    await expect(files.getByRole('alert')).toHaveCount(0);
  });

  await test.step('50 MB go up and come down as they were', async () => {
    const content = randomBytes(50 * MEGABYTE);
    await attach(file('Запись переговоров.mp4', content));
    const link = files.getByRole('link', { name: 'Запись переговоров.mp4' });
    await expect(link).toBeVisible({ timeout: 120_000 });
    const download = agent.page.waitForEvent('download');
    await link.click();
    const got = await download;
    expect(got.suggestedFilename()).toBe('Запись переговоров.mp4');
    expect(readFileSync(await got.path()).equals(content)).toBe(true);
  });

  await test.step('an upload can be stopped, and leaves nothing', async () => {
    const line = await agent.context.newCDPSession(agent.page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: MEGABYTE };
    await line.send('Network.emulateNetworkConditions', slow);
    await attach(file('Фото склада.zip', randomBytes(40 * MEGABYTE)));
    const progress = files.getByRole('progressbar', { name: 'Загружается «Фото склада.zip»' });
    await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(4);
    await agent.picture('68-file-on-its-way');
    await files.getByRole('button', { name: 'Отменить загрузку «Фото склада.zip»' }).click();
    await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
    await expect(progress).toHaveCount(0);
    await expect(files.getByRole('link')).toHaveCount(5);
    await expect(filesOf(admin).getByRole('link')).toHaveCount(5);
  });

  await test.step('a file is removed, brought back, and the history tells', async () => {
    await files.getByRole('button', { name: 'Удалить «page.html»' }).click();
    await expect(files.getByRole('link')).toHaveCount(4);
    await expect(filesOf(admin).getByRole('link')).toHaveCount(4);
    await agent.page.getByRole('button', { name: 'Отменить', exact: true }).click();
    await expect(files.getByRole('link')).toHaveCount(5);
    await agent.told('Файл «page.html» возвращён');
    await agent.work.getByRole('button', { name: 'История', exact: true }).click();
    const history = agent.work.getByRole('complementary', { name: 'История' });
    await expect(history.getByText('Возвращён файл')).toBeVisible();
    await expect(history.getByText('Удалён файл')).toBeVisible();
    await expect(history.getByText('Прикреплён файл')).toHaveCount(5);
    await agent.picture('69-history-of-files');
  });

  const firstFile = (await filesOf(admin).getByRole('link').last().getAttribute('href')) ?? '';

  await test.step('a deleted card comes back with its files', async () => {
    await agent.button('Удалить').click();
    await agent.page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
    await expect(agent.page.getByText('Карточка удалена')).toBeVisible();
    expect((await admin.page.request.get(firstFile)).status()).toBe(404);
    await admin.menu('Корзина');
    await admin.work.getByLabel('Поиск в удалённых').fill('9000403869');
    await expect(admin.work.getByRole('row')).toHaveCount(2);
    await expect(admin.work.getByRole('row').nth(1)).toContainText('Петрова Анна');
    await admin.work.getByRole('button', { name: /^Вернуть «/ }).click();
    await admin.told('Карточка возвращена');
    expect((await admin.page.request.get(firstFile)).status()).toBe(200);
  });

  await test.step('what is deleted for good is gone with its files', async () => {
    for (const phone of [PHONE, '8 (900) 000-79-19', '8 (900) 001-58-38']) {
      await open(agent, phone);
      await agent.button('Удалить').click();
      await agent.page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
      await agent.told('Карточка удалена');
    }
    await admin.work.getByLabel('Поиск в удалённых').fill('');
    await expect(admin.work.getByRole('checkbox')).toHaveCount(3);
    await admin.picture('70-bin');
    await admin.work.getByLabel('Поиск в удалённых').fill('9000403869');
    await expect(admin.work.getByRole('checkbox')).toHaveCount(1);
    await admin.work.getByRole('checkbox').check();
    await admin.button('Удалить навсегда').click();
    const question = admin.page.getByRole('dialog', { name: 'Удалить навсегда 1 карточку?' });
    await expect(question).toBeVisible();
    await admin.picture('71-bin-purge');
    await question.getByRole('button', { name: 'Удалить навсегда' }).click();
    await admin.told('1 карточка удалена навсегда');
    await expect(admin.work.getByText('Среди удалённых такого нет')).toBeVisible();
    expect((await admin.page.request.get(firstFile)).status()).toBe(404);
    await admin.work.getByLabel('Поиск в удалённых').fill('');
    await admin.button('Выбрать показанные').click();
    await admin.page.getByRole('button', { name: 'Тёмное' }).click();
    await admin.picture('72-bin-dark');
    await admin.page.getByRole('button', { name: 'Светлое' }).click();
  });

  await test.step('on a phone', async () => {
    await agent.page.setViewportSize({ width: 390, height: 844 });
    await open(agent, '8 (900) 002-37-57');
    await agent.button('Файлы').click();
    await attach(file('Доверенность.pdf', '%PDF-1.7'));
    await expect(files.getByRole('link')).toHaveCount(1);
    await agent.picture('73-phone-files');
  });

  await test.step('an administrator sees who is on, and ends a session', async () => {
    await admin.menu('Пользователи');
    await admin.button('Кто работает').click();
    await expect(admin.work.getByRole('row', { name: /Петрова Анна/ }).first()).toContainText('работает');
    await admin.picture('74-who-is-on');
    const sessions = await admin.work.getByRole('button', { name: 'Завершить сеанс: Петрова Анна' }).count();
    for (let ended = 0; ended < sessions; ended += 1) {
      await admin.work.getByRole('button', { name: 'Завершить сеанс: Петрова Анна' }).first().click();
      await admin.page.getByRole('dialog').getByRole('button', { name: 'Завершить сеанс' }).click();
      await admin.told('Сеанс «Петрова Анна» завершён');
    }
    await expect(admin.work.getByRole('row', { name: /Петрова Анна/ })).toHaveCount(0);
    await expect(agent.page.locator('input[name=username]')).toBeVisible();
    expect((await agent.page.request.get('/api/me')).status()).toBe(401);
  });

  for (const person of [admin, agent]) {
    expect(person.complaints).toEqual([]);
    await person.context.close();
  }
});
