import { expect, test } from '@playwright/test';
import { closeTab, createField, createGroup, createList, createUser, setLevel } from './administrator.ts';
import type { Person } from './person.ts';

/** The field the agents may not see. */
export const HIDDEN = 'Скидка';
export const AGENT = 'Petrova-2026-kaw';
export const OTHER_AGENT = 'Orlov-2026-kaw';

/** Lists, and the fields the card is made of. */
export async function shapeTheCard(admin: Person): Promise<void> {
  await test.step('lists', async () => {
    await createList(admin, 'Статус', ['Новый', 'В работе', 'Договор', 'Отказ'], 'Отказ');
    await admin.picture('03-list');
    await createList(admin, 'Регион', ['Москва', 'Казань', 'Самара', 'Тверь']);
    await closeTab(admin, 'Регион');
    await closeTab(admin, 'Статус');
    await admin.menu('Списки');
    await expect(admin.work.getByRole('row', { name: /Регион/ })).toBeVisible();
    await admin.picture('04-lists');
  });

  await test.step('fields', async () => {
    const group = 'Контакты';
    const work = 'Работа';
    await createField(admin, { label: 'ФИО', group, required: true, place: 'колонка 1, ширина 2' });
    await createField(
      admin,
      { label: 'Статус', group, type: 'Список', list: 'Статус', place: 'колонка 3, ширина 1' },
      '05-field',
    );
    await createField(admin, { label: 'Телефон', group, place: 'колонка 1, ширина 1' });
    await createField(admin, { label: 'Email', group, place: 'колонка 2, ширина 1' });
    await createField(admin, {
      label: 'Регион',
      group,
      type: 'Выпадающий список',
      list: 'Регион',
      place: 'колонка 3, ширина 1',
    });
    await createField(admin, {
      label: 'Сотрудников',
      group: work,
      type: 'Число',
      place: 'колонка 1, ширина 1',
    });
    await createField(admin, {
      label: 'Договор до',
      group: work,
      type: 'Дата',
      place: 'колонка 2, ширина 1',
    });
    await createField(admin, { label: HIDDEN, group: work, place: 'колонка 3, ширина 1' });
    await createField(admin, {
      label: 'Примечание',
      group: work,
      type: 'Длинный текст',
      place: 'колонка 1, ширина 3',
    });
    await admin.menu('Поля');
    await expect(admin.work.getByRole('row', { name: /Примечание/ })).toBeVisible();
    await admin.picture('06-fields');
  });
}

/** Groups with their access to the fields, and an agent in each. */
export async function admitPeople(admin: Person): Promise<void> {
  await test.step('groups and what each may do with the fields', async () => {
    await createGroup(admin, 'Отдел продаж');
    await setLevel(admin, 'Всем полям', 'изменение');
    await setLevel(admin, HIDDEN, 'не видно');
    await admin.save();
    await admin.told('Группа «Отдел продаж» сохранена');
    await admin.picture('07-group');
    await createGroup(admin, 'Первая линия');
    await setLevel(admin, 'ФИО', 'просмотр');
    await setLevel(admin, 'Телефон', 'изменение');
    await setLevel(admin, 'Статус', 'изменение');
    await admin.save();
    await admin.told('Группа «Первая линия» сохранена');
  });

  await test.step('users', async () => {
    await createUser(admin, {
      name: 'Петрова Анна',
      login: 'petrova',
      password: AGENT,
      group: 'Отдел продаж',
      rights: ['Работа с контактами'],
    });
    await admin.picture('08-user');
    await createUser(admin, {
      name: 'Орлов Кирилл',
      login: 'orlov',
      password: OTHER_AGENT,
      group: 'Первая линия',
      rights: [],
    });
    await admin.menu('Пользователи');
    await expect(admin.work.getByRole('row', { name: /petrova/ })).toBeVisible();
    await admin.picture('09-users');
  });
}
