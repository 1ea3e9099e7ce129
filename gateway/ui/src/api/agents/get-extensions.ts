import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Colleague } from '@/api/types/telephony-service';

/** Which colleague has which extension; unlike what they do at the moment, everyone may know it. */
export function useColleagues(enabled = true): Colleague[] {
  const { data } = useQuery({
    queryKey: queryKeys.extensions,
    queryFn: async ({ signal }) =>
      (await http.get<{ items: Colleague[] }>('/api/agents/extensions', {}, signal)).items,
    staleTime: 60_000,
    enabled,
  });
  return data ?? NONE;
}

const NONE: Colleague[] = [];
