import { http, OWN } from '@/api/http';
import type { Agent } from '@/api/types/telephony-service';

export interface Presence {
  /** The browser tab that owns the line. */
  line: string;
  registered: boolean;
}

/** The softphone's sign of life: without it the agent is unreachable within seconds and gets no calls. */
export function sendPresence(presence: Presence): Promise<Agent> {
  return http.post<Agent>('/api/agents/me/presence', presence, OWN);
}
