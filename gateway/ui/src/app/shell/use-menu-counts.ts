import { useEventCount } from '@/api/events/count-events';
import { has } from '@/api/me/get-me';
import { useTaskCount } from '@/api/tasks/count-tasks';
import type { Me } from '@/api/types/gateway';
import { paths } from '@/lib/paths';

export interface MenuCount {
  value: number;
  /** There are more than were counted. */
  more: boolean;
  /** How many of them are late. */
  late: number;
}

/** What waits for the person, by the path of its menu item; nothing where nothing does. */
export function useMenuCounts(viewer: Pick<Me, 'roles'>): Record<string, MenuCount> {
  const tasks = useTaskCount(has(viewer, 'tasks')).data;
  const events = useEventCount();
  return {
    ...(tasks?.active ? { [paths.tasks]: { value: tasks.active, more: false, late: tasks.overdue } } : {}),
    ...(events?.active ? { [paths.events]: { value: events.active, more: events.more, late: 0 } } : {}),
  };
}
