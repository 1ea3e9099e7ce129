import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  title: string;
  width: number;
  align?: 'right' | 'center';
  /** What a cell shows; plain text where not given. */
  render?: (row: Row) => ReactNode;
  /** A cell as text: for copying, titles and screen readers. */
  text: (row: Row) => string;
  sortable?: boolean;
  /** What the funnel opens; `close` shuts it. */
  filter?: (close: () => void) => ReactNode;
  filtered?: boolean;
  /** Stays in sight while the rest scrolls sideways; pinned columns come first. */
  pinned?: boolean;
  /** The column may not be made narrower or wider. */
  fixed?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

export const ROW_HEIGHT = 30;
export const NARROWEST = 60;
export const WIDEST = 800;

/** The grid's columns; a last one takes what is left. */
export function template<Row>(columns: Column<Row>[]): string {
  return `${columns.map(({ width }) => `${String(width)}px`).join(' ')} minmax(0, 1fr)`;
}

/** How far from the left each pinned column stays. */
export function pinnedOffsets<Row>(columns: Column<Row>[]): Record<string, number> {
  const offsets: Record<string, number> = {};
  let left = 0;
  for (const column of columns) {
    if (!column.pinned) break;
    offsets[column.id] = left;
    left += column.width;
  }
  return offsets;
}

/** Rows as a spreadsheet takes them: cells parted by tabs, without line breaks inside. */
export function asText<Row>(columns: Column<Row>[], rows: Row[]): string {
  const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  const named = columns.filter(({ title }) => title);
  const head = named.map(({ title }) => cell(title)).join('\t');
  return [head, ...rows.map((row) => named.map((column) => cell(column.text(row))).join('\t'))].join('\n');
}

/** The next state of a header clicked: ascending, descending, none. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
