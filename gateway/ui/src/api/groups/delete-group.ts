import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

export function useDeleteGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/groups/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...queryKeys.groups, 'list'] }),
  });
}
