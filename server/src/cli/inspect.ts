import { pathToFileURL } from 'node:url';
import {
  type Config,
  createReader,
  createReviewer,
  inspect as inspectDraft,
  type Reviewer,
  resolveConfig,
  rules,
} from '../core/index.ts';
import { deskFinder } from './desk.ts';
import { findDrafts, readDraft, shown } from './drafts.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';
import { readRows } from './rows.ts';

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
  const reviewerOf = byHouse(values);
  const reader = createReader();
  for await (const row of readRows(path, io)) {
    const date = row.date ?? values.date;
    const draft = reader.read({
      uri: String(row.id),
      text: row.text,
      format: row.format ?? 'plain',
      ...(date === undefined ? {} : { date }),
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
