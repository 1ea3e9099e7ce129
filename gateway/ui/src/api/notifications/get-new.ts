import { http, OWN } from '@/api/http';
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
