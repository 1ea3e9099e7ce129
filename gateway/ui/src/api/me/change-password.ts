import { useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';

export function useChangePassword() {
  return useMutation({
    mutationFn: (input: { current: string; next: string }) => http.put<undefined>('/api/me/password', input),
  });
}
