import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import { ownTasks } from '@/api/tasks/own-tasks';
import type { Task, TaskInput, TaskLine } from '@/api/types/task-service';

export type DueTask = Pick<TaskLine, 'id' | 'version' | 'dueAt' | 'remindAt'>;

/** To be done at another time; its reminder goes by as much, and is given up where its time would have passed. */
function postponed(task: Task, dueAt: string): TaskInput {
  const { title, description, assignee, priority, status, hours, remindAt } = task;
  const reminder = remindAt && Date.parse(remindAt) + Date.parse(dueAt) - Date.parse(task.dueAt);
  return {
    title,
    description,
    dueAt,
    remindAt: reminder && reminder > Date.now() ? new Date(reminder).toISOString() : null,
    assignee: assignee.id,
    priority,
    status,
    hours,
  };
}

/** Has tasks done by another time, one move after another. */
export function useMoveDue() {
  const client = useQueryClient();
  return useMutation({
    scope: { id: 'move-task' },
    mutationFn: ({ task, dueAt }: { task: DueTask; dueAt: string }) =>
      ownTasks.write(task, async (version) => {
        // What a calendar does not show is sent back as it is; if another changed it meanwhile, the version is refused.
        const whole = await http.get<Task>(`/api/tasks/${task.id}`);
        return http.put<Task>(`/api/tasks/${task.id}`, postponed(whole, dueAt), version);
      }),
    onSuccess: (task) => client.setQueryData(queryKeys.task(task.id), task),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.tasks }),
  });
}
