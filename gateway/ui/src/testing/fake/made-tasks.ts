import type { Comment, Person, Status, Task, TaskHistoryEntry } from '@/api/types/task-service';

/** Tasks of a centre, and what is said to them. */
export interface FakeTasks {
  /** In the order of their columns. */
  tasks: Task[];
  comments: Record<string, Comment[]>;
  history: Record<string, TaskHistoryEntry[]>;
}

export const OLGA: Person = { id: 'u-admin', name: 'Смирнова Ольга Викторовна' };
const ANNA: Person = { id: 'u-petrova', name: 'Петрова Анна' };
const HOUR = 3_600_000;

export function makeTask(id: string, title: string, status: Status, more: Partial<Task> = {}): Task {
  const active = status !== 'done' && status !== 'closed';
  return {
    id,
    version: 1,
    title,
    description: null,
    dueAt: new Date(Date.now() + 30 * HOUR).toISOString(),
    remindAt: null,
    initiator: OLGA,
    assignee: ANNA,
    priority: 'NORMAL',
    status,
    active,
    hours: active ? null : 2.5,
    partners: null,
    createdAt: '2026-11-20T09:12:00Z',
    changedAt: '2026-11-20T09:12:00Z',
    changedBy: OLGA,
    removable: true,
    ...more,
  };
}

export function makeTasks(): FakeTasks {
  const list = {
    partnerId: null,
    filter: {
      search: 'Иван',
      filter: [{ field: 'region', op: 'in' as const, value: [3] }],
      sort: null,
      hidden: false,
    },
    partly: true,
  };
  const late = new Date(Date.now() - 3 * HOUR).toISOString();
  return {
    tasks: [
      makeTask('t-1', 'Обзвонить новых партнеров Казани и записать, кто отказался', 'new', {
        priority: 'HIGH',
        partners: list,
        remindAt: new Date(Date.now() + 20 * HOUR).toISOString(),
        description: 'Предложить новый прайс-лист.\nЗаписать причину отказа.',
      }),
      makeTask('t-2', 'Сверить остатки бумаги', 'new', { assignee: OLGA, dueAt: late }),
      makeTask('t-3', 'Подготовить договор с «Ромашкой»', 'in-progress', {
        partners: { partnerId: '00000000-0000-7000-8000-000000000001', filter: null, partly: false },
      }),
      makeTask('t-4', 'Отправить образцы', 'waiting', { priority: 'LOW', initiator: ANNA, assignee: OLGA }),
      makeTask('t-5', 'Собрать отзывы после выставки', 'done'),
      makeTask('t-6', 'Проверить записи разговоров', 'closed', { assignee: OLGA, hours: 4 }),
    ],
    comments: {
      't-1': [
        {
          id: 'c-2',
          version: 2,
          author: OLGA,
          text: 'Хорошо, жду список отказов к вечеру.',
          at: '2026-11-21T10:00:00Z',
          editedAt: '2026-11-21T10:04:00Z',
          own: true,
        },
        {
          id: 'c-1',
          version: 1,
          author: ANNA,
          text: 'Начну с десяти.',
          at: '2026-11-21T09:00:00Z',
          editedAt: null,
          own: false,
        },
      ],
    },
    history: {
      't-1': [
        {
          id: 'h-2',
          at: '2026-11-21T08:00:00Z',
          by: OLGA,
          changes: [{ field: 'priority', old: 'NORMAL', new: 'HIGH' }],
        },
        { id: 'h-1', at: '2026-11-20T09:12:00Z', by: OLGA, changes: [] },
      ],
    },
  };
}
