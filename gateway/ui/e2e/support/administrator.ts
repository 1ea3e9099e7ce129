import { expect } from '@playwright/test';
import type { Person } from './person.ts';

// What an administrator does on the first day, each through the screens.

export async function createList(
  admin: Person,
  name: string,
  rows: string[],
  hiding?: string,
): Promise<void> {
  await admin.menu('Списки');
  await admin.button('Создать новый список').click();
  await admin.work.getByLabel(/^Название списка/).fill(name);
  for (const row of rows) {
    await admin.work.getByLabel(/^Новая строка/).fill(row);
    await admin.work.getByLabel(/^Новая строка/).press('Enter');
  }
  if (hiding) {
    await admin.work.getByRole('group', { name: hiding }).getByRole('switch').click();
  }
  await admin.save();
  await admin.told(`Список «${name}» сохранён`);
}

export interface NewField {
  label: string;
  group: string;
  type?: string;
  list?: string;
  required?: boolean;
  place?: string;
}

export async function createField(admin: Person, field: NewField, picture?: string): Promise<void> {
  await admin.menu('Поля');
  await admin.button('Создать новое поле').click();
  await admin.work.getByLabel(/^Название поля/).fill(field.label);
  await admin.work.getByLabel(/^Название группы/).fill(field.group);
  await admin.page.keyboard.press('Tab');
  if (field.type) await admin.choose(admin.work.getByLabel(/^Тип поля/), field.type);
  if (field.list) await admin.choose(admin.work.getByRole('combobox', { name: /^Список/ }), field.list);
  if (field.required) await admin.work.getByLabel(/^Обязательное/).check();
  if (field.place) await admin.work.getByRole('radio', { name: field.place }).check({ force: true });
  if (picture) await admin.picture(picture);
  await admin.save();
  await admin.told(`Поле «${field.label}» сохранено`);
  await closeTab(admin, field.label);
}

export async function closeTab(person: Person, title: string): Promise<void> {
  await person.page.getByRole('button', { name: `Закрыть вкладку «${title}»` }).click();
}

export type Level = 'не видно' | 'просмотр' | 'изменение';

export async function setLevel(admin: Person, field: string, level: Level): Promise<void> {
  const levels = admin.work.getByRole('radiogroup', { name: field, exact: true });
  await levels.getByText(level, { exact: true }).click();
  await expect(levels.getByRole('radio', { name: level })).toBeChecked();
}

export async function createGroup(admin: Person, name: string): Promise<void> {
  await admin.menu('Группы');
  await admin.button('Добавить новую группу пользователей').click();
  await admin.work.getByLabel(/^Название группы/).fill(name);
  await admin.save();
  await admin.told(`Группа «${name}» сохранена`);
}

export interface NewUser {
  name: string;
  login: string;
  password: string;
  group: string;
  rights: string[];
}

export async function createUser(admin: Person, user: NewUser): Promise<void> {
  await admin.menu('Пользователи');
  await admin.button('Добавить нового пользователя').click();
  await admin.work.getByLabel(/^Имя пользователя/).fill(user.name);
  await admin.work.getByLabel(/^Логин/).fill(user.login);
  await admin.work.getByLabel(/^Пароль/).fill(user.password);
  for (const right of user.rights) await admin.work.getByRole('switch', { name: right }).click();
  await admin.work.getByRole('checkbox', { name: user.group }).check();
  await admin.save();
  await admin.told(`Пользователь «${user.name}» сохранён`);
}
