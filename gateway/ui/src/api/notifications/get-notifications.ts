import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Notification } from '@/api/types/notification-service';

interface NotificationPage {
  items: Notification[];
  next: string | null;
}

export function useNotifications(unread: boolean) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.notifications, 'list', unread],
    queryFn: ({ pageParam, signal }) =>
      http.get<NotificationPage>('/api/notifications', { unread, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
