import {
  CalendarOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  ImportOutlined,
  MailOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types/notification-service';
import { usePartnerTitle } from '@/components/partner/use-partner-title';
import {
  detailOf,
  familyOf,
  isReminder,
  timeOf,
  titleOf,
  type Family,
} from '@/features/notification/notification-text';
import styles from './NotificationLine.module.css';

const ICONS: Record<Family, ReactNode> = {
  event: <CalendarOutlined aria-hidden />,
  task: <CheckSquareOutlined aria-hidden />,
  import: <ImportOutlined aria-hidden />,
  mail: <MailOutlined aria-hidden />,
};

/** What happened and what it is about, as the centre and the toasts show it. */
export function NotificationLine({ notification }: { notification: Notification }) {
  const { t } = useTranslation('notification');
  const detail = detailOf(notification, t);
  const time = timeOf(notification, t);
  const bad = notification.kind === 'MAIL_FAILED';
  const card = usePartnerTitle(bad ? (notification.params.partnerId ?? null) : null).title;
  return (
    <span className={styles.line}>
      <span className={`${styles.icon ?? ''} ${bad ? styles.bad : ''}`}>
        {isReminder(notification) ? <ClockCircleOutlined aria-hidden /> : ICONS[familyOf(notification)]}
      </span>
      <span className={styles.text}>
        <span className={styles.title}>{titleOf(notification, t)}</span>
        {card && <span className={styles.detail}>{card}</span>}
        {detail && <span className={styles.detail}>{detail}</span>}
        {time && <span className={`${styles.time ?? ''} tabular`}>{time}</span>}
      </span>
    </span>
  );
}
