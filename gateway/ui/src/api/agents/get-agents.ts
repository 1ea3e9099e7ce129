import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Agent } from '@/api/types/telephony-service';

export type OtherAgent = Pick<Agent, 'userId' | 'extension' | 'state'> & { name?: string };

/** All agents and their states, for those who may see them. */
export function useAgents(enabled: boolean) {
  return useQuery({
    queryKey: queryKeys.agents,
    queryFn: async ({ signal }) => (await http.get<{ items: OtherAgent[] }>('/api/agents', {}, signal)).items,
    enabled,
  });
}
