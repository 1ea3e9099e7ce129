import { STATUSES, type Status, type TaskLine } from '@/api/types/task-service';

/** Ids of the tasks of each column, from its top. */
export type Order = Record<Status, string[]>;

export function orderOf(columns: Record<Status, TaskLine[]>): Order {
  return Object.fromEntries(STATUSES.map((status) => [status, columns[status].map(({ id }) => id)])) as Order;
}

/** The column something is in, or is itself. */
export function columnOf(order: Order, id: string): Status | undefined {
  return STATUSES.find((status) => status === id || order[status].includes(id));
}

/** The order with a task in another column: at the place of what it is over, or at the end. */
export function carried(order: Order, task: string, over: string): Order {
  const from = columnOf(order, task);
  const to = columnOf(order, over);
  if (!from || !to || from === to) return order;
  const at = order[to].indexOf(over);
  const there = order[to];
  return {
    ...order,
    [from]: order[from].filter((id) => id !== task),
    [to]: at < 0 ? [...there, task] : [...there.slice(0, at), task, ...there.slice(at)],
  };
}

/** The order with a task at the place of another of its column. */
export function placed(order: Order, task: string, over: string): Order {
  const column = columnOf(order, task);
  if (!column || column === over || !order[column].includes(over)) return order;
  const to = order[column].indexOf(over);
  const others = order[column].filter((id) => id !== task);
  return { ...order, [column]: [...others.slice(0, to), task, ...others.slice(to)] };
}

/** What a task stands between. */
export function neighbours(order: Order, task: string): { above?: string; below?: string } {
  const column = columnOf(order, task);
  if (!column) return {};
  const at = order[column].indexOf(task);
  const above = order[column][at - 1];
  const below = order[column][at + 1];
  return { ...(above ? { above } : {}), ...(below ? { below } : {}) };
}
