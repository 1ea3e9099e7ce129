import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Partner } from '@/api/types/partner-service';

export function partnerQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.partner(id),
    queryFn: ({ signal }) => http.get<Partner>(`/api/partners/${id}`, {}, signal),
  });
}

export function usePartner(id: string) {
  return useQuery(partnerQuery(id));
}
