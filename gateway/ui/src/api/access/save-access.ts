import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Access, AccessLevel } from '@/api/types/schema-service';

export interface AccessSave {
  groupId: string;
  version: number;
  levels: Record<string, AccessLevel>;
}

export function useSaveAccess() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ groupId, version, levels }: AccessSave) =>
      http.put<Access>(`/api/access/${groupId}`, { levels }, version),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.access }),
  });
}
