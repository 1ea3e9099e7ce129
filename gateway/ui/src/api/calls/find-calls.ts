import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Call, CallKind, CallPage } from '@/api/types/telephony-service';

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
const LOOK_AGAIN_MS = 3000;
const RECORDED_WITHIN_MS = 30_000;

/** The recording comes from the PBX some seconds after the call, and no event tells of it. */
function awaitsRecording({ answeredAt, endedAt, hasRecording }: Call): boolean {
  return (
    answeredAt !== null &&
    endedAt !== null &&
    !hasRecording &&
    Date.now() - Date.parse(endedAt) < RECORDED_WITHIN_MS
  );
}

/** Calls as they were recorded, the latest first, page by page. */
export function useFindCalls(search: CallSearch, enabled = true) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.calls, 'found', search],
    queryFn: ({ pageParam, signal }) =>
      http.get<CallPage>('/api/calls', { ...search, size: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some(awaitsRecording) ? LOOK_AGAIN_MS : false,
    enabled,
  });
}
