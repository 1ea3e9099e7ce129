import { useTranslation } from 'react-i18next';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { usePartnerTitle } from '@/components/partner/use-partner-title';
import { ToPartner } from '@/features/calendar/EventFields';
import { formatInstant } from '@/lib/format/dates';
import styles from './Event.module.css';

/** An event that changes no more. */
export function EventFacts({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation('calendar');
  const { title, gone } = usePartnerTitle(event.partnerId);
  return (
    <dl className={styles.facts}>
      <dt>{t('text')}</dt>
      <dd className={styles.text}>{event.text}</dd>
      <dt>{t('startsAt')}</dt>
      <dd className="tabular">{formatInstant(event.startsAt)}</dd>
      <dt>{t('reminder')}</dt>
      <dd className="tabular">{event.remindAt ? formatInstant(event.remindAt) : t('noReminder')}</dd>
      <dt>{t('initiator')}</dt>
      <dd>{event.initiator.name}</dd>
      <dt>{t('assignee')}</dt>
      <dd>{event.assignee.name}</dd>
      <dt>{t('partner')}</dt>
      <dd className={styles.partner}>
        {event.partnerId === null ? t('noPartner') : gone ? t('partnerGone') : title}
        {event.partnerId && !gone && <ToPartner id={event.partnerId} />}
      </dd>
    </dl>
  );
}
