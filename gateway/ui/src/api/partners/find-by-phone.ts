import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Partner } from '@/api/types/partner-service';

/** The cards with this number among their phones; there may be several. */
export function usePartnersByPhone(phone: string | null) {
  return useQuery({
    queryKey: [...queryKeys.partners, 'by-phone', phone],
    queryFn: async ({ signal }) =>
      (await http.get<{ items: Partner[] }>('/api/partners/by-phone', { phone }, signal)).items,
    enabled: phone !== null,
  });
}
