import { Button } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskLine } from '@/api/types/task-service';
import { NumberInput } from '@/components/value/NumberInput';
import { isHours } from '@/features/task/hours';
import styles from './Board.module.css';

interface HoursCardProps {
  task: TaskLine;
  error: string | undefined;
  onHours: (hours: number) => void;
  onCancel: () => void;
}

/** Asks for «Расход часов» where the task was dropped. */
export function HoursCard({ task, error, onHours, onCancel }: HoursCardProps) {
  const { t } = useTranslation('task');
  const id = useId();
  const [hours, setHours] = useState<number | string | null>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isHours(hours)) onHours(hours);
    else setWrong(true);
  };
  const said = wrong ? t('notHours') : error;
  return (
    <form
      className={`${styles.card ?? ''} ${styles.asking ?? ''}`}
      aria-label={t('hoursOf', { title: task.title })}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <span className={styles.cardTitle}>{task.title}</span>
      <label htmlFor={id}>{t('hours')}</label>
      <div className={styles.hours}>
        <NumberInput
          id={id}
          autoFocus
          {...(said ? { status: 'error' as const } : {})}
          value={hours}
          onChange={(next) => {
            setHours(next);
            setWrong(false);
          }}
        />
        <Button size="small" type="primary" htmlType="submit">
          {t('closeTask')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </div>
      {said && (
        <p role="alert" className={styles.error}>
          {said}
        </p>
      )}
    </form>
  );
}
