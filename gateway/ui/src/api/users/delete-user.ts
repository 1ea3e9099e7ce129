import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

export function useDeleteUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/users/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...queryKeys.users, 'list'] }),
  });
}
