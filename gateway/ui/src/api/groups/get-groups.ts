import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Group } from '@/api/types/gateway';

export function useGroups() {
  return useQuery({
    queryKey: [...queryKeys.groups, 'list'],
    queryFn: async ({ signal }) => (await http.get<{ items: Group[] }>('/api/groups', {}, signal)).items,
  });
}
