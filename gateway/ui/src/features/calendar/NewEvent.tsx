import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateEvent } from '@/api/events/save-event';
import { useMe } from '@/api/me/get-me';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { EventFields } from '@/features/calendar/EventFields';
import { inputOf, newForm, nextHalfHour } from '@/features/calendar/event-form';
import { useEventErrors } from '@/features/calendar/use-event-errors';
import { closeEvent, draftOfEvent, openEvent, type EventSeed } from '@/lib/event-dialog';
import { formatInstant } from '@/lib/format/dates';
import { useSaveKey } from '@/lib/use-save-key';
import styles from './Event.module.css';

interface NewEventProps {
  seed: EventSeed;
  /** The event it follows, whose partner and assignee it begins with. */
  previous: CalendarEvent | null;
}

/** The window of an event that is being made. */
export function NewEvent({ seed, previous }: NewEventProps) {
  const { t } = useTranslation('calendar');
  const me = useMe();
  const notice = useNotice();
  const create = useCreateEvent();
  const [start] = useState(() => nextHalfHour(Date.now()));
  const [key] = useState(() => crypto.randomUUID());
  const { values, edit, discard } = useFormDraft(draftOfEvent(null), newForm(seed, me.id, previous, start));
  const { errors, check, told, clear } = useEventErrors();

  const make = () => {
    if (create.isPending || !check(values, null)) return;
    create.mutate(
      { input: inputOf(values), previousId: previous?.id ?? null, idempotencyKey: key },
      {
        onSuccess: (event) => {
          discard();
          if (previous) openEvent(event.id);
          else closeEvent();
          notice.done(t('created'));
        },
        onError: (error) => told(error) || notice.failed(error),
      },
    );
  };
  useSaveKey(make, true);

  return (
    <Modal
      open
      width={560}
      title={t('new')}
      mask={{ closable: false }}
      onCancel={closeEvent}
      footer={
        <div className={styles.footer}>
          <span className={styles.gap} />
          <Button
            onClick={() => {
              discard();
              closeEvent();
            }}
          >
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button type="primary" loading={create.isPending} onClick={make} title="Ctrl+S">
            {t('makeIt')}
          </Button>
        </div>
      }
    >
      {previous && (
        <dl className={styles.facts}>
          <dt>{t('previous')}</dt>
          <dd className={styles.text}>
            {formatInstant(previous.startsAt)} · {previous.text}
          </dd>
        </dl>
      )}
      <EventFields
        form={values}
        errors={errors}
        initiator={null}
        mayGive
        onEdit={(part) => {
          clear(part);
          edit(part);
        }}
      />
    </Modal>
  );
}
