import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

export function useDeleteList() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      http.delete(`/api/lists/${id}`, version),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.lists }),
  });
}
