import type { Field, FieldInput, FieldType } from '@/api/types/schema-service';

export const TYPES: FieldType[] = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'DATE',
  'DATE_TIME',
  'YES_NO',
  'LIST',
  'DROPDOWN',
  'MULTI_SELECT',
  'CHECKBOXES',
  'PHONE',
  'EMAIL',
  'LINK',
];

export const usesList = (type: FieldType): boolean =>
  type === 'LIST' || type === 'DROPDOWN' || type === 'MULTI_SELECT' || type === 'CHECKBOXES';

const STEP = 10;
const COLUMNS = 3;

/** What of a field is sent back. */
export function inputOf(field: Field): FieldInput {
  const { name, label, group, type, listId, order, shown, hint, column, width, inTable, required } = field;
  return { name, label, group, type, listId, order, shown, hint, column, width, inTable, required };
}

/** A new field goes on where the last one stands: same block, next place in the row. */
export function nextInput(fields: Field[]): FieldInput {
  const last = [...fields].sort((a, b) => a.order - b.order).at(-1);
  const after = last ? last.column + last.width : 1;
  return {
    name: '',
    label: '',
    group: last?.group ?? '',
    type: 'TEXT',
    listId: null,
    order: (last?.order ?? 0) + STEP,
    shown: true,
    hint: null,
    column: after > COLUMNS ? 1 : after,
    width: 1,
    inTable: true,
    required: false,
  };
}

const PHONE_LABELS = ['телефон', 'phone'];
const EMAIL_LABELS = ['email', 'e-mail', 'почта', 'эл. почта'];

/** How a field will act: a text field labelled «Телефон» or «Email» is a phone or an e-mail field, as on the server. */
export function behaviourOf({ type, label }: Pick<FieldInput, 'type' | 'label'>): FieldType {
  if (type !== 'TEXT') return type;
  const plain = label.trim().toLowerCase();
  if (PHONE_LABELS.includes(plain)) return 'PHONE';
  return EMAIL_LABELS.includes(plain) ? 'EMAIL' : 'TEXT';
}

/** The fields whose order changes when one moves a step: two change places, all are renumbered where numbers are equal. */
export function moved(fields: Field[], field: Field, step: -1 | 1): { field: Field; order: number }[] {
  const inOrder = [...fields].sort((a, b) => a.order - b.order);
  const from = inOrder.findIndex(({ id }) => id === field.id);
  const other = inOrder[from + step];
  if (!other) return [];
  if (other.order !== field.order) {
    return [
      { field, order: other.order },
      { field: other, order: field.order },
    ];
  }
  inOrder.splice(from, 1);
  inOrder.splice(from + step, 0, field);
  return inOrder
    .map((one, index) => ({ field: one, order: (index + 1) * STEP }))
    .filter(({ field: one, order }) => one.order !== order);
}
