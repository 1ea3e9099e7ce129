import { describe, expect, it } from 'vitest';
import { asText, nextSort, pinnedOffsets, type Column } from '@/components/table/columns';

const column = (id: string, more: Partial<Column<string[]>> = {}): Column<string[]> => ({
  id,
  title: id,
  width: 100,
  text: (row) => row[Number(id)] ?? '',
  ...more,
});

describe('table columns', () => {
  it('copies rows as a spreadsheet takes them', () => {
    expect(asText([column('0'), column('1')], [['Иванов', 'две\nстроки\tтут']])).toBe(
      '0\t1\nИванов\tдве строки тут',
    );
  });

  it('leaves columns of buttons out of a copy', () => {
    expect(asText([column('x', { title: '' }), column('0')], [['Иванов']])).toBe('0\nИванов');
  });

  it('keeps the first columns in place, each beside the one before', () => {
    const columns = [column('0', { pinned: true }), column('1', { pinned: true }), column('2')];
    expect(pinnedOffsets(columns)).toEqual({ 0: 0, 1: 100 });
  });

  it('sorts up, then down, then not', () => {
    const up = nextSort(null, 'a');
    const down = nextSort(up, 'a');
    expect([up, down, nextSort(down, 'a')]).toEqual([
      { column: 'a', descending: false },
      { column: 'a', descending: true },
      null,
    ]);
    expect(nextSort(down, 'b')).toEqual({ column: 'b', descending: false });
  });
});
