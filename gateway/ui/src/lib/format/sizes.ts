import { i18n } from '@/lib/i18n';
import { formatNumber } from '@/lib/format/values';

/** 1536 → 1,5 КБ. */
export function formatSize(bytes: number): string {
  const units = ['bytes', 'kilobytes', 'megabytes'] as const;
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${formatNumber(digits)} ${i18n.t(units[unit] ?? 'bytes')}`;
}
