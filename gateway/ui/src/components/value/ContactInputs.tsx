import { LinkOutlined, MailOutlined, PhoneOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calling } from '@/lib/calling';
import { formatPhone, formatPhones } from '@/lib/format/phones';
import { mailing } from '@/lib/mailing';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import { faultOf, linkTarget } from '@/lib/values/check';
import styles from './ContactInputs.module.css';

interface ContactInputProps {
  id?: string | undefined;
  placeholder?: string | undefined;
  status?: 'error' | undefined;
  value: string;
  onChange: (value: string | null) => void;
}

interface CallButtonsProps {
  text: string;
  phones: string[] | undefined;
  partnerId?: string | undefined;
}

/** A phone field: its numbers set in groups, as typed while it is being edited. */
export function PhoneInput({
  value,
  phones,
  partnerId,
  onChange,
  ...rest
}: ContactInputProps & { phones?: string[] | undefined; partnerId?: string | undefined }) {
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
      {value && <CallButtons text={value} phones={phones} partnerId={partnerId} />}
    </div>
  );
}

/** Calls the number where there is a phone to call with; otherwise it says why it cannot. */
export function CallButton({ number, partnerId }: { number: string; partnerId?: string | undefined }) {
  const { t } = useTranslation('partner');
  const phone = useStore(calling);
  const readOnly = useReadOnly();
  const off = phone === null || readOnly;
  const label = off ? t('callOff') : t('call', { number: formatPhone(number) });
  return (
    <button
      type="button"
      className={styles.action}
      aria-disabled={off}
      title={label}
      aria-label={label}
      onClick={() => {
        if (!off) phone.call(number, partnerId);
      }}
    >
      <PhoneOutlined aria-hidden />
    </button>
  );
}

/** A button for each number of a phone field: as the service knows them, else as typed. */
export function CallButtons({ text, phones, partnerId }: CallButtonsProps) {
  const numbers = phones?.length ? phones : text.split(/[,;/\n]/).filter((part) => /\d/.test(part));
  return numbers.map((number) => <CallButton key={number} number={number.trim()} partnerId={partnerId} />);
}

export function EmailInput({
  value,
  partnerId,
  onChange,
  ...rest
}: ContactInputProps & { partnerId?: string | undefined }) {
  return (
    <div className={styles.contact}>
      <Input
        {...rest}
        inputMode="email"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value || null)}
      />
      <MailButton address={value} partnerId={partnerId} />
    </div>
  );
}

/** Opens a letter to the address where there is a mail server to send it; otherwise it says why it cannot. */
export function MailButton({ address, partnerId }: { address: string; partnerId?: string | undefined }) {
  const { t } = useTranslation('partner');
  const mail = useStore(mailing);
  const readOnly = useReadOnly();
  if (!address || faultOf({ behaviour: 'EMAIL', required: false }, address)) return null;
  const plain = address.trim();
  const off = mail === null || readOnly;
  const label = off ? t('mailOff') : t('mail', { address: plain });
  return (
    <button
      type="button"
      className={styles.action}
      aria-disabled={off}
      title={label}
      aria-label={label}
      onClick={() => {
        if (!off) mail.write(plain, partnerId ?? null);
      }}
    >
      <MailOutlined aria-hidden />
    </button>
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
