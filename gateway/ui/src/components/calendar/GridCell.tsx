import { useTranslation } from 'react-i18next';
import type { GridItem } from '@/components/calendar/grid-item';
import styles from './DayGrid.module.css';

interface GridCellProps {
  item: GridItem;
  /** All there is to know of it at a glance. */
  hint: string;
}

/** An item in its place: when, what, and for whom where it is for someone else. */
export function GridCell({ item: { start, title, person, overdue }, hint }: GridCellProps) {
  const { t } = useTranslation('calendar');
  return (
    <span className={styles.cell} title={hint}>
      <span className={styles.cellTime}>{start.slice(11, 16)}</span>
      <span className={styles.cellText}>{title}</span>
      {person && <span className={styles.cellPerson}>→ {person}</span>}
      {overdue && <span className="visually-hidden">{t('overdue')}</span>}
    </span>
  );
}
