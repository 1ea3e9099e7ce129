import { Problem } from '@/api/problem';
import { i18n } from '@/lib/i18n';

/** What went wrong, in the user's words: the server's own sentence where it sent one. */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return i18n.t('unknown', { ns: 'problem' });
  if (error.message) return error.message;
  const key = `problem:${error.code}`;
  return i18n.exists(key) ? i18n.t(key as 'problem:unknown') : i18n.t('problem:unknown');
}
