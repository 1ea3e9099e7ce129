import type { StoredFile } from '@/api/types/files';
import type { Group, Me, User } from '@/api/types/gateway';
import type { HistoryEntry, Partner, Values } from '@/api/types/partner-service';
import type { Access, Field, FieldInput, FieldType, PartnerList } from '@/api/types/schema-service';
import type { Import } from '@/api/types/import-service';
import { makeTasks, type FakeTasks } from '@/testing/fake/made-tasks';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { makeNotifications, type FakeNotifications } from '@/testing/fake/made-notifications';
import { makeTelephony, type FakeTelephony } from '@/testing/fake/made-telephony';
import { makeTelephonySettings, type FakeTelephonySettings } from '@/testing/fake/made-telephony-settings';

// A made-up centre for tests and for looking at the screens without a box.

export interface FakeData {
  me: Me;
  fields: Field[];
  lists: PartnerList[];
  partners: Partner[];
  unknownCallers: { id: string; number: string; agent: string; answeredAt: string }[];
  deleted: Partner[];
  /** Files of records, by the path of their files. */
  files: Record<string, StoredFile[]>;
  removedFiles: StoredFile[];
  history: Record<string, HistoryEntry[]>;
  users: User[];
  groups: Group[];
  access: Record<string, Access>;
  imports: Import[];
  layout: unknown;
  tasks: FakeTasks;
  events: CalendarEvent[];
  notifications: FakeNotifications;
  telephony: FakeTelephony;
  telephonySettings: FakeTelephonySettings;
}

const list = (id: string, name: string, rows: string[], hiding: string[] = []): PartnerList => ({
  id,
  version: 1,
  name,
  removedRows: [],
  rows: rows.map((row, index) => ({
    id: index + 1,
    name: row,
    order: (index + 1) * 10,
    hidesCard: hiding.includes(row),
  })),
});

const LISTS = [
  list('l-status', 'Статус', ['Новый', 'В работе', 'Думает', 'Договор', 'Отказ'], ['Отказ']),
  list('l-region', 'Регион', [
    'Москва',
    'Санкт-Петербург',
    'Казань',
    'Екатеринбург',
    'Новосибирск',
    'Самара',
  ]),
  list('l-interest', 'Интересы', ['Канцтовары', 'Бумага', 'Мебель', 'Техника', 'Хозтовары']),
  list('l-source', 'Источник', ['Звонок', 'Сайт', 'Выставка']),
];

export function makeField(
  name: string,
  label: string,
  type: FieldType,
  more: Partial<FieldInput> = {},
): Field {
  const phone = type === 'TEXT' && label === 'Телефон';
  const email = type === 'TEXT' && label === 'Email';
  return {
    id: `f-${name}`,
    version: 1,
    name,
    label,
    group: 'Основное',
    type,
    behaviour: phone ? 'PHONE' : email ? 'EMAIL' : type,
    listId: null,
    order: 10,
    shown: true,
    hint: null,
    column: 1,
    width: 1,
    inTable: true,
    required: false,
    access: 'EDIT',
    ...more,
  };
}

const FIELDS = [
  makeField('fio', 'ФИО', 'TEXT', { required: true, width: 2 }),
  makeField('status', 'Статус', 'LIST', { listId: 'l-status', column: 3 }),
  makeField('phone', 'Телефон', 'TEXT', { hint: '9111111111' }),
  makeField('email', 'Email', 'TEXT', { column: 2 }),
  makeField('site', 'Сайт', 'LINK', { column: 3, inTable: false }),
  makeField('company', 'Компания', 'TEXT', { group: 'Организация', width: 2 }),
  makeField('inn', 'ИНН', 'TEXT', { group: 'Организация', column: 3 }),
  makeField('region', 'Регион', 'DROPDOWN', { group: 'Организация', listId: 'l-region' }),
  makeField('employees', 'Сотрудников', 'NUMBER', { group: 'Организация', column: 2 }),
  makeField('vip', 'Ключевой', 'YES_NO', { group: 'Организация', column: 3 }),
  makeField('interests', 'Интересы', 'MULTI_SELECT', { group: 'Работа', listId: 'l-interest', width: 2 }),
  makeField('source', 'Источник', 'CHECKBOXES', {
    group: 'Работа',
    listId: 'l-source',
    column: 3,
    inTable: false,
  }),
  makeField('contract', 'Договор до', 'DATE', { group: 'Работа' }),
  makeField('next', 'Следующий звонок', 'DATE_TIME', { group: 'Работа', column: 2 }),
  makeField('note', 'Примечание', 'LONG_TEXT', { group: 'Работа', width: 3, inTable: false }),
].map((field, index) => ({ ...field, order: (index + 1) * 10 }));

