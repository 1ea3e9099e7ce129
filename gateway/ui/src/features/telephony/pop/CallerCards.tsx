import { IdcardOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useCaller } from '@/features/telephony/use-caller';
import { isOutside } from '@/features/telephony/caller';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Pop.module.css';

/** Whose card it is, as a way to it; several to choose from; or that there is none. */
export function CallerCards({ call }: { call: PhoneCall }) {
  const { t } = useTranslation('telephony');
  const { cards, provisional } = useCaller(call);
  if (!cards) return <p className={styles.quiet}>{t('looking')}</p>;
  if (cards.length === 0) {
    return isOutside(call.number) ? <p className={styles.quiet}>{t('noCard')}</p> : null;
  }
  return (
    <div className={styles.cards}>
      {cards.length > 1 && <p className={styles.choose}>{t('severalCards', { count: cards.length })}</p>}
      {provisional && <p className={styles.choose}>{t('newCard')}</p>}
      {cards.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className={styles.card}
          title={t('openCard', { title: title || t('unnamed') })}
          onClick={() => openTab(paths.partner(id), { title })}
        >
          <IdcardOutlined aria-hidden />
          <span className={styles.cardTitle}>{title || t('unnamed')}</span>
        </button>
      ))}
    </div>
  );
}
