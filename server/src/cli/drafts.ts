import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diskFiles } from '../hosts/disk-files.ts';
import { findDraftsIn } from '../workspace/find-drafts.ts';
import { UsageError } from './io.ts';

/**
 * Drafts under the paths given, folders searched in the order of names. A file that is named is taken whatever its ending.
 * @throws UsageError for a path that is not there
 */
export async function* findDrafts(
  paths: readonly string[],
  cwd: string,
  search: { readonly gitignore: boolean } = { gitignore: true },
): AsyncGenerator<string> {
  for (const path of paths) {
    const full = resolve(cwd, path);
    const found = await stat(full).catch(() => undefined);
    if (found === undefined) throw new UsageError(`There is no file or folder “${path}”.`);
    if (!found.isDirectory()) yield full;
    else for await (const uri of findDraftsIn(diskFiles, pathToFileURL(full).href, search)) yield fileURLToPath(uri);
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
