import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, type Level, lineIndex, type StoryClues } from '../core/index.ts';
import { diskCache } from '../hosts/disk-cache.ts';
import type { ResultCache } from '../workspace/result-cache.ts';
import { reviewStories } from '../workspace/stories.ts';
import { type Baseline, readBaseline, writeBaseline } from './baseline.ts';
import { type ChangedLines, changedSince, isChanged } from './changed-lines.ts';
import { deskFinder } from './desk.ts';
import { readDraft, shown } from './drafts.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';
import { openOutputs } from './outputs.ts';
import { showProgress } from './progress.ts';
import { type ReviewOptions, reviewItems } from './review-items.ts';
import { createSummary, type ReviewedDraft, type Summary, saysNothing } from './reviewed.ts';
import { reviewSources } from './sources.ts';

const LOUDNESS: readonly Level[] = ['error', 'warning', 'information', 'hint'];

/** Whether a finding fails the run, by `--fail-on`. @throws UsageError */
export function failTest(values: Values): (finding: Finding) => boolean {
  const failOn = (values['fail-on'] ?? 'warning') as Level;
  if (failOn !== 'off' && !LOUDNESS.includes(failOn))
    throw new UsageError('--fail-on takes error, warning, information, hint or off.');
  const loud = LOUDNESS.slice(0, LOUDNESS.indexOf(failOn) + 1);
  return ({ level }) => loud.includes(level);
}

/** The exit code of a review. */
export function exitCode(summary: Summary, failing: boolean, nothingIsFine: boolean): number {
  if (summary.failures.length > 0) return EXIT.failed;
  if (summary.problems.length > 0 || (summary.drafts === 0 && !nothingIsFine)) return EXIT.usage;
  return failing ? EXIT.findings : EXIT.clean;
}

function readJobs(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError('--jobs takes a number of threads, from 1 to 64.');
  return jobs;
}

/** The cache of the folder the command is given in: where a desk has its `.copydesk`, or where it is asked for. */
function openCache(values: Values, io: Io): ResultCache | undefined {
  if (values['no-cache'] === true || values.stdin === true) return undefined;
  const folder = join(io.cwd, '.copydesk');
  if (values.cache !== true && !existsSync(folder)) return undefined;
  return diskCache(join(folder, 'cache'), values.shard !== undefined || values['changed-since'] !== undefined);
}

/** Takes findings out that are not asked for: those on unchanged lines, and those of the baseline. */
function sieve(
  changed: ReadonlyMap<string, ChangedLines> | undefined,
  baseline: Baseline | undefined,
  io: Io,
): (reviewed: ReviewedDraft) => ReviewedDraft {
  return (reviewed) => {
    let { findings } = reviewed.review;
    if (changed !== undefined) {
      const own = changed.get(resolve(io.cwd, reviewed.path)) ?? [];
      const lines = lineIndex(reviewed.text);
      findings = findings.filter((finding) => isChanged(finding, own, lines));
    }
    const kept = baseline === undefined ? findings : findings.filter((one) => !baseline.has(reviewed.path, one));
    if (kept.length === reviewed.review.findings.length) return reviewed;
    return {
      ...reviewed,
      review: { ...reviewed.review, findings: kept },
      ...(kept.length === findings.length ? {} : { known: findings.length - kept.length }),
    };
  };
}

/** The drafts of each story read against each other, as further drafts under the same paths. */
export async function* storyFindings(
  clues: readonly StoryClues[],
  values: Values,
  io: Io,
): AsyncGenerator<ReviewedDraft> {
  const deskOf = deskFinder(values);
  const read = async (uri: string) => {
    const draft = await readDraft(fileURLToPath(uri));
    if ('problem' in draft) return undefined;
    return { uri, text: draft.text, ...(values.date === undefined ? {} : { date: values.date }) };
  };
  const reviewerOf = async (uri: string) => (await deskOf(fileURLToPath(uri))).reviewer;
  for await (const { drafts, reviews } of reviewStories(clues, read, reviewerOf)) {
    const paths = new Map(drafts.map(({ uri }) => [uri, shown(fileURLToPath(uri), io.cwd)]));
    for (const { uri, text } of drafts) {
      const review = reviews.get(uri);
      if (review === undefined) continue;
      yield { path: paths.get(uri) as string, text, review, story: [...paths.values()], paths };
    }
  }
}

