import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEvent } from '@/api/events/get-event';
import { Problem } from '@/api/problem';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { EventWindow } from '@/features/calendar/EventWindow';
import { NewEvent } from '@/features/calendar/NewEvent';
import { closeEvent, type EventDialog } from '@/lib/event-dialog';

/** The window of an event over whatever else is shown. */
export function EventDialogs({ dialog }: { dialog: EventDialog }) {
  if (dialog.kind === 'event') return <OneEvent key={dialog.id} id={dialog.id} />;
  const { previousId, seed } = dialog;
  return previousId ? (
    <Following key={previousId} id={previousId} />
  ) : (
    <NewEvent key="new" seed={seed} previous={null} />
  );
}

function OneEvent({ id }: { id: string }) {
  const { data } = useEvent(id);
  return data ? <EventWindow event={data} /> : <Waiting id={id} />;
}

function Following({ id }: { id: string }) {
  const { data } = useEvent(id);
  return data ? <NewEvent seed={{}} previous={data} /> : <Waiting id={id} />;
}

function Waiting({ id }: { id: string }) {
  const { t } = useTranslation('calendar');
  const { error, refetch } = useEvent(id);
  return (
    <Modal open width={560} title={t('event')} footer={null} onCancel={closeEvent}>
      {error instanceof Problem && error.status === 404 ? (
        <Empty title={t('gone')} why={t('goneWhy')} />
      ) : error ? (
        <Failure title={t('failed')} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Modal>
  );
}
