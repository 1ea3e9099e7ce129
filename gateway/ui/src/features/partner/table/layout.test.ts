import { describe, expect, it } from 'vitest';
import { layOut } from '@/features/partner/table/layout';
import { makeField } from '@/testing/fake/data';

const fields = [
  makeField('fio', 'ФИО', 'TEXT'),
  makeField('phone', 'Телефон', 'TEXT'),
  makeField('note', 'Примечание', 'LONG_TEXT', { inTable: false }),
];
const shown = (columns: ReturnType<typeof layOut>) =>
  columns.filter((column) => column.shown).map(({ field }) => field.name);

describe('table layout', () => {
  it('begins with the columns the administrator chose', () => {
    expect(shown(layOut(fields, { columns: [] }))).toEqual(['fio', 'phone']);
  });

  it('is as the user arranged it', () => {
    const layout = {
      columns: [
        { field: 'note', width: 300, shown: true },
        { field: 'fio', width: null, shown: false },
      ],
    };
    const columns = layOut(fields, layout);
    expect(shown(columns)).toEqual(['note', 'phone']);
    expect(columns[0]?.width).toBe(300);
  });

  it('forgets a field that is gone or no longer to be seen', () => {
    const layout = { columns: [{ field: 'secret', width: 100, shown: true }] };
    expect(layOut(fields, layout).map(({ field }) => field.name)).toEqual(['fio', 'phone', 'note']);
  });
});
