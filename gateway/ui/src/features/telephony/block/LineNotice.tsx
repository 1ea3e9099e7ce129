import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAgent } from '@/api/agents/get-agent';
import { phone, lineOwner } from '@/features/telephony/softphone/shared-phone';
import { paths } from '@/lib/paths';
import { useStore } from '@/lib/store';
import { openTab } from '@/lib/tabs';
import { useNow } from '@/lib/use-now';
import styles from './LineNotice.module.css';

/** How the line is: a word when it is ready, otherwise what is wrong, why, and what now. */
export function LineNotice() {
  const { t } = useTranslation('telephony');
  const { line, fault: told, retryAt, microphone, trouble } = useStore(phone);
  const owner = useStore(lineOwner);
  const agent = useAgent().data;
  const now = useNow();
  // The service notices a PBX gone silent before the browser's own connection does.
  const fault =
    told ?? (agent?.phone.pbx === 'DOWN' ? 'pbx' : agent && !agent.extension ? 'no-extension' : null);
  const wait = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1000);
  const mic = microphone === 'ready' || microphone === 'unknown' ? null : microphone;
  const mendable = fault === 'credentials' || fault === 'no-extension';

  return (
    <div className={styles.notices}>
      {fault ? (
        <div role="alert" className={styles.bad}>
          <p className={styles.what}>{t(`fault.${fault}`)}</p>
          <p>{t(`faultWhy.${fault}`)}</p>
          {line === 'waiting' && wait > 0 && (
            <p className={styles.retry} aria-live="off">
              {t('retryIn', { seconds: wait })}
            </p>
          )}
          {mendable && (
            <Button size="small" onClick={() => openTab(paths.me)}>
              {t('toSettings')}
            </Button>
          )}
        </div>
      ) : (
        <p role="status" className={styles.line}>
          <span className={`${styles.dot ?? ''} ${line === 'registered' ? styles.good : ''}`} />
          {line === 'registered' ? t('registered') : t('connecting')}
        </p>
      )}
      {owner === 'elsewhere' && (
        <p className={styles.quiet} title={t('elsewhereWhy')}>
          {t('elsewhere')}
        </p>
      )}
      {mic && (
        <div role="alert" className={styles.bad}>
          <p className={styles.what}>{t(`mic.${mic}`)}</p>
          <p>{t(`micWhy.${mic}`)}</p>
        </div>
      )}
      {trouble && (
        <p key={trouble.at} role="alert" className={styles.bad}>
          {t(`trouble.${trouble.code}`)}
        </p>
      )}
    </div>
  );
}
