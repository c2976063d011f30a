import { pathToFileURL } from 'node:url';
import {
  createMeter,
  createReader,
  createReviewer,
  type Level,
  type Review,
  type Reviewer,
  rules,
  type Timing,
} from '../core/index.ts';
import { deskFinder } from './desk.ts';
import { decode, findDrafts, readDraft, shown } from './drafts.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';
import { REPORTERS } from './reporters/index.ts';
import type { ReviewedDraft } from './reviewed.ts';

const LOUDNESS: readonly Level[] = ['error', 'warning', 'information', 'hint'];
const EMPTY: Omit<Review, 'uri'> = { findings: [], ignored: [], failures: [] };

/** The drafts a command was given: from standard input, or the files under the paths. */
async function* inputs(
  paths: readonly string[],
  values: Values,
  io: Io,
): AsyncGenerator<{ path: string; read: { text: string } | { problem: string } }> {
  if (values.stdin === true) {
    yield { path: values['stdin-filename'] ?? 'stdin.txt', read: decode(await io.stdin()) };
    return;
  }
  for await (const path of findDrafts(paths.length === 0 ? ['.'] : paths, io.cwd))
    yield { path, read: await readDraft(path) };
}

/** What each rule and fact took, the dearest first. */
function timingTable(timings: readonly Timing[], words: number): string {
  const total = timings.reduce((sum, { own }) => sum + own, 0);
  const rows = timings.map(
    ({ name, own, runs }) =>
      `${own.toFixed(1).padStart(9)} ms  ${((own / total) * 100).toFixed(1).padStart(5)}%  ${String(runs).padStart(8)} runs  ${name}\n`,
  );
  const speed = Math.round((words / total) * 1000).toLocaleString('en-US');
  return `\n${rows.join('')}${total.toFixed(1).padStart(9)} ms in all for ${words} words: ${speed} words a second.\n`;
}

/** `copydesk review --timing`: reviews drafts with a clock at every rule and fact. */
async function reviewTimed(paths: readonly string[], values: Values, io: Io): Promise<number> {
  const { meter, timings } = createMeter(() => performance.now());
  const reader = createReader(meter);
  const deskOf = deskFinder(values);
  const reviewers = new Map<string, Reviewer>();
  let words = 0;
  for await (const { path, read } of inputs(paths, values, io)) {
    if ('problem' in read) continue;
    const { config } = await deskOf(path);
    const reviewer = reviewers.get(config.key) ?? createReviewer(config, rules, meter);
    reviewers.set(config.key, reviewer);
    reviewer.review(reader.read({ uri: pathToFileURL(path).href, text: read.text }));
    words += read.text.match(/\S+/g)?.length ?? 0;
  }
  io.out(timingTable(timings(), words));
  return EXIT.clean;
}

/** Reviews drafts one after the other, each under its own desk's configuration. */
export async function* reviewAll(paths: readonly string[], values: Values, io: Io): AsyncGenerator<ReviewedDraft> {
  const deskOf = deskFinder(values);
  const reader = createReader();
  const complained = new Set<string>();
  for await (const { path, read } of inputs(paths, values, io)) {
    const name = values.stdin === true ? path : shown(path, io.cwd);
    if ('problem' in read) {
      yield { path: name, text: '', review: { uri: path, ...EMPTY }, problem: read.problem };
      continue;
    }
    const desk = await deskOf(values.stdin === true ? `${io.cwd}/${path}` : path);
    for (const problem of desk.problems) {
      const where = `${problem.file}: ${problem.message}`;
      if (!complained.has(where)) io.err(`copydesk: ${where}\n`);
      complained.add(where);
    }
    const uri = values.stdin === true ? path : pathToFileURL(path).href;
    const draft = reader.read({ uri, text: read.text, ...(values.date === undefined ? {} : { date: values.date }) });
    yield { path: name, text: read.text, review: desk.reviewer.review(draft) };
  }
}

/** `copydesk review`: prints findings and answers with an exit code. */
export async function review(paths: readonly string[], values: Values, io: Io, version: string): Promise<number> {
  if (values.timing === true) return reviewTimed(paths, values, io);
  const make = REPORTERS[values.format ?? 'text'];
  if (make === undefined)
    throw new UsageError(`There is no format “${values.format}”. Choose one of ${Object.keys(REPORTERS).join(', ')}.`);
  const failOn = (values['fail-on'] ?? 'warning') as Level;
  if (failOn !== 'off' && !LOUDNESS.includes(failOn))
    throw new UsageError('--fail-on takes error, warning, information, hint or off.');
  const colour = io.isTerminal && io.env['NO_COLOR'] === undefined && values['no-color'] !== true;
  const reporter = make({ colour, version });
  const all: ReviewedDraft[] = [];
  io.out(reporter.begin?.() ?? '');
  for await (const reviewed of reviewAll(paths, values, io)) {
    all.push(reviewed);
    if (values.quiet !== true || reviewed.problem !== undefined) io.out(reporter.draft(reviewed));
  }
  if (all.length === 0)
    io.err('copydesk: There are no drafts here. Drafts end in .txt, .md, .markdown, .article or .story.\n');
  io.out(reporter.end(all));
  if (all.some(({ review: { failures } }) => failures.length > 0)) return EXIT.failed;
  if (all.length === 0 || all.some(({ problem }) => problem !== undefined)) return EXIT.usage;
  const loud = LOUDNESS.slice(0, LOUDNESS.indexOf(failOn) + 1);
  return all.some(({ review: { findings } }) => findings.some(({ level }) => loud.includes(level)))
    ? EXIT.findings
    : EXIT.clean;
}
