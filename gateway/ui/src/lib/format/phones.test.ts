import { describe, expect, it } from 'vitest';
import { formatPhone, formatPhones } from '@/lib/format/phones';

describe('phones', () => {
  it.each([
    ['+79111111111', '+7 911 111-11-11'],
    ['+12125550123', '+1 212 555-01-23'],
    ['+4930123456', '+49 30 123 45 6'],
    ['+375291234567', '+375 29 123 45 67'],
    ['112', '112'],
  ])('sets %s as %s', (number, shown) => {
    expect(formatPhone(number)).toBe(shown);
  });

  it('keeps the extension that was typed', () => {
    expect(formatPhones('8 (495) 123-45-67 доб. 12', ['+74951234567'])).toBe('+7 495 123-45-67 доб. 12');
  });

  it('shows several numbers in the order typed', () => {
    expect(formatPhones('89111111111, 89222222222', ['+79111111111', '+79222222222'])).toBe(
      '+7 911 111-11-11, +7 922 222-22-22',
    );
  });

  it('shows text in which no number was found as it is', () => {
    expect(formatPhones('спросить у секретаря', [])).toBe('спросить у секретаря');
  });
});
