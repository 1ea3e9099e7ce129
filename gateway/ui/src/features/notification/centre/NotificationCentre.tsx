import { CloseOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotifications } from '@/api/notifications/get-notifications';
import { useMarkAllRead } from '@/api/notifications/mark-read';
import type { Notification } from '@/api/types/notification-service';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { centreShown } from '@/features/notification/centre-shown';
import { NotificationLine } from '@/features/notification/NotificationLine';
import { Snooze } from '@/features/notification/snooze/Snooze';
import { useOpenNotification } from '@/features/notification/use-open-notification';
import { formatDay, formatTime } from '@/lib/format/dates';
import { groupBy } from '@/lib/group-by';
import { useReadOnly } from '@/lib/session';
import styles from './NotificationCentre.module.css';

/** All notifications beside the work, by day; what was read stays readable. */
export function NotificationCentre() {
  const { t } = useTranslation('notification');
  const [unreadOnly, setUnreadOnly] = useState(false);
  const found = useNotifications(unreadOnly);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  const markAll = useMarkAllRead();
  const open = useOpenNotification();
  const readOnly = useReadOnly();
  const root = useRef<HTMLElement>(null);
  const items = data?.pages.flatMap((page) => page.items);
  const newest = items?.[0]?.number;

  useEffect(() => root.current?.focus(), []);

  const close = () => {
    centreShown.set(false);
    document.getElementById('bell')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A menu opened from here has keys of its own.
    if (!root.current?.contains(event.target as Node)) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const lines = [...(root.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
      const at = lines.indexOf(document.activeElement as HTMLElement);
      lines[event.key === 'ArrowDown' ? Math.min(at + 1, lines.length - 1) : Math.max(at - 1, 0)]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <aside ref={root} className={styles.centre} aria-label={t('title')} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('title')}</h2>
        <button type="button" className={styles.close} aria-label={t('hide')} onClick={close}>
          <CloseOutlined aria-hidden />
        </button>
      </header>
      <div className={styles.tools}>
        <Segmented
          size="small"
          value={unreadOnly}
          onChange={setUnreadOnly}
          options={[
            { value: false, label: t('all') },
            { value: true, label: t('unread') },
          ]}
        />
        <Button
          size="small"
          type="text"
          disabled={readOnly || !items?.some(({ read }) => !read)}
          loading={markAll.isPending}
          onClick={() => newest !== undefined && markAll.mutate(newest)}
        >
          {t('readAll')}
        </Button>
      </div>
      <div className={styles.body}>
        {error && !data ? (
          <Failure compact title={t('failed')} error={error} onRetry={() => void refetch()} />
        ) : !items ? (
          <Skeleton />
        ) : items.length === 0 ? (
          <Empty
            compact
            title={unreadOnly ? t('noUnread') : t('none')}
            why={unreadOnly ? '' : t('noneWhy')}
          />
        ) : (
          <Days items={items} onOpen={open} />
        )}
        {hasNextPage && (
          <div className={styles.more}>
            <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('earlier')}
            </Button>
          </div>
        )}
      </div>
    </aside>
  );
}

function Days({ items, onOpen }: { items: Notification[]; onOpen: (notification: Notification) => void }) {
  const { t } = useTranslation('notification');
  const readOnly = useReadOnly();
  const [now] = useState(() => Date.now());
  const today = formatDay(new Date(now));
  const yesterday = formatDay(new Date(now - 86_400_000));
  const nameOf = (day: string) => (day === today ? t('today') : day === yesterday ? t('yesterday') : day);
  return [...groupBy(items, ({ at }) => formatDay(at))].map(([day, ofDay]) => (
    <section key={day} aria-label={nameOf(day)}>
      <h3 className={styles.day}>{nameOf(day)}</h3>
      <ul>
        {ofDay.map((notification) => (
          <li key={notification.number}>
            <button
              type="button"
              data-line
              className={`${styles.item ?? ''} ${notification.read ? '' : styles.unread}`}
              onClick={() => onOpen(notification)}
            >
              <NotificationLine notification={notification} />
              <span className={styles.at}>
                <time dateTime={notification.at} className="tabular">
                  {formatTime(notification.at)}
                </time>
                {!notification.read && <span className={styles.dot} role="img" aria-label={t('isUnread')} />}
              </span>
            </button>
            {notification.snoozable && !readOnly && (
              <div className={styles.actions}>
                <Snooze reminder={notification} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
