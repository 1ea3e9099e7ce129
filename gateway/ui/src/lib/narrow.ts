import { useSyncExternalStore } from 'react';

// A phone's width: what stands beside the work elsewhere would cover it here.

const narrow = matchMedia('(max-width: 640px)');
const undraggable = matchMedia('(max-width: 640px), (pointer: coarse)');

export const isNarrow = () => narrow.matches;

const follow = (query: MediaQueryList) => (onChange: () => void) => {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};
const followNarrow = follow(narrow);
const followUndraggable = follow(undraggable);

export const useNarrow = () => useSyncExternalStore(followNarrow, isNarrow);

/** Whether there is something beside the window to be dragged into it, and something to drag it with. */
export const useDraggingIn = () => useSyncExternalStore(followUndraggable, () => !undraggable.matches);
