import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindCalls } from '@/api/calls/find-calls';
import type { Call } from '@/api/types/telephony-service';
import { RecordingPlayer } from '@/components/call/RecordingPlayer';
import { Page } from '@/components/page/Page';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { DataTable } from '@/components/table/DataTable';
import { CallFilters } from '@/features/telephony/history/CallFilters';
import { START, searchOf, type HistoryView } from '@/features/telephony/history/history-view';
import { useCallColumns } from '@/features/telephony/history/use-call-columns';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import { loadView, saveView } from '@/lib/view-state';
import styles from './CallHistory.module.css';

const VIEW = 'call-history';

/** «История вызовов»: by period, kind and number, each to be heard and called back. */
export function CallHistory() {
  const { t } = useTranslation('telephony');
  const [view, setView] = useState<HistoryView>(() => loadView<HistoryView>(VIEW) ?? START());
  const [played, setPlayed] = useState<Call | null>(null);
  const search = useMemo(() => searchOf(view), [view]);
  const found = useFindCalls(search);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch } = found;
  const calls = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data]);
  const columns = useCallColumns(setPlayed);

  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  const get = (next: HistoryView) => {
    saveView(VIEW, next);
    setView(next);
    // The same question again is a wish for news.
    if (JSON.stringify(next) === JSON.stringify(view)) void refetch();
  };

  return (
    <Page title={t('callHistory')}>
      <div className={styles.screen}>
        <CallFilters view={view} busy={found.isFetching} onGet={get} />
        <DataTable
          name={t('callHistory')}
          columns={columns}
          rows={calls}
          rowKey={({ id }) => id}
          onOpen={({ partnerId }, background) => {
            if (partnerId) openTab(paths.partner(partnerId), { background });
          }}
          onReachEnd={more}
          stale={found.isPlaceholderData}
          resetKey={JSON.stringify(search)}
          instead={
            found.error && !found.data ? (
              <Failure title={t('callsFailed')} error={found.error} onRetry={() => void refetch()} />
            ) : !found.data ? (
              <Skeleton rows={12} />
            ) : calls.length === 0 ? (
              <Empty title={t('noCalls')} why={t('noCallsWhy')} />
            ) : undefined
          }
          foot={
            isFetchNextPageError && (
              <Failure
                compact
                title={t('moreFailed')}
                error={found.error}
                onRetry={() => void fetchNextPage()}
              />
            )
          }
        />
        {played && <RecordingPlayer key={played.id} call={played} onClose={() => setPlayed(null)} />}
      </div>
    </Page>
  );
}
