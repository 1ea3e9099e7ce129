import type { Import } from '@/api/types/import-service';
import { i18n } from '@/lib/i18n';

export function startedBy({ by }: Pick<Import, 'by'>, names: ReadonlyMap<string, string>): string {
  if (typeof by !== 'string') return by.name;
  return names.get(by) ?? i18n.t('unknownUser');
}

/** Why an import could not be read to its end. */
export function problemOf({ problem }: Pick<Import, 'problem'>): string | null {
  if (problem === null) return null;
  return typeof problem === 'string' ? problem : (problem.detail ?? problem.code);
}
