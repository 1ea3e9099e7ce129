import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Import, ImportSettings } from '@/api/types/import-service';

export interface SettingsSave {
  id: string;
  version: number;
  settings: ImportSettings;
}

export function useSaveImportSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, settings }: SettingsSave) =>
      http.put<Import>(`/api/imports/${id}/settings`, settings, version),
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.import(saved.id), saved);
      return client.invalidateQueries({ queryKey: [...queryKeys.import(saved.id), 'preview'] });
    },
  });
}
