import { useMarkRead } from '@/api/notifications/mark-read';
import type { Notification } from '@/api/types/notification-service';
import { wayTo } from '@/features/notification/notification-text';
import { useReadOnly } from '@/lib/session';

/** Opens what a notification is about, and notes that it was read. */
export function useOpenNotification(): (notification: Notification) => void {
  const { mutate } = useMarkRead();
  const readOnly = useReadOnly();
  return (notification) => {
    wayTo(notification)?.();
    if (!notification.read && !readOnly) mutate(notification.number);
  };
}
