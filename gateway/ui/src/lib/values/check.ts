import type { FieldValue } from '@/api/types/partner-service';
import type { FieldType } from '@/api/types/schema-service';

export type ValueFault = 'required' | 'notANumber' | 'notADate' | 'notAnEmail' | 'notALink';

export function isEmpty(value: FieldValue | null | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** What is plainly wrong with a value before it is sent; the server has the last word. */
export function faultOf(
  field: { behaviour: FieldType; required: boolean },
  value: FieldValue | null | undefined,
): ValueFault | null {
  if (isEmpty(value)) return field.required ? 'required' : null;
  switch (field.behaviour) {
    case 'NUMBER':
      return typeof value === 'number' ? null : 'notANumber';
    case 'DATE':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? null : 'notADate';
    case 'DATE_TIME':
      return Number.isNaN(Date.parse(String(value))) ? 'notADate' : null;
    case 'EMAIL':
      return EMAIL.test(String(value).trim()) ? null : 'notAnEmail';
    case 'LINK':
      return linkTarget(String(value)) ? null : 'notALink';
    default:
      return null;
  }
}

/** Where a link leads; nothing for anything but a web page, so that no value can run as a script. */
export function linkTarget(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d+/.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const url = new URL(withScheme);
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
}

/** Typed text as a number: 1 234,5 and 1234.5 alike. */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
