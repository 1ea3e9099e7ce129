import type { Agent, Call as LedgerCall, PauseReason } from '@/api/types/telephony-service';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

function state({ data }: Call, name: Agent['state']['state'], reason: PauseReason | null = null): Response {
  const { agent } = data.telephony;
  agent.state = { state: name, reason, since: new Date().toISOString(), callId: null };
  return json(agent);
}

function saveExtension({ data, body }: Call): Response {
  const { extension, password } = body as { extension: string; password?: string };
  if (extension === '999') {
    return problem(422, 'invalid', 'Проверьте поля', {
      errors: [{ field: 'extension', code: 'extension-taken', message: 'Этот номер уже у другого' }],
    });
  }
  Object.assign(data.telephony.agent, {
    extension: extension || null,
    hasPassword: Boolean(extension) && (Boolean(password) || data.telephony.agent.hasPassword),
  });
  return noContent();
}

function findCalls({ data, query }: Call): Response {
  const kind = query.get('direction');
  const number = (query.get('number') ?? '').replace(/\D/g, '');
  const partner = query.get('partner');
  const items = data.telephony.calls.filter(
    (one) =>
      (!kind || (kind === 'MISSED' ? one.outcome === 'MISSED' : one.direction === kind)) &&
      (!number || one.number?.includes(number)) &&
      (!partner || one.partnerId === partner) &&
      (!query.get('from') || one.startedAt >= String(query.get('from'))) &&
      (!query.get('to') || one.startedAt < String(query.get('to'))),
  );
  return json({ items, next: null });
}

function totals({ data, query }: Call): Response {
  const of = data.telephony.calls.filter(({ partnerId }) => partnerId === query.get('partner'));
  const count = (test: (one: LedgerCall) => boolean) => of.filter(test).length;
  return json({
    incoming: count(({ direction, answeredAt }) => direction === 'IN' && answeredAt !== null),
    outgoing: count(({ direction }) => direction === 'OUT'),
    missed: count(({ outcome }) => outcome === 'MISSED'),
  });
}

function dispose({ data, params, body }: Call): Response {
  const one = data.telephony.calls.find(({ id }) => id === params[0]);
  if (!one) return problem(404, 'call-not-found', 'Вызов не найден');
  Object.assign(one, { disposition: body.disposition });
  return noContent();
}

function allowed({ body }: Call): Response {
  const number = String(body.number).replace(/[^\d+]/g, '');
  if (number.startsWith('+7809')) return problem(403, 'dial-rule', 'Запрещено правилом «Платные номера»');
  return number ? json({ number }, 201) : problem(422, 'number-not-dialable', 'Это не номер телефона');
}

export const telephonyRoutes: Route[] = [
  ['GET', /^\/api\/agents\/me$/, ({ data }) => json(data.telephony.agent)],
  ['PUT', /^\/api\/agents\/me\/extension$/, saveExtension],
  ['GET', /^\/api\/agents\/me\/softphone$/, () => problem(503, 'http-503', 'АТС здесь нет')],
  ['POST', /^\/api\/agents\/me\/presence$/, ({ data }) => json(data.telephony.agent)],
  [
    'POST',
    /^\/api\/agents\/me\/pause$/,
    (request) => state(request, 'PAUSED', request.body.reason as PauseReason),
  ],
  ['POST', /^\/api\/agents\/me\/ready$/, (request) => state(request, 'READY')],
  ['GET', /^\/api\/agents\/extensions$/, ({ data }) => json({ items: data.telephony.colleagues })],
  ['GET', /^\/api\/agents$/, ({ data }) => json({ items: [data.telephony.agent] })],
  ['POST', /^\/api\/calls$/, allowed],
  ['GET', /^\/api\/calls$/, findCalls],
  ['GET', /^\/api\/calls\/totals$/, totals],
  ['PUT', /^\/api\/calls\/([\w-]+)\/disposition$/, dispose],
];