const LAST = [
  'Иванов',
  'Петров',
  'Соколов',
  'Лебедев',
  'Козлов',
  'Новиков',
  'Морозов',
  'Волков',
  'Зайцев',
  'Павлов',
];
const FIRST = ['Алексей', 'Дмитрий', 'Сергей', 'Андрей', 'Михаил', 'Николай', 'Павел', 'Олег'];
const MIDDLE = ['Иванович', 'Петрович', 'Сергеевич', 'Андреевич', 'Олегович'];
const COMPANY = ['ООО «Ромашка»', 'АО «Север»', 'ИП Кузнецов', 'ООО «Торговый дом „Восток“»', 'ПАО «Сталь»'];

const at = <T>(from: T[], index: number): T => from[index % from.length] as T;
export const cardId = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;

function partner(index: number): Partner {
  const digits = String(9_110_000_000 + index * 7919).slice(0, 10);
  const values: Values = {
    fio: `${at(LAST, index)} ${at(FIRST, index * 3)} ${at(MIDDLE, index * 7)}`,
    status: (index % 5) + 1,
    phone: `8 (${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
    email: `client${String(index)}@example.ru`,
    company: at(COMPANY, index * 11),
    inn: String(7_700_000_000 + index * 137),
    region: ((index * 5) % 6) + 1,
    employees: (index * 37) % 1500,
    vip: index % 9 === 0,
    interests: [(index % 5) + 1],
    contract: `2027-0${String((index % 9) + 1)}-1${String(index % 9)}`,
    next: `2026-11-${String((index % 28) + 1).padStart(2, '0')}T0${String(index % 9)}:30:00Z`,
    note: 'Просил перезвонить после обеда и прислать прайс на бумагу.',
  };
  if (index % 4 === 0) delete values.email;
  if (index % 6 === 0) values.site = 'example.ru';
  const stamp = { at: '2026-11-20T09:12:00Z', by: 'u-admin' };
  return {
    id: cardId(index),
    version: 1,
    values,
    phones: { phone: [`+7${digits}`] },
    created: stamp,
    changed: stamp,
  };
}

const USERS: User[] = [
  {
    id: 'u-admin',
    version: 1,
    enabled: true,
    login: 'admin',
    name: 'Смирнова Ольга Викторовна',
    reports: true,
    contacts: true,
    tasks: true,
    admin: true,
    groups: [],
    lastAdmin: true,
  },
  {
    id: 'u-petrova',
    version: 1,
    enabled: true,
    login: 'petrova',
    name: 'Петрова Анна',
    reports: false,
    contacts: true,
    tasks: true,
    admin: false,
    groups: ['g-sales'],
    lastAdmin: false,
  },
  {
    id: 'u-orlov',
    version: 1,
    enabled: true,
    login: 'orlov',
    name: 'Орлов Кирилл',
    reports: false,
    contacts: false,
    tasks: false,
    admin: false,
    groups: ['g-line1'],
    lastAdmin: false,
  },
];

export function makeData(cards = 2500): FakeData {
  return structuredClone<FakeData>({
    me: {
      id: 'u-admin',
      login: 'admin',
      name: 'Смирнова Ольга Викторовна',
      roles: ['admin', 'contacts', 'reports', 'tasks'],
      groups: [],
      locale: 'ru',
      timeZone: 'Europe/Moscow',
    },
    fields: FIELDS,
    lists: LISTS,
    deleted: [],
    files: {},
    removedFiles: [],
    partners: Array.from({ length: cards }, (_, index) => partner(index + 1)),
    unknownCallers: [],
    history: {},
    users: USERS,
    groups: [
      { id: 'g-sales', version: 1, name: 'Отдел продаж', members: ['u-petrova'] },
      { id: 'g-line1', version: 1, name: 'Первая линия', members: ['u-orlov'] },
    ],
    access: {
      'g-sales': {
        groupId: 'g-sales',
        version: 1,
        levels: Object.fromEntries(FIELDS.map(({ name }) => [name, 'EDIT'])),
      },
      'g-line1': { groupId: 'g-line1', version: 1, levels: { fio: 'VIEW', phone: 'EDIT', status: 'EDIT' } },
    },
    imports: [],
    layout: { columns: [] },
    tasks: makeTasks(),
    events: [],
    notifications: makeNotifications(),
    telephony: makeTelephony(),
    telephonySettings: makeTelephonySettings(),
  });
}
