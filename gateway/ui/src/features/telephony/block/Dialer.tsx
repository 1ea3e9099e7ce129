import { PhoneFilled } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Keypad } from '@/features/telephony/block/Keypad';
import { phone } from '@/features/telephony/softphone/shared-phone';
import { calling } from '@/lib/calling';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import styles from './Dialer.module.css';

/** The number to call: typed, pasted as it stands in a letter, or clicked. */
export function Dialer({ keypad }: { keypad: boolean }) {
  const { t } = useTranslation('telephony');
  const [number, setNumber] = useState('');
  const { line } = useStore(phone);
  const readOnly = useReadOnly();
  const ready = line === 'registered' && !readOnly;

  const dial = (event: SubmitEvent) => {
    event.preventDefault();
    if (!number.trim() || !ready) return;
    calling.get()?.call(number.trim());
    setNumber('');
  };

  return (
    <form className={styles.dialer} onSubmit={dial}>
      <Input
        size="large"
        className="tabular"
        inputMode="tel"
        autoComplete="off"
        allowClear
        aria-label={t('number')}
        placeholder={t('number')}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      {keypad && <Keypad onKey={(key) => setNumber((before) => before + key)} />}
      <Button
        block
        size="large"
        type="primary"
        htmlType="submit"
        icon={<PhoneFilled aria-hidden />}
        disabled={!ready || !number.trim()}
      >
        {t('dial')}
      </Button>
    </form>
  );
}
