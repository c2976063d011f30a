import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, FolderEntry } from '../workspace/files.ts';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as { code?: string } | undefined)?.code ?? '');

/** True when a file is not empty and its last line has no end, as somebody's editor may leave it. */
async function endsMidLine(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size === 0) return false;
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
      return buffer[0] !== 10;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const sizeOf = async (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Takes back what a full disk let through of a line, where nobody has written since. */
async function takeBack(path: string, before: number, added: Buffer): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (size <= before || size - before >= added.length) return;
    const torn = Buffer.alloc(size - before);
    await file.read(torn, 0, torn.length, before);
    if (torn.equals(added.subarray(0, torn.length))) await file.truncate(before);
  } finally {
    await file.close();
  }
}

/** The disk, for editors that give no access to files themselves. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(fileURLToPath(uri)));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async write(uri, text) {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    // Beside it first, then in its place in one step: a full disk or a kill leaves the old file as it was.
    const next = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFile(next, text);
      await rename(next, path);
    } catch (error) {
      await rm(next, { force: true });
      throw error;
    }
  },
  async appendLine(uri, line) {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    const added = Buffer.from(`${(await endsMidLine(path)) ? '\n' : ''}${line}\n`);
    const before = await sizeOf(path);
    try {
      await appendFile(path, added);
    } catch (error) {
      await takeBack(path, before, added).catch(() => undefined);
      throw error;
    }
  },
  async list(uri) {
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
      return entries.flatMap((entry): FolderEntry[] =>
        entry.isDirectory()
          ? [{ name: entry.name, kind: 'folder' }]
          : entry.isFile()
            ? [{ name: entry.name, kind: 'file' }]
            : [],
      );
    } catch {
      return [];
    }
  },
};
