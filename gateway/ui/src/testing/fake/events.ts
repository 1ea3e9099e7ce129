import type { CalendarEvent, EventInput } from '@/api/types/calendar-service';
import type { FakeData } from '@/testing/fake/data';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

const ID = '([\\w-]+)';
const at = (path: string) => new RegExp(`^${path.replace(':id', ID)}$`);
const MINUTE_MS = 60_000;

export function makeEvent(data: FakeData, input: Partial<EventInput>, id?: string): CalendarEvent {
  const person = (userId: string) => ({
    id: userId,
    name: data.users.find((user) => user.id === userId)?.name ?? userId,
    left: false,
  });
  const event: CalendarEvent = {
    id: id ?? `e-${String(data.events.length + 1)}`,
    version: 0,
    text: input.text ?? '',
    startsAt: input.startsAt ?? '',
    remindAt: input.remindAt ?? null,
    initiator: person(data.me.id),
    assignee: person(input.assignee ?? data.me.id),
    partnerId: input.partnerId ?? null,
    previousId: null,
    createdAt: new Date().toISOString(),
    completedAt: null,
    owner: true,
  };
  data.events.push(event);
  return event;
}

function stored({ data, params }: Call): CalendarEvent | undefined {
  return data.events.find(({ id }) => id === params[0]);
}

function change(call: Call, to: (event: CalendarEvent) => Partial<CalendarEvent>): Response {
  const event = stored(call);
  if (!event) return problem(404, 'event-not-found', 'Такого события нет, или оно не ваше.');
  if (event.version !== call.version) {
    return problem(409, 'stale-version', 'Запись тем временем изменил другой пользователь.');
  }
  Object.assign(event, to(event), { version: event.version + 1 });
  return json(event);
}

function create({ data, body, query }: Call): Response {
  const input = body as unknown as EventInput;
  const errors = [];
  if (!input.text.trim()) errors.push({ field: 'text', code: 'required', message: 'Заполните поле' });
  if (input.startsAt && Date.parse(input.startsAt) < Date.now() - MINUTE_MS) {
    errors.push({ field: 'startsAt', code: 'in-the-past', message: 'Это время уже прошло' });
  }
  if (input.assignee === 'u-left') {
    errors.push({ field: 'assignee', code: 'person-left', message: 'Этот пользователь больше не работает' });
  }
  if (errors.length) return problem(422, 'invalid', 'Проверьте введённое', { errors });
  const event = makeEvent(data, input);
  event.previousId = query.get('previousId');
  return json(event, 201);
}

function chain({ data, params }: Call): Response {
  const linked: (CalendarEvent & { depth: number })[] = [];
  const walk = (event: CalendarEvent, depth: number) => {
    linked.push({ ...event, depth });
    for (const next of data.events) if (next.previousId === event.id) walk(next, depth + 1);
  };
  let first = data.events.find(({ id }) => id === params[0]);
  for (let before = first; before; before = data.events.find(({ id }) => id === first?.previousId)) {
    first = before;
  }
  if (first) walk(first, 0);
  return json({ items: linked, next: null });
}

export const eventRoutes: Route[] = [
  ['GET', /^\/api\/events$/, ({ data }) => json({ items: data.events, next: null })],
  ['POST', /^\/api\/events$/, create],
  [
    'GET',
    /^\/api\/events\/count$/,
    ({ data }) => json({ active: data.events.filter((event) => !event.completedAt).length, more: false }),
  ],
  [
    'GET',
    at('/api/events/of-partner/:id'),
    ({ data, params }) =>
      json({
        items: data.events
          .filter(({ partnerId }) => partnerId === params[0])
          .map((event) => ({ ...event, mine: event.initiator.id === data.me.id })),
        next: null,
      }),
  ],
  ['GET', at('/api/events/:id/chain'), chain],
  [
    'GET',
    at('/api/events/:id'),
    (call) => {
      const event = stored(call);
      return event ? json(event) : problem(404, 'event-not-found', 'Такого события нет, или оно не ваше.');
    },
  ],
  [
    'PUT',
    at('/api/events/:id'),
    (call) =>
      change(call, ({ assignee }) => {
        const { assignee: to, ...rest } = call.body as unknown as EventInput;
        const startsAt = rest.startsAt ?? '';
        return { ...rest, startsAt, assignee: { ...assignee, id: to ?? assignee.id } };
      }),
  ],
  [
    'POST',
    at('/api/events/:id/move'),
    (call) => change(call, () => ({ startsAt: String(call.body.startsAt) })),
  ],
  [
    'POST',
    at('/api/events/:id/complete'),
    (call) => change(call, () => ({ completedAt: new Date().toISOString() })),
  ],
  [
    'DELETE',
    at('/api/events/:id'),
    ({ data, params }) => {
      data.events = data.events.filter(({ id }) => id !== params[0]);
      return noContent();
    },
  ],
];
