import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Mail, MailRequest } from '@/api/types/notification-service';

interface Sending {
  request: MailRequest;
  /** The same for every try of one letter: a button pressed twice, an answer that got lost, make no second one. */
  key: string;
}

export function useSendMail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ request, key }: Sending) =>
      http.post<Mail>('/api/mails', request, { idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.mails }),
  });
}
