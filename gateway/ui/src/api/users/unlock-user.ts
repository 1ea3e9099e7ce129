import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';

/** Lets someone try again whose login too many wrong passwords have locked. */
export function useUnlockUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post<undefined>(`/api/users/${id}/unlock`),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.users }),
  });
}
