import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Import, ImportState } from '@/api/types/import-service';

/** The stream brings progress; asking now and then makes up for a stream that is down. */
const POLL_MS = 3000;

export function isUnderWay(state: ImportState | undefined): boolean {
  return state === 'RUNNING' || state === 'CANCELLING';
}

export function useImport(id: string) {
  return useQuery({
    queryKey: queryKeys.import(id),
    queryFn: ({ signal }) => http.get<Import>(`/api/imports/${id}`, {}, signal),
    refetchInterval: (query) => (isUnderWay(query.state.data?.state) ? POLL_MS : false),
  });
}
