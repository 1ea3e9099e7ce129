import { Button, Checkbox, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/notice/use-notice';
import { askForNotices } from '@/features/telephony/audio/desktop-notice';
import {
  audioChoice,
  chooseAudio,
  listDevices,
  type AudioChoice,
  type AudioDevice,
} from '@/features/telephony/audio/devices';
import { followLevel } from '@/features/telephony/audio/level';
import { microphoneStream } from '@/features/telephony/audio/microphone';
import { createRinger } from '@/features/telephony/audio/ringer';
import { command } from '@/features/telephony/softphone/shared-phone';
import styles from './AudioSettings.module.css';

const TEST_RING_MS = 1200;

/** Microphone, speaker and ringing, each to be tried before it is kept. */
export function AudioSettings({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const [choice, setChoice] = useState(audioChoice.get());
  const [devices, setDevices] = useState<{ microphones: AudioDevice[]; speakers: AudioDevice[] }>();
  const level = useLevel(choice.microphone);

  useEffect(() => {
    const list = () => void listDevices().then(setDevices);
    list();
    navigator.mediaDevices?.addEventListener('devicechange', list);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', list);
  }, [level.ready]);

  const select = (name: 'microphone' | 'speaker' | 'ringer', known: AudioDevice[] = []) => (
    <label className={styles.row}>
      {t(name)}
      <Select
        aria-label={t(name)}
        value={known.some(({ id }) => id === choice[name]) ? choice[name] : ''}
        options={[
          { value: '', label: t('systemDevice') },
          ...known.map(({ id, label }, index) => ({
            value: id,
            label: label || `${t(name)} ${String(index + 1)}`,
          })),
        ]}
        onChange={(id: string) => setChoice({ ...choice, [name]: id })}
      />
    </label>
  );

  const keep = (next: AudioChoice) => {
    chooseAudio(next);
    command({ do: 'devices' });
    notice.done(t('audioSaved'));
    onClose();
  };

  const notices = async (wanted: boolean) => {
    if (wanted && !(await askForNotices())) notice.tell(t('noticesRefused'));
    setChoice({ ...choice, notify: wanted });
  };

  return (
    <section className={styles.settings} aria-label={t('audio')}>
      {select('microphone', devices?.microphones)}
      <div
        role="meter"
        aria-label={t('level')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(level.value * 100)}
        title={t('speakToTest')}
        className={styles.meter}
      >
        <div className={styles.level} style={{ width: `${String(Math.round(level.value * 100))}%` }} />
      </div>
      <p className={styles.hint}>{t('speakToTest')}</p>
      {select('speaker', devices?.speakers)}
      {select('ringer', devices?.speakers)}
      <Button
        size="small"
        onClick={() => {
          const ring = createRinger();
          ring('in', choice.ringer);
          setTimeout(() => ring(null), TEST_RING_MS);
        }}
      >
        {t('testRing')}
      </Button>
      <Checkbox checked={choice.notify} onChange={({ target }) => void notices(target.checked)}>
        {t('notices')}
      </Checkbox>
      <div className={styles.actions}>
        <Button type="primary" onClick={() => keep(choice)}>
          {t('save', { ns: 'common' })}
        </Button>
        <Button onClick={onClose}>{t('cancel', { ns: 'common' })}</Button>
      </div>
    </section>
  );
}

function useLevel(device: string): { value: number; ready: boolean } {
  const [value, setValue] = useState(0);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    microphoneStream(device)
      .then((stream) => {
        const silence = followLevel(stream, setValue);
        stop = () => {
          silence();
          for (const track of stream.getTracks()) track.stop();
        };
        if (gone) stop();
        else setReady(true);
      })
      .catch(() => setReady(false));
    return () => {
      gone = true;
      stop();
    };
  }, [device]);
  return { value, ready };
}
