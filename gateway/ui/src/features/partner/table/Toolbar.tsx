import { CloseOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Tooltip, type InputRef } from 'antd';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { has, useMe } from '@/api/me/get-me';
import type { Filter, Total } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { ColumnsButton } from '@/components/table/ColumnsButton';
import { filterText } from '@/lib/format/filter-text';
import type { LaidOutColumn } from '@/features/partner/table/layout';
import { withFilter, type TableView } from '@/features/partner/table/table-view';
import { formatNumber, type Lists } from '@/lib/format/values';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { openTab } from '@/lib/tabs';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  view: TableView;
  filters: Record<string, Filter[]>;
  fields: Field[];
  lists: Lists;
  total: Total | undefined;
  complete: boolean;
  columns: LaidOutColumn[];
  news: { waiting: boolean; show: () => void };
  onChange: (part: Partial<TableView>) => void;
  onColumns: (columns: LaidOutColumn[]) => void;
  onResetColumns: () => void;
  onToRows: () => void;
}

export function Toolbar(props: ToolbarProps) {
  const {
    view,
    filters,
    fields,
    lists,
    total,
    complete,
    columns,
    news,
    onChange,
    onColumns,
    onResetColumns,
    onToRows,
  } = props;
  const { t } = useTranslation('partner');
  const me = useMe();
  const readOnly = useReadOnly();
  const search = useRef<InputRef>(null);
  useSlash(() => search.current?.focus({ cursor: 'all' }));

  const active = fields.filter(({ name }) => name in filters);
  const narrowed = active.length > 0 || view.search !== '';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onToRows();
    } else if (event.key === 'Escape') {
      onChange({ search: '' });
    }
  };

  const reorder = (choices: { id: string; shown: boolean }[]) =>
    onColumns(
      choices.flatMap(({ id, shown }) => {
        const column = columns.find(({ field }) => field.name === id);
        return column ? [{ ...column, shown }] : [];
      }),
    );

  return (
    <div className={styles.toolbar}>
      <Input
        ref={search}
        className={styles.search}
        type="search"
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        suffix={view.search ? undefined : <kbd>/</kbd>}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchPlaceholder')}
        value={view.search}
        onChange={({ target }) => onChange({ search: target.value })}
        onKeyDown={onKeyDown}
      />
      <div className={styles.chips}>
        {active.map((field) => (
          <span key={field.name} className={styles.chip}>
            <span className={styles.chipText}>
              <span className={styles.chipName}>{field.label}:</span>{' '}
              {filterText(field, filters[field.name] ?? [], lists)}
            </span>
            <button
              type="button"
              className={styles.chipClose}
              aria-label={t('clearFilter', { column: field.label })}
              onClick={() => onChange({ filters: withFilter(view.filters, field.name, []) })}
            >
              <CloseOutlined aria-hidden />
            </button>
          </span>
        ))}
        {narrowed && (
          <Button type="link" size="small" onClick={() => onChange({ filters: {}, search: '' })}>
            {t('clearAll')}
          </Button>
        )}
        {news.waiting && (
          <Button size="small" onClick={news.show}>
            {t('refresh')}
          </Button>
        )}
      </div>
      <div className={styles.tools}>
        <span className={styles.total} role="status">
          {total && totalText(total)}
          {!complete && ` · ${t('catchingUp')}`}
        </span>
        <Tooltip title={t('showHiddenHint')}>
          <Checkbox checked={view.hidden} onChange={({ target }) => onChange({ hidden: target.checked })}>
            {t('showHidden')}
          </Checkbox>
        </Tooltip>
        <ColumnsButton
          columns={columns.map(({ field, shown }) => ({ id: field.name, title: field.label, shown }))}
          onChange={reorder}
          onReset={onResetColumns}
        />
        {has(me, 'contacts') && !readOnly && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => openTab(paths.newPartner)}
          >
            {t('create')}
          </Button>
        )}
      </div>
    </div>
  );

  function totalText({ value, capped }: Total): string {
    const shown = formatNumber(value);
    return capped ? t('totalCapped', { shown }) : t('total', { count: value, shown });
  }
}

/** `/` goes to the search, whatever the keyboard's language, unless something is being typed. */
function useSlash(run: () => void) {
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
    const slash = event.key === '/' || (event.code === 'Slash' && !event.shiftKey);
    if (!slash || typing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
