import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { User, UserInput } from '@/api/types/gateway';

export interface UserSave {
  existing?: { id: string; version: number };
  input: UserInput;
}

export function useSaveUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ existing, input }: UserSave) =>
      existing
        ? http.put<User>(`/api/users/${existing.id}`, input, existing.version)
        : http.post<User>('/api/users', input),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.users }),
        client.invalidateQueries({ queryKey: queryKeys.groups }),
      ]),
  });
}
