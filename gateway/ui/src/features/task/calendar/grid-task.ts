import type { TaskLine } from '@/api/types/task-service';
import { gridTime } from '@/components/calendar/days';
import type { GridItem } from '@/components/calendar/grid-item';
import { isOverdue } from '@/features/task/overdue';

/** A task as the grid is given it: on the day it is due. */
export interface GridTask extends GridItem {
  task: TaskLine;
}

export function gridTask(task: TaskLine, user: string, now: number): GridTask {
  const { id, title, dueAt, active, assignee } = task;
  const others = assignee.id !== user;
  return {
    id,
    title,
    start: gridTime(dueAt),
    movable: false,
    kind: !active ? 'done' : others ? 'given' : 'own',
    overdue: isOverdue(task, now),
    person: others ? assignee.name : null,
    task,
  };
}
