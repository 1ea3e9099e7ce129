import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

export interface ExtensionInput {
  /** Empty: no telephony for this person. */
  extension: string;
  /** Left out where it stays as it is. */
  password?: string;
}

export function useSaveExtension() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ExtensionInput) => http.put<undefined>('/api/agents/me/extension', input),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.agent }),
  });
}
