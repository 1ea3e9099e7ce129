import type { Import } from '@/api/types/import-service';

/** Why an import could not be read to its end. */
export function problemOf({ problem }: Pick<Import, 'problem'>): string | null {
  return problem && (problem.detail ?? problem.code);
}
