import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { CallKind, CallPage } from '@/api/types/telephony-service';

export interface CallSearch {
  /** Instants: from the first, up to but not at the second. */
  from?: string | undefined;
  to?: string | undefined;
  direction?: CallKind | undefined;
  number?: string | undefined;
  partner?: string | undefined;
  mine?: boolean | undefined;
}

const PAGE_SIZE = 100;

/** Calls as they were recorded, the latest first, page by page. */
export function useFindCalls(search: CallSearch, enabled = true) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.calls, 'found', search],
    queryFn: ({ pageParam, signal }) =>
      http.get<CallPage>('/api/calls', { ...search, size: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
}
