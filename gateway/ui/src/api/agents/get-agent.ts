import { queryOptions, useQuery } from '@tanstack/react-query';
import { http, OWN } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Agent } from '@/api/types/telephony-service';

const ASK_AGAIN_MS = 15_000;

/** The person signed in, as an agent: extension, state, queues, the day's calls. Live events keep it fresh. */
export const agentQuery = queryOptions({
  queryKey: queryKeys.agent,
  queryFn: ({ signal }) => http.get<Agent>('/api/agents/me', {}, signal, OWN),
  staleTime: 30_000,
  // Telephony may come back while everything else went on.
  refetchInterval: (query) => (query.state.status === 'error' ? ASK_AGAIN_MS : false),
});

export function useAgent() {
  return useQuery(agentQuery);
}
