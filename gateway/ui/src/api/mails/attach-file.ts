import { http } from '@/api/http';
import type { MailAttachment } from '@/api/types/notification-service';

/** Uploads a file for a letter still being written. */
export function attachFile(file: File): Promise<MailAttachment> {
  const form = new FormData();
  form.append('file', file);
  return http.post<MailAttachment>('/api/mails/attachments', form);
}

export function removeAttachment(id: string): Promise<unknown> {
  return http.delete(`/api/mails/attachments/${id}`);
}
