import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import { Problem } from '@/api/problem';
import type { Import, ImportSettings } from '@/api/types/import-service';

export interface SettingsSave {
  id: string;
  version: number;
  settings: ImportSettings;
}

const HEARD_WITHIN_MS = 5_000;
const ASK_AGAIN_MS = 250;

/** import-service hears of a field that was just made a moment after schema-service answered. */
const notHeardYet = (error: Error) =>
  error instanceof Problem && error.errors.some(({ code }) => code === 'unknown-field');

export function useSaveImportSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, settings }: SettingsSave) =>
      http.put<Import>(`/api/imports/${id}/settings`, settings, version),
    retry: (failures, error) => notHeardYet(error) && failures < HEARD_WITHIN_MS / ASK_AGAIN_MS,
    retryDelay: ASK_AGAIN_MS,
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.import(saved.id), saved);
      return client.invalidateQueries({ queryKey: [...queryKeys.import(saved.id), 'preview'] });
    },
  });
}
