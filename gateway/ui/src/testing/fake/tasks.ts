import type { Comment, Status, Task, TaskInput } from '@/api/types/task-service';
import { makeTask, OLGA } from '@/testing/fake/made-tasks';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

const found = ({ data, params }: Call) => data.tasks.tasks.find(({ id }) => id === params[0]);
const missing = () => problem(404, 'task-not-found', 'Такой задачи нет');
const whole = <T>(items: T[]) => json({ items, next: null });

const stale = ({ version, status, changedAt, changedBy }: Task) =>
  problem(409, 'stale-version', 'Запись изменил другой', {
    current: { version, status, changedAt, changedBy: changedBy.id },
  });

function hoursNeeded(): Response {
  return problem(422, 'invalid', 'Проверьте поля', {
    errors: [{ field: 'hours', code: 'hours-before-closing', message: 'Укажите «Расход часов»' }],
  });
}

function column({ data, query }: Call): Response {
  const me = data.me.id;
  const whose = query.get('whose');
  const concerns = ({ initiator, assignee }: Task) =>
    whose === 'everyone' ||
    (whose !== 'set' && assignee.id === me) ||
    (whose !== 'assigned' && initiator.id === me);
  return whole(
    data.tasks.tasks
      .filter((task) => task.status === query.get('status') && concerns(task))
      .map(({ partners, ...line }) => ({
        ...line,
        partners: partners && (partners.filter ? 'LIST' : 'CARD'),
      })),
  );
}

function save(call: Call): Response {
  const input = call.body as unknown as TaskInput;
  const { data } = call;
  const existing = found(call);
  if (call.params[0] && !existing) return missing();
  if (existing && existing.version !== call.version) return stale(existing);
  const assignee = data.users.find(({ id }) => id === input.assignee);
  const made = makeTask(
    existing?.id ?? `t-${String(data.tasks.tasks.length + 1)}`,
    input.title,
    input.status,
    {
      ...existing,
      ...(input as object),
      version: (existing?.version ?? 0) + 1,
      assignee: { id: assignee?.id ?? '', name: assignee?.name ?? '' },
      partners: input.partners
        ? { partnerId: null, filter: null, partly: false, ...input.partners }
        : (existing?.partners ?? null),
    },
  );
  if (!made.active && made.hours === null) return hoursNeeded();
  if (existing) Object.assign(existing, made);
  else data.tasks.tasks.unshift(made);
  return json(made, existing ? 200 : 201);
}

function move(call: Call): Response {
  const task = found(call);
  if (!task) return missing();
  if (task.version !== call.version) return stale(task);
  const { status, above, hours } = call.body as { status: Status; above?: string; hours?: number };
  const active = status !== 'done' && status !== 'closed';
  if (!active && task.hours === null && hours === undefined) return hoursNeeded();
  Object.assign(task, { status, active, version: task.version + 1, hours: hours ?? task.hours });
  const others = call.data.tasks.tasks.filter((other) => other !== task);
  const at = others.findIndex(({ id }) => id === above) + 1;
  call.data.tasks.tasks = [...others.slice(0, at), task, ...others.slice(at)];
  return json(task);
}

function comment({ data, params, body }: Call): Response {
  const said: Comment = {
    id: crypto.randomUUID(),
    version: 1,
    author: { id: data.me.id, name: data.me.name },
    text: String(body.text),
    at: new Date().toISOString(),
    editedAt: null,
    own: true,
  };
  data.tasks.comments[params[0] ?? ''] = [said, ...(data.tasks.comments[params[0] ?? ''] ?? [])];
  return json(said, 201);
}

export const taskRoutes: Route[] = [
  ['GET', /^\/api\/tasks$/, column],
  ['GET', /^\/api\/tasks\/count$/, () => json({ active: 2, overdue: 1 })],
  ['GET', /^\/api\/tasks\/calendar$/, (call) => whole(call.data.tasks.tasks)],
  ['POST', /^\/api\/tasks$/, save],
  [
    'GET',
    /^\/api\/tasks\/([\w-]+)$/,
    (call) => {
      const task = found(call);
      return task ? json(task) : missing();
    },
  ],
  ['PUT', /^\/api\/tasks\/([\w-]+)$/, save],
  [
    'DELETE',
    /^\/api\/tasks\/([\w-]+)$/,
    ({ data, params }) => {
      data.tasks.tasks = data.tasks.tasks.filter(({ id }) => id !== params[0]);
      return noContent();
    },
  ],
  ['POST', /^\/api\/tasks\/([\w-]+)\/move$/, move],
  [
    'GET',
    /^\/api\/tasks\/([\w-]+)\/comments$/,
    ({ data, params }) => whole(data.tasks.comments[params[0] ?? ''] ?? []),
  ],
  ['POST', /^\/api\/tasks\/([\w-]+)\/comments$/, comment],
  [
    'GET',
    /^\/api\/tasks\/([\w-]+)\/history$/,
    ({ data, params }) => whole(data.tasks.history[params[0] ?? ''] ?? []),
  ],
  [
    'GET',
    /^\/api\/tasks\/([\w-]+)\/files$/,
    () =>
      json({
        items: [
          {
            id: 'file-1',
            name: 'Порядок обзвона.doc',
            size: 48_200,
            kind: 'application/msword',
            at: '2026-11-20T09:20:00Z',
            by: OLGA,
          },
        ],
        next: null,
        limit: 52_428_800,
        mayChange: true,
      }),
  ],
];
