import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { PartnerList } from '@/api/types/schema-service';

export function useList(id: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.lists, id],
    queryFn: ({ signal }) => http.get<PartnerList>(`/api/lists/${id ?? ''}`, {}, signal),
    enabled: id !== undefined,
  });
}
