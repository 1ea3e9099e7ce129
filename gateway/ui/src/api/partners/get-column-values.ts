import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { ColumnValues, Filter } from '@/api/types/partner-service';

export interface ColumnValuesQuery {
  field: string;
  search: string;
  filter: Filter[];
}

/** The values a column holds among the rows the other filters leave, with how often each occurs. */
export function useColumnValues({ field, search, filter }: ColumnValuesQuery) {
  return useQuery({
    queryKey: [...queryKeys.partnerValues, field, search, filter],
    queryFn: ({ signal }) =>
      http.get<ColumnValues>(
        '/api/partners/values',
        { field, search, filter: filter.length ? JSON.stringify(filter) : undefined, limit: 100 },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
