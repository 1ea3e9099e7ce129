import type { ListRowInput, PartnerList } from '@/api/types/schema-service';

/** A row being edited: `key` stays while it is moved and renamed, whether it has an id yet or not. */
export interface EditedRow extends ListRowInput {
  key: string;
}

const STEP = 10;

export function editedRows(list: PartnerList | undefined): EditedRow[] {
  return [...(list?.rows ?? [])]
    .sort((a, b) => a.order - b.order)
    .map((row) => ({ ...row, key: `row-${String(row.id)}` }));
}

export function added(rows: EditedRow[], name: string): EditedRow[] {
  const order = Math.max(0, ...rows.map((row) => row.order)) + STEP;
  return [...rows, { key: crypto.randomUUID(), name: name.trim(), order, hidesCard: false }];
}

/** Rows after one was dragged elsewhere: numbered anew in the order they stand in. */
export function moved(rows: EditedRow[], from: number, to: number): EditedRow[] {
  const next = [...rows];
  next.splice(to, 0, ...next.splice(from, 1));
  return next.map((row, index) => ({ ...row, order: (index + 1) * STEP }));
}

export type RowFault = 'rowEmpty' | 'rowTwice';

/** What keeps rows from being saved, by their keys. */
export function faultsOf(rows: EditedRow[]): Record<string, RowFault> {
  const faults: Record<string, RowFault> = {};
  const seen = new Set<string>();
  for (const { key, name } of rows) {
    const plain = name.trim().toLowerCase();
    if (!plain) faults[key] = 'rowEmpty';
    else if (seen.has(plain)) faults[key] = 'rowTwice';
    seen.add(plain);
  }
  return faults;
}

export function sent(rows: EditedRow[]): ListRowInput[] {
  return rows.map(({ id, name, order, hidesCard }) => ({
    ...(id === undefined ? {} : { id }),
    name: name.trim(),
    order,
    hidesCard,
  }));
}
