import { Button, Checkbox, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColumnValues } from '@/api/partners/get-column-values';
import type { Filter, FilterValue } from '@/api/types/partner-service';
import type { Field, FieldType } from '@/api/types/schema-service';
import { problemText } from '@/components/problem-text';
import { filterValueText } from '@/lib/format/filter-text';
import { isRange, RangeFilter, type Range } from '@/features/partner/table/RangeFilter';
import { formatNumber, type Lists } from '@/lib/format/values';
import styles from './ColumnFilter.module.css';

interface ColumnFilterProps {
  field: Field;
  filters: Filter[];
  /** The filters of the other columns: the values listed are those among their rows. */
  others: Filter[];
  hidden: boolean;
  lists: Lists;
  onApply: (filters: Filter[]) => void;
}

const RANGED: FieldType[] = ['NUMBER', 'DATE', 'DATE_TIME'];
const SEARCHED: FieldType[] = ['TEXT', 'LONG_TEXT', 'PHONE', 'EMAIL', 'LINK'];

const rangeOf = (filters: Filter[]): Range => ({
  from: filters.find(({ op }) => op === 'from')?.value as Range['from'],
  to: filters.find(({ op }) => op === 'to')?.value as Range['to'],
});

/** What a column's funnel opens: its values with counts, a search in them, and a range where values have an order. */
export function ColumnFilter({ field, filters, others, hidden, lists, onApply }: ColumnFilterProps) {
  const { t } = useTranslation('table');
  const chosenBefore = filters.find((filter) => filter.op === 'in');
  const [chosen, setChosen] = useState<FilterValue[]>(chosenBefore?.value ?? []);
  const [range, setRange] = useState<Range>(rangeOf(filters));
  const [search, setSearch] = useState(
    filters.find(({ op }) => op === 'contains')?.value as string | undefined,
  );
  const asked = useDeferredValue(search ?? '');
  const ranged = RANGED.includes(field.behaviour);
  const { data, error, isPlaceholderData } = useColumnValues({
    field: field.name,
    search: asked,
    filter: others,
    hidden,
  });

  const items = data?.items ?? [];
  const listed = new Set(items.map(({ value }) => value));
  // What is chosen stays in sight although the search does not find it.
  const kept = chosen.filter((value) => !listed.has(value)).map((value) => ({ value, count: null }));

  const toggle = (value: FilterValue, on: boolean) => {
    setRange({ from: undefined, to: undefined });
    setChosen((before) => (on ? [...before, value] : before.filter((other) => other !== value)));
  };

  const apply = () => {
    if (isRange(range)) {
      onApply([
        ...(range.from === undefined ? [] : [{ field: field.name, op: 'from' as const, value: range.from }]),
        ...(range.to === undefined ? [] : [{ field: field.name, op: 'to' as const, value: range.to }]),
      ]);
    } else {
      onApply(chosen.length ? [{ field: field.name, op: 'in', value: chosen }] : []);
    }
  };

  const contains = () => onApply([{ field: field.name, op: 'contains', value: (search ?? '').trim() }]);
  const canContain = SEARCHED.includes(field.behaviour) && Boolean(search?.trim());

  return (
    <form
      className={styles.filter}
      role="dialog"
      aria-label={t('filter', { column: field.label })}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0 && canContain) contains();
        else apply();
      }}
    >
      {ranged && (
        <>
          <RangeFilter
            field={field}
            range={range}
            onChange={(next) => {
              setChosen([]);
              setRange(next);
            }}
          />
          <p className={styles.or}>{t('orValues')}</p>
        </>
      )}
      {!ranged && (
        <Input
          autoFocus
          allowClear
          placeholder={t('filterSearch')}
          aria-label={t('filterSearch')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      {canContain && (
        <Button type="link" size="small" className={styles.contains} onClick={contains}>
          {t('filterContains', { text: search?.trim() })}
        </Button>
      )}
      <div className={`${styles.values ?? ''} ${isPlaceholderData ? styles.stale : ''}`}>
        {[...kept, ...items].map(({ value, count }) => (
          <Checkbox
            key={JSON.stringify(value)}
            className={styles.value}
            checked={chosen.includes(value)}
            onChange={({ target }) => toggle(value, target.checked)}
          >
            <span className={styles.name} title={filterValueText(field, value, lists)}>
              {filterValueText(field, value, lists)}
            </span>
            {count !== null && <span className={styles.count}>{formatNumber(count)}</span>}
          </Checkbox>
        ))}
        {data && items.length + kept.length === 0 && <p className={styles.note}>{t('filterNone')}</p>}
        {data?.more && <p className={styles.note}>{t('filterMore', { count: items.length })}</p>}
        {error && !data && <p className={styles.note}>{problemText(error)}</p>}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onApply([])}>
          {t('clear')}
        </Button>
        <Button size="small" type="primary" htmlType="submit">
          {t('apply', { ns: 'common' })}
        </Button>
      </div>
    </form>
  );
}
