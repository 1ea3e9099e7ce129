import type { Agent, Call, Colleague } from '@/api/types/telephony-service';

export interface FakeTelephony {
  agent: Agent;
  colleagues: Colleague[];
  calls: Call[];
}

/** An agent without telephony, as a centre without a PBX has them; tests switch it on. */
export function makeTelephony(): FakeTelephony {
  return {
    agent: {
      userId: 'u-admin',
      extension: null,
      hasPassword: false,
      phone: { pbx: 'OFF', since: null },
      state: { state: 'SIGNED_OUT', reason: null, since: '2026-11-24T06:00:00Z', callId: null },
      queues: [],
      today: { accepted: 0, missed: 0 },
    },
    colleagues: [{ userId: 'u-orlov', name: 'Орлов Кирилл', extension: '602' }],
    calls: Array.from({ length: 12 }, (_, index) => call(index)),
  };
}

function call(index: number): Call {
  const answered = index % 3 !== 2;
  const started = Date.parse('2026-11-24T09:00:00Z') - index * 1_800_000;
  const instant = (ms: number) => new Date(ms).toISOString();
  return {
    id: `c-${String(index)}`,
    direction: index % 2 ? 'OUT' : 'IN',
    number: `+7911000${String(1000 + index)}`,
    numberAsDialled: null,
    queue: index % 2 ? null : 'sales',
    agent: { id: 'u-petrova', name: 'Петрова Анна' },
    partnerId: index % 2 ? null : '00000000-0000-7000-8000-000000000001',
    startedAt: instant(started),
    answeredAt: answered ? instant(started + 7000) : null,
    endedAt: instant(started + (answered ? 132_000 : 20_000)),
    ringSeconds: answered ? 7 : 20,
    talkSeconds: answered ? 125 : 0,
    holdSeconds: 0,
    outcome: answered ? 'ANSWERED' : index % 2 ? 'BUSY' : 'MISSED',
    hasRecording: answered,
    disposition: answered ? 'reached' : null,
  };
}

/** An agent at work: an extension, two queues, a PBX that is up. */
export function switchOn({ agent }: FakeTelephony): void {
  agent.extension = '601';
  agent.hasPassword = true;
  agent.phone = { pbx: 'UP', since: '2026-11-24T06:00:00Z' };
  agent.state = { state: 'READY', reason: null, since: new Date().toISOString(), callId: null };
  agent.queues = [
    { name: 'sales', label: 'Продажи', waiting: 2 },
    { name: 'support', label: 'Поддержка', waiting: 1 },
  ];
  agent.today = { accepted: 12, missed: 1 };
}
