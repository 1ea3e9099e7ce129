import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Partner, Values } from '@/api/types/partner-service';

export interface PartnerCreation {
  values: Values;
  /** The same key again creates nothing: a doubled click or a retry after a lost answer is one card. */
  idempotencyKey: string;
}

export function useCreatePartner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ values, idempotencyKey }: PartnerCreation) =>
      http.post<Partner>('/api/partners', { values }, { idempotencyKey }),
    onSuccess: (partner) => {
      client.setQueryData(queryKeys.partner(partner.id), partner);
      return client.invalidateQueries({ queryKey: queryKeys.partnerTable });
    },
  });
}
