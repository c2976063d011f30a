import { expect, it } from 'vitest';
import { isWanted, matchesGlob } from '../../server/src/workspace/globs.ts';

it.each([
  ['*.txt', 'a.txt', true],
  ['*.txt', 'news/deep/a.txt', true],
  ['*.txt', 'a.txt.bak', false],
  ['/*.txt', 'news/a.txt', false],
  ['news/*.md', 'news/a.md', true],
  ['news/*.md', 'news/deep/a.md', false],
  ['news/**/*.md', 'news/a.md', true],
  ['news/**/*.md', 'news/deep/er/a.md', true],
  ['news/**', 'news/a.md', true],
  ['**/archive/**', 'a/archive/b/c.md', true],
  ['archive', 'a/archive/b/c.md', true],
  ['archive/', 'archive/c.md', true],
  ['./news/a.md', 'news/a.md', true],
  ['news\\*.md', 'news/a.md', true],
  ['*.{md,txt}', 'a.txt', true],
  ['{news,sport}/?.md', 'sport/a.md', true],
  ['{news,sport}/?.md', 'sport/ab.md', false],
  ['', 'a.md', false],
  ['**', 'a/b.md', true],
])('%s means %s: %s', (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});

it('includes, then excludes', () => {
  const desk = { include: ['news/**'], exclude: ['*.bak.txt'] };
  expect(isWanted('news/a.txt', desk)).toBe(true);
  expect(isWanted('news/a.bak.txt', desk)).toBe(false);
  expect(isWanted('sport/a.txt', desk)).toBe(false);
  expect(isWanted('sport/a.txt', { include: [], exclude: [] })).toBe(true);
});

it('is quick for patterns made to be slow', () => {
  const from = performance.now();
  matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2000));
  matchesGlob(`${'**/a/'.repeat(60)}b`, 'a/'.repeat(300));
  matchesGlob('{a,b}'.repeat(40), 'a'.repeat(40));
  expect(performance.now() - from).toBeLessThan(1000);
});
