import { CloseOutlined } from '@ant-design/icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordingAddress } from '@/api/calls/recording-address';
import type { Call } from '@/api/types/telephony-service';
import { numberOf } from '@/components/call/call-text';
import { formatInstant } from '@/lib/format/dates';
import { formatPhone } from '@/lib/format/phones';
import { formatNumber } from '@/lib/format/values';
import styles from './Call.module.css';

const STEP_S = 10;
const RATES = [1, 1.25, 1.5, 2, 0.75];

interface RecordingPlayerProps {
  call: Pick<Call, 'id' | 'startedAt' | 'number' | 'numberAsDialled'>;
  onClose: () => void;
}

/** Plays a call's recording: seeking, ten seconds back and forth, faster and slower. */
export function RecordingPlayer({ call, onClose }: RecordingPlayerProps) {
  const { t } = useTranslation('telephony');
  const audio = useRef<HTMLAudioElement>(null);
  const [failed, setFailed] = useState(false);
  const [rate, setRate] = useState(0);
  const name = t('recordingOf', {
    when: formatInstant(call.startedAt),
    number: formatPhone(numberOf(call)) || t('unknownNumber'),
  });

  const step = (seconds: number) => {
    if (audio.current) audio.current.currentTime += seconds;
  };
  const faster = () => {
    const next = (rate + 1) % RATES.length;
    setRate(next);
    if (audio.current) audio.current.playbackRate = RATES[next] ?? 1;
  };

  return (
    <section className={styles.player} aria-label={name}>
      <span>{name}</span>
      {failed ? (
        <span role="alert" className={styles.failed}>
          {t('recordingFailed')}
        </span>
      ) : (
        <>
          <button
            type="button"
            className={styles.tool}
            aria-label={t('back10')}
            onClick={() => step(-STEP_S)}
          >
            −10
          </button>
          <audio
            ref={audio}
            controls
            autoPlay
            preload="metadata"
            src={recordingAddress(call.id)}
            onError={() => setFailed(true)}
          />
          <button
            type="button"
            className={styles.tool}
            aria-label={t('forward10')}
            onClick={() => step(STEP_S)}
          >
            +10
          </button>
          <button
            type="button"
            className={styles.tool}
            aria-label={t('speed', { rate: formatNumber(RATES[rate] ?? 1) })}
            onClick={faster}
          >
            ×{formatNumber(RATES[rate] ?? 1)}
          </button>
        </>
      )}
      <button type="button" className={styles.tool} aria-label={t('closePlayer')} onClick={onClose}>
        <CloseOutlined aria-hidden />
      </button>
    </section>
  );
}
