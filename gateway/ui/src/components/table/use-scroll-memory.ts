import { useEffect, useLayoutEffect, useRef, type RefObject, type UIEvent } from 'react';

interface Memory {
  initial: number;
  onChange: (offset: number) => void;
}

/** Keeps a table where the user left it: a hidden tab loses its scroll, and after a reload the rows come in pages. */
export function useScrollMemory(
  scroller: RefObject<HTMLDivElement | null>,
  height: number,
  memory: Memory | undefined,
  resetKey: string | undefined,
) {
  const at = useRef(memory?.initial ?? 0);
  const wanted = useRef(memory?.initial ?? 0);
  const shownKey = useRef(resetKey);

  useLayoutEffect(() => {
    if (at.current) scroller.current?.scrollTo({ top: at.current });
  }, [scroller]);

  useEffect(() => {
    if (!wanted.current || !scroller.current || height < wanted.current) return;
    scroller.current.scrollTo({ top: wanted.current });
    wanted.current = 0;
  }, [scroller, height]);

  useEffect(() => {
    if (shownKey.current === resetKey) return;
    shownKey.current = resetKey;
    wanted.current = 0;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, resetKey]);

  return {
    onScroll: (event: UIEvent<HTMLDivElement>) => {
      if (wanted.current) return;
      at.current = event.currentTarget.scrollTop;
      memory?.onChange(at.current);
    },
  };
}
