import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Locale, Me } from '@/api/types/gateway';

export function useSaveMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { name?: string; locale?: Locale }) => http.put<Me | undefined>('/api/me', input),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.me }),
  });
}
