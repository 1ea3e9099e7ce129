import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Filter, PartnerPage } from '@/api/types/partner-service';

export interface PartnerSearch {
  search: string;
  filter: Filter[];
  /** A field's name, `-` before it for descending. */
  sort: string;
  columns: string[];
  /** Also the cards whose status hides them. */
  hidden: boolean;
}

export type PartnerPages = InfiniteData<PartnerPage, string | null>;

const PAGE_SIZE = 100;

export function partnerTableKey(search: PartnerSearch) {
  return [...queryKeys.partnerTable, search];
}

/** The table's rows page by page; the rows of the search before stay until the new ones come. */
export function useFindPartners(search: PartnerSearch, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: partnerTableKey(search),
    queryFn: ({ pageParam, signal }) =>
      http.get<PartnerPage>(
        '/api/partners',
        {
          search: search.search,
          filter: search.filter.length ? JSON.stringify(search.filter) : undefined,
          sort: search.sort,
          columns: search.columns.join(','),
          hidden: search.hidden || undefined,
          size: PAGE_SIZE,
          cursor: pageParam,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
}
