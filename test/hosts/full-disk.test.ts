/** A disk that is full while an ignore is saved. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';

/** How many bytes still fit; undefined for a disk with room. */
const room = vi.hoisted(() => ({ bytes: undefined as number | undefined, meanwhile: '' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const full = (): Error => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  return {
    ...real,
    async appendFile(path: string, data: Buffer) {
      if (room.bytes === undefined) return real.appendFile(path, data);
      await real.appendFile(path, data.subarray(0, room.bytes));
      if (room.meanwhile !== '') await real.appendFile(path, room.meanwhile);
      throw full();
    },
    async writeFile(path: string, text: string) {
      if (room.bytes === undefined) return real.writeFile(path, text);
      await real.writeFile(path, text.slice(0, room.bytes));
      throw full();
    },
  };
});

const { diskFiles } = await import('../../server/src/hosts/disk-files.ts');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-full-'));
const file = join(folder, 'ignores.jsonl');
const uri = pathToFileURL(file).href;
afterEach(() => {
  room.bytes = undefined;
  room.meanwhile = '';
});
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

it.each([0, 1, 7])('a line of which %i bytes fit is told of and taken back whole', async (bytes) => {
  writeFileSync(file, '{"a":1}\n');
  room.bytes = bytes;
  await expect(diskFiles.appendLine(uri, '{"fingerprint":"x"}')).rejects.toThrow('ENOSPC');
  expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n');
  room.bytes = undefined;
  await diskFiles.appendLine(uri, '{"b":2}');
  expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"b":2}\n');
});

it('what another window wrote meanwhile is never taken back', async () => {
  writeFileSync(file, '{"a":1}\n');
  room.bytes = 3;
  room.meanwhile = '\n{"other":1}\n';
  await expect(diskFiles.appendLine(uri, '{"fingerprint":"x"}')).rejects.toThrow('ENOSPC');
  expect(readFileSync(file, 'utf8')).toContain('\n{"other":1}\n');
});

it('a file that is replaced stays as it was', async () => {
  writeFileSync(file, 'old');
  room.bytes = 2;
  await expect(diskFiles.write(uri, 'new text')).rejects.toThrow('ENOSPC');
  expect(readFileSync(file, 'utf8')).toBe('old');
});
