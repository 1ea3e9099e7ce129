import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Group, GroupInput } from '@/api/types/gateway';

export interface GroupSave {
  existing?: { id: string; version: number };
  input: GroupInput;
}

export function useSaveGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ existing, input }: GroupSave) =>
      existing
        ? http.put<Group>(`/api/groups/${existing.id}`, input, existing.version)
        : http.post<Group>('/api/groups', input),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.groups }),
        client.invalidateQueries({ queryKey: queryKeys.users }),
      ]),
  });
}
