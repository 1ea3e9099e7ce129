import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { View } from '@/components/calendar/days';
import { KINDS, type Kind } from '@/components/calendar/grid-item';
import { PeriodBar } from '@/components/calendar/PeriodBar';
import styles from './Calendar.module.css';

export interface CalendarState {
  view: View;
  day: string;
  shown: readonly Kind[];
  /** Whose calendar, for administrators; one's own without. */
  user: string | null;
}

interface CalendarToolbarProps {
  state: CalendarState;
  today: string;
  onChange: (part: Partial<CalendarState>) => void;
}

/** Which days, how, and what of them. */
export function CalendarToolbar({ state: { view, day, shown }, today, onChange }: CalendarToolbarProps) {
  const { t } = useTranslation('calendar');
  return (
    <PeriodBar label={t('title')} view={view} day={day} today={today} onChange={onChange}>
      <div className={styles.kinds} role="group" aria-label={t('shown')}>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            checked={shown.includes(kind)}
            onChange={({ target }) =>
              onChange({
                shown: KINDS.filter((one) => (one === kind ? target.checked : shown.includes(one))),
              })
            }
          >
            <span className={`${styles.swatch ?? ''} ${styles[kind] ?? ''}`} aria-hidden />
            {t(kind)}
          </Checkbox>
        ))}
      </div>
    </PeriodBar>
  );
}
