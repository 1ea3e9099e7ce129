import { json, type Call, type Route } from '@/testing/fake/route';

function bin({ data, query }: Call): Response {
  const search = (query.get('search') ?? '').toLowerCase();
  const items = data.deleted
    .filter(({ values }) => JSON.stringify(values).toLowerCase().includes(search))
    .map(({ id, values, created }) => ({
      id,
      values,
      createdAt: created.at,
      deletedAt: '2026-11-25T08:00:00Z',
      deletedBy: { id: data.me.id, name: data.me.name },
    }));
  return json({ items, next: null });
}

function purge({ data, body }: Call): Response {
  const ids = body.ids as string[];
  const gone = data.deleted.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  data.deleted = data.deleted.filter(({ id }) => !gone.includes(id));
  return json({ ids: gone });
}

export const binRoutes: Route[] = [
  ['GET', /^\/api\/partners\/bin$/, bin],
  ['POST', /^\/api\/partners\/bin\/purge$/, purge],
];
