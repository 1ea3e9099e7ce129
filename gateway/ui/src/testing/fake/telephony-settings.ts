import type { ChoiceKind } from '@/api/types/telephony-service';
import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

interface Wanted {
  items: { code: string | null; name: string | null }[];
}

function saveChoices({ data, body }: Call, kind: ChoiceKind) {
  const settings = data.telephonySettings;
  const { items } = body as unknown as Wanted;
  const kept = items.map(({ code, name }, index) => ({
    code: code ?? `own-${String(index)}`,
    name,
    retired: false,
  }));
  const left = settings.choices[kind].items
    .filter(({ code }) => !kept.some((choice) => choice.code === code))
    .map((choice) => ({ ...choice, retired: true }));
  settings.choices[kind] = { version: settings.choices[kind].version + 1, items: [...kept, ...left] };
  return json(settings.choices[kind]);
}

function blacklistNumber({ data, body }: Call) {
  const { number, comment } = body as { number: string; comment?: string };
  if (!/^\+?[\d ()-]{7,}$/.test(number)) {
    return problem(422, 'invalid', 'Проверьте поля', {
      errors: [{ field: 'number', code: 'not-a-phone', message: 'Это не номер телефона' }],
    });
  }
  data.telephonySettings.blacklist.push({
    number: `+${number.replace(/\D/g, '')}`,
    comment: comment ?? null,
    by: 'u-admin',
    at: '2026-11-24T09:00:00Z',
  });
  return noContent();
}

export const telephonySettings: Route[] = [
  ['GET', /^\/api\/agents\/pause-reasons$/, ({ data }) => json(data.telephonySettings.choices.reason)],
  ['PUT', /^\/api\/agents\/pause-reasons$/, (call) => saveChoices(call, 'reason')],
  ['GET', /^\/api\/calls\/dispositions$/, ({ data }) => json(data.telephonySettings.choices.disposition)],
  ['PUT', /^\/api\/calls\/dispositions$/, (call) => saveChoices(call, 'disposition')],
  ['GET', /^\/api\/agents\/[\w-]+\/queues$/, ({ data }) => json(data.telephonySettings.served)],
  ['GET', /^\/api\/calls\/blacklist$/, ({ data }) => json({ items: data.telephonySettings.blacklist })],
  ['POST', /^\/api\/calls\/blacklist$/, blacklistNumber],
];
