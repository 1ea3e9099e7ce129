import { expect, it } from 'vitest';
import { carried, columnOf, neighbours, placed, type Order } from '@/features/task/board/order';

const order: Order = { new: ['a', 'b', 'c'], 'in-progress': ['d'], waiting: [], done: [], closed: [] };

it('knows the column of a task, and a column as itself', () => {
  expect(columnOf(order, 'd')).toBe('in-progress');
  expect(columnOf(order, 'waiting')).toBe('waiting');
  expect(columnOf(order, 'x')).toBeUndefined();
});

it('carries a task to where it is held over another column', () => {
  expect(carried(order, 'a', 'd')['in-progress']).toEqual(['a', 'd']);
  expect(carried(order, 'a', 'in-progress')['in-progress']).toEqual(['d', 'a']);
  expect(carried(order, 'a', 'waiting')).toMatchObject({ new: ['b', 'c'], waiting: ['a'] });
  expect(carried(order, 'a', 'b')).toBe(order);
});

it('places a task within its column', () => {
  expect(placed(order, 'a', 'c').new).toEqual(['b', 'c', 'a']);
  expect(placed(order, 'c', 'a').new).toEqual(['c', 'a', 'b']);
  expect(placed(order, 'a', 'a')).toEqual(order);
  expect(placed(order, 'a', 'new')).toBe(order);
});

it('names what a task stands between', () => {
  expect(neighbours(order, 'b')).toEqual({ above: 'a', below: 'c' });
  expect(neighbours(order, 'd')).toEqual({});
});
