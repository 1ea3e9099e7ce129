import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveField } from '@/api/fields/save-field';
import { queryKeys } from '@/api/keys';
import { saveList } from '@/api/lists/save-list';
import type { ImportColumn } from '@/api/types/import-service';
import type { Field } from '@/api/types/schema-service';
import { useNotice } from '@/components/notice/use-notice';
import { fieldOf } from '@/features/import/new-field';

const STEP = 10;

/** Makes a field of each column, one after another in their order; those made stay when one is refused. */
export function useMakeFields(fields: Field[], onMade: (fieldOf: Map<number, string>) => void) {
  const { t } = useTranslation('imports');
  const notice = useNotice();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: async (columns: ImportColumn[]) => {
      const made = new Map<number, string>();
      const there: Pick<Field, 'name' | 'order' | 'group'>[] = [...fields];
      try {
        for (const column of columns) {
          const input = fieldOf(column, there, t('newFieldGroup'));
          const listId = input.type === 'DROPDOWN' ? (await listOf(column)).id : null;
          const field = await saveField({ input: { ...input, listId } });
          there.push(field);
          made.set(column.index, field.name);
        }
      } finally {
        await client.invalidateQueries({ queryKey: queryKeys.fields });
        await client.invalidateQueries({ queryKey: queryKeys.lists });
        if (made.size > 0) onMade(made);
      }
      return made.size;
    },
    onSuccess: (count) => notice.tell(t('fieldsMade', { count })),
    onError: notice.failed,
  });
  return { make: mutate, making: isPending };
}

/** A list by the column's heading, with the first names in it: the check of all rows offers the others. */
function listOf({ header, samples }: ImportColumn) {
  const names = [...new Set(samples.map((sample) => sample.trim()).filter(Boolean))];
  return saveList({
    input: {
      name: header.trim(),
      rows: names.map((name, i) => ({ name, order: (i + 1) * STEP, hidesCard: false })),
    },
  });
}
