import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { STATUSES, type Status, type TaskLine } from '@/api/types/task-service';

/** What a screen reader says of a drag. */
export function useDragWords(columns: Record<Status, TaskLine[]>) {
  const { t } = useTranslation('task');
  const tasks = Object.values(columns).flat();
  const title = (id: string | number) => tasks.find((task) => task.id === id)?.title ?? '';
  const place = (id: string | number) =>
    STATUSES.some((status) => status === id) ? t(`status_${id as Status}`) : title(id);
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('dragStart', { title: title(active.id) }),
    // Over itself it has come to where it was going: what was said of that still holds.
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id
        ? t('dragOver', { title: title(active.id), place: place(over.id) })
        : undefined,
    onDragEnd: ({ active, over }) =>
      over ? t('dragEnd', { title: title(active.id), place: place(over.id) }) : t('dragCancel'),
    onDragCancel: () => t('dragCancel'),
  };
  const screenReaderInstructions: ScreenReaderInstructions = { draggable: t('dragHow') };
  return { announcements, screenReaderInstructions };
}
