import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, Problem } from '@/api/problem';
import { useMoveTask, type Move } from '@/api/tasks/move-task';
import type { StaleTask, Status, TaskLine, Whose } from '@/api/types/task-service';
import { useUserNames } from '@/api/users/get-user-names';
import { useNotice } from '@/components/notice/use-notice';

export interface Drop {
  task: TaskLine;
  status: Status;
  to: { above?: string; below?: string };
  /** Where it was, for the way back. */
  from: { above?: string; below?: string };
}

/** A drop into a closed column that waits for «Расход часов». */
export interface Asking {
  drop: Drop;
  error?: string | undefined;
}

const CLOSED: Status[] = ['done', 'closed'];

/** Moves tasks where they are dropped: asks for hours where they are needed, offers the way back, says when another was first. */
export function useMove(whose: Whose) {
  const { t } = useTranslation('task');
  const notice = useNotice();
  const names = useUserNames();
  const move = useMoveTask(whose);
  const [asking, setAsking] = useState<Asking | null>(null);

  const failed = (drop: Drop, error: unknown) => {
    const hours = fieldErrors(error).hours;
    if (hours) setAsking({ drop, error: hours });
    else if (error instanceof Problem && error.code === 'stale-version') {
      const { current } = error.body as StaleTask;
      notice.tell(
        t('movedByAnother', {
          title: drop.task.title,
          name: names.get(current.changedBy) ?? '',
          column: t(`status_${current.status}`),
        }),
      );
    } else notice.failed(error);
  };

  const send = (drop: Drop, hours?: number) => {
    setAsking(null);
    const { task, status, to } = drop;
    const sent: Move = { task, status, ...to, ...(hours === undefined ? {} : { hours }) };
    // By promise: what a mutation calls back is left out for all but the last of several.
    move.mutateAsync(sent).then(
      (moved) => {
        if (moved.status === task.status) return;
        const back: Drop = {
          task: { ...task, version: moved.version, status: moved.status, hours: moved.hours },
          status: task.status,
          to: drop.from,
          from: drop.to,
        };
        notice.done(t('moved', { column: t(`status_${moved.status}`) }), {
          label: t('undo'),
          run: () => send(back),
        });
      },
      (error: unknown) => failed(drop, error),
    );
  };

  const drop = (dropped: Drop) => {
    const { task, status } = dropped;
    if (CLOSED.includes(status) && task.hours === null) setAsking({ drop: dropped });
    else send(dropped);
  };

  return { drop, asking, confirm: send, cancel: () => setAsking(null) };
}
