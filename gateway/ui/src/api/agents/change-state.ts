import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http, OWN } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Agent, PauseReason } from '@/api/types/telephony-service';

function useStateChange<T>(send: (input: T) => Promise<Agent>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (agent) => client.setQueryData(queryKeys.agent, agent),
  });
}

/** «Пауза»: calls go to other agents, who see the reason. */
export function usePause() {
  return useStateChange((reason: PauseReason) => http.post<Agent>('/api/agents/me/pause', { reason }, OWN));
}

/** «В работу»: ends a pause, and the work after a call. */
export function useReady() {
  return useStateChange<undefined>(() => http.post<Agent>('/api/agents/me/ready', {}, OWN));
}
