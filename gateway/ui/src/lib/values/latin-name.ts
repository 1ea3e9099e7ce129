const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const LONGEST = 40;

/** Names the server keeps for itself. */
const RESERVED = ['id', 'version', 'created', 'changed', 'search', 'sort', 'filter'];

export const LATIN_NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** A unique name suggested for a label: «Дата рождения» → data_rozhdeniya. */
export function latinName(label: string, taken: ReadonlySet<string> = new Set()): string {
  const letters = [...label.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  const plain = letters
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, LONGEST);
  if (!plain) return '';
  const free = (name: string) => !taken.has(name) && !RESERVED.includes(name);
  if (free(plain)) return plain;
  for (let number = 2; ; number += 1) {
    const suffix = `_${String(number)}`;
    const candidate = plain.slice(0, LONGEST - suffix.length) + suffix;
    if (free(candidate)) return candidate;
  }
}
