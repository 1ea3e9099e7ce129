import type { FieldValue } from '@/api/types/partner-service';
import type { Field, PartnerList } from '@/api/types/schema-service';
import { currentLanguage, i18n } from '@/lib/i18n';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { formatPhones } from '@/lib/format/phones';

export type Lists = Record<string, PartnerList>;

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: 10 }).format(value);
}

export function rowName(lists: Lists, field: Pick<Field, 'listId'>, id: number): string {
  const list = field.listId ? lists[field.listId] : undefined;
  const row = list && [...list.rows, ...list.removedRows].find((candidate) => candidate.id === id);
  return row?.name ?? `#${String(id)}`;
}

/** A value as a person reads it, by its field; empty text for no value. */
export function formatValue(
  field: Field,
  value: FieldValue | null | undefined,
  lists: Lists,
  phones?: string[],
): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.behaviour) {
    case 'YES_NO':
      return i18n.t(value === true ? 'yes' : 'no');
    case 'NUMBER':
      return typeof value === 'number' ? formatNumber(value) : String(value);
    case 'DATE':
      return formatDate(String(value));
    case 'DATE_TIME':
      return formatInstant(String(value));
    case 'LIST':
    case 'DROPDOWN':
      return typeof value === 'number' ? rowName(lists, field, value) : String(value);
    case 'MULTI_SELECT':
    case 'CHECKBOXES':
      return Array.isArray(value) ? value.map((id) => rowName(lists, field, id)).join(', ') : String(value);
    case 'PHONE':
      return formatPhones(String(value), phones);
    default:
      return String(value);
  }
}

/** Whether two values of a field are the same. */
export function sameValue(a: FieldValue | null | undefined, b: FieldValue | null | undefined): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b));
}

function normal(value: FieldValue | null | undefined): FieldValue | null {
  if (value === undefined || value === null || value === '') return null;
  if (!Array.isArray(value)) return value;
  return value.length ? [...value].sort((x, y) => x - y) : null;
}
