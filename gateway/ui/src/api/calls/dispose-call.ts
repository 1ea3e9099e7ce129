import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Disposition } from '@/api/types/telephony-service';

export interface CallResult {
  callId: string;
  disposition: Disposition;
  comment?: string;
}

/** What came of a call. */
export function useDisposeCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ callId, ...result }: CallResult) =>
      http.put<undefined>(`/api/calls/${callId}/disposition`, result),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.calls }),
  });
}
