import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { TaskLine, TaskPage, Whose } from '@/api/types/task-service';

const PAGE_SIZE = 200;
/** No month is read that has more: then the board is the place to look. */
const MOST = 1000;

export interface Period {
  from: string;
  to: string;
}

/** Tasks due within a period; `more` where there are too many to show. */
export function useCalendarTasks(whose: Whose, { from, to }: Period) {
  return useQuery({
    queryKey: [...queryKeys.taskCalendar, whose, from, to],
    queryFn: async ({ signal }) => {
      const items: TaskLine[] = [];
      let cursor: string | null = null;
      do {
        const page: TaskPage = await http.get<TaskPage>(
          '/api/tasks/calendar',
          { whose, from, to, size: PAGE_SIZE, cursor },
          signal,
        );
        items.push(...page.items);
        cursor = page.next;
      } while (cursor !== null && items.length < MOST);
      return { items, more: cursor !== null };
    },
    placeholderData: keepPreviousData,
  });
}
