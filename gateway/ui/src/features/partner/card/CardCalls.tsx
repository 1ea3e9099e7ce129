import { CloseOutlined, PhoneOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindCalls } from '@/api/calls/find-calls';
import { useCallTotals } from '@/api/calls/get-call-totals';
import type { Call } from '@/api/types/telephony-service';
import { kindOf, numberOf, wholeSeconds } from '@/components/call/call-text';
import { useChoiceLabel } from '@/components/call/use-choice-label';
import { KindIcon } from '@/components/call/KindIcon';
import { RecordingPlayer } from '@/components/call/RecordingPlayer';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { RowButton } from '@/components/table/RowButton';
import { Timeline } from '@/components/timeline/Timeline';
import { calling } from '@/lib/calling';
import { formatInstant } from '@/lib/format/dates';
import { formatDuration } from '@/lib/format/durations';
import { formatPhone } from '@/lib/format/phones';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import styles from './PartnerCard.module.css';

/** «История по звонкам»: how many, and each with its times, its recording and the way to call again. */
export function CardCalls({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const { t } = useTranslation('telephony');
  const found = useFindCalls({ partner: partnerId });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  const totals = useCallTotals(partnerId).data;
  const [played, setPlayed] = useState<Call | null>(null);
  const calls = data?.pages.flatMap(({ items }) => items);

  return (
    <aside className={styles.history} aria-label={t('cardCalls')}>
      <header className={styles.historyHead}>
        <h2 className={styles.historyTitle}>{t('cardCalls')}</h2>
        <button type="button" className={styles.hide} aria-label={t('hideCardCalls')} onClick={onClose}>
          <CloseOutlined aria-hidden />
        </button>
      </header>
      {totals && <p className={styles.totals}>{t('totals', { ...totals })}</p>}
      <div className={styles.historyBody}>
        {error && !data ? (
          <Failure compact title={t('callsFailed')} error={error} onRetry={() => void refetch()} />
        ) : !calls ? (
          <Skeleton />
        ) : calls.length === 0 ? (
          <Empty compact title={t('noCardCalls')} />
        ) : (
          <Timeline
            label={t('cardCalls')}
            items={calls.map((call) => ({
              id: call.id,
              at: call.startedAt,
              who: call.agent?.name ?? '',
              content: <CardCall call={call} partnerId={partnerId} onPlay={() => setPlayed(call)} />,
            }))}
          />
        )}
        {hasNextPage && (
          <div className={styles.more}>
            <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('earlier')}
            </Button>
          </div>
        )}
      </div>
      {played && <RecordingPlayer key={played.id} call={played} onClose={() => setPlayed(null)} />}
    </aside>
  );
}

function CardCall({ call, partnerId, onPlay }: { call: Call; partnerId: string; onPlay: () => void }) {
  const { t } = useTranslation('telephony');
  const phone = useStore(calling);
  const readOnly = useReadOnly();
  const result = useChoiceLabel('disposition');
  const kind = kindOf(call);
  const number = numberOf(call);
  const shown = formatPhone(number) || t('unknownNumber');
  return (
    <div>
      <div className={styles.callLine}>
        <KindIcon kind={kind} />
        <span className="tabular">{shown}</span>
        {phone && number && !readOnly && (
          <RowButton
            icon={<PhoneOutlined aria-hidden />}
            label={t('call', { number: shown })}
            onClick={() => phone.call(number, partnerId)}
          />
        )}
        {call.hasRecording && (
          <RowButton
            icon={<PlayCircleOutlined aria-hidden />}
            label={t('play', { when: formatInstant(call.startedAt) })}
            onClick={onPlay}
          />
        )}
      </div>
      <div className={styles.callTimes}>
        <span>{t(`kindOne.${kind}`)}</span>
        {` · ${t('duration')} ${formatDuration(wholeSeconds(call))}`}
        {call.talkSeconds > 0 && ` · ${t('talkTime')} ${formatDuration(call.talkSeconds)}`}
        {call.disposition && ` · ${result(call.disposition)}`}
      </div>
    </div>
  );
}
