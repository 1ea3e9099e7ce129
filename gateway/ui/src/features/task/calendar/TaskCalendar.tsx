import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me/get-me';
import { useCalendarTasks } from '@/api/tasks/calendar-tasks';
import type { Whose } from '@/api/types/task-service';
import { DayGrid } from '@/components/calendar/DayGrid';
import { beginningOf, dayOf, daysOf, instantOfPlace, usualView, type View } from '@/components/calendar/days';
import { PeriodBar } from '@/components/calendar/PeriodBar';
import { Failure, Skeleton } from '@/components/states/States';
import { gridTask, type GridTask } from '@/features/task/calendar/grid-task';
import { useMoveDue } from '@/features/task/calendar/use-move-due';
import { useMinute } from '@/features/task/use-minute';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { useStore } from '@/lib/store';
import { openTab } from '@/lib/tabs';
import { loadView, saveView } from '@/lib/view-state';
import styles from './TaskCalendar.module.css';

const VIEW = 'task-calendar';

/** Tasks by the time they are due. */
export function TaskCalendar({ whose, readOnly }: { whose: Whose; readOnly: boolean }) {
  const { t } = useTranslation('task');
  const me = useMe();
  const viewAs = useStore(session.viewAsStore);
  const move = useMoveDue();
  const now = useMinute();
  const today = dayOf(now);
  const [view, setView] = useState<View>(() => loadView<View>(VIEW) ?? usualView());
  const [day, setDay] = useState(today);
  const { from, to } = daysOf(view, day);
  const found = useCalendarTasks(whose, { from: beginningOf(from), to: beginningOf(to) });
  const user = viewAs?.id ?? me.id;
  const items = useMemo(
    () => found.data?.items.map((task) => gridTask(task, user, now, readOnly)),
    [found.data, user, now, readOnly],
  );

  const hint = ({ task, overdue }: GridTask) =>
    [
      `${t('dueAt')}: ${formatInstant(task.dueAt)}`,
      task.title,
      t(`status_${task.status}`),
      `${t('assignee')}: ${task.assignee.name}`,
      ...(overdue ? [t('overdue')] : []),
    ].join('\n');

  return (
    <div className={styles.calendar} aria-busy={found.isPlaceholderData}>
      <PeriodBar
        label={t('calendar')}
        view={view}
        day={day}
        today={today}
        onChange={(part) => {
          if (part.day) setDay(part.day);
          if (!part.view) return;
          saveView(VIEW, part.view);
          setView(part.view);
        }}
      >
        {found.data?.more && <span className={styles.soft}>{t('calendarMore')}</span>}
        {items?.length === 0 && view !== 'list' && <span className={styles.soft}>{t('calendarEmpty')}</span>}
      </PeriodBar>
      {found.error && !items ? (
        <Failure title={t('calendarFailed')} error={found.error} onRetry={() => void found.refetch()} />
      ) : !items ? (
        <Skeleton rows={12} />
      ) : (
        <DayGrid
          view={view}
          day={day}
          items={items}
          none={t('calendarEmpty')}
          hint={hint}
          opensOn="click"
          onOpen={({ id, title }, background) => openTab(paths.task(id), { title, background })}
          onMove={({ task }, place, back) => move(task, instantOfPlace(place), back)}
        />
      )}
    </div>
  );
}
