import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/problem';
import { useNotice } from '@/components/notice/use-notice';
import { isHours } from '@/features/task/hours';
import type { TaskField, TaskValues } from '@/features/task/window/task-draft';

export type TaskErrors = Partial<Record<TaskField, string>>;

const FIELDS: TaskField[] = [
  'title',
  'description',
  'dueAt',
  'remindAt',
  'assignee',
  'priority',
  'status',
  'hours',
  'partners',
];

/** What is wrong with a task, at its fields. */
export function useTaskErrors() {
  const { t } = useTranslation('task');
  const notice = useNotice();
  const [errors, setErrors] = useState<TaskErrors>({});

  /** Says at once what the server would say; true where nothing is wrong. */
  const check = ({ title, dueAt, assignee, hours, status }: TaskValues): boolean => {
    const found: TaskErrors = {};
    if (!title.trim()) found.title = t('titleNeeded');
    if (!dueAt) found.dueAt = t('dueNeeded');
    if (!assignee) found.assignee = t('assigneeNeeded');
    if (hours !== null && !isHours(hours)) found.hours = t('notHours');
    else if (hours === null && (status === 'done' || status === 'closed')) found.hours = t('hoursNeeded');
    setErrors(found);
    return Object.keys(found).length === 0;
  };

  /** What the server refused; anything that has no field of its own is said aloud. */
  const failed = (error: unknown) => {
    const told = Object.entries(fieldErrors(error));
    const found: TaskErrors = {};
    for (const [path, message] of told) {
      const field = FIELDS.find((name) => path === name || path.startsWith(`${name}.`));
      if (field) found[field] ??= message;
    }
    setErrors(found);
    if (Object.keys(found).length === 0) notice.failed(error);
  };

  return { errors, check, failed };
}
