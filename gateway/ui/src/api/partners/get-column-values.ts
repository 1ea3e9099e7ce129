import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { ColumnValues, Filter } from '@/api/types/partner-service';

export interface ColumnValuesQuery {
  field: string;
  search: string;
  filter: Filter[];
  /** Also among the cards whose status hides them. */
  hidden: boolean;
}

/** The values a column holds among the rows the other filters leave, with how often each occurs. */
export function useColumnValues({ field, search, filter, hidden }: ColumnValuesQuery) {
  return useQuery({
    queryKey: [...queryKeys.partnerValues, field, search, filter, hidden],
    queryFn: ({ signal }) =>
      http.get<ColumnValues>(
        '/api/partners/values',
        {
          field,
          search,
          filter: filter.length ? JSON.stringify(filter) : undefined,
          limit: 100,
          hidden: hidden || undefined,
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
