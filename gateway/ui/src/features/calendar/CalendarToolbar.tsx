import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Levels } from '@/components/form/Levels';
import { KINDS, step, titleOf, VIEWS, type Kind, type View } from '@/features/calendar/calendar-view';
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
export function CalendarToolbar({ state, today, onChange }: CalendarToolbarProps) {
  const { t } = useTranslation('calendar');
  const { view, day, shown } = state;
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('title')}>
      <div className={styles.arrows}>
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('earlier')}
          onClick={() => onChange({ day: step(view, day, -1) })}
        />
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={t('later')}
          onClick={() => onChange({ day: step(view, day, 1) })}
        />
        <Button onClick={() => onChange({ day: today })}>{t('today')}</Button>
      </div>
      <span className={styles.period} aria-live="polite">
        {titleOf(view, day)}
      </span>
      <Levels
        label={t('view')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: t(value) }))}
        onChange={(next) => onChange({ view: next })}
      />
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
    </div>
  );
}
