import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '@/api/keys';
import type { Agent, AgentState, CallDirection, PbxState, Queue } from '@/api/types/telephony-service';
import type { LiveEvent } from '@/lib/live';
import { createStore } from '@/lib/store';

/** What the services say of a call this agent takes part in. */
export interface LiveCall {
  callId: string;
  number: string | null;
  queue: string | null;
  direction: CallDirection;
  /** Null until it is known who calls. */
  partners: string[] | null;
  /** The card was made for this call. */
  provisional: boolean;
  answered: boolean;
  ended: boolean;
}

export const liveCalls = createStore<LiveCall[]>([]);

const MOST = 20;

function put(callId: string, next: Partial<LiveCall>): void {
  liveCalls.set((before) => {
    const known = before.find((call) => call.callId === callId);
    const made: LiveCall = {
      callId,
      number: null,
      queue: null,
      direction: 'IN',
      partners: null,
      provisional: false,
      answered: false,
      ended: false,
      ...known,
      ...next,
    };
    return [...before.filter((call) => call !== known), made].slice(-MOST);
  });
}

const AGENT = queryKeys.agent;

/** Takes an event of telephony in; says whether it was one. */
export function telephonyEvent(client: QueryClient, { type, data }: LiveEvent): boolean {
  const event = data as { callId: string };
  switch (type) {
    case 'call-ringing': {
      const { callId, number, queue, direction } = data as LiveCall;
      put(callId, { number, queue, direction });
      return true;
    }
    case 'caller-identified': {
      const { callId, partners, provisional } = data as LiveCall;
      put(callId, { partners, provisional });
      return true;
    }
    case 'call-answered':
      put(event.callId, { answered: true });
      return true;
    case 'call-ended':
      put(event.callId, { ended: true });
      void client.invalidateQueries({ queryKey: queryKeys.calls });
      void client.invalidateQueries({ queryKey: AGENT });
      return true;
    case 'agent-state':
      client.setQueryData<Agent>(AGENT, (agent) => agent && { ...agent, state: data as AgentState });
      void client.invalidateQueries({ queryKey: queryKeys.agents });
      return true;
    case 'queues': {
      const { items } = data as { items: Queue[] };
      const waiting = new Map(items.map((queue) => [queue.name, queue.waiting]));
      client.setQueryData<Agent>(
        AGENT,
        (agent) =>
          agent && {
            ...agent,
            queues: agent.queues.map((queue) => ({
              ...queue,
              waiting: waiting.get(queue.name) ?? queue.waiting,
            })),
          },
      );
      return true;
    }
    case 'pbx': {
      const { state } = data as { state: PbxState };
      client.setQueryData<Agent>(
        AGENT,
        (agent) => agent && { ...agent, phone: { pbx: state, since: new Date().toISOString() } },
      );
      return true;
    }
    default:
      return false;
  }
}
