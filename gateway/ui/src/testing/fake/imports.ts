import type { Import, ImportSettings } from '@/api/types/import-service';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

const STEP = 1300;

const HEADERS: [string, string | null, string[]][] = [
  ['ФИО', 'fio', ['Иванов Иван Иванович', 'Ёлкина Анна', 'Сидоров П. П.']],
  ['Телефон', 'phone', ['8 (911) 111-11-11', '+7 912 222 22 22', '9133333333']],
  ['Email', 'email', ['ivanov@example.ru', 'не знаю', '']],
  ['Дата договора', 'contract', ['31.10.2026', '32.10.2026', '']],
  ['Внутренний код', null, ['A-17', 'A-18', 'A-19']],
];

function upload({ data }: Call): Response {
  const columns = HEADERS.map(([header, field, samples], index) => ({
    index,
    header,
    type: 'TEXT',
    dateFormat: null,
    samples,
    field,
  }));
  const made: Import = {
    id: crypto.randomUUID(),
    version: 1,
    state: 'RECOGNISED',
    file: {
      name: 'base.csv',
      size: 2_457_600,
      kind: 'CSV',
      encoding: 'windows-1251',
      separator: ';',
      sheet: null,
    },
    columns,
    settings: {
      encoding: 'windows-1251',
      separator: ';',
      headerRow: 1,
      columns: columns.map(({ index, field }) => ({ index, field })),
      mode: 'CREATE',
      matchBy: null,
    },
    progress: { read: 0, total: 20_000, created: 0, updated: 0, unchanged: 0, duplicates: 0, failed: 0 },
    missingRequired: [],
    createdAt: new Date().toISOString(),
    startedAt: null,
    finishedAt: null,
    by: { id: data.me.id, name: data.me.name },
    problem: null,
  };
  data.imports.unshift(made);
  return json(made, 201);
}

function one({ data, params }: Call): Import | undefined {
  return data.imports.find(({ id }) => id === params[0]);
}

/** Every look moves a running import on. */
function look(call: Call): Response {
  const found = one(call);
  if (!found) return problem(404, 'import-not-found', 'Загрузка не найдена');
  if (found.state === 'RUNNING') {
    const read = Math.min(20_000, found.progress.read + STEP);
    const failed = Math.floor(read / 400);
    const duplicates = Math.floor(read / 150);
    found.progress = {
      read,
      total: 20_000,
      created: read - failed - duplicates,
      updated: 0,
      unchanged: 0,
      duplicates,
      failed,
    };
    if (read === 20_000) Object.assign(found, { state: 'FINISHED', finishedAt: new Date().toISOString() });
  }
  return json(found);
}

function set(call: Call, change: Partial<Import>): Response {
  const found = one(call);
  if (!found) return problem(404, 'import-not-found', 'Загрузка не найдена');
  Object.assign(found, change, { version: found.version + 1 });
  return json(found);
}

function preview(call: Call): Response {
  const found = one(call);
  const rows = [0, 1, 2].map((index) => ({
    row: index + 2,
    cells: HEADERS.map(([, , samples]) => samples[index] ?? null),
    errors:
      index === 1
        ? [
            { field: 'email', code: 'not-an-email', message: '«не знаю» — не адрес почты' },
            { field: 'contract', code: 'not-a-date', message: '«32.10.2026» — не дата' },
          ]
        : [],
  }));
  return found ? json({ rows }) : problem(404, 'import-not-found', 'Загрузка не найдена');
}

export const importRoutes: Route[] = [
  ['POST', /^\/api\/imports$/, upload],
  ['GET', /^\/api\/imports$/, ({ data }) => json({ items: data.imports, next: null })],
  ['GET', /^\/api\/imports\/([\w-]+)$/, look],
  [
    'PUT',
    /^\/api\/imports\/([\w-]+)\/settings$/,
    (call) => set(call, { settings: call.body as unknown as ImportSettings }),
  ],
  ['GET', /^\/api\/imports\/([\w-]+)\/preview$/, preview],
  [
    'POST',
    /^\/api\/imports\/([\w-]+)\/start$/,
    (call) => set(call, { state: 'RUNNING', startedAt: new Date().toISOString() }),
  ],
  [
    'POST',
    /^\/api\/imports\/([\w-]+)\/cancel$/,
    (call) => set(call, { state: 'CANCELLED', finishedAt: new Date().toISOString() }),
  ],
  ['GET', /^\/api\/imports\/([\w-]+)\/errors$/, () => noContent()],
];
