import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatTime } from '@/lib/format/dates';
import { groupBy } from '@/lib/group-by';
import styles from './Timeline.module.css';

export interface TimelineItem {
  id: string;
  at: string;
  who: string;
  /** Where it came from, when not from a person's hand. */
  source?: string | undefined;
  content: ReactNode;
}

/** What happened, newest first, by day. */
export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  const { t } = useTranslation('partner');
  const [now] = useState(() => Date.now());
  const today = formatDay(new Date(now));
  const yesterday = formatDay(new Date(now - 86_400_000));
  const nameOf = (day: string) => (day === today ? t('today') : day === yesterday ? t('yesterday') : day);
  const days = groupBy(items, ({ at }) => formatDay(at));
  return (
    <div className={styles.timeline} role="list" aria-label={label}>
      {[...days].map(([day, entries]) => (
        <div key={day} role="presentation">
          <h3 className={styles.day}>{nameOf(day)}</h3>
          {entries.map((item) => (
            <article key={item.id} role="listitem" className={styles.item}>
              <header className={styles.head}>
                <time dateTime={item.at} className="tabular">
                  {formatTime(item.at)}
                </time>
                <span className={styles.who}>{item.who}</span>
                {item.source && <span className={styles.source}>{item.source}</span>}
              </header>
              {item.content}
            </article>
          ))}
        </div>
      ))}
    </div>
  );
}
