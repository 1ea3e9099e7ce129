import type { FieldValue } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { CallButtons, MailButton, PageLink } from '@/components/value/ContactInputs';
import { formatValue, type Lists } from '@/lib/format/values';
import styles from './ValueView.module.css';

interface ValueViewProps {
  field: Field;
  value: FieldValue | null;
  lists: Lists;
  phones?: string[] | undefined;
  /** Whose value it is, for the call made from it. */
  partnerId?: string | undefined;
}

/** A value that may be read but not changed, with what can be done from it. */
export function ValueView({ field, value, lists, phones, partnerId }: ValueViewProps) {
  const text = formatValue(field, value, lists, phones);
  return (
    <div className={styles.view}>
      <span className={`${styles.text ?? ''} ${text ? '' : styles.none}`}>{text || '—'}</span>
      {text && field.behaviour === 'PHONE' && (
        <CallButtons text={String(value)} phones={phones} partnerId={partnerId} />
      )}
      {text && field.behaviour === 'EMAIL' && <MailButton address={String(value)} partnerId={partnerId} />}
      {text && field.behaviour === 'LINK' && <PageLink address={String(value)} />}
    </div>
  );
}
