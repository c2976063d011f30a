import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acceptName } from '../core/index.ts';
import { deskFinder } from './desk.ts';
import { EXIT, type Io, UsageError } from './io.ts';

/** `copydesk accept WORD…`: adds words and names to the nearest `.copydesk/names.txt`. What is there is never changed. */
export async function accept(names: readonly string[], io: Io): Promise<number> {
  if (names.length === 0) throw new UsageError('Name the words to accept.');
  // The desk of a draft in this folder: the nearest `.copydesk` above it, else one here.
  const desk = await deskFinder({})(join(io.cwd, 'draft.txt'));
  const found = desk.texts.config !== undefined || desk.texts.ignores !== undefined || desk.texts.names !== undefined;
  const root = found && desk.root !== undefined ? fileURLToPath(desk.root) : io.cwd;
  const file = join(root, '.copydesk', 'names.txt');
  await mkdir(dirname(file), { recursive: true });
  for (const name of names) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new UsageError(`${file} cannot be read and is left as it is: ${error.message}`);
    });
    const entry = acceptName(text, name);
    if ('problem' in entry) throw new UsageError(`“${name}” is not accepted. ${entry.problem}`);
    if ('line' in entry)
      await appendFile(file, `${text === undefined || /(?:^|\n)$/.test(text) ? '' : '\n'}${entry.line}\n`);
    io.out('line' in entry ? `“${name}” is accepted.\n` : `“${name}” was accepted already.\n`);
  }
  return EXIT.clean;
}
