import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { CardEvent } from '@/api/types/calendar-service';

interface CardEventPage {
  items: CardEvent[];
  next: string | null;
}

/** What was planned about a partner, the newest first. */
export function useCardEvents(partnerId: string) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.events, 'card', partnerId],
    queryFn: ({ pageParam, signal }) =>
      http.get<CardEventPage>(`/api/events/of-partner/${partnerId}`, { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
