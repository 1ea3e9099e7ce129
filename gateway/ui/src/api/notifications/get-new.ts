import { useQuery } from '@tanstack/react-query';
import { http, OWN } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Notification } from '@/api/types/notification-service';

/** How many are asked for at once. */
const AT_ONCE = 100;

/** All the person's own notifications after a number, in their order: none missed, none twice. */
export async function newNotifications(after: number): Promise<Notification[]> {
  const found: Notification[] = [];
  for (;;) {
    const last = found.at(-1)?.number ?? after;
    const { items } = await http.get<{ items: Notification[] }>(
      '/api/notifications/new',
      { after: last },
      undefined,
      OWN,
    );
    found.push(...items);
    if (items.length < AT_ONCE) return found;
  }
}

/** How notifications that came a while ago stand now: what a reminder is about may be done. */
export function useAsTheyStand(came: Notification[]): Notification[] {
  const after = (came[0]?.number ?? 1) - 1;
  const { data } = useQuery({
    queryKey: [...queryKeys.notifications, 'since', after],
    queryFn: () => newNotifications(after),
    enabled: came.some(({ snoozable }) => snoozable),
    initialData: came,
    // A hint says when to look again.
    staleTime: Infinity,
  });
  const now = new Map(data.map((notification) => [notification.number, notification]));
  return came.map((notification) => now.get(notification.number) ?? notification);
}
