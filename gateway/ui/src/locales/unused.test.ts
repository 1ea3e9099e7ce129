import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ru } from '@/locales/ru';

type Words = { [key: string]: string | Words };

const SRC = path.resolve(import.meta.dirname, '..');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^locales|^testing|\.test\./.test(file))
  .map((file) => readFileSync(path.join(SRC, file), 'utf8'))
  .join('\n');

/** What stands between quotes, with or without a namespace before it. */
const literals = new Set(
  [...sources.matchAll(/(['"`])(?:[a-z]+:)?([\w.-]+)\1/g)].map(([, , literal]) => literal),
);
/** Keys that are put together: `status_${…}`, `${…}Hint`. Fewer fixed letters would match anything. */
const patterns = [...sources.matchAll(/`(?:[a-z]+:)?((?:[\w.-]|\${[^`}]+})+)`/g)]
  .map(([, template = '']) => template.split(/\${[^}]+}/))
  .filter((fixed) => fixed.join('').length >= 3)
  .map((fixed) => new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`));
/** Said by their codes alone, which administrators add to: see use-choice-label. */
const CHOICES = /^(reason|disposition)\./;

const isUsed = (name: string) =>
  literals.has(name) || CHOICES.test(name) || patterns.some((pattern) => pattern.test(name));

function unusedOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const name = before + key.replace(/_(one|few|many|other)$/, '');
    if (typeof word !== 'string') return unusedOf(word, `${name}.`);
    return isUsed(name) ? [] : [name];
  });
}

it.each(Object.entries(ru as Record<string, Words>))(
  'has no word of «%s» that nothing says',
  (_name, words) => {
    expect(unusedOf(words)).toEqual([]);
  },
);
