import { describe, expect, it } from 'vitest';
import { added, faultsOf, moved, sent } from '@/features/schema/lists/list-rows';

const rows = [
  { key: 'row-1', id: 1, name: 'Новый', order: 10, hidesCard: false },
  { key: 'row-2', id: 2, name: 'Отказ', order: 20, hidesCard: true },
];

describe('list rows', () => {
  it('puts a new row last, without an id', () => {
    expect(sent(added(rows, ' Думает ')).at(-1)).toEqual({ name: 'Думает', order: 30, hidesCard: false });
  });

  it('keeps ids when a row is moved', () => {
    expect(sent(moved(rows, 1, 0))).toEqual([
      { id: 2, name: 'Отказ', order: 10, hidesCard: true },
      { id: 1, name: 'Новый', order: 20, hidesCard: false },
    ]);
  });

  it('wants every row named, and named once', () => {
    const three = [...rows, { key: 'x', name: ' новый', order: 30, hidesCard: false }];
    expect(faultsOf([...three, { key: 'y', name: ' ', order: 40, hidesCard: false }])).toEqual({
      x: 'rowTwice',
      y: 'rowEmpty',
    });
  });
});
