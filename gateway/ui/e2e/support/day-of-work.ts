import type { Person } from './person.ts';

// A day of work to be looked at: events, tasks, letters and files of two colleagues, and a little of what an administrator sees.
// It is written into the box without its screens, which tell stories of their own.

export const CHIEF = { login: 'sokolova', name: 'Соколова Мария', password: 'Zerkalo-2026-kaw' };
export const COLLEAGUE = { login: 'zaytsev', name: 'Зайцев Олег', password: 'Zerkalo-2026-kaw' };
/** Cards of the base by their addresses: one that is written to, those that are deleted. */
export const ADDRESS = 'partner19991@example.ru';
const DELETED = ['partner19953@example.ru', 'partner19969@example.ru', 'partner19985@example.ru'];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Found {
  id: string;
  version: number;
}
type Items<T> = { items: T[] };

/** Midnight in Moscow some days from now. */
function midnight(days: number): number {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Moscow' }).format(Date.now());
  return Date.parse(`${today}T00:00:00+03:00`) + days * DAY;
}

/** A time in Moscow some days from now, as `3 10:30`. */
export function at(when: string): string {
  const [, days = '', hours = '', minutes = ''] = /^(-?\d+) (\d+):(\d+)$/.exec(when) ?? [];
  return new Date(midnight(Number(days)) + (Number(hours) * 60 + Number(minutes)) * MINUTE).toISOString();
}

/** Makes the two colleagues where they are not there yet; returns their ids. */
export async function admitColleagues(admin: Person): Promise<{ chief: string; colleague: string }> {
  const groups = (await admin.call<Items<{ id: string; name: string }>>('GET', '/api/groups')).items;
  const group = groups.find(({ name }) => name === 'Отдел продаж')?.id ?? '';
  const users = (await admin.call<Items<{ id: string; login: string }>>('GET', '/api/users')).items;
  const idOf = async (person: typeof CHIEF) =>
    users.find(({ login }) => login === person.login)?.id ??
    (
      await admin.call<{ id: string }>('POST', '/api/users', {
        ...person,
        enabled: true,
        reports: false,
        contacts: true,
        tasks: true,
        admin: false,
        groups: [group],
      })
    ).id;
  return { chief: await idOf(CHIEF), colleague: await idOf(COLLEAGUE) };
}

export async function card(person: Person, address: string): Promise<Found | undefined> {
  const asked = `/api/partners?search=${encodeURIComponent(address)}&size=1`;
  return (await person.call<Items<Found>>('GET', asked)).items[0];
}

export async function fillBin(admin: Person): Promise<void> {
  for (const address of DELETED) {
    const found = await card(admin, address);
    if (found) await admin.call('DELETE', `/api/partners/${found.id}`, undefined, found.version);
  }
}

/** What the chief and the colleague plan; the second of three linked events is the one to look at. */
export async function planEvents(chief: Person, ids: { chief: string; colleague: string }): Promise<void> {
  const partnerId = (await card(chief, ADDRESS))?.id ?? null;
  const plan = (text: string, when: string, more: object = {}, after = '') =>
    chief.call<Found>('POST', `/api/events${after && `?previousId=${after}`}`, {
      text,
      startsAt: at(when),
      assignee: ids.chief,
      ...more,
    });
  const forColleague = { assignee: ids.colleague };
  const first = await plan('Согласовать договор поставки', '2 10:00', { partnerId });
  const second = await plan(
    'Подписать договор у директора',
    '4 12:00',
    { partnerId, remindAt: at('4 11:30') },
    first.id,
  );
  await plan('Отправить счёт и накладную', '6 15:00', { partnerId, ...forColleague }, second.id);
  await plan('Планёрка отдела', '3 09:00');
  await plan('Планёрка отдела', '10 09:00');
  await plan('Перезвонить в «Лесторг» насчёт скидки', '3 09:30');
  await plan('Сверка остатков', '3 16:00', forColleague);
  await plan('Показ новой линии', '8 11:00');
  await plan('Поздравить с годовщиной договора', '9 14:30', forColleague);
  await plan('Отчёт за месяц', '12 17:00');
  const done = await plan('Выслать прайс-лист', '2 13:00');
  await chief.call('POST', `/api/events/${done.id}/complete`, undefined, done.version);
}

/** Tasks in every column; returns the one to look at. */
export async function setTasks(chief: Person, ids: { chief: string; colleague: string }): Promise<void> {
  const set = (title: string, dueAt: string, more: object = {}) =>
    chief.call<Found>('POST', '/api/tasks', {
      title,
      description: null,
      dueAt: at(dueAt),
      remindAt: null,
      assignee: ids.chief,
      priority: 'NORMAL',
      ...more,
    });
  const move = ({ id, version }: Found, status: string, hours?: number) =>
    chief.call('POST', `/api/tasks/${id}/move`, { status, hours: hours ?? null }, version);
  const forColleague = { assignee: ids.colleague };
  await move(await set('Сверить остатки бумаги', '1 12:00'), 'done', 1.5);
  await move(await set('Обновить скрипт звонка', '2 18:00', forColleague), 'closed', 3);
  await move(await set('Собрать отзывы о доставке', '4 18:00', forColleague), 'waiting');
  await move(
    await set('Подготовить коммерческое предложение', '5 12:00', { priority: 'HIGH' }),
    'in-progress',
  );
  await set('Разобрать корзину', '7 18:00', { priority: 'LOW' });
  const task = await set(TASK, '6 18:00', {
    ...forColleague,
    priority: 'HIGH',
    remindAt: at('6 12:00'),
    description: 'Предложить новый прайс-лист.\nЗаписать, кто отказался и почему.',
    partners: { filter: { search: 'Казань', filter: [], sort: null, hidden: false } },
  });
  await chief.call('POST', `/api/tasks/${task.id}/comments`, {
    text: 'Начните с тех, у кого договор до марта.',
  });
}

export const TASK = 'Обзвонить партнеров Казани';
