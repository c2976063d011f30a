/** Files that go wrong: read-only, torn, changed meanwhile, written by two at once. Nothing is lost. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatIgnore, parseIgnores } from '../../server/src/core/index.ts';
import { diskFiles } from '../../server/src/hosts/disk-files.ts';

let folder: string;
let file: string;
const uri = (): string => pathToFileURL(file).href;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-faults-'));
  mkdirSync(join(folder, '.copydesk'));
  file = join(folder, '.copydesk', 'ignores.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (i: number): string =>
  formatIgnore({
    fingerprint: `f${i}`,
    rule: 'style/a-an',
    reason: 'r',
    author: 'a',
    date: '2026-01-01',
    text: 't',
    draft: 'd',
  });

it('two windows that ignore at once lose nothing', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, i) => diskFiles.appendLine(uri(), line(i))));
  const { ignores, problems } = parseIgnores(readFileSync(file, 'utf8'));
  expect(problems).toEqual([]);
  expect(new Set(ignores.map(({ fingerprint }) => fingerprint)).size).toBe(60);
});

it('a line that was torn stays as it is, and the next one stands by itself', async () => {
  writeFileSync(file, `${line(1)}\n{"fingerprint":"to`);
  await diskFiles.appendLine(uri(), line(2));
  const { ignores, problems } = parseIgnores(readFileSync(file, 'utf8'));
  expect(ignores.map(({ fingerprint }) => fingerprint)).toEqual(['f1', 'f2']);
  expect(problems).toHaveLength(1);
});

it('a file that cannot be written is told of, and stays as it was', async ({ skip }) => {
  if (process.getuid?.() === 0) skip('the superuser may write everything');
  writeFileSync(file, `${line(1)}\n`);
  chmodSync(file, 0o400);
  await expect(diskFiles.appendLine(uri(), line(2))).rejects.toThrow(/EACCES|EPERM/);
  expect(readFileSync(file, 'utf8')).toBe(`${line(1)}\n`);
});

it('a write that fails leaves the old file and nothing beside it', async () => {
  mkdirSync(file);
  await expect(diskFiles.write(uri(), 'new')).rejects.toThrow();
  expect(readdirSync(join(folder, '.copydesk'))).toEqual(['ignores.jsonl']);
});

it('what is no text is refused in words, and folders that are gone are empty', async () => {
  writeFileSync(file, new Uint8Array([0xff, 0xfe, 0x41]));
  await expect(diskFiles.read(uri())).rejects.toThrow();
  expect(await diskFiles.read(pathToFileURL(join(folder, 'none')).href)).toBeUndefined();
  expect(await diskFiles.list(pathToFileURL(join(folder, 'none')).href)).toEqual([]);
});
