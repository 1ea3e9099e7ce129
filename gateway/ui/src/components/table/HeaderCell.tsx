import { CaretDownFilled, CaretUpFilled, FilterFilled, FilterOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROWEST, WIDEST, type Column, type Sort } from '@/components/table/columns';
import styles from './DataTable.module.css';

interface HeaderCellProps<Row> {
  column: Column<Row>;
  index: number;
  sort: Sort | null;
  left: number | undefined;
  onSort?: ((column: string) => void) | undefined;
  onResize?: ((column: string, width: number, done: boolean) => void) | undefined;
}

const KEY_STEP = 10;

export function HeaderCell<Row>({ column, index, sort, left, onSort, onResize }: HeaderCellProps<Row>) {
  const { t } = useTranslation('table');
  const [open, setOpen] = useState(false);
  const sorted = sort?.column === column.id ? sort : null;
  const canSort = column.sortable && onSort;

  const bounded = (width: number) => Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));

  const drag = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const start = event.clientX;
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) =>
      onResize?.(column.id, bounded(column.width + move.clientX - start), false);
    handle.onpointerup = (up) => {
      handle.onpointermove = null;
      handle.onpointerup = null;
      onResize?.(column.id, bounded(column.width + up.clientX - start), true);
    };
  };

  const nudge = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    onResize?.(column.id, bounded(column.width + step), true);
  };

  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
      className={`${styles.headCell ?? ''} ${column.align ? (styles[column.align] ?? '') : ''} ${left === undefined ? '' : styles.pinned}`}
      style={left === undefined ? undefined : { left }}
    >
      {canSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column.id)} title={column.title}>
          <span className={styles.headText}>{column.title}</span>
          {sorted && (
            <span className={styles.arrow} aria-hidden>
              {sorted.descending ? <CaretDownFilled aria-hidden /> : <CaretUpFilled aria-hidden />}
            </span>
          )}
        </button>
      ) : (
        <span className={styles.headText} title={column.title}>
          {column.title}
        </span>
      )}
      {column.filter && (
        <Popover
          open={open}
          onOpenChange={setOpen}
          trigger="click"
          placement="bottomLeft"
          arrow={false}
          destroyOnHidden
          content={() => column.filter?.(() => setOpen(false))}
        >
          <button
            type="button"
            className={`${styles.funnel ?? ''} ${column.filtered ? styles.funnelOn : ''}`}
            aria-label={t('filter', { column: column.title })}
            aria-haspopup="dialog"
            aria-expanded={open}
          >
            {column.filtered ? <FilterFilled aria-hidden /> : <FilterOutlined aria-hidden />}
          </button>
        </Popover>
      )}
      {onResize && !column.fixed && (
        <span
          role="separator"
          tabIndex={-1}
          aria-orientation="vertical"
          aria-label={t('resize', { column: column.title })}
          aria-valuenow={column.width}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          className={styles.resize}
          onPointerDown={drag}
          onKeyDown={nudge}
        />
      )}
    </div>
  );
}
