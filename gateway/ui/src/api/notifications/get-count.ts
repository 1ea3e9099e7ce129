import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { NotificationCount } from '@/api/types/notification-service';

export const countQuery = queryOptions({
  queryKey: [...queryKeys.notifications, 'count'],
  queryFn: ({ signal }) => http.get<NotificationCount>('/api/notifications/count', {}, signal),
});

export function useNotificationCount() {
  return useQuery(countQuery);
}
