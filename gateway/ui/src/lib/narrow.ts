import { useSyncExternalStore } from 'react';

// A phone's width: what stands beside the work elsewhere would cover it here.

const narrow = matchMedia('(max-width: 640px)');

export const isNarrow = () => narrow.matches;

function subscribe(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}

export const useNarrow = () => useSyncExternalStore(subscribe, isNarrow);
