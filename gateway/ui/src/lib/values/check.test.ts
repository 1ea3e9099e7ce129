import { describe, expect, it } from 'vitest';
import { faultOf, linkTarget, parseNumber } from '@/lib/values/check';

const optional = { required: false } as const;

describe('values', () => {
  it.each([null, '', '  ', []])('calls for a required field that holds %j', (value) => {
    expect(faultOf({ behaviour: 'TEXT', required: true }, value)).toBe('required');
  });

  it('takes «no» and 0 for values, not for emptiness', () => {
    expect(faultOf({ behaviour: 'YES_NO', required: true }, false)).toBeNull();
    expect(faultOf({ behaviour: 'NUMBER', required: true }, 0)).toBeNull();
  });

  it('says that text is no number, no date, no address', () => {
    expect(faultOf({ behaviour: 'NUMBER', ...optional }, 'много')).toBe('notANumber');
    expect(faultOf({ behaviour: 'DATE', ...optional }, '31.13.2026')).toBe('notADate');
    expect(faultOf({ behaviour: 'EMAIL', ...optional }, 'ivanov@')).toBe('notAnEmail');
    expect(faultOf({ behaviour: 'LINK', ...optional }, 'нет сайта')).toBe('notALink');
  });

  it.each([
    ['1 234,5', 1234.5],
    ['-7', -7],
    ['.5', 0.5],
    ['1,2,3', null],
    ['12а', null],
  ])('reads %s as %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it('opens web pages only', () => {
    expect(linkTarget('example.ru')).toBe('https://example.ru/');
    expect(linkTarget('http://example.ru:8080/a')).toBe('http://example.ru:8080/a');
    expect(linkTarget('javascript:alert(1)')).toBeNull();
    expect(linkTarget('data:text/html,x')).toBeNull();
  });
});
