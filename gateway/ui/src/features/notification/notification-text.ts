import type { TFunction } from 'i18next';
import type { Notification } from '@/api/types/notification-service';
import { openEvent } from '@/lib/event-dialog';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

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
  if (kind === 'MAIL_FAILED' && params.to) return t('mailFailedTo', { to: params.to });
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

/** What opens what it is about; null when there is nothing left to see. */
export function wayTo(notification: Notification): (() => void) | null {
  const { kind, subject, params } = notification;
  switch (kind) {
    case 'EVENT_DELETED':
    case 'EVENT_TAKEN':
    case 'TASK_DELETED':
    case 'TASK_TAKEN':
      return null;
    case 'IMPORT_FINISHED':
      return () => openTab(paths.import(subject));
    case 'MAIL_FAILED':
      return wayToCard(params.partnerId);
    default:
      return familyOf(notification) === 'task'
        ? () => openTab(paths.task(subject))
        : () => openEvent(subject);
  }
}

function wayToCard(partner: string | undefined): (() => void) | null {
  return partner ? () => openTab(paths.partner(partner)) : null;
}
