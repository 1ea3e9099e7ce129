import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsTheyStand } from '@/api/notifications/get-new';
import type { Notification } from '@/api/types/notification-service';
import { centreShown } from '@/features/notification/centre-shown';
import { NotificationLine } from '@/features/notification/NotificationLine';
import { isReminder, wayTo } from '@/features/notification/notification-text';
import { Snooze } from '@/features/notification/snooze/Snooze';
import { useNewNotifications } from '@/features/notification/toast/use-new-notifications';
import { useOpenNotification } from '@/features/notification/use-open-notification';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import styles from './Toasts.module.css';

const MOST = 3;
const SHORT_MS = 8_000;

/** What has just happened, in the corner of the work area: it takes no focus and goes by itself. A reminder stays until it is answered. */
export function Toasts() {
  const { t } = useTranslation('notification');
  const [shown, setShown] = useState<Notification[]>([]);
  const centre = useStore(centreShown);
  const open = useOpenNotification();
  useNewNotifications((fresh) => setShown((before) => [...before, ...fresh]));
  const drop = (number: number) => setShown((before) => before.filter((other) => other.number !== number));
  // The centre shows them already.
  if (centre && shown.length > 0) setShown([]);
  const visible = useAsTheyStand(shown.slice(-MOST));
  const hidden = shown.length - visible.length;

  return (
    <div className={styles.place} role="log" aria-label={t('toasts')}>
      {hidden > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setShown([]);
            centreShown.set(true);
          }}
        >
          {t('andMore', { count: hidden })}
        </button>
      )}
      {visible.map((notification) => (
        <Toast
          key={notification.number}
          notification={notification}
          onDrop={() => drop(notification.number)}
          onOpen={() => {
            drop(notification.number);
            open(notification);
          }}
        />
      ))}
    </div>
  );
}

interface ToastProps {
  notification: Notification;
  onDrop: () => void;
  onOpen: () => void;
}

function Toast({ notification, onDrop, onOpen }: ToastProps) {
  const { t } = useTranslation('notification');
  const [held, setHeld] = useState(false);
  const readOnly = useReadOnly();
  const stays = isReminder(notification);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    if (stays || held) return;
    const timer = setTimeout(() => drop(), SHORT_MS);
    return () => clearTimeout(timer);
  }, [stays, held]);
  return (
    <article
      className={`${styles.toast ?? ''} ${stays ? styles.reminder : ''}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <NotificationLine notification={notification} />
      <button type="button" className={styles.close} aria-label={t('dismiss')} onClick={onDrop}>
        <CloseOutlined aria-hidden />
      </button>
      {wayTo(notification) && (
        <span className={styles.actions}>
          <Button size="small" onClick={onOpen}>
            {t('open')}
          </Button>
          {notification.snoozable && !readOnly && <Snooze reminder={notification} onDone={onDrop} />}
        </span>
      )}
    </article>
  );
}
