import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { HistoryPage } from '@/api/types/partner-service';

export function useHistory(partnerId: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.history(partnerId),
    queryFn: ({ pageParam, signal }) =>
      http.get<HistoryPage>(`/api/partners/${partnerId}/history`, { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
