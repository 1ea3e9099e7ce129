import { useMemo, useState } from 'react';
import { nextSort, type Column, type Sort } from '@/components/table/columns';
import { currentLanguage } from '@/lib/i18n';

/** Sorting of rows that are all here, by the text of their cells. */
export function useLocalSort<Row>(columns: Column<Row>[], rows: Row[]) {
  const [sort, setSort] = useState<Sort | null>(null);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.column);
    if (!sort || !column) return rows;
    const collator = new Intl.Collator(currentLanguage(), { numeric: true });
    const direction = sort.descending ? -1 : 1;
    return [...rows].sort((a, b) => direction * collator.compare(column.text(a), column.text(b)));
  }, [columns, rows, sort]);
  return { sort, sorted, onSort: (column: string) => setSort((before) => nextSort(before, column)) };
}
