// Shapes of schema-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

export type FieldType =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'DATE'
  | 'DATE_TIME'
  | 'YES_NO'
  | 'LIST'
  | 'DROPDOWN'
  | 'MULTI_SELECT'
  | 'CHECKBOXES'
  | 'PHONE'
  | 'EMAIL'
  | 'LINK';

export type AccessLevel = 'HIDDEN' | 'VIEW' | 'EDIT';

export interface FieldInput {
  name: string;
  label: string;
  group: string;
  type: FieldType;
  listId: string | null;
  order: number;
  shown: boolean;
  hint: string | null;
  column: number;
  width: number;
  inTable: boolean;
  required: boolean;
}

export interface Field extends FieldInput {
  id: string;
  version: number;
  behaviour: FieldType;
  access: AccessLevel;
}

export interface ListRow {
  id: number;
  name: string;
  order: number;
  hidesCard: boolean;
}

/** A row as sent: a new one has no id yet. */
export interface ListRowInput {
  id?: number;
  name: string;
  order: number;
  hidesCard: boolean;
}

export interface PartnerList {
  id: string;
  version: number;
  name: string;
  rows: ListRow[];
  /** Rows no longer offered, which old values may still hold. */
  removedRows: { id: number; name: string }[];
}

export interface FieldUsage {
  groups: { groupId: string; level: AccessLevel }[];
}

export interface Access {
  groupId: string;
  version: number;
  levels: Record<string, AccessLevel>;
}
