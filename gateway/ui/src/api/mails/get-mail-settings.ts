import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { MailSettings } from '@/api/types/notification-service';

export function useMailSettings() {
  return useQuery({
    queryKey: queryKeys.mailSettings,
    queryFn: ({ signal }) => http.get<MailSettings>('/api/mails/settings', {}, signal),
    staleTime: 5 * 60_000,
  });
}
