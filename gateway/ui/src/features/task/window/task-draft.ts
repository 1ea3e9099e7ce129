import { useMemo } from 'react';
import type { AttachedPartners, Priority, Status, Task, TaskInput } from '@/api/types/task-service';
import { useDraft } from '@/lib/drafts';

/** What can be typed into a task. */
export interface TaskValues {
  title: string;
  description: string;
  dueAt: string | null;
  remindAt: string | null;
  assignee: string | null;
  priority: Priority;
  status: Status;
  /** Text where what was typed is no number. */
  hours: number | string | null;
  partners: AttachedPartners | null;
}

export type TaskField = keyof TaskValues;

/** What was typed and not saved, and what stood there when it was. */
interface TaskDraft {
  at: string;
  base: Partial<TaskValues>;
  changes: Partial<TaskValues>;
}

export const EMPTY: TaskValues = {
  title: '',
  description: '',
  dueAt: null,
  remindAt: null,
  assignee: null,
  priority: 'NORMAL',
  status: 'new',
  hours: null,
  partners: null,
};

export function valuesOf(task: Task): TaskValues {
  const { title, description, dueAt, remindAt, assignee, priority, status, hours, partners } = task;
  return {
    title,
    description: description ?? '',
    dueAt,
    remindAt,
    assignee: assignee.id,
    priority,
    status,
    hours,
    partners,
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export function edited(
  draft: TaskDraft | null,
  saved: TaskValues,
  part: Partial<TaskValues>,
): TaskDraft | null {
  const base = { ...draft?.base };
  const changes: Partial<TaskValues> = { ...draft?.changes, ...part };
  for (const field of Object.keys(changes) as TaskField[]) {
    if (!(field in base)) Object.assign(base, { [field]: saved[field] });
    if (!same(changes[field], saved[field])) continue;
    Reflect.deleteProperty(changes, field);
    Reflect.deleteProperty(base, field);
  }
  return Object.keys(changes).length > 0 ? { at: new Date().toISOString(), base, changes } : null;
}

/** Fields changed here and, to something else, by another since. */
export function contested(draft: TaskDraft | null, saved: TaskValues): TaskField[] {
  if (!draft) return [];
  return (Object.keys(draft.changes) as TaskField[]).filter(
    (field) => !same(draft.base[field], saved[field]) && !same(draft.changes[field], saved[field]),
  );
}

/** Edits over what is saved. What another saves meanwhile shows wherever nothing was typed here. */
export function useTaskDraft(path: string, saved: TaskValues) {
  const [draft, setDraft] = useDraft<TaskDraft>(path);
  const values = useMemo(() => ({ ...saved, ...draft?.changes }), [saved, draft]);
  return {
    values,
    dirty: draft !== null,
    partnersChanged: draft !== null && 'partners' in draft.changes,
    contested: contested(draft, saved),
    edit: (part: Partial<TaskValues>) => setDraft(edited(draft, saved, part)),
    /** Settles a contested field: mine stands against what is saved now. */
    keep: (field: TaskField) =>
      setDraft(draft && { ...draft, base: { ...draft.base, [field]: saved[field] } }),
    discard: () => setDraft(null),
  };
}

/** What the server is sent; the partners only where they were changed, since their reader may not see them whole. */
export function inputOf(values: TaskValues, partnersChanged: boolean): TaskInput {
  const { partners, hours, description, ...rest } = values;
  return {
    ...rest,
    description: description.trim() || null,
    hours: typeof hours === 'number' ? hours : null,
    ...(partnersChanged
      ? {
          partners: {
            ...(partners?.partnerId ? { partnerId: partners.partnerId } : {}),
            ...(partners?.filter ? { filter: partners.filter } : {}),
          },
        }
      : {}),
  };
}
