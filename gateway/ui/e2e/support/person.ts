import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reduced } from './png.ts';

const SCREENS = fileURLToPath(new URL('../../../../docs/screens/', import.meta.url));
const LARGEST = 150 * 1024;

interface Settings {
  login: string;
  password: string;
  viewport?: { width: number; height: number };
  /** What is done to the browser before its first page. */
  prepare?: (context: BrowserContext) => Promise<void>;
  /** Of a browser that is not the test's own. */
  baseURL?: string | undefined;
}

/** Someone at a browser of their own. */
export class Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the services have answered this person. */
  readonly answers: string[] = [];
  /** What the browser complained of: scripts failing, the content policy broken. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/api/') || pathname === '/api/live') return;
      response.text().then(
        (text) => this.answers.push(`${pathname} ${text}`),
        () => undefined,
      );
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) this.complaints.push(message.text());
    });
  }

  static async signIn(
    browser: Browser,
    { login, password, viewport, prepare, baseURL }: Settings,
  ): Promise<Person> {
    const context = await browser.newContext({
      ...(viewport ? { viewport } : {}),
      ...(baseURL ? { baseURL, locale: 'ru-RU', ignoreHTTPSErrors: true } : {}),
    });
    await prepare?.(context);
    const person = new Person(context, await context.newPage());
    const { page } = person;
    await page.goto('/');
    await page.locator('input[name=username]').fill(login);
    await page.locator('input[name=password]').fill(password);
    await page.locator('input[name=password]').press('Enter');
    await expect(page.getByRole('button', { name: /^(Выйти|Sign out)$/ })).toBeVisible({ timeout: 60_000 });
    return person;
  }

  /** Asks a service as the page would; for what a story needs but does not tell of. */
  async call<T>(method: string, path: string, body?: object, version?: number): Promise<T> {
    const { status, text } = await this.page.evaluate(
      async ([verb, address, sent, match]) => {
        const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
        const answer = await fetch(address, {
          method: verb,
          headers: {
            'X-XSRF-TOKEN': decodeURIComponent(token),
            ...(sent ? { 'Content-Type': 'application/json' } : {}),
            ...(match ? { 'If-Match': match } : {}),
          },
          ...(sent ? { body: sent } : {}),
        });
        return { status: answer.status, text: await answer.text() };
      },
      [
        method,
        path,
        body ? JSON.stringify(body) : '',
        version === undefined ? '' : `"${String(version)}"`,
      ] as const,
    );
    expect(status, `${method} ${path}: ${text}`).toBeLessThan(300);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Меню' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** The tab being looked at: those kept alive behind it are hidden. */
  get work(): Locator {
    return this.page.locator('#work [role=tabpanel]:visible');
  }

  button(name: string | RegExp): Locator {
    return this.work.getByRole('button', { name });
  }

  /** What stands beside a card is open where it was left open on the card before. */
  async shows(side: string): Promise<void> {
    const button = this.work.getByRole('button', { name: side, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }

  async save(): Promise<void> {
    await this.button('Сохранить').click();
  }

  /** Waits for a short message and takes it away, so that it covers nothing. */
  async told(text: string | RegExp): Promise<void> {
    const notice = this.page.locator('.ant-notification-notice').filter({ hasText: text }).first();
    await expect(notice).toBeVisible();
    // It may go by itself just then.
    const closed = notice
      .locator('.ant-notification-notice-close')
      .click()
      .catch(() => undefined);
    await Promise.race([closed, notice.waitFor({ state: 'hidden' })]);
  }

  async choose(control: Locator, option: string): Promise<void> {
    await control.click();
    await this.page
      .locator('.ant-select-dropdown:visible .ant-select-item-option')
      .filter({ hasText: new RegExp(`^${option}( \\*)?$`) })
      .click();
  }

  /** A picture for docs/screens, small enough to be kept. */
  async picture(name: string, pointer: 'away' | 'there' = 'away'): Promise<void> {
    // Where nothing answers to it.
    const { width, height } = this.page.viewportSize() ?? { width: 1280, height: 720 };
    if (pointer === 'away') await this.page.mouse.move(width - 1, height - 1);
    await this.page.evaluate(() => document.fonts.ready);
    await expect(this.page.getByRole('status', { name: /^(Загрузка|Loading)/ })).toHaveCount(0);
    const png = reduced(await this.page.screenshot({ animations: 'disabled' }));
    expect(png.length, `${name} is small enough to be kept`).toBeLessThanOrEqual(LARGEST);
    mkdirSync(SCREENS, { recursive: true });
    writeFileSync(path.join(SCREENS, `${name}.png`), png);
  }
}
