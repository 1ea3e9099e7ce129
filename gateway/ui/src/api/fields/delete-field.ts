import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

export function useDeleteField() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      http.delete(`/api/fields/${id}`, version),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.fields }),
  });
}
