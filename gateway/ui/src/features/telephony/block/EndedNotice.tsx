import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { phone } from '@/features/telephony/softphone/shared-phone';
import { calling } from '@/lib/calling';
import { formatPhone } from '@/lib/format/phones';
import { useStore } from '@/lib/store';
import styles from './CallCard.module.css';

/** How the last call ended, until the next; one that was not answered can be made again. */
export function EndedNotice() {
  const { t } = useTranslation('telephony');
  const { ended, calls } = useStore(phone);
  if (!ended || calls.length > 0) return null;
  return (
    <section className={styles.call} aria-label={t(`ended.${ended.cause}`)}>
      <p role="status" className={styles.quiet}>
        {t(`ended.${ended.cause}`)}
      </p>
      <p className={styles.number}>{formatPhone(ended.number) || t('unknownNumber')}</p>
      {!ended.answered && ended.number && (
        <Button
          icon={<PhoneOutlined aria-hidden />}
          onClick={() => calling.get()?.call(ended.number, ended.partnerId ?? undefined)}
        >
          {t('redial')}
        </Button>
      )}
    </section>
  );
}
