import { describe, expect, it } from 'vitest';
import { behaviourOf, moved, nextInput } from '@/features/schema/fields/field-input';
import { makeField } from '@/testing/fake/data';

const a = makeField('a', 'А', 'TEXT', { order: 10, column: 1, width: 2, group: 'Первая' });
const b = makeField('b', 'Б', 'TEXT', { order: 20, column: 3, group: 'Вторая' });

describe('field', () => {
  it('goes on where the last one stands', () => {
    expect(nextInput([a])).toMatchObject({ group: 'Первая', order: 20, column: 3 });
    expect(nextInput([b, a])).toMatchObject({ group: 'Вторая', order: 30, column: 1 });
    expect(nextInput([])).toMatchObject({ group: '', order: 10, column: 1 });
  });

  it('acts as a phone or an e-mail field by its label, as on the server', () => {
    expect(behaviourOf({ type: 'TEXT', label: ' телефон ' })).toBe('PHONE');
    expect(behaviourOf({ type: 'TEXT', label: 'Email' })).toBe('EMAIL');
    expect(behaviourOf({ type: 'LONG_TEXT', label: 'Телефон' })).toBe('LONG_TEXT');
  });

  it('changes places with its neighbour', () => {
    expect(moved([a, b], b, -1).map(({ field, order }) => [field.name, order])).toEqual([
      ['b', 10],
      ['a', 20],
    ]);
    expect(moved([a, b], a, -1)).toEqual([]);
  });

  it('renumbers where two have the same order', () => {
    const twin = { ...b, order: 10 };
    expect(moved([a, twin], twin, -1).map(({ field, order }) => [field.name, order])).toEqual([['a', 20]]);
  });
});
