import { IdcardOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { has, useMe } from '@/api/me/get-me';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useCaller } from '@/features/telephony/use-caller';
import { isOutside } from '@/features/telephony/caller';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { openTab } from '@/lib/tabs';
import styles from './Pop.module.css';

/** Whose card it is, as a way to it; several to choose from; or that there is none. */
export function CallerCards({ call }: { call: PhoneCall }) {
  const { t } = useTranslation('telephony');
  const { cards, provisional } = useCaller(call);
  if (!cards) return <p className={styles.quiet}>{t('looking')}</p>;
  if (cards.length === 0) return isOutside(call.number) ? <Nobody number={call.number} /> : null;
  return (
    <div className={styles.cards}>
      {cards.length > 1 && <p className={styles.choose}>{t('severalCards', { count: cards.length })}</p>}
      {provisional && <p className={styles.choose}>{t('newCard')}</p>}
      {cards.map(({ id, title, path }) => (
        <button
          key={id}
          type="button"
          className={styles.card}
          title={provisional ? t('fillIn') : t('openCard', { title: title || t('unnamed') })}
          onClick={() => openTab(path, provisional ? {} : { title })}
        >
          <IdcardOutlined aria-hidden />
          <span className={styles.cardTitle}>{provisional ? t('fillIn') : title || t('unnamed')}</span>
        </button>
      ))}
    </div>
  );
}

/** A number no card has, and the way to a card with it for those who may make one. */
function Nobody({ number }: { number: string }) {
  const { t } = useTranslation('telephony');
  const me = useMe();
  const readOnly = useReadOnly();
  return (
    <div className={styles.cards}>
      <p className={styles.quiet}>{t('noCard')}</p>
      {has(me, 'contacts') && !readOnly && (
        <button
          type="button"
          className={styles.card}
          onClick={() => openTab(paths.caller(number.replace(/[^\d+]/g, '')))}
        >
          <IdcardOutlined aria-hidden />
          <span className={styles.cardTitle}>{t('makeCard')}</span>
        </button>
      )}
    </div>
  );
}
