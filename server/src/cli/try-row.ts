import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createReader, entryFor, lineIndex, tryRow } from '../core/index.ts';
import { diskFiles } from '../hosts/disk-files.ts';
import { NEW_CONFIG, withRow } from '../workspace/desk-config.ts';
import { configUri } from '../workspace/desks.ts';
import { deskFinder } from './desk.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';
import { reviewSources } from './sources.ts';

/** Hits that are printed; the count goes on. */
const MOST_LINES = 200;

/** The line around a place, cut where it is long. */
function lineAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(Math.max(from, start - 60), Math.min(to < 0 ? text.length : to, end + 60));
  return line.replace(/\s+/g, ' ').trim();
}

/** Writes the row where the desk's configuration is, or begins one here. @throws UsageError where it cannot be read */
async function add(row: object, values: Values, io: Io): Promise<string> {
  const desk = await deskFinder(values)(join(io.cwd, 'draft.txt'));
  const here = pathToFileURL(io.cwd).href;
  const uri = configUri(desk.texts.config === undefined || desk.root === undefined ? here : desk.root, 'config.jsonc');
  const changed = withRow((await diskFiles.read(uri)) ?? NEW_CONFIG, row);
  if (changed === undefined) throw new UsageError(`There is a mistake in ${fileURLToPath(uri)}. Mend it first.`);
  await diskFiles.write(uri, changed);
  return fileURLToPath(uri);
}

/**
 * `copydesk try WORDS [paths]`: what a row of the desk's own would find, before it is switched on.
 * With `--add`, the row is written into the configuration; one that finds nothing wrong with itself only.
 */
export async function tryWords(args: readonly string[], values: Values, io: Io): Promise<number> {
  const [words, ...paths] = args;
  if (words === undefined || words.trim() === '')
    throw new UsageError('Give the words to look for: copydesk try "utilize" --to use drafts/');
  const entry = entryFor(words, new Set());
  const what = values.pattern === true ? { pattern: words } : { find: words };
  const row = { ...what, ...(values.to === undefined ? {} : { to: values.to }), entry };
  const trial = tryRow(row);
  if ('problem' in trial) throw new UsageError(trial.problem);
  const reader = createReader(undefined, 100_000);
  let [hits, drafts, read] = [0, 0, 0];
  for await (const item of reviewSources(paths, values, io, undefined, () => undefined)) {
    if (!('text' in item) || item.text === undefined) continue;
    read++;
    const { text, uri } = item;
    const found = trial.find(reader.read({ uri, text }));
    if (found.length > 0) drafts++;
    const lines = lineIndex(text);
    for (const { start, end } of found)
      if (hits++ < MOST_LINES && values.quiet !== true)
        io.out(`${item.path}:${lines.positionAt(start).line + 1}: ${lineAround(text, start, end)}\n`);
  }
  if (hits > MOST_LINES && values.quiet !== true) io.out(`… and ${hits - MOST_LINES} more\n`);
  io.out(`${hits} ${hits === 1 ? 'hit' : 'hits'} in ${drafts} of ${read} ${read === 1 ? 'draft' : 'drafts'}.\n`);
  if (values.add === true) io.out(`Added to ${await add(row, values, io)}: ${JSON.stringify(row)}\n`);
  else io.out(`To switch it on, run it again with --add, or put this into “rows”: ${JSON.stringify(row)}\n`);
  return EXIT.clean;
}
