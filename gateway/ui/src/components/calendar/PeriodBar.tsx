import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { step, titleOf, VIEWS, type View } from '@/components/calendar/days';
import { Levels } from '@/components/form/Levels';
import page from '@/components/page/Page.module.css';
import styles from './PeriodBar.module.css';

interface PeriodBarProps {
  label: string;
  view: View;
  day: string;
  today: string;
  onChange: (part: { view?: View; day?: string }) => void;
  children?: ReactNode;
}

/** Which days are shown, and how. */
export function PeriodBar({ label, view, day, today, onChange, children }: PeriodBarProps) {
  const { t } = useTranslation('calendar');
  return (
    <div className={page.toolbar} role="toolbar" aria-label={label}>
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
      {children}
    </div>
  );
}
