import type { TaskLine } from '@/api/types/task-service';

/** Whether there is still work to be done on it though it was due before now. */
export function isOverdue({ active, dueAt }: Pick<TaskLine, 'active' | 'dueAt'>, now: number): boolean {
  return active && Date.parse(dueAt) < now;
}
