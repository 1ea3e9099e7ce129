import { useEffect, useEffectEvent, useRef } from 'react';
import { http, OWN } from '@/api/http';
import { newNotifications } from '@/api/notifications/get-new';
import type { Notification, NotificationCount } from '@/api/types/notification-service';
import { arrivals } from '@/features/notification/live-notifications';
import { liveState } from '@/lib/live';
import { useStore } from '@/lib/store';

/**
 * Hands over every notification that comes while this page is open, once and in order: upon a hint, a reset or a stream that is back it
 * asks for whatever came after the last number it knows.
 */
export function useNewNotifications(onNew: (fresh: Notification[]) => void): void {
  const arrived = useStore(arrivals);
  const live = useStore(liveState);
  const known = useRef<number | null>(null);
  const turn = useRef<Promise<void>>(Promise.resolve());

  const catchUp = useEffectEvent(async () => {
    if (known.current === null) {
      const { newest } = await http.get<NotificationCount>('/api/notifications/count', {}, undefined, OWN);
      known.current = newest;
      return;
    }
    const fresh = await newNotifications(known.current);
    const last = fresh.at(-1);
    if (!last) return;
    known.current = last.number;
    onNew(fresh);
  });

  useEffect(() => {
    if (live === 'delayed') return;
    // One after the other, or two hints at once would bring the same ones twice. One that fails is made up for by the next.
    turn.current = turn.current.then(() => catchUp()).catch(() => undefined);
  }, [arrived, live]);
}
