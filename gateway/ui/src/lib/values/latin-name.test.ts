import { describe, expect, it } from 'vitest';
import { LATIN_NAME, latinName } from '@/lib/values/latin-name';

describe('latin name', () => {
  it.each([
    ['Дата рождения', 'data_rozhdeniya'],
    ['E-mail', 'e_mail'],
    ['Щётка №2', 'schetka_2'],
    ['2-й телефон', 'y_telefon'],
  ])('makes of «%s» %s', (label, name) => {
    expect(latinName(label)).toBe(name);
    expect(name).toMatch(LATIN_NAME);
  });

  it('steps aside where a name is taken or kept by the server', () => {
    expect(latinName('Статус', new Set(['status', 'status_2']))).toBe('status_3');
    expect(latinName('Id')).toBe('id_2');
  });

  it('stays short enough', () => {
    expect(latinName('Очень длинное название поля, которое никуда не помещается')).toMatch(LATIN_NAME);
  });

  it('has nothing to make of signs alone', () => {
    expect(latinName('№ 5')).toBe('');
  });
});
