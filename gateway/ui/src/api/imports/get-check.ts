import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Import, ImportCheck } from '@/api/types/import-service';

/** What is wrong in all rows of the file under the settings it has now. Reads the whole file: not to be asked in vain. */
export function useImportCheck({ id, version }: Import, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.import(id), 'check', version],
    queryFn: ({ signal }) => http.get<ImportCheck>(`/api/imports/${id}/check`, {}, signal),
    staleTime: Infinity,
    enabled,
  });
}
