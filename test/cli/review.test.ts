/** The options of `copydesk review`, and its exit codes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parsePatch } from '../../server/src/cli/changed-lines.ts';
import { type Desk, openDesk } from '../support/command.ts';

let desk: Desk;
afterEach(() => desk.remove());

const only = ['--rule', 'style=off', '--rule', 'attribution=off', '--rule', 'style/repeated-word=warning'];
interface Draft {
  readonly path: string;
  readonly findings: { readonly start: number; readonly end: number; readonly rule: string }[];
  readonly story?: string[];
}
const found = async (...args: string[]): Promise<Draft[]> =>
  JSON.parse((await desk.run('review', '-f', 'json', ...only, ...args)).out).drafts;
const paths = async (...args: string[]): Promise<string[]> => (await found(...args)).map(({ path }) => path);

describe('exit codes', () => {
  it('tells clean from findings, mistakes of usage and failures inside', async () => {
    desk = openDesk({ 'clean.txt': 'Nothing is wrong.\n', 'bad.txt': 'The the end.\n' });
    const code = async (...args: string[]): Promise<number> => (await desk.run('review', ...args)).code;
    expect(await code('clean.txt')).toBe(0);
    expect(await code('bad.txt')).toBe(1);
    expect(await code('bad.txt', '--fail-on', 'error')).toBe(0);
    expect(await code('nowhere.txt')).toBe(2);
    expect(await code('--fail-on', 'loud')).toBe(2);
    expect(await code('--format', 'tea')).toBe(2);
    expect(await code('--shard', '4/3')).toBe(2);
    expect(await code('--jobs', 'many')).toBe(2);
    expect(await code('--no-such-option')).toBe(2);
    expect(await code('--changed-since', 'HEAD')).toBe(2);
    desk.write('empty/x.png', '');
    expect(await code('empty')).toBe(2);
  });
});

it('reads standard input under the name and configuration that are given', async () => {
  desk = openDesk({ '.copydesk/config.jsonc': '{ "rules": { "style": "off" } }' });
  desk.input = '# The the head\n\nThe the end.\n';
  expect((await found('--stdin', '--no-config'))[0]?.findings.length).toBe(2);
  expect((await desk.run('review', '--stdin', '--stdin-filename', 'x.md')).out).toContain('nothing found');
  desk.input = new Uint8Array([0xff, 0x41]);
  expect((await desk.run('review', '--stdin')).code).toBe(2);
});

it('leaves out what git ignores, what is hidden, and what the desk leaves out', async () => {
  desk = openDesk({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': '*.bak.txt\n/archive/\n!keep.bak.txt\n',
    'a.txt': 'x',
    'b.bak.txt': 'x',
    'keep.bak.txt': 'x',
    'archive/old.txt': 'x',
    'sub/.gitignore': 'secret.md\n',
    'sub/secret.md': 'x',
    'sub/open.md': 'x',
    'sub/deep/secret.md': 'x',
    '.hidden/x.txt': 'x',
    'node_modules/pkg/readme.md': 'x',
    'drafts/[odd] {name}.txt': 'x',
    'wire/feed.txt': 'x',
    '.copydesk/config.jsonc': '{ "exclude": ["wire"] }',
  });
  const all = ['a.txt', 'drafts/[odd] {name}.txt', 'keep.bak.txt', 'sub/open.md'];
  expect(await paths()).toEqual(all);
  expect(await paths('sub')).toEqual(['sub/open.md']);
  expect(await paths('archive/old.txt')).toEqual(['archive/old.txt']);
  expect((await paths('--no-gitignore')).length).toBe(8);
  const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => paths('--shard', shard)));
  expect(shards.flat().sort()).toEqual(all);
});

const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: desk.folder,
    stdio: 'ignore',
  });
};

it('reports findings on changed lines alone', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => `Line ${i} has the the word.`);
  desk = openDesk({ 'a.txt': `${lines.join('\n')}\n`, 'same.txt': 'The the end.\n', 'odd näme.txt': 'x\n' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  const changed = [...lines];
  changed[4] = 'Line 4 has the the changed word.';
  changed.splice(12, 1);
  desk.write('a.txt', `${changed.join('\n')}\n`);
  desk.write('new.txt', 'A new new draft.\n');
  desk.write('odd näme.txt', 'x\ny y\n');
  const drafts = await found('--changed-since', 'HEAD');
  const text = desk.read('a.txt');
  expect(drafts.map(({ path }) => path)).toEqual(['a.txt', 'new.txt', 'odd näme.txt']);
  const rows = drafts[0]?.findings.map(({ start }) => text.slice(0, start).split('\n').length);
  expect(rows).toEqual([5, 12, 13]);
  expect(drafts[1]?.findings).toHaveLength(1);
  expect(drafts[2]?.findings).toHaveLength(1);
  expect((await desk.run('review', '--changed-since', 'no-such-ref')).code).toBe(2);
  expect((await desk.run('review', '--changed-since', '--output=x')).code).toBe(2);
  desk.write('new.txt', 'A new draft.\n');
  expect(existsSync(join(desk.folder, 'x'))).toBe(false);
});

it('reads lines that look like heads of a patch as lines', () => {
  const patch = [
    'diff --git a/x.txt b/x.txt',
    '--- a/x.txt',
    '+++ b/x.txt',
    '@@ -1,2 +1,2 @@',
    '--- a minus line',
    '-gone',
    '+++ b/trick.txt',
    '+@@ -1 +99 @@',
    '@@ -9,0 +10 @@',
    '+added',
    '--- a/gone.txt',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-x',
  ].join('\n');
  expect([...parsePatch(patch)]).toEqual([
    [
      'x.txt',
      [
        [1, 2],
        [10, 10],
      ],
    ],
  ]);
});

it('starts from a baseline, and tells what is new', async () => {
  desk = openDesk({ 'a.txt': 'The the end.\n', 'sub/b.txt': 'We we left.\n' });
  expect((await desk.run('baseline', ...only)).out).toContain('Wrote 2 findings to .copydesk/baseline.jsonl');
  const again = await desk.run('review', ...only, '--baseline', '.copydesk/baseline.jsonl');
  expect([again.code, again.out]).toEqual([0, '2 drafts: nothing found; 2 in the baseline.\n']);
  desk.write('a.txt', 'A new line was was put in.\n\nThe the end.\n');
  const drafts = await found('--baseline', '.copydesk/baseline.jsonl');
  expect(drafts.map(({ findings }) => findings.length)).toEqual([1, 0]);
  expect((await desk.run('review', '--baseline', 'none.jsonl')).code).toBe(2);
  desk.write('torn.jsonl', '{"draft":"a.t');
  expect((await desk.run('review', '--baseline', 'torn.jsonl')).code).toBe(2);
});

describe('the cache', () => {
  it('is read where nothing changed, and never where something did', async () => {
    desk = openDesk({ 'a.txt': 'The the end.\n', 'b.txt': 'The the end.\n', 'c.md': 'The the end.\n' });
    const first = await desk.run('review', '-f', 'json', ...only, '--cache');
    const file = join(desk.folder, '.copydesk/cache/results.bin');
    const { mtimeMs } = statSync(file);
    const second = await desk.run('review', '-f', 'json', ...only, '--cache');
    expect(second).toEqual(first);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    const plain = await desk.run('review', '-f', 'json', ...only, '--no-cache');
    expect(plain).toEqual(first);
    desk.write('a.txt', 'In the the end.\n');
    expect((await found('--cache'))[0]?.findings[0]?.start).toBe(3);
    expect((await desk.run('review', '--cache', '--rule', 'style=off', 'a.txt')).out).toContain('nothing found');
    expect((await desk.run('review', ...only, '--cache', '-f', 'html')).out).toContain('Attribution by paragraph');
    expect((await desk.run('review', ...only, '--cache', '-f', 'html')).out).toContain('Attribution by paragraph');
    expect(readdirSync(join(desk.folder, '.copydesk/cache')).sort()).toEqual(['.gitignore', 'results.bin']);
  });
  it('is thrown away where it is torn, and is not written where there is no desk', async () => {
    desk = openDesk({ 'a.txt': 'The the end.\n' });
    await desk.run('review', ...only);
    expect(existsSync(join(desk.folder, '.copydesk'))).toBe(false);
    const expected = await found('--cache');
    const whole = desk.read('.copydesk/cache/results.bin');
    for (const torn of ['', 'x', whole.slice(0, 40), whole.slice(0, -5), `${'x'.repeat(100)}${whole.slice(100)}`]) {
      desk.write('.copydesk/cache/results.bin', torn);
      expect(await found('--cache')).toEqual(expected);
    }
  });
});

const STORY = (who: string): string =>
  `---\nstory: harbor fire\n---\n\nFire Chief Marta ${who} said the pier was lost. Desmond Kroll of the Pier Road Tenants Association agreed.\n\nThe chief, Marta ${who}, left.\n`;

it('reads drafts of one story together, the same whether in one run or in parts that are merged', async () => {
  desk = openDesk({ 'a.md': STORY('Okafor'), 'b.md': STORY('Okafer'), 'c.txt': 'The the end.\n' });
  const whole = (await desk.run('review', '-f', 'json', ...only)).out;
  for (const part of ['1/2', '2/2']) {
    const { out } = await desk.run('review', '-f', 'jsonl', ...only, '--shard', part);
    desk.write(`part-${part[0]}.jsonl`, out);
  }
  const merged = (await desk.run('merge', 'part-1.jsonl', 'part-2.jsonl', '-f', 'json', ...only)).out;
  const quiet = (await desk.run('merge', 'part-1.jsonl', 'part-2.jsonl', '--quiet')).out;
  expect(quiet.trim().split('\n')).toHaveLength(1);
  const sorted = (text: string): string[] =>
    JSON.parse(text)
      .drafts.map((draft: unknown) => JSON.stringify(draft))
      .sort();
  expect(sorted(merged)).toEqual(sorted(whole));
  expect((await desk.run('review', ...only)).out).toContain('1 story of several drafts');
});
