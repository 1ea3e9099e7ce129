import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { BinPage } from '@/api/types/partner-service';

/** Deleted cards, the latest first. */
export function useBin(search: string) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.bin, search],
    queryFn: ({ pageParam, signal }) =>
      http.get<BinPage>('/api/partners/bin', { search, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
