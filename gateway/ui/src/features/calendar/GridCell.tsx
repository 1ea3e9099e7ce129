import { useTranslation } from 'react-i18next';
import type { CalendarEvent } from '@/api/types/calendar-service';
import type { Kind } from '@/features/calendar/calendar-view';
import { formatInstant, formatTime } from '@/lib/format/dates';
import styles from './Calendar.module.css';

interface GridCellProps {
  event: CalendarEvent;
  kind: Kind;
  overdue: boolean;
}

/** An event in its place: when, what, and for whom where it is for someone else. */
export function GridCell({ event, kind, overdue }: GridCellProps) {
  const { t } = useTranslation('calendar');
  const words = [
    formatInstant(event.startsAt),
    event.text,
    `${t('assignee')}: ${event.assignee.name}`,
    ...(event.completedAt ? [t('completedEvent', { at: formatInstant(event.completedAt) })] : []),
    ...(overdue ? [t('overdue')] : []),
  ];
  return (
    <span className={styles.cell} title={words.join('\n')}>
      <span className={styles.cellTime}>{formatTime(event.startsAt)}</span>
      {kind === 'given' && <span className={styles.cellPerson}>→ {event.assignee.name}</span>}
      <span className={styles.cellText}>{event.text}</span>
      {overdue && <span className="visually-hidden">{t('overdue')}</span>}
    </span>
  );
}
