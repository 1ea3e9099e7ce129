import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Import } from '@/api/types/import-service';

function useStep(step: 'start' | 'cancel') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id }: { id: string }) => {
      // Progress moves the version on while it is being looked at; the step is meant whatever the version.
      const { version } = await http.get<Import>(`/api/imports/${id}`);
      return http.post<Import>(`/api/imports/${id}/${step}`, undefined, { version });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.imports }),
  });
}

export function useStartImport() {
  return useStep('start');
}

export function useCancelImport() {
  return useStep('cancel');
}
