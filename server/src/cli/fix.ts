import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createReader, fixAll } from '../core/index.ts';
import { deskFinder } from './desk.ts';
import { unifiedDiff } from './diff.ts';
import { findDrafts, readDraft, shown } from './drafts.ts';
import { EXIT, type Io } from './io.ts';
import type { Values } from './options.ts';

/**
 * Replaces a file whole or not at all, and not at all where somebody changed it since it was read.
 * @throws Error when it cannot be written; the old text then still stands
 */
async function replaceFile(path: string, before: string, after: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((await readFile(path, 'utf8')) !== before) return false;
  const next = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(next, after, { mode });
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
  return true;
}

/** `copydesk fix`: applies safe fixes; with `--dry-run` shows what they would change. */
export async function fix(paths: readonly string[], values: Values, io: Io): Promise<number> {
  const deskOf = deskFinder(values);
  const reader = createReader();
  let changed = 0;
  let trouble = false;
  for await (const path of findDrafts(paths.length === 0 ? ['.'] : paths, io.cwd)) {
    const name = shown(path, io.cwd);
    const read = await readDraft(path);
    if ('problem' in read) {
      io.err(`copydesk: ${name} is left as it is. ${read.problem}\n`);
      trouble = true;
      continue;
    }
    const { reviewer } = await deskOf(path);
    const uri = pathToFileURL(path).href;
    const result = fixAll(read.text, (text) => reviewer.review(reader.read({ uri, text })).findings);
    if (result.text === read.text) continue;
    changed++;
    if (values['dry-run'] === true) io.out(unifiedDiff(name, read.text, result.text));
    else if (await replaceFile(path, read.text, result.text)) io.out(`${name}: fixed\n`);
    else {
      io.err(`copydesk: ${name} was changed by somebody else meanwhile and is left as it is.\n`);
      trouble = true;
    }
  }
  io.out(`${changed} draft${changed === 1 ? '' : 's'} ${values['dry-run'] === true ? 'would change' : 'changed'}.\n`);
  return trouble ? EXIT.usage : EXIT.clean;
}
