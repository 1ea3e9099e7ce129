// Shapes of partner-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

/** A card's value by its field's type: see FieldType. */
export type FieldValue = string | number | boolean | number[];
export type Values = Record<string, FieldValue>;
/** What a card's edit sends: only what changed, null clears. */
export type Changes = Record<string, FieldValue | null>;

export interface PartnerRow {
  id: string;
  version: number;
  values: Values;
  phones: Record<string, string[]>;
}

export interface Stamp {
  at: string;
  by: string;
}

export interface Partner extends PartnerRow {
  created: Stamp;
  changed: Stamp;
}

export interface Total {
  value: number;
  capped: boolean;
}

export interface PartnerPage {
  items: PartnerRow[];
  next: string | null;
  total: Total;
  /** False while cards that were just imported may still be missing. */
  complete: boolean;
}

export type FilterValue = string | number | boolean | null;

/** One condition on a column; `in` takes several values, null among them meaning empty. */
export type Filter =
  | { field: string; op: 'in'; value: FilterValue[] }
  | { field: string; op: 'contains'; value: string }
  | { field: string; op: 'from' | 'to'; value: string | number };

export interface ColumnValue {
  value: FilterValue;
  count: number;
}

export interface ColumnValues {
  items: ColumnValue[];
  more: boolean;
}

export type SourceKind = 'PERSON' | 'IMPORT' | 'CALL' | 'FORM' | 'API';

export interface HistoryChange {
  field: string;
  old: FieldValue | null;
  new: FieldValue | null;
}

export interface HistoryEntry {
  id: string;
  at: string;
  by: { id: string; name: string };
  source: { kind: SourceKind; id: string | null };
  created: boolean;
  changes: HistoryChange[];
  /** What was done to a file, where it was that and no change of values. */
  file: { kind: 'ADDED' | 'REMOVED' | 'RESTORED'; name: string } | null;
}

export interface HistoryPage {
  items: HistoryEntry[];
  next: string | null;
}

export interface LayoutColumn {
  field: string;
  width: number | null;
  shown: boolean;
}

export interface TableLayout {
  columns: LayoutColumn[];
  sort?: string | null;
}

/** The body of a 409 `stale-version`: the card as it is now and the fields changed since the version the edit began at. */
export interface StaleCard {
  current: { version: number; values: Values; changed: Stamp };
  changed: { field: string; current: FieldValue | null }[];
}

/** A deleted card as the bin shows it. */
export interface BinnedCard {
  id: string;
  values: Values;
  createdAt: string;
  deletedAt: string;
  deletedBy: { id: string; name: string };
}

export interface BinPage {
  items: BinnedCard[];
  next: string | null;
}
