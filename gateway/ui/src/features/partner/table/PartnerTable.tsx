import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useListsById } from '@/api/lists/get-lists';
import { has, useMe } from '@/api/me/get-me';
import { partnerTableKey, useFindPartners, type PartnerPages } from '@/api/partners/find-partners';
import { useSaveTableLayout, useTableLayout } from '@/api/partners/table-layout';
import type { Filter, PartnerRow } from '@/api/types/partner-service';
import { Failure, Skeleton } from '@/components/states/States';
import { nextSort, ROW_HEIGHT } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { cardTitle } from '@/lib/values/card-title';
import { ListBar } from '@/features/partner/table/ListBar';
import { layOut, type LaidOutColumn } from '@/features/partner/table/layout';
import { NoPartners } from '@/features/partner/table/NoPartners';
import {
  allFilters,
  NEWEST_FIRST,
  rememberOffset,
  useTableView,
  withFilter,
} from '@/features/partner/table/table-view';
import { TableFoot } from '@/features/partner/table/TableFoot';
import { Toolbar } from '@/features/partner/table/Toolbar';
import { useTableNews } from '@/features/partner/table/use-table-news';
import { openCard, usePartnerColumns } from '@/features/partner/table/use-partner-columns';
import { useDeleteCard } from '@/features/partner/use-delete-card';
import { formatNumber } from '@/lib/format/values';
import { useDebounced } from '@/lib/use-debounced';
import { useReadOnly } from '@/lib/session';
import styles from './PartnerTable.module.css';

const SEARCH_AFTER_MS = 80;
/** How far a reload goes to find the rows the user was at. */
const RESTORE_AT_MOST = 3000;

/** The first tab: all partners, as far as the user may see them. */
export function PartnerTable() {
  const { t } = useTranslation('partner');
  const client = useQueryClient();
  const fields = useFields();
  const lists = useListsById();
  const layout = useTableLayout();
  const saveLayout = useSaveTableLayout();
  const me = useMe();
  const askDelete = useDeleteCard();
  const readOnly = useReadOnly();
  const { view, change } = useTableView();
  const grid = useRef<HTMLDivElement>(null);
  const [resizing, setResizing] = useState<Record<string, number>>({});

  const ready = Boolean(fields.data) && !layout.isPending;
  const laidOut = useMemo(
    () =>
      layOut(fields.data ?? [], layout.data).map((column) => ({
        ...column,
        width: resizing[column.field.name] ?? column.width,
      })),
    [fields.data, layout.data, resizing],
  );
  const names = laidOut.filter(({ shown }) => shown).map(({ field }) => field.name);
  const known = new Set(fields.data?.map(({ name }) => name));
  // A filter or sort on a field that is gone, or no longer to be seen, falls away.
  const filters = Object.fromEntries(Object.entries(view.filters).filter(([name]) => known.has(name)));
  const sort =
    view.sort === NEWEST_FIRST || known.has(view.sort.replace(/^-/, '')) ? view.sort : NEWEST_FIRST;
  const search = useDebounced(view.search, SEARCH_AFTER_MS);
  const asked = {
    search: search.trim(),
    filter: allFilters(filters),
    sort,
    columns: names,
    hidden: view.hidden,
  };
  const found = useFindPartners(asked, ready && names.length > 0);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = found;

  const rows = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data]);
  const total = found.data?.pages[0]?.total;
  const restoring = Math.min(view.offset / ROW_HEIGHT, RESTORE_AT_MOST);

  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  useEffect(() => {
    if (rows.length > 0 && rows.length < restoring) more();
  }, [rows.length, restoring, more]);

  const setFilter = useCallback(
    (field: string, next: Filter[]) => change({ filters: withFilter(view.filters, field, next) }),
    [change, view.filters],
  );
  const onDelete = useCallback(
    ({ id, version, values }: PartnerRow) =>
      askDelete({ id, version, title: cardTitle(fields.data ?? [], values) }),
    [askDelete, fields.data],
  );
  const columns = usePartnerColumns({
    columns: laidOut,
    lists,
    filters,
    hidden: view.hidden,
    onFilter: setFilter,
    onDelete: has(me, 'contacts') && !readOnly ? onDelete : null,
  });

  const arrange = (next: LaidOutColumn[]) => {
    if (readOnly) return;
    saveLayout.mutate({
      columns: next.map(({ field, width, shown }) => ({ field: field.name, width, shown })),
      sort: layout.data?.sort ?? null,
    });
  };

  const refresh = () => {
    const key = partnerTableKey(asked);
    // Only the first page is asked for again; the others follow as they are scrolled to.
    client.setQueryData<PartnerPages>(
      key,
      (pages) => pages && { pages: pages.pages.slice(0, 1), pageParams: pages.pageParams.slice(0, 1) },
    );
    void client.invalidateQueries({ queryKey: key });
  };
  const complete = found.data?.pages[0]?.complete ?? true;
  const news = useTableNews(grid, { complete, at: found.dataUpdatedAt }, refresh);

  if (fields.error && !fields.data) {
    return <Failure title={t('loadFailed')} error={fields.error} onRetry={() => void fields.refetch()} />;
  }
  if (!fields.data) return <Skeleton rows={14} />;
  if (fields.data.length === 0) return <NoPartners reason="fields" />;

  const nothing = found.data && rows.length === 0;
  const narrowed = Boolean(asked.search) || asked.filter.length > 0;

  return (
    <div className={styles.screen}>
      <ListBar
        list={{ search: asked.search || null, filter: asked.filter, sort, hidden: view.hidden }}
        total={total && !total.capped ? formatNumber(total.value) : undefined}
      />
      <Toolbar
        view={view}
        filters={filters}
        fields={fields.data}
        lists={lists}
        total={total}
        complete={complete}
        columns={laidOut}
        news={news}
        onChange={change}
        onColumns={arrange}
        onResetColumns={() => {
          setResizing({});
          saveLayout.mutate({ columns: [], sort: null });
        }}
        onToRows={() => grid.current?.focus()}
      />
      <DataTable
        ref={grid}
        name={t('tableName')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowCount={total?.value ?? rows.length}
        onOpen={openCard}
        sort={
          sort === NEWEST_FIRST ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') }
        }
        onSort={(column) => {
          const current =
            sort === NEWEST_FIRST
              ? null
              : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') };
          const next = nextSort(current, column);
          change({ sort: next ? `${next.descending ? '-' : ''}${next.column}` : NEWEST_FIRST });
        }}
        onResize={(column, width, done) => {
          setResizing((before) => ({ ...before, [column]: width }));
          if (done) arrange(laidOut.map((c) => (c.field.name === column ? { ...c, width } : c)));
        }}
        onReachEnd={more}
        stale={found.isPlaceholderData}
        offset={{ initial: view.offset, onChange: rememberOffset }}
        resetKey={JSON.stringify({ ...asked, columns: null })}
        instead={
          names.length === 0 ? (
            <NoPartners reason="columns" />
          ) : found.error && !found.data ? (
            <Failure title={t('loadFailed')} error={found.error} onRetry={() => void found.refetch()} />
          ) : nothing ? (
            <NoPartners reason={narrowed ? 'matches' : 'partners'} />
          ) : found.data ? undefined : (
            <Skeleton rows={14} />
          )
        }
        foot={
          <TableFoot
            loading={isFetchingNextPage}
            failed={isFetchNextPageError}
            onRetry={() => void fetchNextPage()}
          />
        }
      />
    </div>
  );
}
