/** What the documentation names is there: files, scripts, commands and options. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { helpText, OPTIONS } from '../../server/src/cli/options.ts';
import { ROOT } from '../support/bundles.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const ticked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);
const DOCS = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/pipeline.md', 'docs/editors.md'];

it('the code map names folders and files that are there', () => {
  const map = /## Code map\n([\s\S]*?)\n\*\*/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
  const rows = map.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, where = '', , start = ''] = row.split('|');
    const [first = '', ...more] = ticked(where);
    const folder = first.endsWith('.ts') ? first.slice(0, first.lastIndexOf('/')) : first;
    for (const name of [
      first,
      ...more.map((file) => `${folder}/${file}`),
      ...ticked(start).map((file) => `${folder}/${file}`),
    ])
      expect(existsSync(join(ROOT, name)), name).toBe(true);
  }
});

it('what holds an invariant is there', () => {
  const table = read('ARCHITECTURE.md').split('## Invariants')[1] ?? '';
  for (const name of ticked(table).filter((word) => /^(?:test|server)\/.+\.\w+$/.test(word)))
    expect(existsSync(join(ROOT, name)), name).toBe(true);
});

it('scripts, commands and options in the documentation exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const help = helpText();
  for (const file of DOCS) {
    const text = read(file);
    for (const [, script = ''] of text.matchAll(/\bnpm run ([a-z:]+)/g))
      expect(scripts, `${file}: ${script}`).toHaveProperty(script);
    for (const [, command = ''] of text.matchAll(/(?:`|npx |^|\| )copydesk (?:--jsonl )?([a-z]+)\b/gm))
      expect(help, `${file}: copydesk ${command}`).toContain(`  copydesk ${command}`);
    for (const [line] of text.matchAll(/copydesk [a-z]+ [^`\n]*/g))
      for (const [, option = ''] of line.matchAll(/ --([a-z-]+)/g))
        expect(Object.keys(OPTIONS), `${file}: --${option}`).toContain(option);
  }
});
