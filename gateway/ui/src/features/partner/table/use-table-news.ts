import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useStore } from '@/lib/store';
import { tableNews } from '@/lib/table-news';

const NOT_OFTENER_MS = 1500;
/** News that come shortly one after another are shown together. */
const SEVERAL_AT_ONCE_MS = 500;

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
    if (complete) return;
    const timer = setTimeout(() => tableNews.set((count) => count + 1), NOT_OFTENER_MS);
    return () => clearTimeout(timer);
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
    const timer = setTimeout(showIfAtTop, SEVERAL_AT_ONCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);

  return { waiting, show };
}
