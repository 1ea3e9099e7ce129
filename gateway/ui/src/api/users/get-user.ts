import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { User } from '@/api/types/gateway';

export function useUser(id: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.users, 'one', id],
    queryFn: ({ signal }) => http.get<User>(`/api/users/${id ?? ''}`, {}, signal),
    enabled: id !== undefined,
  });
}
