import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendarTasks } from '@/api/tasks/calendar-tasks';
import type { TaskLine, Whose } from '@/api/types/task-service';
import { Failure } from '@/components/states/States';
import { dayOf, monthBeside, periodOf, weeksOf, type Day } from '@/features/task/calendar/month';
import { isOverdue } from '@/features/task/overdue';
import { formatTime } from '@/lib/format/dates';
import { groupBy } from '@/lib/group-by';
import { currentLanguage } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Calendar.module.css';

/** A month of tasks by the day they are due; on a phone, the days that have any. */
export function TaskCalendar({ whose }: { whose: Whose }) {
  const { t } = useTranslation('task');
  const [now] = useState(() => Date.now());
  const today = dayOf(now);
  const [month, setMonth] = useState<Day>(today);
  const weeks = weeksOf(month);
  const found = useCalendarTasks(whose, periodOf(weeks));
  const byDay = groupBy(found.data?.items ?? [], ({ dueAt }) => dayOf(dueAt));
  const title = new Intl.DateTimeFormat(currentLanguage(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(month));
  const inMonth = (day: Day) => day.slice(0, 7) === month.slice(0, 7);
  const nothing = found.data && ![...byDay.keys()].some(inMonth);

  return (
    <div className={styles.calendar}>
      <header className={styles.head}>
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('monthBefore')}
          onClick={() => setMonth(monthBeside(month, -1))}
        />
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={t('monthAfter')}
          onClick={() => setMonth(monthBeside(month, 1))}
        />
        <Button onClick={() => setMonth(today)}>{t('today')}</Button>
        <h2 className={styles.month} aria-live="polite">
          {title}
        </h2>
        {found.data?.more && <span className={styles.soft}>{t('calendarMore')}</span>}
        {nothing && <span className={styles.soft}>{t('calendarEmpty')}</span>}
      </header>
      {found.error && !found.data ? (
        <Failure title={t('calendarFailed')} error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <div
          className={styles.grid}
          role="group"
          aria-label={title}
          aria-busy={found.isPending || found.isPlaceholderData}
        >
          {(weeks[0] ?? []).map((day) => (
            <div key={day} className={styles.weekday} aria-hidden>
              {weekday(day)}
            </div>
          ))}
          {weeks.flat().map((day) => (
            <DayCell
              key={day}
              day={day}
              tasks={byDay.get(day) ?? []}
              outside={!inMonth(day)}
              today={day === today}
              now={now}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function weekday(day: Day): string {
  return new Intl.DateTimeFormat(currentLanguage(), { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

function dayName(day: Day): string {
  return new Intl.DateTimeFormat(currentLanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}

interface DayCellProps {
  day: Day;
  tasks: TaskLine[];
  outside: boolean;
  today: boolean;
  now: number;
}

function DayCell({ day, tasks, outside, today, now }: DayCellProps) {
  const { t } = useTranslation('task');
  const look = [
    styles.day,
    outside && styles.outside,
    today && styles.today,
    tasks.length === 0 && styles.free,
  ];
  return (
    <section className={look.filter(Boolean).join(' ')} aria-label={dayName(day)}>
      <h3 className={styles.number}>
        <span className={styles.short}>{Number(day.slice(8))}</span>
        <span className={styles.long}>{dayName(day)}</span>
      </h3>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.id}>
            <button
              type="button"
              className={`${styles.task ?? ''} ${task.active ? '' : (styles.closed ?? '')} ${
                isOverdue(task, now) ? (styles.late ?? '') : ''
              }`}
              title={`${task.title} · ${t(`status_${task.status}`)} · ${task.assignee.name}`}
              onClick={(event) =>
                openTab(paths.task(task.id), {
                  title: task.title,
                  background: event.ctrlKey || event.metaKey,
                })
              }
            >
              <span className="tabular">{formatTime(task.dueAt)}</span> {task.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
