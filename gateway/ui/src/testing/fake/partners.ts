import type { Changes, FieldValue, Filter, Partner, Values } from '@/api/types/partner-service';
import type { AccessLevel, Field } from '@/api/types/schema-service';
import type { FakeData } from '@/testing/fake/data';
import { binRoutes } from '@/testing/fake/bin';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

function access(data: FakeData, field: Field, viewAs: string | null): AccessLevel {
  const user = data.users.find(({ id }) => id === (viewAs ?? data.me.id));
  if (!user || user.admin) return 'EDIT';
  const levels = user.groups.map((group) => data.access[group]?.levels[field.name] ?? 'HIDDEN');
  return levels.includes('EDIT') ? 'EDIT' : levels.includes('VIEW') ? 'VIEW' : 'HIDDEN';
}

export function visibleFields({ data, viewAs }: Pick<Call, 'data' | 'viewAs'>): Field[] {
  return [...data.fields]
    .sort((a, b) => a.order - b.order)
    .map((field) => ({ ...field, access: access(data, field, viewAs) }))
    .filter((field) => field.access !== 'HIDDEN');
}

function visible(values: Values, fields: Field[]): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => fields.some((field) => field.name === name)),
  );
}

function plain(data: FakeData, field: Field, value: FieldValue | undefined): string {
  const rows = data.lists.find(({ id }) => id === field.listId)?.rows;
  const ids = Array.isArray(value) ? value : [value];
  return rows
    ? ids.map((id) => rows.find((row) => row.id === id)?.name ?? '').join(' ')
    : String(value ?? '');
}

function matches(value: FieldValue | undefined, filter: Filter): boolean {
  if (filter.op === 'in') {
    if (value === undefined) return filter.value.includes(null);
    return Array.isArray(value)
      ? value.some((one) => filter.value.includes(one))
      : filter.value.includes(value);
  }
  if (value === undefined) return false;
  if (filter.op === 'contains') return String(value).toLowerCase().includes(filter.value.toLowerCase());
  return filter.op === 'from' ? value >= filter.value : value <= filter.value;
}

function found({ data, query, viewAs }: Call): Partner[] {
  const fields = visibleFields({ data, viewAs });
  const filters = JSON.parse(query.get('filter') ?? '[]') as Filter[];
  const words = (query.get('search') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const sort = query.get('sort') ?? '-created';
  const name = sort.replace(/^-/, '');
  const field = fields.find((candidate) => candidate.name === name);
  const text = (partner: Partner) =>
    fields
      .map((one) => plain(data, one, partner.values[one.name]))
      .join(' ')
      .toLowerCase();
  const rows = data.partners.filter(
    (partner) =>
      filters.every((filter) => matches(partner.values[filter.field], filter)) &&
      (query.get('hidden') === 'true' || partner.values.status !== 5) &&
      (words.length === 0 || words.every((word) => text(partner).includes(word))),
  );
  if (!field) return rows;
  const direction = sort.startsWith('-') ? -1 : 1;
  const key = (partner: Partner) => partner.values[name];
  return [...rows].sort(
    (a, b) => direction * String(key(a) ?? '').localeCompare(String(key(b) ?? ''), 'ru', { numeric: true }),
  );
}

function findPartners(call: Call): Response {
  const fields = visibleFields(call);
  const rows = found(call);
  const from = Number(call.query.get('cursor') ?? 0);
  const size = Number(call.query.get('size') ?? 50);
  return json({
    items: rows
      .slice(from, from + size)
      .map(({ id, version, values, phones }) => ({ id, version, values: visible(values, fields), phones })),
    next: from + size < rows.length ? String(from + size) : null,
    total: { value: Math.min(rows.length, 10_000), capped: rows.length > 10_000 },
    complete: true,
  });
}

function columnValues(call: Call): Response {
  const name = call.query.get('field') ?? '';
  const counts = new Map<string, number>();
  const rows = found({ ...call, query: new URLSearchParams({ filter: call.query.get('filter') ?? '[]' }) });
  for (const { values } of rows) {
    const value = values[name];
    for (const one of Array.isArray(value) ? value : [value ?? null]) {
      counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
    }
  }
  const items = [...counts].map(([value, count]) => ({ value: JSON.parse(value) as unknown, count }));
  const search = (call.query.get('search') ?? '').toLowerCase();
  const kept = items
    .filter(({ value }) => String(value).toLowerCase().includes(search))
    .sort((a, b) => b.count - a.count);
  return json({ items: kept.slice(0, 100), more: kept.length > 100 });
}

function phonesOf(values: Values): Record<string, string[]> {
  const digits = typeof values.phone === 'string' ? values.phone.replace(/\D/g, '') : '';
  return digits.length >= 10 ? { phone: [`+7${digits.slice(-10)}`] } : {};
}

function applied(before: Values, changes: Changes): Values {
  return Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter(
      (entry): entry is [string, FieldValue] => entry[1] !== null,
    ),
  );
}

function requiredErrors(data: FakeData, values: Values) {
  return data.fields
    .filter(({ name, required }) => required && values[name] === undefined)
    .map(({ name }) => ({ field: name, code: 'required', message: 'Поле обязательно' }));
}

