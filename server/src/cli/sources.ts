import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isWanted } from '../workspace/globs.ts';
import { isOwnReport } from '../workspace/report/own.ts';
import { relativeTo } from '../workspace/uris.ts';
import type { ChangedLines } from './changed-lines.ts';
import { deskFinder } from './desk.ts';
import { decode, findDrafts, readDraft, shown } from './drafts.ts';
import { type Io, readInput, UsageError } from './io.ts';
import type { Values } from './options.ts';
import type { Item } from './review-items.ts';

/** `--shard 2/5`: every fifth draft, from the second on. @throws UsageError */
export function readShard(given: string | undefined): (index: number) => boolean {
  if (given === undefined) return () => true;
  const match = /^(\d+)\/(\d+)$/.exec(given);
  const [i, n] = [Number(match?.[1]), Number(match?.[2])];
  if (!(i >= 1 && i <= n)) throw new UsageError('--shard takes a part and how many there are, such as 2/5.');
  return (index) => index % n === i - 1;
}

const datePart = (values: Values): { date?: string } => (values.date === undefined ? {} : { date: values.date });

/** Whether a draft on disk is one to review, and under which configuration. Complaints about configuration are printed once. */
function deskReader(values: Values, io: Io): ReturnType<typeof deskFinder> {
  const deskOf = deskFinder(values);
  const complained = new Set<string>();
  return async (path) => {
    const desk = await deskOf(path);
    for (const problem of desk.problems) {
      const where = `${problem.file}: ${problem.message}`;
      if (!complained.has(where)) io.err(`copydesk: ${where}\n`);
      complained.add(where);
    }
    return desk;
  };
}

/** The draft of standard input. */
async function* fromInput(values: Values, io: Io): AsyncGenerator<Item> {
  const name = values['stdin-filename'] ?? 'stdin.txt';
  const full = isAbsolute(name) ? name : join(io.cwd, name);
  const uri = values['stdin-filename'] === undefined ? name : pathToFileURL(full).href;
  const read = decode(await readInput(io));
  if ('problem' in read) yield { path: name, uri, problem: read.problem };
  else yield { path: name, uri, text: read.text, desk: await deskReader(values, io)(full), ...datePart(values) };
}

/**
 * The drafts that a command was given, as items to review.
 * @param total is told how many there are, as soon as that is known
 */
export async function* reviewSources(
  paths: readonly string[],
  values: Values,
  io: Io,
  changed: ReadonlyMap<string, ChangedLines> | undefined,
  total: (count: number) => void,
): AsyncGenerator<Item> {
  if (values.stdin === true) return yield* fromInput(values, io);
  const inShard = readShard(values.shard);
  const deskOf = deskReader(values, io);
  const found: string[] = [];
  const search = { gitignore: values['no-gitignore'] !== true };
  for await (const path of findDrafts(paths.length === 0 ? ['.'] : paths, io.cwd, search))
    if (changed === undefined || changed.has(path)) found.push(path);
  const wanted = [...new Set(found)].filter((_, i) => inShard(i));
  total(wanted.length);
  for (const path of wanted) {
    const uri = pathToFileURL(path).href;
    const desk = await deskOf(path);
    if (!isWanted(relativeTo(desk.root, uri), desk.config)) continue;
    const name = shown(path, io.cwd);
    const read = await readDraft(path);
    if ('problem' in read) yield { path: name, uri, problem: read.problem };
    else if (!isOwnReport(read.text)) yield { path: name, uri, text: read.text, desk, ...datePart(values) };
  }
}
