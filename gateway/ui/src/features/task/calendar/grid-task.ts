import type { TaskLine } from '@/api/types/task-service';
import { gridTime } from '@/components/calendar/days';
import type { GridItem } from '@/components/calendar/grid-item';
import { isOverdue } from '@/features/task/overdue';

/** A task as the grid is given it: on the day it is due. Whoever is shown one may change it. */
export interface GridTask extends GridItem {
  task: TaskLine;
}

export function gridTask(task: TaskLine, user: string, now: number, readOnly: boolean): GridTask {
  const { id, title, dueAt, active, assignee } = task;
  const others = assignee.id !== user;
  return {
    id,
    title,
    start: gridTime(dueAt),
    movable: active && !readOnly,
    kind: !active ? 'done' : others ? 'given' : 'own',
    overdue: isOverdue(task, now),
    person: others ? assignee.name : null,
    task,
  };
}
