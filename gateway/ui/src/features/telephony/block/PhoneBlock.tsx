import { CloseOutlined, SettingOutlined, TableOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AfterCall } from '@/features/telephony/after-call/AfterCall';
import { AudioSettings } from '@/features/telephony/block/AudioSettings';
import { CallCard } from '@/features/telephony/block/CallCard';
import { Dialer } from '@/features/telephony/block/Dialer';
import { EndedNotice } from '@/features/telephony/block/EndedNotice';
import { LineNotice } from '@/features/telephony/block/LineNotice';
import { IncomingCall } from '@/features/telephony/pop/IncomingCall';
import { currentCall } from '@/features/telephony/softphone/phone-state';
import { phone } from '@/features/telephony/softphone/shared-phone';
import { load, save } from '@/lib/storage';
import { useStore } from '@/lib/store';
import styles from './PhoneBlock.module.css';

const KEYPAD = 'kaw.phone.keypad';

/** The phone: who rings, who is talked to, whom to call. */
export function PhoneBlock({ onHide }: { onHide: () => void }) {
  const { t } = useTranslation('telephony');
  const { calls, extension } = useStore(phone);
  const [keypad, setKeypad] = useState(load<boolean>(KEYPAD) ?? true);
  const [settings, setSettings] = useState(false);
  const incoming = calls.filter(({ direction, stage }) => direction === 'IN' && stage === 'RINGING');
  const others = calls.filter((call) => !incoming.includes(call));
  const current = currentCall(calls);

  const tool = (label: string, icon: React.ReactNode, pressed: boolean | undefined, run: () => void) => (
    <button
      type="button"
      className={styles.tool}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={run}
    >
      {icon}
    </button>
  );

  return (
    <aside className={styles.block} aria-label={t('title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {t('title')}
          {extension && <span className={styles.extension}>{t('extension', { extension })}</span>}
        </h2>
        {tool(t('keypad'), <TableOutlined aria-hidden />, keypad, () => {
          save(KEYPAD, !keypad);
          setKeypad(!keypad);
        })}
        {tool(t('audio'), <SettingOutlined aria-hidden />, settings, () => setSettings(!settings))}
        {tool(t('hide'), <CloseOutlined aria-hidden />, undefined, onHide)}
      </header>
      <div className={styles.body}>
        <LineNotice />
        {incoming.map((call) => (
          <IncomingCall key={call.id} call={call} />
        ))}
        {others.map((call) => (
          <CallCard key={call.id} call={call} current={call === current} />
        ))}
        <EndedNotice />
        <AfterCall />
        {settings && <AudioSettings onClose={() => setSettings(false)} />}
        {!settings && others.length === 0 && incoming.length === 0 && <Dialer keypad={keypad} />}
      </div>
    </aside>
  );
}
