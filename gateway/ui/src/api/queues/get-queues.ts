import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Queue } from '@/api/types/telephony-service';

export function useQueues(enabled = true) {
  return useQuery({
    queryKey: queryKeys.queues,
    queryFn: async ({ signal }) => (await http.get<{ items: Queue[] }>('/api/queues', {}, signal)).items,
    staleTime: 60_000,
    enabled,
  });
}