/** Every draft of a review in order, then what the drafts of each story say against each other. */
async function* reviewAll(
  paths: readonly string[],
  values: Values,
  io: Io,
  changed: ReadonlyMap<string, ChangedLines> | undefined,
  options: ReviewOptions,
  total: (count: number) => void,
): AsyncGenerator<ReviewedDraft> {
  const clues: StoryClues[] = [];
  for await (const reviewed of reviewItems(reviewSources(paths, values, io, changed, total), options)) {
    if (reviewed.clues !== undefined) clues.push(reviewed.clues);
    yield reviewed;
  }
  // A part of the drafts cannot tell which belong together: “copydesk merge” reads the stories of all parts.
  if (values.stdin !== true && values.shard === undefined && changed === undefined)
    yield* storyFindings(clues, values, io);
}

/** `copydesk review`: prints findings and answers with an exit code. */
export async function review(paths: readonly string[], values: Values, io: Io, version: string): Promise<number> {
  const fails = failTest(values);
  const jobs = readJobs(values.jobs);
  const ref = values['changed-since'];
  const changed = ref === undefined ? undefined : await changedSince(ref, io.cwd);
  const baseline = values.baseline === undefined ? undefined : readBaseline(values.baseline, io.cwd);
  const colour = io.isTerminal && io.env['NO_COLOR'] === undefined && values['no-color'] !== true;
  const outputs = openOutputs(values.format ?? 'text', values.report ?? [], { colour, version, fails }, io);
  const cache = openCache(values, io);
  const options: ReviewOptions = {
    digests: outputs.some(({ reporter }) => reporter.digests === true),
    ...(jobs === undefined ? {} : { jobs }),
    ...(cache === undefined ? {} : { cache }),
  };
  const summary = createSummary();
  const progress = showProgress(io);
  const only = sieve(changed, baseline, io);
  let [failing, total, count]: [boolean, number | undefined, number] = [false, undefined, 0];
  try {
    for (const { reporter, write } of outputs) write(reporter.begin?.() ?? '');
    for await (const found of reviewAll(paths, values, io, changed, options, (all) => (total = all))) {
      const reviewed = only(found);
      summary.add(reviewed);
      failing ||= reviewed.review.findings.some(fails);
      count += reviewed.review.findings.length;
      progress.step(summary.now.drafts, count, total);
      if (saysNothing(reviewed)) continue;
      for (const [i, { reporter, write }] of outputs.entries())
        if (i > 0 || values.quiet !== true || reviewed.problem !== undefined) write(reporter.draft(reviewed));
    }
    progress.end();
    for (const { reporter, write } of outputs) write(reporter.end(summary.now));
    for (const output of outputs) output.finish();
  } catch (error) {
    for (const output of outputs) output.drop();
    throw error;
  } finally {
    cache?.close();
  }
  const nothingIsFine = changed !== undefined || values.shard !== undefined;
  if (summary.now.drafts === 0 && !nothingIsFine)
    io.err('copydesk: There are no drafts here. Drafts end in .txt, .md, .markdown, .article or .story.\n');
  return exitCode(summary.now, failing, nothingIsFine);
}

/** `copydesk baseline`: writes down every finding there is now, for `--baseline`. */
export async function baseline(paths: readonly string[], values: Values, io: Io): Promise<number> {
  const file = values.baseline ?? join('.copydesk', 'baseline.jsonl');
  const found: { path: string; findings: readonly Finding[] }[] = [];
  const progress = showProgress(io);
  const jobs = readJobs(values.jobs);
  const options: ReviewOptions = { digests: false, ...(jobs === undefined ? {} : { jobs }) };
  let [count, total]: [number, number | undefined] = [0, undefined];
  for await (const {
    path,
    review: { findings },
  } of reviewAll(paths, values, io, undefined, options, (all) => (total = all))) {
    found.push({ path, findings });
    count += findings.length;
    progress.step(found.length, count, total);
  }
  progress.end();
  writeBaseline(file, io.cwd, found);
  io.out(
    `Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${file}. Review with --baseline ${file} to see new ones alone.\n`,
  );
  return EXIT.clean;
}
