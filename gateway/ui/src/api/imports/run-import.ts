import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Import } from '@/api/types/import-service';

function useStep(step: 'start' | 'cancel') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      http.post<Import | undefined>(`/api/imports/${id}/${step}`, undefined, { version }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.imports }),
  });
}

export function useStartImport() {
  return useStep('start');
}

export function useCancelImport() {
  return useStep('cancel');
}
