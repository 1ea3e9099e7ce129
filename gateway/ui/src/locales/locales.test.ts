import { expect, it } from 'vitest';
import { en } from '@/locales/en';
import { ru } from '@/locales/ru';

type Words = { [key: string]: string | Words };

/** The names of all words; a plural is one word, whatever forms a language has. */
function wordsOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string'
      ? [before + name.replace(/_(one|few|many|other)$/, '')]
      : wordsOf(word, `${before + name}.`),
  );
}

const parameters = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string'
      ? [
          [
            before + name.replace(/_(one|few|many|other)$/, ''),
            [...word.matchAll(/{{(\w+)}}/g)]
              .map((m) => m[1])
              .sort()
              .join(),
          ],
        ]
      : parameters(word, `${before + name}.`),
  );

it('has every word in both languages', () => {
  expect(new Set(wordsOf(en))).toEqual(new Set(wordsOf(ru)));
});

it('mentions the same things in both languages', () => {
  expect(Object.fromEntries(parameters(en))).toEqual(Object.fromEntries(parameters(ru)));
});

it('has every form of a Russian plural', () => {
  for (const words of Object.values(ru) as Words[]) {
    const plurals = Object.keys(words).filter((name) => name.endsWith('_one'));
    for (const name of plurals) {
      expect(words).toHaveProperty(name.replace('_one', '_few'));
      expect(words).toHaveProperty(name.replace('_one', '_many'));
      expect(words).toHaveProperty(name.replace('_one', '_other'));
    }
  }
});
