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
import { gridEnd, gridTime, type View } from '@/components/calendar/days';
import type { GridItem } from '@/components/calendar/grid-item';
import { GridCell } from '@/components/calendar/GridCell';
import { currentLanguage } from '@/lib/i18n';
import { isNarrow } from '@/lib/narrow';
import './grid-theme.css';
import styles from './DayGrid.module.css';

interface DayGridProps<T extends GridItem> {
  view: View;
  day: string;
  items: T[];
  /** What is said where the list has nothing. */
  none: string;
  hint: (item: T) => string;
  /** What a mouse opens an item with; a finger and the keyboard always do at once. */
  opensOn: 'click' | 'double-click';
  onOpen: (item: T, background: boolean) => void;
  /** A double click at a place in the grid: a day, or a time by the organisation's clocks. */
  onCreate?: (place: string) => void;
  /** Puts the item back where it was when told so. */
  onMove?: (item: T, place: string, back: () => void) => void;
}

const KIND_OF_VIEW = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listMonth',
} as const;
/** What fills an item in the grid, and its dot in the list. */
const COLOURS = {
  own: { filled: 'var(--accent-soft)', dot: 'var(--accent)' },
  given: { filled: 'var(--panel)', dot: 'var(--text-faint)' },
  done: { filled: 'var(--good-soft)', dot: 'var(--good)' },
} as const;
const PLUGINS = [dayGrid, timeGrid, list, interaction, classicTheme];
const DOUBLE_CLICK_MS = 450;
const TIME = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** Days with what is in them: opened by a click or two, moved by dragging, made by a double click on their place. */
export function DayGrid<T extends GridItem>(props: DayGridProps<T>) {
  const { view, day, items, none, hint, opensOn, onOpen, onCreate, onMove } = props;
  const { t } = useTranslation('calendar');
  const weekInLines = view === 'week' && isNarrow();
  const inLines = view === 'list' || weekInLines;
  // Taken from the grid's own event: it may show one before it takes these functions anew.
  const itemOf = ({ extendedProps }: { extendedProps: object }) => (extendedProps as { item: T }).item;
  const lastClick = useRef({ place: '', at: 0 });

  const clickedDay = ({ dateStr, jsEvent }: DateClickInfo) => {
    const { place, at } = lastClick.current;
    const again = place === dateStr && jsEvent.timeStamp - at < DOUBLE_CLICK_MS;
    lastClick.current = again ? { place: '', at: 0 } : { place: dateStr, at: jsEvent.timeStamp };
    if (again) onCreate?.(dateStr);
  };

  const clickedItem = ({ event, jsEvent }: EventClickInfo) => {
    // Of the keyboard there are no clicks to count, and with a finger nobody double-clicks.
    const touched = (jsEvent as Partial<PointerEvent>).pointerType === 'touch';
    const first = jsEvent.detail === 1 && !touched;
    if (opensOn === 'click' || !first) onOpen(itemOf(event), jsEvent.ctrlKey || jsEvent.metaKey);
  };

  const dropped = ({ event, revert }: EventDropInfo) => onMove?.(itemOf(event), event.startStr, revert);

  return (
    <div className={styles.grid}>
      <FullCalendar
        key={`${view} ${day}`}
        plugins={PLUGINS}
        initialView={weekInLines ? 'listWeek' : KIND_OF_VIEW[view]}
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
        displayEventEnd={false}
        eventDisplay="block"
        nowIndicator
        dayMaxEvents
        dayCellTopInnerClass={styles.dayTop}
        rowMoreLinkInnerClass={styles.more}
        moreLinkText={(count) => t('more', { count })}
        noEventsText={none}
        events={items.map((item) => ({
          id: item.id,
          title: item.title,
          start: item.start,
          end: gridEnd(item.start),
          startEditable: item.movable,
          color: COLOURS[item.kind][inLines ? 'dot' : 'filled'],
          extendedProps: { item },
        }))}
        editable={onMove !== undefined}
        eventDurationEditable={false}
        dragRevertDuration={0}
        eventClass={({ event }) => {
          const { kind, overdue } = itemOf(event);
          return [inLines ? styles.line : styles.event, styles[kind], overdue ? styles.overdue : ''].join(
            ' ',
          );
        }}
        eventContent={({ event }) => <GridCell item={itemOf(event)} hint={hint(itemOf(event))} />}
        eventClick={clickedItem}
        dateClick={clickedDay}
        eventDrop={dropped}
      />
    </div>
  );
}
