import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeEvent, useCompleteEvent, useDeleteEvent } from '@/api/events/save-event';
import { Problem } from '@/api/problem';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { useConfirm } from '@/components/dialog/use-confirm';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { Chain } from '@/features/calendar/Chain';
import { EventFacts } from '@/features/calendar/EventFacts';
import { EventFields } from '@/features/calendar/EventFields';
import { formOf, inputOf } from '@/features/calendar/event-form';
import { useEventErrors } from '@/features/calendar/use-event-errors';
import { closeEvent, draftOfEvent, newEvent } from '@/lib/event-dialog';
import { formatInstant } from '@/lib/format/dates';
import { useReadOnly } from '@/lib/session';
import { useSaveKey } from '@/lib/use-save-key';
import styles from './Event.module.css';

/** The window of an event: changes it, completes it, has another follow it. Completed, it only shows. */
export function EventWindow({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation('calendar');
  const notice = useNotice();
  const confirm = useConfirm();
  const readOnly = useReadOnly();
  const change = useChangeEvent();
  const complete = useCompleteEvent();
  const remove = useDeleteEvent();
  const [stale, setStale] = useState(false);
  const { values, edit, dirty, discard } = useFormDraft(draftOfEvent(event.id), formOf(event));
  const { errors, check, told, clear } = useEventErrors();
  const open = !event.completedAt && !readOnly;

  const refused = (error: unknown) => {
    // The event is asked for anew by now; what was typed stands over it.
    if (error instanceof Problem && error.code === 'stale-version') setStale(true);
    else if (!told(error)) notice.failed(error);
  };
  const save = async (): Promise<CalendarEvent | null> => {
    if (!open || change.isPending || !check(values, event)) return null;
    try {
      const saved = await change.mutateAsync({ event, input: inputOf(values) });
      discard();
      setStale(false);
      return saved;
    } catch (error) {
      refused(error);
      return null;
    }
  };
  const saveAndClose = async () => {
    if (!dirty) return closeEvent();
    if (!(await save())) return;
    notice.done(t('saved'));
    closeEvent();
  };
  useSaveKey(() => void saveAndClose(), true);

  /** What was typed is kept, not lost in a completed event. */
  const finish = async () => {
    const latest = dirty ? await save() : event;
    if (!latest) return;
    complete.mutate(latest, {
      onSuccess: () => {
        closeEvent();
        notice.done(t('completed'));
      },
      onError: refused,
    });
  };
  const askDelete = () =>
    confirm({
      title: t('deleteTitle'),
      why: t('deleteWhy'),
      confirm: t('delete', { ns: 'common' }),
      run: async () => {
        try {
          await remove.mutateAsync(event);
          discard();
          closeEvent();
          notice.done(t('deleted'));
        } catch (error) {
          notice.failed(error);
        }
      },
    });

  return (
    <Modal
      open
      width={560}
      title={event.completedAt ? t('completedEvent', { at: formatInstant(event.completedAt) }) : t('event')}
      mask={{ closable: !dirty }}
      onCancel={closeEvent}
      footer={
        <div className={styles.footer}>
          {event.owner && !readOnly && (
            <>
              <Button danger onClick={askDelete}>
                {t('delete', { ns: 'common' })}
              </Button>
              <Button onClick={() => newEvent({}, event.id)}>{t('follow')}</Button>
            </>
          )}
          <span className={styles.gap} />
          {open && (
            <>
              {dirty && <Button onClick={discard}>{t('discard', { ns: 'common' })}</Button>}
              <Button loading={complete.isPending} onClick={() => void finish()}>
                {t('complete')}
              </Button>
              <Button
                type="primary"
                loading={change.isPending}
                title="Ctrl+S"
                onClick={() => void saveAndClose()}
              >
                {t('save', { ns: 'common' })}
              </Button>
            </>
          )}
        </div>
      }
    >
      {stale && (
        <p role="alert" className={styles.notice}>
          {t('stale')}
        </p>
      )}
      {open ? (
        <EventFields
          form={values}
          errors={errors}
          initiator={event.initiator.name}
          mayGive={event.owner}
          onEdit={(part) => {
            clear(part);
            edit(part);
          }}
        />
      ) : (
        <EventFacts event={event} />
      )}
      <Chain id={event.id} />
    </Modal>
  );
}
