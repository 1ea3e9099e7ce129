// Numbers arrive from the server in E.164; here they are only set in groups that can be read aloud.

const TWO_DIGIT_CODES = /^(20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

function groups(digits: string, sizes: number[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < digits.length) found.push(digits.slice(at, at + size));
    at += size;
  }
  if (at < digits.length) found.push(digits.slice(at));
  return found;
}

/** +79111111111 → +7 911 111-11-11. */
export function formatPhone(e164: string): string {
  const digits = e164.replace(/^\+/, '');
  if (!/^\d{7,15}$/.test(digits)) return e164;
  const code = /^[17]/.test(digits) ? 1 : TWO_DIGIT_CODES.test(digits) ? 2 : 3;
  const national = digits.slice(code);
  if (national.length === 10) {
    const [area, a, b, c] = groups(national, [3, 3, 2, 2]);
    return `+${digits.slice(0, code)} ${area ?? ''} ${a ?? ''}-${b ?? ''}-${c ?? ''}`;
  }
  return `+${digits.slice(0, code)} ${groups(national, [2, 3, 2, 2]).join(' ')}`;
}

/** The same number, never broken at the end of a line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

const EXTENSION = /(?:доб\.?|ext\.?|x|#)\s*(\d{1,7})\s*$/i;

/** What a phone field shows: its numbers in groups with their extensions, or the text as typed where none was found in it. */
export function formatPhones(text: string, numbers: string[] | undefined): string {
  if (!numbers?.length) return text;
  const parts = text.split(/[,;/\n]/).filter((part) => /\d/.test(part));
  return numbers
    .map((number, index) => {
      const part = parts.length === numbers.length ? parts[index] : undefined;
      const extension = part && EXTENSION.exec(part)?.[1];
      return extension ? `${formatPhone(number)} доб. ${extension}` : formatPhone(number);
    })
    .join(', ');
}
