import type { ImportColumn } from '@/api/types/import-service';
import type { Field, FieldInput, FieldType } from '@/api/types/schema-service';
import { latinName } from '@/lib/values/latin-name';

/** The field that holds what a column looks like. */
const TYPES: Record<string, FieldType> = {
  NUMBER: 'NUMBER',
  DATE: 'DATE',
  DATE_TIME: 'DATE_TIME',
  YES_NO: 'YES_NO',
  LIST: 'DROPDOWN',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  LINK: 'LINK',
};

const STEP = 10;

export function fieldTypeOf(column: ImportColumn): FieldType {
  return TYPES[column.type] ?? 'TEXT';
}

/** Columns with a heading that go to no field. */
export function columnsWithoutField(
  columns: ImportColumn[],
  settings: { index: number; field: string | null }[],
): ImportColumn[] {
  const mapped = new Set(settings.flatMap(({ index, field }) => (field ? [index] : [])));
  return columns.filter(({ index, header, type }) => !mapped.has(index) && header.trim() && type !== 'EMPTY');
}

/** The field to be made of a column, after all there are. */
export function fieldOf(
  column: ImportColumn,
  fields: Pick<Field, 'name' | 'order' | 'group'>[],
  group: string,
): Omit<FieldInput, 'listId'> {
  const label = column.header.trim();
  const taken = new Set(fields.map(({ name }) => name));
  return {
    name: latinName(label, taken) || latinName(`field ${label}`, taken),
    label,
    group: fields[0]?.group ?? group,
    type: fieldTypeOf(column),
    order: Math.max(0, ...fields.map(({ order }) => order)) + STEP,
    shown: true,
    hint: null,
    column: 1,
    width: 1,
    inTable: true,
    required: false,
  };
}
