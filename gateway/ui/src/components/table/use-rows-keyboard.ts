import { useState, type KeyboardEvent } from 'react';

interface Options {
  count: number;
  page: number;
  onOpen: (index: number) => void;
  onCopy: (from: number, to: number) => void;
  reveal: (index: number) => void;
}

/** The row the keyboard is at and the range held with Shift. */
export function useRowsKeyboard({ count, page, onOpen, onCopy, reveal }: Options) {
  const [active, setActive] = useState(-1);
  const [anchor, setAnchor] = useState(-1);
  const at = Math.min(active, count - 1);
  const range = { from: Math.min(at, Math.max(anchor, 0)), to: Math.max(at, anchor) };

  const select = (index: number, extend = false) => {
    setActive(index);
    if (!extend || anchor < 0) setAnchor(extend && at >= 0 ? at : index);
  };

  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || count === 0) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(count - 1, step));
      select(next, event.shiftKey);
      reveal(next);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      onOpen(at);
    } else if (event.code === 'KeyC' && (event.ctrlKey || event.metaKey) && at >= 0) {
      if (getSelection()?.toString()) return;
      event.preventDefault();
      onCopy(range.from, range.to);
    }
  };

  return { active: at, range, select, onKeyDown };
}
