import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '..');

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')]),
);

/** The modules a module imports, their types alone too; one loaded on demand is not needed to load this one. */
function importsOf(file: string): string[] {
  return [...(sources.get(file) ?? '').matchAll(/ from '(@|\.{1,2})\/([^']+)'/g)].flatMap(
    ([, start = '', rest = '']) => {
      const found = start === '@' ? rest : path.join(path.dirname(file), start, rest);
      return [found, `${found}.ts`, `${found}.tsx`].filter((name) => sources.has(name)).slice(0, 1);
    },
  );
}

/** The way from a module back to itself, if there is one. */
function circleOf(file: string, way: string[] = [], seen = new Set<string>()): string[] | null {
  if (file === way[0]) return way;
  if (seen.has(file)) return null;
  seen.add(file);
  for (const imported of importsOf(file)) {
    const circle = circleOf(imported, [...way, file], seen);
    if (circle) return circle;
  }
  return null;
}

it('sees what is imported', () => {
  expect(importsOf('testing/fake/data.ts')).toContain('testing/fake/made-tasks.ts');
});

it('no module imports one that imports it, by way of others neither', () => {
  expect([...sources.keys()].flatMap((file) => circleOf(file)?.join(' → ') ?? [])).toEqual([]);
});
