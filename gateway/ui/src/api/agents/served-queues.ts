import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { ServedQueues } from '@/api/types/telephony-service';

const at = (agent: string) => `/api/agents/${agent}/queues`;
const key = (agent: string) => [...queryKeys.agents, agent, 'queues'];

export function useServedQueues(agent: string) {
  return useQuery({
    queryKey: key(agent),
    queryFn: ({ signal }) => http.get<ServedQueues>(at(agent), {}, signal),
  });
}

export function useServeQueues(agent: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, queues }: ServedQueues) => http.put<ServedQueues>(at(agent), { queues }, version),
    onSettled: () => client.invalidateQueries({ queryKey: key(agent) }),
  });
}
