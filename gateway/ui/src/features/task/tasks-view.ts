import { useState } from 'react';
import type { Whose } from '@/api/types/task-service';
import { loadView, saveView } from '@/lib/view-state';

export type Mode = 'board' | 'calendar';

interface TasksView {
  mode: Mode;
  whose: Whose;
}

const NAME = 'tasks';
const START: TasksView = { mode: 'board', whose: 'any' };

/** How the user looks at tasks; kept from day to day. */
export function useTasksView() {
  const [view, setView] = useState<TasksView>(() => ({ ...START, ...loadView<Partial<TasksView>>(NAME) }));
  const change = (part: Partial<TasksView>) => {
    const after = { ...view, ...part };
    saveView(NAME, after);
    setView(after);
  };
  return { view, change };
}
