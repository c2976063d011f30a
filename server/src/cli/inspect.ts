import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type Config,
  createReader,
  createReviewer,
  type Format,
  inspect as inspectDraft,
  type Reviewer,
  resolveConfig,
  rules,
} from '../core/index.ts';
import { deskFinder } from './desk.ts';
import { findDrafts, readDraft, shown } from './drafts.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly format?: Format;
  readonly date?: string;
  readonly house?: string;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && typeof (value as Row).text === 'string' && 'id' in value;

/** Reviewers by house, under no desk's configuration. */
function byHouse(levels: Values): (house: string | undefined) => Reviewer {
  const known = new Map<string, Reviewer>();
  return (house) => {
    const key = house ?? '';
    let reviewer = known.get(key);
    if (reviewer === undefined) {
      const review = Object.fromEntries((levels.rule ?? []).map((setting) => setting.split('=') as [string, 'off']));
      const { config }: { config: Config } = resolveConfig(
        { settings: { ...(house === undefined ? {} : { house }), rules: review } },
        rules,
      );
      reviewer = createReviewer(config, rules);
      known.set(key, reviewer);
    }
    return reviewer;
  };
}

async function inspectLines(path: string, values: Values, io: Io): Promise<number> {
  const stream = path === '-' ? Readable.from([Buffer.from(await io.stdin())]) : createReadStream(path);
  const reviewerOf = byHouse(values);
  const reader = createReader();
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw new UsageError(`Line ${number} of ${path} is not JSON.`);
    }
    if (!isRow(row)) throw new UsageError(`Line ${number} of ${path} has no “id” and “text”.`);
    const draft = reader.read({
      uri: String(row.id),
      text: row.text,
      format: row.format ?? 'plain',
      ...(row.date === undefined ? {} : { date: row.date }),
    });
    io.out(`${JSON.stringify(inspectDraft(row.id, draft, reviewerOf(row.house ?? values.house).review(draft)))}\n`);
  }
  return EXIT.clean;
}

/** `copydesk inspect`: one JSON line a draft, everything the engine understood. */
export async function inspect(paths: readonly string[], values: Values, io: Io): Promise<number> {
  if (values.jsonl !== undefined) return inspectLines(values.jsonl, values, io);
  if (paths.length === 0) throw new UsageError('Name the drafts to inspect.');
  const deskOf = deskFinder(values);
  const reader = createReader();
  let trouble = false;
  for await (const path of findDrafts(paths, io.cwd)) {
    const read = await readDraft(path);
    if ('problem' in read) {
      io.err(`copydesk: ${shown(path, io.cwd)}: ${read.problem}\n`);
      trouble = true;
      continue;
    }
    const { reviewer } = await deskOf(path);
    const draft = reader.read({
      uri: pathToFileURL(path).href,
      text: read.text,
      ...(values.date === undefined ? {} : { date: values.date }),
    });
    io.out(`${JSON.stringify(inspectDraft(shown(path, io.cwd), draft, reviewer.review(draft)))}\n`);
  }
  return trouble ? EXIT.usage : EXIT.clean;
}
