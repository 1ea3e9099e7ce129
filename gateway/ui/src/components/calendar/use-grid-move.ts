import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/notice/use-notice';
import { formatInstant } from '@/lib/format/dates';

interface Reminding {
  remindAt: string | null;
}

const isPast = (instant: string) => Date.parse(instant) < Date.now();

/** Moves what a grid shows at once, with a way back where the time it comes from has not passed. */
export function useGridMove<T extends Reminding>(
  timeOf: (item: T) => string,
  send: (item: T, time: string) => Promise<T>,
) {
  const { t } = useTranslation('calendar');
  const notice = useNotice();

  const move = async (item: T, time: string): Promise<void> => {
    const moved = await send(item, time);
    const undo = {
      label: t('undo', { ns: 'common' }),
      run: () => void move(moved, timeOf(item)).catch(notice.failed),
    };
    notice.done(
      t(item.remindAt && !moved.remindAt ? 'movedUnreminded' : 'moved', { at: formatInstant(timeOf(moved)) }),
      isPast(timeOf(item)) ? undefined : undo,
    );
  };

  return (item: T, time: string, back: () => void) => {
    if (isPast(time)) {
      back();
      notice.tell(t('noPast'));
      return;
    }
    move(item, time).catch((error: unknown) => {
      back();
      notice.failed(error);
    });
  };
}
