import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useListsById } from '@/api/lists/get-lists';
import { useRestorePartner } from '@/api/partners/delete-partner';
import { useBin } from '@/api/partners/get-bin';
import type { BinnedCard } from '@/api/types/partner-service';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { DataTable } from '@/components/table/DataTable';
import { useBinColumns } from '@/features/partner/bin/use-bin-columns';
import { usePurge } from '@/features/partner/bin/use-purge';
import { cardTitle } from '@/lib/values/card-title';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { openTab } from '@/lib/tabs';
import { useDebounced } from '@/lib/use-debounced';

/** «Корзина»: deleted cards, to be brought back or deleted for good. */
export function BinPage() {
  const { t } = useTranslation('partner');
  const notice = useNotice();
  const readOnly = useReadOnly();
  const fields = useFields().data ?? [];
  const lists = useListsById();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), 200);
  const bin = useBin(search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { mutateAsync: restore } = useRestorePartner();
  const askPurge = usePurge(() => setChosen(new Set()));

  const cards = bin.data?.pages.flatMap(({ items }) => items) ?? [];
  // What went away meanwhile, or is no longer found, is not purged unseen.
  const chosenShown = cards.filter(({ id }) => chosen.has(id));

  const choose = (id: string, yes: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (yes) after.add(id);
      else after.delete(id);
      return after;
    });
  const bringBack = async (card: BinnedCard) => {
    try {
      await restore(card.id);
      notice.done(t('cardRestored'), {
        label: t('openIt'),
        run: () => openTab(paths.partner(card.id), { title: cardTitle(fields, card.values) }),
      });
    } catch (error) {
      notice.failed(error);
    }
  };
  const columns = useBinColumns({ fields, lists, chosen, choose, readOnly, bringBack });

  const instead = bin.error ? (
    <Failure title={t('bin.failed')} error={bin.error} onRetry={() => void bin.refetch()} />
  ) : !bin.data ? (
    <Skeleton />
  ) : cards.length > 0 ? undefined : search ? (
    <Empty title={t('bin.noMatches')} />
  ) : (
    <Empty title={t('bin.empty')} why={t('bin.emptyWhy')} />
  );

  return (
    <Page
      title={t('bin.title')}
      meta={chosenShown.length > 0 && t('bin.chosen', { count: chosenShown.length })}
      actions={
        <>
          <Input.Search
            allowClear
            placeholder={t('bin.find')}
            aria-label={t('bin.find')}
            maxLength={200}
            style={{ width: 240 }}
            onChange={({ target }) => setTyped(target.value)}
          />
          {!readOnly && cards.length > 0 && (
            <>
              <Button
                onClick={() => setChosen(chosenShown.length ? new Set() : new Set(cards.map(({ id }) => id)))}
              >
                {t(chosenShown.length ? 'bin.chooseNone' : 'bin.chooseShown')}
              </Button>
              <Button
                danger
                disabled={chosenShown.length === 0}
                onClick={() => askPurge(chosenShown.map(({ id }) => id))}
              >
                {t('bin.purge')}
              </Button>
            </>
          )}
        </>
      }
    >
      <DataTable
        name={t('bin.title')}
        columns={columns}
        rows={cards}
        rowKey={({ id }) => id}
        stale={bin.isPlaceholderData}
        resetKey={search}
        onReachEnd={() => {
          if (bin.hasNextPage && !bin.isFetchingNextPage) void bin.fetchNextPage();
        }}
        instead={instead}
      />
    </Page>
  );
}
