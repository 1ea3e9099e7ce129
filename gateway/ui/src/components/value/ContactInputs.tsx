import { LinkOutlined, MailOutlined, PhoneOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhones } from '@/lib/format/phones';
import { faultOf, linkTarget } from '@/lib/values/check';
import styles from './ContactInputs.module.css';

interface ContactInputProps {
  id?: string | undefined;
  placeholder?: string | undefined;
  status?: 'error' | undefined;
  value: string;
  onChange: (value: string | null) => void;
}

/** A phone field: its numbers set in groups, as typed while it is being edited. */
export function PhoneInput({
  value,
  phones,
  onChange,
  ...rest
}: ContactInputProps & { phones?: string[] | undefined }) {
  const [editing, setEditing] = useState(false);
  return (
    <div className={styles.contact}>
      <Input
        {...rest}
        inputMode="tel"
        autoComplete="off"
        className="tabular"
        value={editing ? value : formatPhones(value, phones)}
        onFocus={() => setEditing(true)}
        onBlur={() => setEditing(false)}
        onChange={({ target }) => onChange(target.value || null)}
      />
      {value && <CallButton />}
    </div>
  );
}

/** Calls once telephony is connected; until then it says why it cannot. */
export function CallButton() {
  const { t } = useTranslation('partner');
  return (
    <button
      type="button"
      className={styles.action}
      aria-disabled
      title={t('callOff')}
      aria-label={t('callOff')}
    >
      <PhoneOutlined aria-hidden />
    </button>
  );
}

export function EmailInput({ value, onChange, ...rest }: ContactInputProps) {
  return (
    <div className={styles.contact}>
      <Input
        {...rest}
        inputMode="email"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value || null)}
      />
      <MailLink address={value} />
    </div>
  );
}

/** Opens the person's own mail program. */
export function MailLink({ address }: { address: string }) {
  const { t } = useTranslation('partner');
  if (!address || faultOf({ behaviour: 'EMAIL', required: false }, address)) return null;
  const plain = address.trim();
  return (
    <a
      className={styles.action}
      href={`mailto:${encodeURIComponent(plain).replace('%40', '@')}`}
      title={t('mail', { address: plain })}
      aria-label={t('mail', { address: plain })}
    >
      <MailOutlined aria-hidden />
    </a>
  );
}

export function LinkInput({ value, onChange, ...rest }: ContactInputProps) {
  return (
    <div className={styles.contact}>
      <Input
        {...rest}
        inputMode="url"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value || null)}
      />
      <PageLink address={value} />
    </div>
  );
}

export function PageLink({ address }: { address: string }) {
  const { t } = useTranslation('partner');
  const target = linkTarget(address);
  if (!target) return null;
  return (
    <a
      className={styles.action}
      href={target}
      target="_blank"
      rel="noopener noreferrer"
      title={t('link', { address: target })}
      aria-label={t('link', { address: target })}
    >
      <LinkOutlined aria-hidden />
    </a>
  );
}
