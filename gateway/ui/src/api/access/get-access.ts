import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Access } from '@/api/types/schema-service';

export function useAccess(groupId: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.access, groupId],
    queryFn: ({ signal }) => http.get<Access>(`/api/access/${groupId ?? ''}`, {}, signal),
    enabled: groupId !== undefined,
  });
}
