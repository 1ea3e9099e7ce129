import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormRow } from '@/components/page/Page';
import { PartnerPicker } from '@/components/partner/PartnerPicker';
import { usePartnerTitle } from '@/components/partner/use-partner-title';
import { UserPicker } from '@/components/user/UserPicker';
import { DateTimeInput } from '@/components/value/DateInputs';
import { remindAt, REMINDERS, type EventForm } from '@/features/calendar/event-form';
import { formatInstant } from '@/lib/format/dates';
import { closeEvent } from '@/lib/event-dialog';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Event.module.css';

interface EventFieldsProps {
  form: EventForm;
  errors: Record<string, string>;
  /** The name of whoever set it; a new one has none yet. */
  initiator: string | null;
  /** Whether it can be given to another. */
  mayGive: boolean;
  onEdit: (part: Partial<EventForm>) => void;
}

/** What an event is, each with its error at its place. */
export function EventFields({ form, errors, initiator, mayGive, onEdit }: EventFieldsProps) {
  const { t } = useTranslation('calendar');
  const { gone } = usePartnerTitle(form.partnerId);
  const reminder = useReminderText();
  const reminders = [
    { value: -1, label: t('noReminder') },
    ...[...new Set([...REMINDERS, form.remindBefore ?? 0])]
      .sort((one, other) => one - other)
      .map((minutes) => ({ value: minutes, label: reminder(minutes) })),
  ];
  const at = remindAt(form);
  return (
    <div className={styles.fields}>
      <FormRow label={t('text')} required error={errors.text}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={4000}
            value={form.text}
            {...(errors.text ? { status: 'error' as const } : {})}
            onChange={({ target }) => onEdit({ text: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t('startsAt')} required error={errors.startsAt}>
        {({ id }) => (
          <DateTimeInput
            id={id}
            status={errors.startsAt ? 'error' : undefined}
            value={form.startsAt}
            onChange={(startsAt) => onEdit({ startsAt })}
          />
        )}
      </FormRow>
      <FormRow label={t('reminder')} error={errors.remindAt} hint={at && formatInstant(at)}>
        {(control) => (
          <Select
            {...control}
            style={{ width: '100%' }}
            {...(errors.remindAt ? { status: 'error' as const } : {})}
            options={reminders}
            value={form.remindBefore ?? -1}
            onChange={(minutes) => onEdit({ remindBefore: minutes < 0 ? null : minutes })}
          />
        )}
      </FormRow>
      {initiator !== null && (
        <FormRow label={t('initiator')}>{({ id }) => <output id={id}>{initiator}</output>}</FormRow>
      )}
      <FormRow label={t('assignee')} required error={errors.assignee}>
        {({ id, ...control }) => (
          <UserPicker
            id={id}
            describedBy={control['aria-describedby']}
            invalid={control['aria-invalid']}
            disabled={!mayGive}
            value={form.assignee}
            onChange={(assignee) => onEdit({ assignee })}
          />
        )}
      </FormRow>
      <FormRow label={t('partner')} error={errors.partnerId}>
        {({ id, ...control }) => (
          <span className={styles.partner}>
            <PartnerPicker
              id={id}
              describedBy={control['aria-describedby']}
              value={form.partnerId}
              onChange={(partnerId) => onEdit({ partnerId })}
            />
            {form.partnerId && !gone && <ToPartner id={form.partnerId} />}
          </span>
        )}
      </FormRow>
    </div>
  );
}

/** «К партнеру»: the card in a tab of its own; what was typed here waits. */
export function ToPartner({ id }: { id: string }) {
  const { t } = useTranslation('calendar');
  return (
    <Button
      onClick={() => {
        closeEvent();
        openTab(paths.partner(id));
      }}
    >
      {t('toPartner')}
    </Button>
  );
}

/** A reminder in words, by its minutes before the start. */
function useReminderText(): (minutes: number) => string {
  const { t } = useTranslation('calendar');
  return (minutes) => {
    if (minutes === 0) return t('atStart');
    if (minutes === 1440) return t('dayBefore');
    return minutes % 60 === 0
      ? t('hoursBefore', { count: minutes / 60 })
      : t('minutesBefore', { count: Math.round(minutes) });
  };
}
