import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { CallTotals } from '@/api/types/telephony-service';

/** How many calls there were with a partner. */
export function useCallTotals(partner: string) {
  return useQuery({
    queryKey: [...queryKeys.calls, 'totals', partner],
    queryFn: ({ signal }) => http.get<CallTotals>('/api/calls/totals', { partner }, signal),
  });
}
