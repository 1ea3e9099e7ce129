import { useCallback, useEffect, useState } from 'react';
import type { Filter } from '@/api/types/partner-service';
import { groupBy } from '@/lib/group-by';
import { listToShow } from '@/lib/partner-list';
import { loadView, saveView } from '@/lib/view-state';

/** What the user asked the table for, and how far down they were. */
export interface TableView {
  search: string;
  filters: Record<string, Filter[]>;
  sort: string;
  hidden: boolean;
  offset: number;
}

export const NEWEST_FIRST = '-created';
const NAME = 'partner-table';
const START: TableView = { search: '', filters: {}, sort: NEWEST_FIRST, hidden: false, offset: 0 };

export function useTableView() {
  const [view, setView] = useState<TableView>(() => ({ ...START, ...loadView<Partial<TableView>>(NAME) }));
  const change = useCallback((part: Partial<TableView>) => {
    setView((before) => {
      // Other rows: back to the top.
      const after = { ...before, offset: 0, ...part };
      saveView(NAME, after);
      return after;
    });
  }, []);
  // Another screen asked for a list, perhaps while this tab was hidden.
  useEffect(() => {
    const show = () => {
      const list = listToShow.get();
      if (!list) return;
      listToShow.set(null);
      change({
        search: list.search ?? '',
        filters: Object.fromEntries(groupBy(list.filter, ({ field }) => field)),
        sort: list.sort ?? NEWEST_FIRST,
        hidden: list.hidden,
      });
    };
    show();
    return listToShow.subscribe(show);
  }, [change]);
  return { view, change };
}

/** Remembers the offset without drawing the table anew at each scroll. */
export function rememberOffset(offset: number): void {
  saveView(NAME, { ...START, ...loadView<Partial<TableView>>(NAME), offset });
}

export function withFilter(
  filters: Record<string, Filter[]>,
  field: string,
  next: Filter[],
): Record<string, Filter[]> {
  const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== field));
  return next.length ? { ...rest, [field]: next } : rest;
}

/** All conditions in one list, those of one column left out where it asks about itself. */
export function allFilters(filters: Record<string, Filter[]>, except?: string): Filter[] {
  return Object.entries(filters).flatMap(([name, list]) => (name === except ? [] : list));
}
