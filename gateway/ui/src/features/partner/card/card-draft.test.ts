import { describe, expect, it } from 'vitest';
import { contested, edited, laidOver, withoutSettled } from '@/features/partner/card/card-draft';

const card = { version: 3, values: { fio: 'Иванов', city: 'Москва', tags: [1, 2] } };

describe('card draft', () => {
  it('keeps what was changed and what it was before', () => {
    expect(edited(null, card, 'city', 'Тверь')).toMatchObject({
      version: 3,
      base: { city: 'Москва' },
      changes: { city: 'Тверь' },
    });
  });

  it('is no draft once everything is as it was', () => {
    const draft = edited(null, card, 'city', 'Тверь');
    expect(edited(draft, card, 'city', 'Москва')).toBeNull();
  });

  it('does not mind the order of several values', () => {
    expect(edited(null, card, 'tags', [2, 1])).toBeNull();
  });

  it('keeps its version and its base when the card moves on', () => {
    const draft = edited(null, card, 'city', 'Тверь');
    const later = { version: 4, values: { ...card.values, city: 'Казань' } };
    expect(edited(draft, later, 'fio', 'Петров')).toMatchObject({
      version: 3,
      base: { city: 'Москва', fio: 'Иванов' },
      changes: { city: 'Тверь', fio: 'Петров' },
    });
  });

  it('is contested where someone else has saved something different', () => {
    const draft = edited(null, card, 'city', 'Тверь');
    expect(draft && contested(draft, { ...card.values, city: 'Казань' })).toEqual(['city']);
    expect(draft && contested(draft, { ...card.values, city: 'Тверь' })).toEqual([]);
    expect(draft && contested(draft, { ...card.values, fio: 'Петров' })).toEqual([]);
  });

  it('keeps what was typed while the save was on its way', () => {
    const draft = edited(edited(null, card, 'city', 'Тверь'), card, 'fio', 'Петров');
    expect(withoutSettled(draft, { city: 'Тверь', fio: 'Пет' })?.changes).toEqual({ fio: 'Петров' });
    expect(withoutSettled(draft, { city: 'Тверь', fio: 'Петров' })).toBeNull();
  });

  it('shows a cleared value as none', () => {
    expect(laidOver(card.values, { city: null })).toEqual({ fio: 'Иванов', tags: [1, 2] });
  });
});
