import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindEvents } from '@/api/events/find-events';
import { has, useMe } from '@/api/me/get-me';
import { DayGrid } from '@/components/calendar/DayGrid';
import { dayOf, daysOf, usualView } from '@/components/calendar/days';
import { KINDS } from '@/components/calendar/grid-item';
import { Page } from '@/components/page/Page';
import { Failure, Skeleton } from '@/components/states/States';
import { UserPicker } from '@/components/user/UserPicker';
import { CalendarToolbar, type CalendarState } from '@/features/calendar/CalendarToolbar';
import { nextHalfHour } from '@/features/calendar/event-form';
import { gridEvents, instantOf, type GridEvent } from '@/features/calendar/grid-event';
import { useMove } from '@/features/calendar/use-move';
import { newEvent, openEvent } from '@/lib/event-dialog';
import { formatInstant } from '@/lib/format/dates';
import { session, useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import { useMinute } from '@/lib/use-now';
import { loadView, saveView } from '@/lib/view-state';
import styles from './Calendar.module.css';

const VIEW = 'calendar';

/** «Мои события»: what is planned for me, what I planned for others, what is done. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const me = useMe();
  const viewAs = useStore(session.viewAsStore);
  const readOnly = useReadOnly();
  const move = useMove();
  const now = useMinute();
  const today = dayOf(now);
  const [state, setState] = useState<CalendarState>(() => ({
    view: usualView(),
    shown: KINDS,
    ...loadView<Partial<CalendarState>>(VIEW),
    user: null,
    day: today,
  }));
  const { from, to } = daysOf(state.view, state.day);
  const found = useFindEvents({ from, to, user: state.user });
  const whose = state.user ?? viewAs?.id ?? me.id;
  const events = useMemo(
    () => gridEvents(found.data ?? [], whose, state.shown, now, readOnly),
    [found.data, whose, state.shown, now, readOnly],
  );

  const change = (part: Partial<CalendarState>) => {
    const next = { ...state, ...part };
    saveView(VIEW, { view: next.view, shown: next.shown });
    setState(next);
  };
  const create = (startsAt: string) => {
    if (!readOnly) newEvent({ startsAt, assignee: whose });
  };
  const hint = ({ event, overdue }: GridEvent) =>
    [
      formatInstant(event.startsAt),
      event.text,
      `${t('assignee')}: ${event.assignee.name}`,
      ...(event.completedAt ? [t('completedEvent', { at: formatInstant(event.completedAt) })] : []),
      ...(overdue ? [t('overdue')] : []),
    ].join('\n');

  return (
    <Page
      title={t('title')}
      actions={
        <>
          {has(me, 'admin') && (
            <div className={styles.whose}>
              <UserPicker
                among="everyone"
                label={t('whose')}
                nobody={t('title')}
                value={state.user}
                onChange={(next) => change({ user: next === me.id ? null : next })}
              />
            </div>
          )}
          {!readOnly && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => create(nextHalfHour(now))}
            >
              {t('create')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.screen}>
        <CalendarToolbar state={state} today={today} onChange={change} />
        {found.error && !found.data ? (
          <Failure title={t('failed')} error={found.error} onRetry={() => void found.refetch()} />
        ) : !found.data ? (
          <Skeleton rows={12} />
        ) : (
          <DayGrid
            view={state.view}
            day={state.day}
            items={events}
            none={t('none')}
            hint={hint}
            opensOn="double-click"
            onOpen={({ id }) => openEvent(id)}
            onCreate={(place) => create(instantOf(place, now))}
            onMove={({ event }, place, back) => move(event, instantOf(place, now), back)}
          />
        )}
      </div>
    </Page>
  );
}
