import FullCalendar, {
  type EventDropInfo,
  type EventClickInfo,
  type DateClickInfo,
} from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import list from '@fullcalendar/react/list';
import ru from '@fullcalendar/react/locales/ru';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGrid from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GridCell } from '@/features/calendar/GridCell';
import type { View } from '@/features/calendar/calendar-view';
import { gridTime, type GridEvent } from '@/features/calendar/grid-event';
import { currentLanguage } from '@/lib/i18n';
import './grid-theme.css';
import styles from './Calendar.module.css';

interface CalendarGridProps {
  view: View;
  day: string;
  events: GridEvent[];
  onOpen: (id: string) => void;
  /** A place in the grid: a day, or a time by the organisation's clocks. */
  onCreate: (place: string) => void;
  /** Puts the event back where it was when told so. */
  onMove: (event: GridEvent, place: string, back: () => void) => void;
}

const KIND_OF_VIEW = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listMonth',
} as const;
/** What fills an event in the grid, and its dot in the list. */
const COLOURS = {
  own: { filled: 'var(--accent-soft)', dot: 'var(--accent)' },
  given: { filled: 'var(--panel)', dot: 'var(--text-faint)' },
  done: { filled: 'var(--good-soft)', dot: 'var(--good)' },
} as const;
const PLUGINS = [dayGrid, timeGrid, list, interaction, classicTheme];
const DOUBLE_CLICK_MS = 450;
const TIME = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** Days with their events: a double click opens one or creates one there, a tap opens, dragging moves. */
export function CalendarGrid({ view, day, events, onOpen, onCreate, onMove }: CalendarGridProps) {
  const { t } = useTranslation('calendar');
  const coloured = events.map((event) => ({
    ...event,
    color: COLOURS[event.extendedProps.kind][view === 'list' ? 'dot' : 'filled'],
  }));
  const lastClick = useRef({ place: '', at: 0 });

  const clickedDay = ({ dateStr, jsEvent }: DateClickInfo) => {
    const { place, at } = lastClick.current;
    const again = place === dateStr && jsEvent.timeStamp - at < DOUBLE_CLICK_MS;
    lastClick.current = again ? { place: '', at: 0 } : { place: dateStr, at: jsEvent.timeStamp };
    if (again) onCreate(dateStr);
  };

  const clickedEvent = ({ event, jsEvent }: EventClickInfo) => {
    // Of the keyboard there are no clicks to count, and with a finger nobody double-clicks.
    const touched = (jsEvent as Partial<PointerEvent>).pointerType === 'touch';
    if (jsEvent.detail !== 1 || touched) onOpen(event.id);
  };

  const dropped = ({ event, revert }: EventDropInfo) => {
    const moved = events.find(({ id }) => id === event.id);
    if (moved) onMove(moved, event.startStr, revert);
  };

  return (
    <div className={styles.grid}>
      <FullCalendar
        key={`${view} ${day}`}
        plugins={PLUGINS}
        initialView={KIND_OF_VIEW[view]}
        initialDate={day}
        // Times are given by the organisation's clocks, so that the browser's own zone has no say.
        timeZone="UTC"
        now={() => gridTime(new Date().toISOString())}
        locales={[ru]}
        locale={currentLanguage() === 'en' ? 'en-GB' : 'ru'}
        firstDay={1}
        headerToolbar={false}
        height="100%"
        expandRows
        allDaySlot={false}
        scrollTime="08:00:00"
        slotDuration="00:30:00"
        slotHeaderFormat={TIME}
        eventTimeFormat={TIME}
        defaultTimedEventDuration="00:30:00"
        displayEventEnd={false}
        eventDisplay="block"
        nowIndicator
        dayMaxEvents
        dayCellTopInnerClass={styles.dayTop}
        rowMoreLinkInnerClass={styles.more}
        moreLinkText={(count) => t('more', { count })}
        noEventsText={t('none')}
        events={coloured}
        editable
        eventDurationEditable={false}
        dragRevertDuration={0}
        eventClass={(info) => {
          const { kind, overdue } = info.event.extendedProps as GridEvent['extendedProps'];
          return [
            view === 'list' ? styles.line : styles.event,
            styles[kind],
            overdue ? styles.overdue : '',
          ].join(' ');
        }}
        eventContent={({ event }) => <GridCell {...(event.extendedProps as GridEvent['extendedProps'])} />}
        eventClick={clickedEvent}
        dateClick={clickedDay}
        eventDrop={dropped}
      />
    </div>
  );
}
