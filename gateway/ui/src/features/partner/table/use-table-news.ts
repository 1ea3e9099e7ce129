import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useStore } from '@/lib/store';
import { tableNews } from '@/lib/table-news';

const NOT_OFTENER_MS = 1500;

/**
 * Cards come and change elsewhere. Someone at the top of the table sees them at once; someone further down is only told, since
 * rows must not move under the reader's eyes.
 */
export function useTableNews(
  grid: RefObject<HTMLDivElement | null>,
  page: { complete: boolean; at: number },
  refresh: () => void,
) {
  const { complete, at } = page;
  useEffect(() => {
    // What was just imported may be missing in an answer: it is news that comes without an event of its own.
    if (!complete) tableNews.set((count) => count + 1);
  }, [complete, at]);

  const news = useStore(tableNews);
  const [seen, setSeen] = useState(news);
  const waiting = news !== seen;

  const show = () => {
    grid.current?.parentElement?.scrollTo({ top: 0 });
    refresh();
    setSeen(tableNews.get());
  };
  const showIfAtTop = useEffectEvent(() => {
    if ((grid.current?.parentElement?.scrollTop ?? 0) < 1) show();
  });
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(showIfAtTop, NOT_OFTENER_MS);
    return () => clearTimeout(timer);
  }, [waiting]);

  return { waiting, show };
}
