import type { Mail, MailRequest, Notification } from '@/api/types/notification-service';
import type { FakeData } from '@/testing/fake/data';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

/** Lets something come for the person at the page. */
export function notify(data: FakeData, more: Partial<Notification>): Notification {
  const notification: Notification = {
    number: data.notifications.all.length + 1,
    kind: 'EVENT_SET',
    subject: `e-${String(data.notifications.all.length + 1)}`,
    actor: 'Петрова Анна',
    params: { text: 'Перезвонить насчёт договора', time: '2026-11-30T08:00:00Z' },
    at: new Date().toISOString(),
    read: false,
    snoozable: more.kind?.endsWith('_REMINDER') ?? false,
    ...more,
  };
  data.notifications.all.push(notification);
  return notification;
}

const read = ({ data }: Call, upTo: (notification: Notification) => boolean): Response => {
  for (const notification of data.notifications.all) if (upTo(notification)) notification.read = true;
  return noContent();
};

function send({ data, body }: Call): Response {
  const request = body as unknown as MailRequest;
  if (!/^\S+@\S+\.\S+$/.test(request.to)) {
    const errors = [{ field: 'to', code: 'not-an-email-address', message: 'Это не адрес электронной почты' }];
    return problem(422, 'invalid', 'Проверьте введённое', { errors });
  }
  const mail: Mail = {
    id: `m-${String(data.notifications.mails.length + 1)}`,
    partnerId: request.partnerId,
    author: data.me.name,
    state: 'QUEUED',
    createdAt: new Date().toISOString(),
    finishedAt: null,
    content: { to: request.to, subject: request.subject, text: request.text, reason: null, attachments: [] },
  };
  data.notifications.mails.unshift(mail);
  return json(mail, 201);
}

function snooze({ data, params, body }: Call): Response {
  const [subject = ''] = params;
  if (data.events.some(({ id, completedAt }) => id === subject && completedAt)) {
    return problem(409, 'event-completed', 'Завершённое событие не меняется. Создайте новое.');
  }
  data.notifications.snoozed[subject] = String(body.until);
  return noContent();
}

export const notificationRoutes: Route[] = [
  [
    'GET',
    /^\/api\/notifications$/,
    ({ data, query }) =>
      json({
        items: data.notifications.all
          .filter((notification) => query.get('unread') !== 'true' || !notification.read)
          .toReversed(),
        next: null,
      }),
  ],
  [
    'GET',
    /^\/api\/notifications\/new$/,
    ({ data, query }) =>
      json({ items: data.notifications.all.filter(({ number }) => number > Number(query.get('after'))) }),
  ],
  [
    'GET',
    /^\/api\/notifications\/count$/,
    ({ data }) =>
      json({
        unread: data.notifications.all.filter((notification) => !notification.read).length,
        newest: data.notifications.all.length,
      }),
  ],
  [
    'POST',
    /^\/api\/notifications\/(\d+)\/read$/,
    (call) => read(call, ({ number }) => number === Number(call.params[0])),
  ],
  [
    'POST',
    /^\/api\/notifications\/read$/,
    (call) => read(call, ({ number }) => number <= Number(call.body.upTo)),
  ],
  ['POST', /^\/api\/(?:events|tasks)\/([\w-]+)\/snooze$/, snooze],
  [
    'GET',
    /^\/api\/mails\/settings$/,
    ({ data }) =>
      json({
        enabled: data.notifications.mailOn,
        from: 'crm@example.ru',
        maxAttachmentsSize: 25 * 1024 * 1024,
        maxAttachments: 10,
      }),
  ],
  [
    'GET',
    /^\/api\/mails$/,
    ({ data, query }) =>
      json({
        items: data.notifications.mails.filter(({ partnerId }) => partnerId === query.get('partner')),
        next: null,
      }),
  ],
  ['POST', /^\/api\/mails$/, send],
];
