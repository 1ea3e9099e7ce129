import { createStore } from '@/lib/store';

/** Whether the notification centre stands beside the work. */
export const centreShown = createStore(false);
