import type { Group, GroupInput, User, UserInput } from '@/api/types/gateway';
import type { AccessLevel, Field, FieldInput, ListRowInput } from '@/api/types/schema-service';
import { makeField } from '@/testing/fake/data';
import { visibleFields } from '@/testing/fake/partners';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

const ID = '([\\w-]+)';
const at = (path: string) => new RegExp(`^${path.replace(':id', ID)}$`);

function stored<T extends { id: string }>(items: T[], call: Call): T | undefined {
  return items.find(({ id }) => id === call.params[0]);
}

const missing = () => problem(404, 'not-found', 'Запись не найдена');
const stale = () => problem(409, 'stale-version', 'Запись успели изменить');

function removed<T extends { id: string }>(items: T[], call: Call): Response {
  const index = items.findIndex(({ id }) => id === call.params[0]);
  if (index < 0) return missing();
  items.splice(index, 1);
  return noContent();
}

function saveField(call: Call): Response {
  const input = call.body as unknown as FieldInput;
  const { fields } = call.data;
  const existing = stored(fields, call);
  if (call.params[0] && !existing) return missing();
  if (existing && existing.version !== call.version) return stale();
  if (!existing && fields.some(({ name }) => name === input.name)) {
    return problem(422, 'invalid', 'Проверьте поля', {
      errors: [{ field: 'name', code: 'name-taken', message: 'Такое уникальное название уже есть' }],
    });
  }
  const made: Field = {
    ...makeField(input.name, input.label, input.type, input),
    id: existing?.id ?? crypto.randomUUID(),
    version: (existing?.version ?? 0) + 1,
  };
  if (existing) Object.assign(existing, made);
  else fields.push(made);
  return json(made, existing ? 200 : 201);
}

function saveList(call: Call): Response {
  const { name, rows } = call.body as { name: string; rows: ListRowInput[] };
  const existing = stored(call.data.lists, call);
  let next = Math.max(0, ...(existing?.rows.map(({ id }) => id) ?? [])) + 1;
  const list = {
    id: existing?.id ?? crypto.randomUUID(),
    version: (existing?.version ?? 0) + 1,
    name,
    removedRows: [],
    rows: rows.map((row) => ({ ...row, id: row.id ?? next++ })),
  };
  if (existing) Object.assign(existing, list);
  else call.data.lists.push(list);
  return json(list, existing ? 200 : 201);
}

function deleteList(call: Call): Response {
  const users = call.data.fields.filter(({ listId }) => listId === call.params[0]);
  if (users.length) {
    return problem(409, 'list-in-use', `Список занят полями: ${users.map(({ label }) => label).join(', ')}`, {
      fields: users.map(({ name, label }) => ({ name, label })),
    });
  }
  return removed(call.data.lists, call);
}

function saveUser(call: Call): Response {
  const { password, ...input } = call.body as unknown as UserInput;
  const { users } = call.data;
  const existing = stored(users, call);
  if (!existing && (password ?? '').length < 8) {
    return problem(422, 'invalid', 'Проверьте поля', {
      errors: [{ field: 'password', code: 'password-too-short', message: 'Не короче 8 знаков' }],
    });
  }
  const user: User = {
    ...input,
    id: existing?.id ?? crypto.randomUUID(),
    version: (existing?.version ?? 0) + 1,
    lastAdmin: existing?.lastAdmin ?? false,
  };
  if (existing) Object.assign(existing, user);
  else users.push(user);
  return json(user, existing ? 200 : 201);
}

function saveGroup(call: Call): Response {
  const input = call.body as unknown as GroupInput;
  const existing = stored(call.data.groups, call);
  const group: Group = {
    ...input,
    id: existing?.id ?? crypto.randomUUID(),
    version: (existing?.version ?? 0) + 1,
  };
  if (existing) Object.assign(existing, group);
  else call.data.groups.push(group);
  return json(group, existing ? 200 : 201);
}

function accessOf(call: Call): Response {
  const groupId = call.params[0] ?? '';
  return json(call.data.access[groupId] ?? { groupId, version: 0, levels: {} });
}

function saveAccess(call: Call): Response {
  const groupId = call.params[0] ?? '';
  const { levels } = call.body as { levels: Record<string, AccessLevel> };
  const saved = { groupId, version: (call.version ?? 0) + 1, levels };
  call.data.access[groupId] = saved;
  return json(saved);
}

export const adminRoutes: Route[] = [
  ['GET', /^\/api\/me$/, ({ data }) => json(data.me)],
  ['PUT', /^\/api\/me$/, ({ data, body }) => json(Object.assign(data.me, body))],
  [
    'PUT',
    /^\/api\/me\/password$/,
    ({ body }) =>
      body.current === 'wrong'
        ? problem(422, 'invalid', 'Проверьте поля', {
            errors: [{ field: 'current', code: 'wrong-password', message: 'Пароль неверен' }],
          })
        : noContent(),
  ],
  [
    'GET',
    /^\/api\/fields$/,
    (call) => json({ items: visibleFields(call).filter(({ shown }) => shown || call.query.has('all')) }),
  ],
  ['POST', /^\/api\/fields$/, saveField],
  ['GET', at('/api/fields/:id'), (call) => json(stored(call.data.fields, call))],
  [
    'GET',
    /^\/api\/fields\/[\w-]+\/usage$/,
    ({ data }) => json({ groups: data.groups.map(({ id }) => ({ groupId: id, level: 'VIEW' })) }),
  ],
  ['PUT', at('/api/fields/:id'), saveField],
  ['DELETE', at('/api/fields/:id'), (call) => removed(call.data.fields, call)],
  ['GET', /^\/api\/lists$/, ({ data }) => json({ items: data.lists })],
  ['POST', /^\/api\/lists$/, saveList],
  ['GET', at('/api/lists/:id'), (call) => json(stored(call.data.lists, call))],
  ['PUT', at('/api/lists/:id'), saveList],
  ['DELETE', at('/api/lists/:id'), deleteList],
  [
    'GET',
    /^\/api\/users\/names$/,
    ({ data }) =>
      json({
        items: data.users.map(({ id, name, enabled, tasks, admin }) => ({
          id,
          name,
          enabled,
          deleted: false,
          tasks: enabled && (tasks || admin),
        })),
      }),
  ],
  ['GET', /^\/api\/users$/, ({ data }) => json({ items: data.users, next: null })],
  ['POST', /^\/api\/users$/, saveUser],
  ['GET', at('/api/users/:id'), (call) => json(stored(call.data.users, call))],
  ['PUT', at('/api/users/:id'), saveUser],
  ['DELETE', at('/api/users/:id'), (call) => removed(call.data.users, call)],
  ['GET', /^\/api\/groups$/, ({ data }) => json({ items: data.groups, next: null })],
  ['POST', /^\/api\/groups$/, saveGroup],
  ['GET', at('/api/groups/:id'), (call) => json(stored(call.data.groups, call))],
  ['PUT', at('/api/groups/:id'), saveGroup],
  ['DELETE', at('/api/groups/:id'), (call) => removed(call.data.groups, call)],
  ['GET', at('/api/access/:id'), accessOf],
  ['PUT', at('/api/access/:id'), saveAccess],
];
