import { CloseOutlined, PhoneFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Timer } from '@/components/timer/Timer';
import { answer } from '@/features/telephony/actions';
import { CallerCards } from '@/features/telephony/pop/CallerCards';
import { command } from '@/features/telephony/softphone/shared-phone';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useCaller } from '@/features/telephony/use-caller';
import { useOtherName } from '@/features/telephony/use-other-name';
import { formatPhone } from '@/lib/format/phones';
import styles from './Pop.module.css';

/** Who calls, from which queue, for how long, and whether the card is known: in the phone block, never over the work. */
export function IncomingCall({ call }: { call: PhoneCall }) {
  const { t } = useTranslation('telephony');
  const { queue } = useCaller(call);
  const name = useOtherName(call);
  const number = formatPhone(call.number) || t('unknownNumber');
  return (
    <section className={styles.pop} aria-label={t('incomingFrom', { who: name || number })}>
      <header className={styles.head}>
        <span className={styles.kind} role="status">
          {t('incoming')}
        </span>
        <Timer since={call.startedAt} />
      </header>
      <p className={styles.number}>{number}</p>
      {name && <p className={styles.quiet}>{name}</p>}
      {queue && <p className={styles.quiet}>{t('queue', { queue })}</p>}
      <CallerCards call={call} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          className={styles.answer}
          icon={<PhoneFilled aria-hidden />}
          title="F9"
          onClick={() => answer(call.id)}
        >
          {t('answer')}
        </Button>
        <Button
          danger
          icon={<CloseOutlined aria-hidden />}
          onClick={() => command({ do: 'hang-up', id: call.id })}
        >
          {t('decline')}
        </Button>
      </div>
    </section>
  );
}
