/** Told apart in every calendar: what I am to do, what I gave to others, what is done. */
export const KINDS = ['own', 'given', 'done'] as const;
export type Kind = (typeof KINDS)[number];

/** What a grid shows of an event or a task. */
export interface GridItem {
  id: string;
  title: string;
  /** Its place by the organisation's clocks, see `gridTime`. */
  start: string;
  movable: boolean;
  kind: Kind;
  overdue: boolean;
  /** Whom it is for, where that is worth a word. */
  person: string | null;
}
