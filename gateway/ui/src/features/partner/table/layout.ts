import type { TableLayout } from '@/api/types/partner-service';
import type { Field, FieldType } from '@/api/types/schema-service';

export interface LaidOutColumn {
  field: Field;
  width: number;
  shown: boolean;
}

const WIDTHS: Partial<Record<FieldType, number>> = {
  NUMBER: 110,
  DATE: 110,
  DATE_TIME: 150,
  YES_NO: 90,
  PHONE: 190,
  EMAIL: 210,
  LONG_TEXT: 280,
};
const WIDTH = 180;
const FIRST_WIDTH = 240;

/** The columns as the user arranged them; fields new since then come last, shown where the administrator put them in the table. */
export function layOut(fields: Field[], layout: TableLayout | undefined): LaidOutColumn[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const arranged = (layout?.columns ?? []).flatMap((column) => {
    const field = byName.get(column.field);
    if (!field) return [];
    byName.delete(column.field);
    return [{ field, width: column.width ?? widthOf(field, false), shown: column.shown }];
  });
  const rest = [...byName.values()].map((field, index) => ({
    field,
    width: widthOf(field, arranged.length === 0 && index === 0),
    shown: field.inTable,
  }));
  return [...arranged, ...rest];
}

function widthOf(field: Field, first: boolean): number {
  return first ? FIRST_WIDTH : (WIDTHS[field.behaviour] ?? WIDTH);
}
