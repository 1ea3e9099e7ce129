import { useInfiniteQuery, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Status, TaskLine, TaskPage, Whose } from '@/api/types/task-service';

export type ColumnPages = InfiniteData<TaskPage, string | null>;

const PAGE_SIZE = 50;

/** A column of the board from its top, page by page. */
export function useBoardColumn(whose: Whose, status: Status) {
  return useInfiniteQuery({
    queryKey: queryKeys.taskColumn(whose, status),
    queryFn: ({ pageParam, signal }) =>
      http.get<TaskPage>('/api/tasks', { whose, status, size: PAGE_SIZE, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** What is known of a column. */
export function columnTasks(client: QueryClient, whose: Whose, status: Status): TaskLine[] {
  return (
    client
      .getQueryData<ColumnPages>(queryKeys.taskColumn(whose, status))
      ?.pages.flatMap(({ items }) => items) ?? []
  );
}

/** Shows a column with other tasks than it came with, until it is asked for again. */
export function showColumn(
  client: QueryClient,
  whose: Whose,
  status: Status,
  change: (items: TaskLine[]) => TaskLine[],
): void {
  client.setQueryData<ColumnPages>(queryKeys.taskColumn(whose, status), (column) => {
    if (!column) return column;
    const next = column.pages.at(-1)?.next ?? null;
    const items = change(column.pages.flatMap((page) => page.items));
    // One page of all of them: the cursor of the last still says where to go on.
    return { pages: [{ items, next }], pageParams: [null] };
  });
}
