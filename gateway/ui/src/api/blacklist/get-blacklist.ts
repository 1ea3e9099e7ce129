import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { BlacklistedNumber } from '@/api/types/telephony-service';

export function useBlacklist() {
  return useQuery({
    queryKey: queryKeys.blacklist,
    queryFn: async ({ signal }) =>
      (await http.get<{ items: BlacklistedNumber[] }>('/api/calls/blacklist', {}, signal)).items,
  });
}
