import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Group } from '@/api/types/gateway';

export function useGroup(id: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.groups, 'one', id],
    queryFn: ({ signal }) => http.get<Group>(`/api/groups/${id ?? ''}`, {}, signal),
    enabled: id !== undefined,
  });
}
