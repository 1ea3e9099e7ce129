import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { PartnerCreation } from '@/api/partners/create-partner';
import type { Partner } from '@/api/types/partner-service';

interface UnknownCaller {
  id: string;
  number: string;
  agent: string;
  answeredAt: string;
}

/** Someone on the phone whose number no card has, by the id kept for their card. */
export function useUnknownCaller(id: string) {
  return useQuery({
    queryKey: queryKeys.unknownCaller(id),
    queryFn: ({ signal }) => http.get<UnknownCaller>(`/api/partners/unknown-callers/${id}`, {}, signal),
    // What was known while they called stays so for who fills the card in.
    staleTime: Infinity,
  });
}

/** Makes the card of what was filled in; refused with `caller-known` where someone was faster. */
export function useFillInCaller(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ values, idempotencyKey }: PartnerCreation) =>
      http.post<Partner>(`/api/partners/unknown-callers/${id}/card`, { values }, { idempotencyKey }),
    onSuccess: (partner) => {
      client.setQueryData(queryKeys.partner(partner.id), partner);
      return client.invalidateQueries({ queryKey: queryKeys.partnerTable });
    },
  });
}
