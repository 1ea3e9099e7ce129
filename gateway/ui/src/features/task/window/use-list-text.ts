import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useListsById } from '@/api/lists/get-lists';
import { filterText } from '@/lib/format/filter-text';
import { groupBy } from '@/lib/group-by';
import type { PartnerList } from '@/lib/partner-list';

/** A list of partners in a line: what is looked for, and what is asked of each column; nothing where neither is seen. */
export function useListText(): (list: PartnerList) => string {
  const { t } = useTranslation('task');
  const fields = useFields().data ?? [];
  const lists = useListsById();
  return ({ search, filter }) => {
    const conditions = [...groupBy(filter, ({ field }) => field)].flatMap(([name, list]) => {
      const field = fields.find((candidate) => candidate.name === name);
      return field ? [`${field.label}: ${filterText(field, list, lists)}`] : [];
    });
    const parts = [...(search ? [t('listSearch', { search })] : []), ...conditions];
    return parts.join('; ');
  };
}
