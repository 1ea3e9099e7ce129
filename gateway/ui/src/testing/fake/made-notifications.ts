import type { Mail, Notification } from '@/api/types/notification-service';

export interface FakeNotifications {
  /** Oldest first. */
  all: Notification[];
  mailOn: boolean;
  mails: Mail[];
  /** Until when the reminder of an event or task is put off. */
  snoozed: Record<string, string>;
}

export function makeNotifications(): FakeNotifications {
  return { all: [], mailOn: true, mails: [], snoozed: {} };
}
