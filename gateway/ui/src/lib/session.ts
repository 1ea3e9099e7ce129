import { createStore, useStore } from '@/lib/store';
import { load, save } from '@/lib/storage';

/** The user through whose eyes an administrator looks: reads only. */
export interface ViewAs {
  id: string;
  name: string;
  roles: ('admin' | 'contacts' | 'tasks' | 'reports')[];
}

const VIEW_AS = 'kaw.view-as';
const viewAs = createStore<ViewAs | null>(load<ViewAs>(VIEW_AS, 'window'));
const beforeLeaving = new Set<() => void>();

let leaving = false;

export const session = {
  viewAsStore: viewAs,
  viewAs: () => viewAs.get(),
  lookAs: (user: ViewAs | null) => {
    save(VIEW_AS, user, 'window');
    viewAs.set(user);
  },
  /** Runs before the page is left for sign-in or sign-out: drafts are written there. */
  onLeaving: (listener: () => void) => {
    beforeLeaving.add(listener);
    return () => beforeLeaving.delete(listener);
  },
  /** From now on the page is on its way elsewhere: no answer that comes late may send it another way. */
  leave: () => {
    leaving = true;
    for (const listener of beforeLeaving) listener();
  },
  /** The session has ended on the server: what was typed is kept, and sign-in brings the user back to the same tabs. */
  expired: () => {
    if (leaving) return;
    session.leave();
    location.assign(`/login?to=${encodeURIComponent(location.pathname)}`);
  },
};

/** Whether nothing may be changed here: an administrator is looking as another user. */
export function useReadOnly(): boolean {
  return useStore(viewAs) !== null;
}
