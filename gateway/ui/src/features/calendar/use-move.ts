import { useMoveEvent } from '@/api/events/save-event';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { useGridMove } from '@/components/calendar/use-grid-move';

/** Moves an event to another time. */
export function useMove() {
  const { mutateAsync } = useMoveEvent();
  return useGridMove<CalendarEvent>(
    ({ startsAt }) => startsAt,
    (event, startsAt) => mutateAsync({ event, startsAt }),
  );
}
