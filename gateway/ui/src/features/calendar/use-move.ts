import { useTranslation } from 'react-i18next';
import { useMoveEvent } from '@/api/events/save-event';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { useNotice } from '@/components/notice/use-notice';
import { formatInstant } from '@/lib/format/dates';

const isPast = (instant: string) => Date.parse(instant) < Date.now();

/** Moves an event at once, with a way back where the time it comes from has not passed. */
export function useMove() {
  const { t } = useTranslation('calendar');
  const notice = useNotice();
  const { mutateAsync } = useMoveEvent();

  const move = async (event: CalendarEvent, startsAt: string): Promise<void> => {
    const moved = await mutateAsync({ event, startsAt });
    const undo = {
      label: t('undo', { ns: 'common' }),
      run: () => void move(moved, event.startsAt).catch(notice.failed),
    };
    notice.done(
      t(event.remindAt && !moved.remindAt ? 'movedUnreminded' : 'moved', {
        at: formatInstant(moved.startsAt),
      }),
      isPast(event.startsAt) ? undefined : undo,
    );
  };

  return (event: CalendarEvent, startsAt: string, back: () => void) => {
    if (isPast(startsAt)) {
      back();
      notice.tell(t('noPast'));
      return;
    }
    move(event, startsAt).catch((error: unknown) => {
      back();
      notice.failed(error);
    });
  };
}
