import { LogoutOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me/get-me';
import { signOut } from '@/app/shell/sign-out';
import { CallPanel } from '@/features/telephony/panel/CallPanel';
import { liveState } from '@/lib/live';
import { useStore } from '@/lib/store';
import styles from './BottomPanel.module.css';

/** The call panel's place, the state of live updates, the user's name and the way out: never scrolls away. */
export function BottomPanel() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const live = useStore(liveState);
  return (
    <footer className={styles.panel}>
      <section className={styles.calls} aria-label={t('callPanel')}>
        <CallPanel />
      </section>
      <div role="status" className={styles.live}>
        {live === 'delayed' ? (
          <span className={styles.delayed}>{t('delayed')}</span>
        ) : (
          <Tooltip title={live === 'live' ? t('live') : undefined}>
            <span className={`${styles.dot ?? ''} ${live === 'live' ? styles.good : ''}`} />
          </Tooltip>
        )}
      </div>
      <span className={styles.name}>{me.name}</span>
      <button type="button" className={styles.out} onClick={signOut}>
        <LogoutOutlined aria-hidden /> {t('signOut')}
      </button>
    </footer>
  );
}
