import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Mail } from '@/api/types/notification-service';

interface MailPage {
  items: Mail[];
  next: string | null;
}

/** The letters written from a card, newest first. */
export function useFindMails(partner: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.mailsOf(partner),
    queryFn: ({ pageParam, signal }) =>
      http.get<MailPage>('/api/mails', { partner, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** A letter with its text. */
export function useMail(id: string | null) {
  return useQuery({
    queryKey: [...queryKeys.mails, 'one', id],
    queryFn: ({ signal }) => http.get<Mail>(`/api/mails/${id ?? ''}`, {}, signal),
    enabled: id !== null,
  });
}
