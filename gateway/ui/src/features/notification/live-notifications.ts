import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '@/api/keys';
import type { LiveEvent } from '@/lib/live';
import { createStore } from '@/lib/store';

/** Grows whenever there may be notifications nobody has shown here yet. */
export const arrivals = createStore(0);

/** Takes an event of notifications or mail in; says whether it was one. */
export function notificationEvent(client: QueryClient, { type, data }: LiveEvent): boolean {
  switch (type) {
    case 'notification':
      void client.invalidateQueries({ queryKey: queryKeys.notifications });
      if ((data as { number: number | null } | null)?.number) arrivals.set((count) => count + 1);
      return true;
    case 'mail-changed':
      void client.invalidateQueries({ queryKey: queryKeys.mails });
      return true;
    case 'reset':
      // Some may have come meanwhile; the rest of the page is made fresh by others.
      arrivals.set((count) => count + 1);
      return false;
    default:
      return false;
  }
}
