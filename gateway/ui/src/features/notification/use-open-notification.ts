import { useMarkRead } from '@/api/notifications/mark-read';
import type { Notification } from '@/api/types/notification-service';
import { placeOf } from '@/features/notification/notification-text';
import { useReadOnly } from '@/lib/session';
import { openTab } from '@/lib/tabs';

/** Opens what a notification is about, and notes that it was read. */
export function useOpenNotification(): (notification: Notification) => void {
  const { mutate } = useMarkRead();
  const readOnly = useReadOnly();
  return (notification) => {
    const place = placeOf(notification);
    if (place) openTab(place);
    if (!notification.read && !readOnly) mutate(notification.number);
  };
}
