import type { Filter, FilterValue } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { formatDate } from '@/lib/format/dates';
import { formatNumber, formatValue, rowName, type Lists } from '@/lib/format/values';
import { i18n } from '@/lib/i18n';

const SHOWN = 2;

/** One value of a column as a person reads it. */
export function filterValueText(field: Field, value: FilterValue, lists: Lists): string {
  if (value === null) return i18n.t('emptyValue');
  if (field.listId && typeof value === 'number') return rowName(lists, field, value);
  return formatValue(field, value, lists);
}

/** A column's filter in a few words, for its chip. */
export function filterText(field: Field, filters: Filter[], lists: Lists): string {
  return filters
    .map((filter) => {
      if (filter.op === 'in') {
        const names = filter.value.map((value) => filterValueText(field, value, lists));
        const more = names.length - SHOWN;
        return (
          names.slice(0, SHOWN).join(', ') + (more > 0 ? ` ${i18n.t('table:more', { count: more })}` : '')
        );
      }
      if (filter.op === 'contains') return i18n.t('table:filterContains', { text: filter.value });
      const number = typeof filter.value === 'number';
      const bound = number ? formatNumber(filter.value as number) : formatDate(String(filter.value));
      const word =
        filter.op === 'from'
          ? i18n.t(number ? 'table:numberFrom' : 'table:from')
          : i18n.t(number ? 'table:numberTo' : 'table:to');
      return `${word} ${bound}`;
    })
    .join(' ');
}
