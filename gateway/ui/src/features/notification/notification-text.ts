import type { TFunction } from 'i18next';
import type { Notification } from '@/api/types/notification-service';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

export type Family = 'event' | 'task' | 'import' | 'mail';

export function familyOf({ kind }: Notification): Family {
  if (kind === 'IMPORT_FINISHED') return 'import';
  if (kind === 'MAIL_FAILED') return 'mail';
  return kind.startsWith('TASK') ? 'task' : 'event';
}

export function isReminder({ kind }: Notification): boolean {
  return kind === 'EVENT_REMINDER' || kind === 'TASK_REMINDER';
}

/** What happened, in one short sentence. */
export function titleOf(notification: Notification, t: TFunction<'notification'>): string {
  const { kind, params } = notification;
  if (kind === 'IMPORT_FINISHED') return t(params.state === 'FINISHED' ? 'importFinished' : 'importFailed');
  return t(`kind.${kind}`, { who: notification.actor ?? t('somebody') });
}

/** What it is about: the text of the event or task, what an import came to, what the mail server said. */
export function detailOf({ kind, params }: Notification, t: TFunction<'notification'>): string {
  if (kind === 'IMPORT_FINISHED') {
    return t('importCounts', {
      created: params.created ?? '0',
      updated: params.updated ?? '0',
      failed: params.failed ?? '0',
    });
  }
  if (kind === 'MAIL_FAILED') return reasonText(params.reason ?? '', t);
  return params.text ?? '';
}

/** The time of the event, or until when a task is to be done. */
export function timeOf(notification: Notification, t: TFunction<'notification'>): string {
  const { time } = notification.params;
  if (!time) return '';
  return familyOf(notification) === 'task' ? t('due', { at: formatInstant(time) }) : formatInstant(time);
}

/** What a mail server said, or our own word for what it did not say. */
export function reasonText(reason: string, t: TFunction<'notification'>): string {
  if (reason === 'uncertain') return t('reasonUncertain');
  if (reason === 'attachment-missing') return t('reasonAttachment');
  return reason;
}

/** Where a click leads; nowhere when there is nothing left to see. */
export function placeOf(notification: Notification): string | null {
  const { kind, subject, params } = notification;
  switch (kind) {
    case 'EVENT_DELETED':
    case 'EVENT_TAKEN':
    case 'TASK_DELETED':
    case 'TASK_TAKEN':
      return null;
    case 'IMPORT_FINISHED':
      return paths.import(subject);
    case 'MAIL_FAILED':
      return params.partnerId ? paths.partner(params.partnerId) : null;
    default:
      return familyOf(notification) === 'task' ? paths.task(subject) : paths.event(subject);
  }
}
