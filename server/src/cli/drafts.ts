import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { FORMATS } from '../core/index.ts';
import { UsageError } from './io.ts';

const ENDINGS = new Set(Object.keys(FORMATS));
const isDraft = (name: string): boolean =>
  ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.');
const SKIPPED = new Set(['node_modules', 'dist', 'out']);

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && isDraft(entry.name)) yield path;
  }
}

/**
 * Drafts under the paths given, folders searched in the order of names. A file that is named is taken whatever its ending.
 * @throws UsageError for a path that is not there
 */
export async function* findDrafts(paths: readonly string[], cwd: string): AsyncGenerator<string> {
  for (const path of paths) {
    const full = resolve(cwd, path);
    const found = await stat(full).catch(() => undefined);
    if (found === undefined) throw new UsageError(`There is no file or folder “${path}”.`);
    if (found.isDirectory()) yield* walk(full);
    else yield full;
  }
}

/** The text of a draft, or why it is none, in a sentence. */
export async function readDraft(path: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { problem: `It cannot be read (${(error as { code?: string }).code ?? 'unknown error'}).` };
  }
  return decode(bytes);
}

/** Reads bytes as UTF-8. What is binary or in another encoding is named, never guessed at. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  if (bytes.subarray(0, 4096).includes(0)) return { problem: 'It is not a text file.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'It is not in UTF-8. Save it as UTF-8 and review it again.' };
  }
}

/** A path as people read it: relative to where they stand. */
export const shown = (path: string, cwd: string): string => relative(cwd, path).replaceAll('\\', '/') || path;
