import { useTranslation } from 'react-i18next';
import { useEventCount } from '@/api/events/count-events';
import styles from './Calendar.module.css';

/** How many events are active, beside the menu's word. */
export function EventCount() {
  const { t } = useTranslation('calendar');
  const count = useEventCount();
  if (!count?.active) return null;
  return (
    <span className={styles.count} title={t('active', { count: count.active })}>
      {count.active}
      {count.more && '+'}
    </span>
  );
}
