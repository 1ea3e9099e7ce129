import { describe, expect, it } from 'vitest';
import type { ImportColumn } from '@/api/types/import-service';
import { columnsWithoutField, fieldOf } from '@/features/import/new-field';

const column = (index: number, header: string, type = 'TEXT'): ImportColumn => ({
  index,
  header,
  type,
  dateFormat: null,
  samples: [],
  field: null,
});

describe('columns without a field', () => {
  it('are those with a heading and something in them that go nowhere', () => {
    const columns = [column(0, 'ФИО'), column(1, ''), column(2, 'Пусто', 'EMPTY'), column(3, 'Источник')];

    const left = columnsWithoutField(columns, [
      { index: 0, field: 'fio' },
      { index: 3, field: null },
    ]);

    expect(left.map(({ header }) => header)).toEqual(['Источник']);
  });
});

describe('the field made of a column', () => {
  it('has its heading, the type its cells look like, and a free name after all others', () => {
    const there = [{ name: 'telefon', order: 30, group: 'Контакты' }];

    expect(fieldOf(column(1, ' Телефон ', 'PHONE'), there, 'Карточка')).toMatchObject({
      name: 'telefon_2',
      label: 'Телефон',
      type: 'PHONE',
      group: 'Контакты',
      order: 40,
    });
  });

  it('has a latin name also where its heading has no letter for one', () => {
    expect(fieldOf(column(1, '№', 'NUMBER'), [], 'Карточка')).toMatchObject({
      name: 'field',
      group: 'Карточка',
    });
  });
});
