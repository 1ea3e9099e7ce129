import { BellOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNotificationCount } from '@/api/notifications/get-count';
import { centreShown } from '@/features/notification/centre-shown';
import { useStore } from '@/lib/store';
import styles from './Bell.module.css';

/** A figure of more digits would push the other buttons away. */
const MOST = 99;

/** How many notifications are unread, and the way to them. */
export function Bell() {
  const { t } = useTranslation('notification');
  const unread = useNotificationCount().data?.unread ?? 0;
  const shown = useStore(centreShown);
  const label = unread > 0 ? t('bellUnread', { count: unread }) : t('title');
  return (
    <Tooltip title={shown ? undefined : label}>
      <button
        id="bell"
        type="button"
        className={styles.bell}
        aria-label={label}
        aria-pressed={shown}
        onClick={() => centreShown.set(!shown)}
      >
        <BellOutlined aria-hidden />
        {unread > 0 && (
          <span className={styles.count} aria-hidden>
            {unread > MOST ? `${String(MOST)}+` : unread}
          </span>
        )}
      </button>
    </Tooltip>
  );
}
