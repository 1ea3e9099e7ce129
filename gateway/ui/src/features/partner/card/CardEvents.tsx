import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCardEvents } from '@/api/events/get-card-events';
import type { CardEvent } from '@/api/types/calendar-service';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { Timeline } from '@/components/timeline/Timeline';
import { newEvent, openEvent } from '@/lib/event-dialog';
import { formatInstant } from '@/lib/format/dates';
import { useReadOnly } from '@/lib/session';
import styles from './PartnerCard.module.css';

/** «События»: what anyone planned about the partner, when it was made, for whom, and whether it is done. */
export function CardEvents({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCardEvents(partnerId);
  const readOnly = useReadOnly();
  const events = data?.pages.flatMap(({ items }) => items);
  const create = !readOnly && (
    <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => newEvent({ partnerId })}>
      {t('createForCard')}
    </Button>
  );

  return (
    <aside className={styles.history} aria-label={t('cardEvents')}>
      <header className={styles.historyHead}>
        <h2 className={styles.historyTitle}>{t('cardEvents')}</h2>
        {create}
        <button type="button" className={styles.hide} aria-label={t('hideCardEvents')} onClick={onClose}>
          <CloseOutlined aria-hidden />
        </button>
      </header>
      <div className={styles.historyBody}>
        {error && !data ? (
          <Failure compact title={t('cardEventsFailed')} error={error} onRetry={() => void refetch()} />
        ) : !events ? (
          <Skeleton />
        ) : events.length === 0 ? (
          <Empty compact title={t('noCardEvents')} />
        ) : (
          <Timeline
            label={t('cardEvents')}
            items={events.map((event) => ({
              id: event.id,
              at: event.createdAt,
              who: event.assignee.name,
              content: <OfCard event={event} />,
            }))}
          />
        )}
        {hasNextPage && (
          <div className={styles.more}>
            <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('cardEarlier')}
            </Button>
          </div>
        )}
      </div>
    </aside>
  );
}

function OfCard({ event }: { event: CardEvent }) {
  const { t } = useTranslation('calendar');
  return (
    <div className={styles.change}>
      <div className={styles.eventText}>{event.text}</div>
      <div className={styles.callTimes}>
        {t('due', { at: formatInstant(event.startsAt) })} ·{' '}
        {event.completedAt ? t('completedAt', { at: formatInstant(event.completedAt) }) : t('notCompleted')}
      </div>
      {!event.completedAt && event.mine && (
        <Button size="small" onClick={() => openEvent(event.id)}>
          {t('toEvent')}
        </Button>
      )}
    </div>
  );
}
