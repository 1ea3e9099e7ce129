import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import {
  asText,
  pinnedOffsets,
  ROW_HEIGHT,
  template,
  type Column,
  type Sort,
} from '@/components/table/columns';
import { HeaderCell } from '@/components/table/HeaderCell';
import { useScrollMemory } from '@/components/table/use-scroll-memory';
import { useRowsKeyboard } from '@/components/table/use-rows-keyboard';
import { useNotice } from '@/components/notice/use-notice';
import styles from './DataTable.module.css';

interface DataTableProps<Row> {
  /** What the table holds, for a screen reader. */
  name: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row, background: boolean) => void;
  sort?: Sort | null;
  onSort?: (column: string) => void;
  onResize?: (column: string, width: number, done: boolean) => void;
  /** Called when the last rows come near. */
  onReachEnd?: () => void;
  /** All rows there are, when more than are loaded. */
  rowCount?: number;
  /** What stands instead of rows: empty, failed, loading. */
  instead?: ReactNode;
  /** What stands under the last row: loading more, or its failure. */
  foot?: ReactNode;
  /** Rows of an earlier search while new ones are on their way. */
  stale?: boolean;
  /** Where the user was: given once, told on every scroll. */
  offset?: { initial: number; onChange: (offset: number) => void };
  /** Other rows altogether when it changes: the table goes back to its top. */
  resetKey?: string;
  /** As tall as its rows, inside a page that scrolls. */
  inline?: boolean;
  ref?: Ref<HTMLDivElement>;
}

const OVERSCAN = 12;
const NEAR_END = 30;

/** The one table: rows drawn as shown only, first columns pinned, keyboard, copying as text. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, columns, rows, rowKey, onOpen, sort = null, onSort, onResize, onReachEnd, rowCount } = props;
  const { instead, foot, stale, offset, resetKey, inline, ref } = props;
  const { t } = useTranslation();
  const notice = useNotice();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- the rows read the virtualizer in this very component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: offset?.initial ?? 0,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;

  useEffect(() => {
    if (rows.length && last >= rows.length - NEAR_END) onReachEnd?.();
  }, [last, rows.length, onReachEnd]);

  const place = useScrollMemory(scroller, virtualizer.getTotalSize(), offset, resetKey);

  const keyboard = useRowsKeyboard({
    count: rows.length,
    page: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 300) / ROW_HEIGHT) - 2),
    onOpen: (index) => rows[index] && onOpen?.(rows[index], false),
    onCopy: (from, to) => {
      const picked = rows.slice(from, to + 1);
      void navigator.clipboard
        .writeText(asText(columns, picked))
        .then(() => notice.done(t('copied', { count: picked.length })));
    },
    reveal: (index) => virtualizer.scrollToIndex(index),
  });

  const offsets = pinnedOffsets(columns);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const grid = { gridTemplateColumns: template(columns) };

  return (
    <div
      ref={scroller}
      className={`${styles.scroller ?? ''} ${inline ? styles.inline : ''}`}
      onScroll={place.onScroll}
    >
      <div
        ref={ref}
        role="grid"
        tabIndex={0}
        aria-label={name}
        aria-rowcount={(rowCount ?? rows.length) + 1}
        aria-colcount={columns.length}
        aria-busy={stale}
        aria-activedescendant={keyboard.active >= 0 ? `${id}-${String(keyboard.active)}` : undefined}
        className={`${styles.grid ?? ''} ${stale ? styles.stale : ''}`}
        style={{ minWidth: width }}
        onKeyDown={keyboard.onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.head} style={grid}>
          {columns.map((column, index) => (
            <HeaderCell
              key={column.id}
              column={column}
              index={index}
              sort={sort}
              left={offsets[column.id]}
              onSort={onSort}
              onResize={onResize}
            />
          ))}
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const chosen = index >= keyboard.range.from && index <= keyboard.range.to && keyboard.active >= 0;
            return (
              <div
                key={rowKey(row)}
                id={`${id}-${String(index)}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={chosen}
                className={`${styles.row ?? ''} ${chosen ? styles.chosen : ''} ${index === keyboard.active ? styles.active : ''} ${onOpen ? styles.opens : ''}`}
                style={{ ...grid, transform: `translateY(${String(start)}px)` }}
                onClick={(event) => keyboard.select(index, event.shiftKey)}
                onDoubleClick={() => onOpen?.(row, false)}
                onAuxClick={(event) => event.button === 1 && onOpen?.(row, true)}
              >
                {columns.map((column, at) => (
                  <div
                    key={column.id}
                    role="gridcell"
                    aria-colindex={at + 1}
                    className={`${styles.cell ?? ''} ${column.align ? (styles[column.align] ?? '') : ''} ${offsets[column.id] === undefined ? '' : styles.pinned}`}
                    style={offsets[column.id] === undefined ? undefined : { left: offsets[column.id] }}
                    title={column.render ? undefined : column.text(row)}
                  >
                    {column.render ? column.render(row) : column.text(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {instead && <div className={styles.instead}>{instead}</div>}
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
