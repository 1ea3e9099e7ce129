import { expect, test, type Locator } from '@playwright/test';
import { AGENT, OTHER_AGENT } from './support/first-day.ts';
import { Person } from './support/person.ts';

// Issue 4: what one plans for another is in their calendar at once; linked events are walked, moved and completed.

/** How long what happens elsewhere may take to be seen. */
const AT_ONCE = { timeout: 2_000 };

let anna: Person;
let kirill: Person;

test.beforeAll(async ({ browser }) => {
  anna = await Person.signIn(browser, { login: 'petrova', password: AGENT });
  kirill = await Person.signIn(browser, { login: 'orlov', password: OTHER_AGENT });
});

// The content policy holds over the calendar too.
test.afterAll(async () => {
  for (const person of [anna, kirill]) {
    expect(person.complaints).toEqual([]);
    await person.context.close();
  }
});

const dialog = ({ page }: Person) => page.getByRole('dialog');
const inGrid = (person: Person, text: string): Locator =>
  person.work.getByRole('button').filter({ hasText: text });

/** Tomorrow, or today where tomorrow is another month's: the day is then in sight. */
function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow' }).format(day);
}

async function setTime(person: Person, time: string): Promise<void> {
  const input = dialog(person).getByLabel(/^Дата и время/);
  await input.fill(time);
  await input.press('Enter');
}

async function counts(person: Person, active: number): Promise<void> {
  const item = person.page.getByRole('menuitem', { name: 'События' });
  await expect(item).toContainText(String(active), AT_ONCE);
}

test('an event set for a colleague is in their calendar at once', async () => {
  await kirill.menu('События');
  await expect(kirill.tab('Мои события')).toBeVisible();
  await kirill.page.getByRole('button', { name: 'Меню' }).click();

  await anna.menu('События');
  await anna.button('Создать новое событие').click();
  await dialog(anna).getByRole('button', { name: 'Создать', exact: true }).click();
  await expect(dialog(anna).getByText('Поле обязательно')).toBeVisible();
  await dialog(anna)
    .getByLabel(/^Описание/)
    .fill('Согласовать договор');
  await setTime(anna, `${dayAhead(1)} 11:30`);
  await anna.choose(dialog(anna).getByLabel(/^Исполнитель/), 'Орлов Кирилл');
  await anna.picture('41-new-event');
  await dialog(anna).getByRole('button', { name: 'Создать', exact: true }).click();
  await anna.told('Событие создано');

  await counts(kirill, 1);
  await kirill.picture('42-event-counter');
  await kirill.page.keyboard.press('Escape');
  await expect(inGrid(kirill, 'Согласовать договор')).toBeVisible(AT_ONCE);
  await expect(inGrid(anna, 'Согласовать договор')).toContainText('→ Орлов Кирилл');
});

test('a chain of three is made and walked', async () => {
  await inGrid(anna, 'Согласовать договор').dblclick();
  for (const [text, time] of [
    ['Подписать договор', '12:00'],
    ['Отправить счёт', '15:00'],
  ] as const) {
    await dialog(anna).getByRole('button', { name: 'Новое событие' }).click();
    await expect(dialog(anna).getByText('Предыдущее событие')).toBeVisible();
    await dialog(anna)
      .getByLabel(/^Описание/)
      .fill(text);
    await setTime(anna, `${dayAhead(2)} ${time}`);
    await dialog(anna).getByRole('button', { name: 'Создать', exact: true }).click();
    await anna.told('Событие создано');
    await expect(dialog(anna).getByLabel(/^Описание/)).toHaveValue(text);
  }
  const links = dialog(anna).getByRole('region', { name: 'Связанные события' });
  await expect(links.getByRole('button')).toHaveCount(3);
  await anna.picture('43-linked-events');
  for (const text of ['Согласовать договор', 'Подписать договор', 'Отправить счёт']) {
    await links.getByRole('button', { name: `Перейти к событию «${text}»` }).click();
    await expect(dialog(anna).getByLabel(/^Описание/)).toHaveValue(text);
  }
  await anna.page.keyboard.press('Escape');
});

test('an event is dragged to another time and back', async () => {
  await kirill.work.getByText('Неделя', { exact: true }).click();
  for (let day = 0; day < 2 && !(await inGrid(kirill, 'Подписать договор').isVisible()); day += 1) {
    await kirill.button('Позже').click();
  }
  const event = inGrid(kirill, 'Подписать договор');
  await event.scrollIntoViewIfNeeded();
  const box = await event.boundingBox();
  if (!box) throw new Error('the event is not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { page } = kirill;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 20, { steps: 4 });
  await page.mouse.move(x, y - 2 * box.height, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText(`Перенесено на ${dayAhead(2)} 11:00`)).toBeVisible();
  await kirill.picture('44-week');
  await page.getByRole('button', { name: 'Отменить' }).click();
  await kirill.told(`Перенесено на ${dayAhead(2)} 12:00`);
  await expect(event).toContainText('12:00');
});

test('a completed event stays, told apart, and counts no more', async () => {
  await kirill.work.getByText('Месяц', { exact: true }).click();
  await inGrid(kirill, 'Отправить счёт').dblclick();
  await dialog(kirill).getByRole('button', { name: 'Завершить' }).click();
  await kirill.told('Событие завершено');
  await inGrid(anna, 'Отправить счёт').dblclick();
  await expect(anna.page.getByText(/^Событие завершено \d\d\.\d\d\.\d{4} \d\d:\d\d$/).first()).toBeVisible();
  await anna.picture('45-completed-event');
  await anna.page.keyboard.press('Escape');
  await kirill.page.getByRole('button', { name: 'Меню' }).click();
  await counts(kirill, 2);
  await kirill.page.keyboard.press('Escape');
  await kirill.picture('46-month');
});

test('the card tells what is planned about it', async () => {
  await anna.tab('Партнеры').click();
  await anna.work
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /карточку/ })
    .click();
  await anna.button('События').click();
  const events = anna.work.getByRole('complementary', { name: 'События' });
  await events.getByRole('button', { name: 'Создать событие' }).click();
  await dialog(anna)
    .getByLabel(/^Описание/)
    .fill('Поздравить с годовщиной договора');
  await setTime(anna, `${dayAhead(3)} 10:00`);
  await dialog(anna).getByRole('button', { name: 'Создать', exact: true }).click();
  await anna.told('Событие создано');
  await expect(events.getByText('Поздравить с годовщиной договора')).toBeVisible();
  await anna.picture('47-card-events');
  await events.getByRole('button', { name: 'В событие' }).first().click();
  await dialog(anna).getByRole('button', { name: 'К партнеру' }).click();
  await expect(events).toBeVisible();
});
