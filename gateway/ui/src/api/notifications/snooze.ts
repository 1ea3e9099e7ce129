import { useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Notification } from '@/api/types/notification-service';

interface Snooze {
  reminder: Notification;
  until: string;
}

/** Puts a reminder off. The event or task itself stays as it is, so nothing shown becomes stale. */
export function useSnooze() {
  return useMutation({
    mutationFn: ({ reminder: { kind, subject }, until }: Snooze) =>
      http.post(`/api/${kind === 'TASK_REMINDER' ? 'tasks' : 'events'}/${subject}/snooze`, { until }),
  });
}
