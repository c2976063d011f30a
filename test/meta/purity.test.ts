/** What the core imports, and that no part reaches the network. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBundles, ROOT } from '../support/bundles.ts';

/** Libraries that the core may use: they run anywhere and do nothing but read what they are given. */
const PURE = [
  'decode-named-character-reference',
  'htmlparser2',
  'jsonc-parser',
  'micromark',
  'micromark-extension-gfm',
  'micromark-util-decode-numeric-character-reference',
  'write-good',
  'yaml',
];

const core = join(ROOT, 'server/src/core');
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

it('the core imports itself and its pure libraries, and nothing else', () => {
  const foreign = sources.flatMap((name) => {
    const text = readFileSync(join(core, name), 'utf8');
    const imports = [...text.matchAll(/(?:\bfrom|^import|\bimport\(|\brequire\()\s*'([@\w./-]+)'/gm)].map(
      ([, from]) => from as string,
    );
    return imports.filter((from) => {
      if (!from.startsWith('.')) return !PURE.some((library) => from === library || from.startsWith(`${library}/`));
      return relative(core, resolve(dirname(join(core, name)), from)).startsWith(`..${sep}`);
    });
  });
  expect(foreign).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});

it('the core asks no clock, no chance and no process', () => {
  const asking = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|globalThis\.|setTimeout)\b/;
  const found = sources.filter((name) => asking.test(readFileSync(join(core, name), 'utf8')));
  expect(found).toEqual([]);
});

let bundles: ReturnType<typeof buildBundles>;
beforeAll(() => {
  bundles = buildBundles();
}, 60_000);
afterAll(() => bundles.remove());

const guarded = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--require', join(ROOT, 'test/support/no-network.cjs'), program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
  });

it('the guard against the network guards', () => {
  const { status, stderr } = guarded('-e', "require('node:net').connect(9, '127.0.0.1')");
  expect([status, stderr]).toEqual([99, 'network: connect\n']);
}, 60_000);

it('the command line and the language server reach for no network', () => {
  const cli = guarded(join(bundles.folder, 'node/cli.cjs'), 'review', 'samples');
  expect([cli.status, cli.stderr.includes('network:')]).toEqual([1, false]);
  const server = guarded(join(bundles.folder, 'node/language-server.cjs'), '--stdio');
  expect(server.stderr).not.toContain('network:');
}, 60_000);
