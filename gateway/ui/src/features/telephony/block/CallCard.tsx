import {
  AudioMutedOutlined,
  AudioOutlined,
  PauseOutlined,
  PhoneFilled,
  CaretRightOutlined,
  SwapOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Timer } from '@/components/timer/Timer';
import { Keypad } from '@/features/telephony/block/Keypad';
import { Transfer } from '@/features/telephony/block/Transfer';
import { CallerCards } from '@/features/telephony/pop/CallerCards';
import { command } from '@/features/telephony/softphone/shared-phone';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';
import { useCaller } from '@/features/telephony/use-caller';
import { useOtherName } from '@/features/telephony/use-other-name';
import { formatPhone } from '@/lib/format/phones';
import styles from './CallCard.module.css';

/** A call under way: whose, how long, and what can be done with it. */
export function CallCard({ call, current }: { call: PhoneCall; current: boolean }) {
  const { t } = useTranslation('telephony');
  const { queue } = useCaller(call);
  const name = useOtherName(call);
  const [open, setOpen] = useState<'tones' | 'transfer' | null>(null);
  const { id, stage, muted } = call;
  const held = stage === 'HELD';
  const talking = call.answeredAt !== null && stage !== 'RECOVERING';
  const state = call.joined
    ? t('conference')
    : { RINGING: t('dialling'), TALKING: t('talking'), HELD: t('held'), RECOVERING: t('recovering') }[stage];

  const control = (
    label: string,
    icon: ReactNode,
    run: () => void,
    more: { pressed?: boolean; key?: string } = {},
  ) => (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      title={more.key ? `${label} (${more.key})` : label}
      aria-pressed={more.pressed}
      disabled={!talking}
      onClick={run}
    >
      {icon}
    </button>
  );
  const toggle = (which: 'tones' | 'transfer') => setOpen(open === which ? null : which);

  return (
    <section
      className={`${styles.call ?? ''} ${current ? styles.current : ''}`}
      aria-label={call.direction === 'IN' ? t('incoming') : t('outgoing')}
    >
      <header className={styles.head}>
        <span role="status">{state}</span>
        <Timer
          key={stage}
          since={held ? (call.heldSince ?? call.startedAt) : (call.answeredAt ?? call.startedAt)}
        />
      </header>
      <p className={styles.number}>{formatPhone(call.number) || t('unknownNumber')}</p>
      {name && <p className={styles.quiet}>{name}</p>}
      {queue && <p className={styles.quiet}>{t('queue', { queue })}</p>}
      <CallerCards call={call} />
      <div className={styles.controls}>
        {control(
          muted ? t('unmute') : t('mute'),
          muted ? <AudioMutedOutlined aria-hidden /> : <AudioOutlined aria-hidden />,
          () => command({ do: 'mute', id, muted: !muted }),
          { pressed: muted },
        )}
        {control(
          held ? (current ? t('resume') : t('swap')) : t('hold'),
          held ? <CaretRightOutlined aria-hidden /> : <PauseOutlined aria-hidden />,
          () => command({ do: 'hold', id, held: !held }),
          current ? { pressed: held, key: 'F8' } : { pressed: held },
        )}
        {control(t('tones'), <TableOutlined aria-hidden />, () => toggle('tones'), {
          pressed: open === 'tones',
        })}
        {control(t('transfer'), <SwapOutlined aria-hidden />, () => toggle('transfer'), {
          pressed: open === 'transfer',
        })}
        <button
          type="button"
          className={`${styles.control ?? ''} ${styles.end ?? ''}`}
          aria-label={t('hangUp')}
          title={current ? `${t('hangUp')} (F9)` : t('hangUp')}
          onClick={() => command({ do: 'hang-up', id })}
        >
          <PhoneFilled aria-hidden rotate={225} />
        </button>
      </div>
      {call.consultationOf && talking && (
        <div className={styles.consultation}>
          <Button type="primary" onClick={() => command({ do: 'complete', id })}>
            {t('complete')}
          </Button>
          {!call.joined && (
            <Button icon={<TeamOutlined aria-hidden />} onClick={() => command({ do: 'join', id })}>
              {t('join')}
            </Button>
          )}
        </div>
      )}
      {open === 'tones' && talking && <Keypad onKey={(key) => command({ do: 'tone', id, key })} />}
      {open === 'transfer' && talking && (
        <Transfer
          onTransfer={(number) => {
            command({ do: 'transfer', id, number });
            setOpen(null);
          }}
          onConsult={(number) => {
            command({ do: 'consult', id, number });
            setOpen(null);
          }}
        />
      )}
    </section>
  );
}
