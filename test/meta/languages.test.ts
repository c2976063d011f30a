/** What people read in the extension is there in each language that it claims. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';

const readJson = (file: string): Record<string, string> => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const client = join(ROOT, 'client/src');
const source = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(client, name), 'utf8'))
  .join('\n');
const said = [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words]) => words as string);
/** Words that are looked up by a variable: titles of families, and how a statement stands. */
const byName = [
  ...['Numbers that disagree', 'Who says so', 'The story against itself', 'Style'],
  ...['to check', 'checked', 'queried'],
];
const languages = readdirSync(join(ROOT, 'l10n')).map((name) => /bundle\.l10n\.(\w+)\.json/.exec(name)?.[1] as string);
const slots = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
const links = (text: string): string[] => text.match(/\(command:[\w.]+\)/g) ?? [];

it('there is a second language', () => {
  expect(languages).toContain('de');
});

it.each(languages)('%s has every word of the extension, with the same slots', (language) => {
  const bundle = readJson(`l10n/bundle.l10n.${language}.json`);
  expect(Object.keys(bundle).sort()).toEqual([...new Set([...said, ...byName])].sort());
  for (const [words, translated] of Object.entries(bundle)) expect(slots(translated), words).toEqual(slots(words));
});

it.each(languages)('%s has every word of the manifest, with the same links', (language) => {
  const [own, translated] = [readJson('package.nls.json'), readJson(`package.nls.${language}.json`)];
  expect(Object.keys(translated).sort()).toEqual(Object.keys(own).sort());
  for (const [key, words] of Object.entries(own)) expect(links(translated[key] ?? ''), key).toEqual(links(words));
});

it('no message of the extension is written where it cannot be translated', () => {
  const shown = /show(?:Information|Warning|Error)Message\(\s*['`]|setStatusBarMessage\(\s*['`]/;
  expect(source.split('\n').filter((line) => shown.test(line))).toEqual([]);
});
