// Shapes of notification-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

export type NotificationKind =
  | 'EVENT_SET'
  | 'EVENT_CHANGED'
  | 'EVENT_TAKEN'
  | 'EVENT_COMPLETED'
  | 'EVENT_DELETED'
  | 'EVENT_REMINDER'
  | 'TASK_SET'
  | 'TASK_CHANGED'
  | 'TASK_TAKEN'
  | 'TASK_MOVED'
  | 'TASK_COMMENTED'
  | 'TASK_DELETED'
  | 'TASK_REMINDER'
  | 'IMPORT_FINISHED'
  | 'MAIL_FAILED';

export interface Notification {
  /** Counted for each user from 1 without gaps. */
  number: number;
  kind: NotificationKind;
  subject: string;
  actor: string | null;
  params: Record<string, string>;
  at: string;
  read: boolean;
  /** A reminder that can still be put off. */
  snoozable: boolean;
}

export interface NotificationCount {
  unread: number;
  newest: number;
}

export type MailState = 'QUEUED' | 'SENT' | 'FAILED';

export interface MailAttachment {
  id: string;
  name: string;
  size: number;
}

export interface MailContent {
  to: string;
  subject: string;
  /** Null in lists. */
  text: string | null;
  /** What became of the latest attempt; `uncertain` where nobody knows whether it arrived. */
  reason: string | null;
  attachments: MailAttachment[];
}

export interface Mail {
  id: string;
  partnerId: string | null;
  author: string;
  state: MailState;
  createdAt: string;
  finishedAt: string | null;
  /** Null for those who may not see the card's addresses. */
  content: MailContent | null;
}

export interface MailSettings {
  /** False where no mail server is named. */
  enabled: boolean;
  from: string | null;
  maxAttachmentsSize: number;
  maxAttachments: number;
}

export interface MailRequest {
  partnerId: string | null;
  to: string;
  subject: string;
  text: string;
  attachments: string[];
}
