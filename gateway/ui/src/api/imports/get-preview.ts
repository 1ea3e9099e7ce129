import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { ImportPreview } from '@/api/types/import-service';

export function useImportPreview(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.import(id), 'preview'],
    queryFn: ({ signal }) => http.get<ImportPreview>(`/api/imports/${id}/preview`, {}, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}
