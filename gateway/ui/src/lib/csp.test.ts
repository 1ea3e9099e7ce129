import { afterEach, expect, test } from 'vitest';
import { allowStyles } from '@/lib/csp';

const original = document.createElement;

afterEach(() => {
  document.createElement = original;
});

test('a style element made by a script carries the nonce, any other element none', () => {
  allowStyles('n0nce');

  expect(document.createElement('style').nonce).toBe('n0nce');
  expect(document.createElement('script').nonce).toBeFalsy();
  expect(document.createElement('div').tagName).toBe('DIV');
});
