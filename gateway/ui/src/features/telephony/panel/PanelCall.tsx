import { CaretRightOutlined, PauseOutlined, PhoneFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Timer } from '@/components/timer/Timer';
import { answer } from '@/features/telephony/actions';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { command } from '@/features/telephony/softphone/shared-phone';
import { useCaller } from '@/features/telephony/use-caller';
import { useOtherName } from '@/features/telephony/use-other-name';
import { formatPhone } from '@/lib/format/phones';
import styles from './CallPanel.module.css';

/** A call in one line of the panel: enough to take and end it with the phone block hidden. */
export function PanelCall({ call }: { call: PhoneCall }) {
  const { t } = useTranslation('telephony');
  const { queue, cards } = useCaller(call);
  const name = useOtherName(call);
  const { id, stage, direction } = call;
  const rings = stage === 'RINGING' && direction === 'IN';
  const card = cards?.length === 1 ? cards[0]?.title : undefined;
  const word = rings
    ? t('incoming')
    : { RINGING: t('dialling'), TALKING: t('talking'), HELD: t('held'), RECOVERING: t('recovering') }[stage];
  return (
    <div role="group" aria-label={word} className={`${styles.call ?? ''} ${rings ? styles.ringing : ''}`}>
      <Timer key={stage} since={call.heldSince ?? call.answeredAt ?? call.startedAt} />
      <span className={styles.who}>{formatPhone(call.number) || t('unknownNumber')}</span>
      {(card ?? name) && <span className={styles.quiet}>{card ?? name}</span>}
      {queue && (
        <span className={styles.queue} title={t('queue', { queue })}>
          {queue}
        </span>
      )}
      {rings && (
        <button
          type="button"
          className={`${styles.act ?? ''} ${styles.take ?? ''}`}
          title="F9"
          onClick={() => answer(id)}
        >
          {t('answer')}
        </button>
      )}
      {call.answeredAt !== null && stage !== 'RECOVERING' && (
        <button
          type="button"
          className={styles.act}
          aria-label={stage === 'HELD' ? t('resume') : t('hold')}
          title={`${stage === 'HELD' ? t('resume') : t('hold')} (F8)`}
          onClick={() => command({ do: 'hold', id, held: stage !== 'HELD' })}
        >
          {stage === 'HELD' ? <CaretRightOutlined aria-hidden /> : <PauseOutlined aria-hidden />}
        </button>
      )}
      <button
        type="button"
        className={`${styles.act ?? ''} ${styles.end ?? ''}`}
        aria-label={rings ? t('decline') : t('hangUp')}
        title={rings ? t('decline') : t('hangUp')}
        onClick={() => command({ do: 'hang-up', id })}
      >
        <PhoneFilled aria-hidden rotate={225} />
      </button>
    </div>
  );
}
