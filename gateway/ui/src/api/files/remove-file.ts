import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { StoredFile } from '@/api/types/files';

export function useRemoveFile(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`${path}/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.files(path) }),
  });
}

export function useRestoreFile(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post<StoredFile>(`${path}/${id}/restore`),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.files(path) }),
  });
}
