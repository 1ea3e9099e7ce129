import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { User } from '@/api/types/gateway';

export function useUsers() {
  return useQuery({
    queryKey: [...queryKeys.users, 'list'],
    queryFn: async ({ signal }) => (await http.get<{ items: User[] }>('/api/users', {}, signal)).items,
  });
}
