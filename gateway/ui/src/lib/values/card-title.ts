import type { Values } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';

/** What a card is called: the first text it holds of those the table shows, else the first of any. */
export function cardTitle(fields: Field[], values: Values): string {
  const texts = fields.filter(({ behaviour }) => behaviour === 'TEXT');
  const named = [...texts.filter(({ inTable }) => inTable), ...texts].find(({ name }) => values[name]);
  const other = fields.find(
    ({ name, behaviour }) => (behaviour === 'PHONE' || behaviour === 'EMAIL') && values[name],
  );
  const field = named ?? other;
  return field ? String(values[field.name]) : '';
}