function change(call: Call): Response {
  const { data, params, body, version } = call;
  const card = data.partners.find(({ id }) => id === params[0]);
  if (!card) return problem(404, 'partner-not-found', 'Партнер не найден');
  if (version !== card.version) {
    return problem(409, 'stale-version', 'Карточку уже изменили', {
      current: { version: card.version, values: card.values, changed: card.changed },
      changed: (data.history[card.id] ?? [])
        .slice(0, card.version - (version ?? 0))
        .flatMap(({ changes }) =>
          changes.map(({ field }) => ({ field, current: card.values[field] ?? null })),
        ),
    });
  }
  const changes = body.values as Changes;
  const values = applied(card.values, changes);
  const errors = requiredErrors(data, values);
  if (errors.length) return problem(422, 'invalid', 'Проверьте поля', { errors });
  saveAs(data, card, changes, data.me.id);
  return json(card);
}

function remove({ data, params, version }: Call): Response {
  const card = data.partners.find(({ id }) => id === params[0]);
  if (!card) return problem(404, 'partner-not-found', 'Партнер не найден');
  if (version !== card.version) return problem(409, 'stale-version', 'Карточку уже изменили');
  data.partners = data.partners.filter((other) => other !== card);
  data.deleted.push(card);
  return noContent();
}

function restore({ data, params }: Call): Response {
  const card = data.deleted.find(({ id }) => id === params[0]);
  if (!card) return problem(404, 'partner-not-found', 'Партнер не найден');
  data.deleted = data.deleted.filter((other) => other !== card);
  data.partners.unshift(card);
  return json(card);
}

/** Changes a card as a user would, its history included. */
export function saveAs(data: FakeData, card: Partner, changes: Changes, by: string): void {
  const at = new Date().toISOString();
  const entry = {
    id: crypto.randomUUID(),
    at,
    by: { id: by, name: data.users.find(({ id }) => id === by)?.name ?? by },
    source: { kind: 'PERSON' as const, id: null },
    created: false,
    changes: Object.entries(changes).map(([field, next]) => ({
      field,
      old: card.values[field] ?? null,
      new: next,
    })),
    file: null,
  };
  data.history[card.id] = [entry, ...(data.history[card.id] ?? [])];
  card.values = applied(card.values, changes);
  card.phones = phonesOf(card.values);
  card.version += 1;
  card.changed = { at, by };
}

function create({ data, body, params }: Call): Response {
  const values = applied({}, body.values as Changes);
  const errors = requiredErrors(data, values);
  if (errors.length) return problem(422, 'invalid', 'Проверьте поля', { errors });
  const stamp = { at: new Date().toISOString(), by: data.me.id };
  const card = {
    id: params[0] ?? crypto.randomUUID(),
    version: 1,
    values,
    phones: phonesOf(values),
    created: stamp,
    changed: stamp,
  };
  data.partners.unshift(card);
  return json(card, 201);
}

function history({ data, params }: Call): Response {
  const id = params[0] ?? '';
  const card = data.partners.find((partner) => partner.id === id);
  const creation = card && {
    id: `${id}-created`,
    at: card.created.at,
    by: { id: card.created.by, name: data.users.find((user) => user.id === card.created.by)?.name ?? '' },
    source: { kind: 'IMPORT', id: 'i-1' },
    created: true,
    changes: [],
    file: null,
  };
  return json({ items: [...(data.history[id] ?? []), ...(creation ? [creation] : [])], next: null });
}

function one(call: Call): Response {
  const card = call.data.partners.find(({ id }) => id === call.params[0]);
  if (!card) return problem(404, 'partner-not-found', 'Партнер не найден');
  return json({ ...card, values: visible(card.values, visibleFields(call)) });
}

export const partnerRoutes: Route[] = [
  ['GET', /^\/api\/partners$/, findPartners],
  ['GET', /^\/api\/partners\/values$/, columnValues],
  [
    'GET',
    /^\/api\/partners\/by-phone$/,
    ({ data, query }) => {
      const asked = (query.get('phone') ?? '').replace(/\D/g, '').slice(-10);
      return json({
        items: data.partners.filter(({ phones }) =>
          Object.values(phones).some((list) => list.some((one) => one.endsWith(asked))),
        ),
      });
    },
  ],
  [
    'GET',
    /^\/api\/partners\/unknown-callers\/([\w-]+)$/,
    ({ data, params }) => {
      const caller = data.unknownCallers.find(({ id }) => id === params[0]);
      return caller ? json(caller) : problem(404, 'caller-forgotten', 'Карточка больше не ждёт заполнения');
    },
  ],
  [
    'POST',
    /^\/api\/partners\/unknown-callers\/([\w-]+)\/card$/,
    (call) => {
      const other = call.data.partners.find(({ id }) => id === call.params[0]);
      return other
        ? problem(409, 'caller-known', 'Карточка с этим номером уже есть', { partner: other.id })
        : create(call);
    },
  ],
  ['GET', /^\/api\/partners\/layout$/, ({ data }) => json(data.layout)],
  [
    'PUT',
    /^\/api\/partners\/layout$/,
    ({ data, body }) => {
      data.layout = body;
      return noContent();
    },
  ],
  ...binRoutes,
  ['GET', /^\/api\/partners\/([\w-]+)\/history$/, history],
  ['GET', /^\/api\/partners\/([\w-]+)$/, one],
  ['POST', /^\/api\/partners$/, create],
  ['PATCH', /^\/api\/partners\/([\w-]+)$/, change],
  ['DELETE', /^\/api\/partners\/([\w-]+)$/, remove],
  ['POST', /^\/api\/partners\/([\w-]+)\/restore$/, restore],
];
