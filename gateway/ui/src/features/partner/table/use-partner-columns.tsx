import { DeleteOutlined, PhoneOutlined } from '@ant-design/icons';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter, PartnerRow } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import type { Column } from '@/components/table/columns';
import { RowButton } from '@/components/table/RowButton';
import type { LaidOutColumn } from '@/features/partner/table/layout';
import { allFilters } from '@/features/partner/table/table-view';
import { calling } from '@/lib/calling';
import { formatPhone } from '@/lib/format/phones';
import { formatValue, type Lists } from '@/lib/format/values';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import { linkTarget } from '@/lib/values/check';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import { Skeleton } from '@/components/states/States';
import styles from './PartnerTable.module.css';

// Calendars and the like are fetched with the first funnel opened, not with the table.
const ColumnFilter = lazy(() =>
  import('@/features/partner/table/ColumnFilter').then((m) => ({ default: m.ColumnFilter })),
);

interface Options {
  columns: LaidOutColumn[];
  lists: Lists;
  filters: Record<string, Filter[]>;
  hidden: boolean;
  onFilter: (field: string, filters: Filter[]) => void;
  /** Null for whoever may not. */
  onDelete: ((row: PartnerRow) => void) | null;
}

const CARD_WIDTH = 92;
const DELETE_WIDTH = 26;

export function openCard(row: PartnerRow, background = false): void {
  openTab(paths.partner(row.id), { background });
}

/** The table's columns: «В карточку», then the fields as laid out; the first two stay in sight. */
export function usePartnerColumns({
  columns,
  lists,
  filters,
  hidden,
  onFilter,
  onDelete,
}: Options): Column<PartnerRow>[] {
  const { t } = useTranslation('partner');
  return useMemo(() => {
    const toCard: Column<PartnerRow> = {
      id: 'card',
      title: '',
      width: CARD_WIDTH + (onDelete ? DELETE_WIDTH : 0),
      pinned: true,
      fixed: true,
      text: () => '',
      render: (row) => (
        <span className={styles.rowActions}>
          <a
            className={styles.toCard}
            href={paths.partner(row.id)}
            tabIndex={-1}
            onClick={(event) => {
              event.preventDefault();
              openCard(row, event.ctrlKey || event.metaKey);
            }}
          >
            {t('toCard')}
          </a>
          {onDelete && (
            <RowButton
              icon={<DeleteOutlined aria-hidden />}
              label={t('delete')}
              onClick={() => onDelete(row)}
            />
          )}
        </span>
      ),
    };
    const shown = columns.filter((column) => column.shown);
    return [
      toCard,
      ...shown.map(({ field, width }, index): Column<PartnerRow> => {
        const text = (row: PartnerRow) =>
          formatValue(field, row.values[field.name], lists, row.phones[field.name]);
        return {
          id: field.name,
          title: field.label,
          width,
          text,
          ...(field.behaviour === 'LINK'
            ? { render: (row: PartnerRow) => <LinkCell text={text(row)} /> }
            : {}),
          ...(field.behaviour === 'PHONE'
            ? {
                render: (row: PartnerRow) => (
                  <PhoneCell text={text(row)} number={row.phones[field.name]?.[0]} partnerId={row.id} />
                ),
              }
            : {}),
          ...(field.behaviour === 'NUMBER' ? { align: 'right' as const } : {}),
          sortable: sortable(field),
          filtered: field.name in filters,
          pinned: index === 0,
          filter: (close) => (
            <Suspense fallback={<Skeleton rows={5} />}>
              <ColumnFilter
                field={field}
                filters={filters[field.name] ?? []}
                others={allFilters(filters, field.name)}
                hidden={hidden}
                lists={lists}
                onApply={(next) => {
                  onFilter(field.name, next);
                  close();
                }}
              />
            </Suspense>
          ),
        };
      }),
    ];
  }, [columns, lists, filters, hidden, onFilter, onDelete, t]);
}

/** Several values in one cell have no order to sort by. */
function sortable(field: Field): boolean {
  return field.behaviour !== 'MULTI_SELECT' && field.behaviour !== 'CHECKBOXES';
}

/** A number with the way to call it: its first, where there are several. */
function PhoneCell({ text, number, partnerId }: { text: string; number?: string; partnerId: string }) {
  const { t } = useTranslation('partner');
  const phone = useStore(calling);
  const readOnly = useReadOnly();
  return (
    <span className={styles.phone} title={text}>
      <span className={styles.phoneText}>{text}</span>
      {phone && number && !readOnly && (
        <RowButton
          icon={<PhoneOutlined aria-hidden />}
          label={t('call', { number: formatPhone(number) })}
          onClick={() => phone.call(number, partnerId)}
        />
      )}
    </span>
  );
}

function LinkCell({ text }: { text: string }) {
  const target = linkTarget(text);
  return target ? (
    <a href={target} target="_blank" rel="noopener noreferrer" title={text} tabIndex={-1}>
      {text}
    </a>
  ) : (
    text
  );
}
