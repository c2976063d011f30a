import { acceptName } from '../core/index.ts';
import { CONFIG_FOLDER, configUri } from '../workspace/desks.ts';
import type { Files } from '../workspace/files.ts';
import type { Outcome } from './protocol.ts';

/** Rules whose findings end when the word they are about is accepted. */
export const ACCEPTABLE: ReadonlySet<string> = new Set(['style/spelling']);

/** Adds a word or name to the desk's `names.txt` and leaves what is there byte for byte. A file that cannot be read is left as it is. */
export async function writeName(files: Files, root: string | undefined, name: string): Promise<Outcome> {
  if (root === undefined) return { done: false, message: 'No folder is open to keep the desk’s accepted words in.' };
  const file = configUri(root, 'names.txt');
  try {
    const entry = acceptName(await files.read(file), name);
    if ('problem' in entry) return { done: false, message: entry.problem };
    if ('line' in entry) await files.appendLine(file, entry.line);
  } catch (error) {
    return { done: false, message: `The accepted words could not be changed: ${(error as Error).message}` };
  }
  return { done: true, message: `“${name}” is accepted, as written in ${CONFIG_FOLDER}/names.txt.` };
}
