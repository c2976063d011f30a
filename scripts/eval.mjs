// `npm run eval [-- numbers|attribution|style|corpora]`: measures accuracy with the scorers of ../shared on its data and prints their tables.
// Where ../shared is absent it says so and ends well: the data may be read but not passed on.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-eval-'));
const cli = join(root, 'dist', 'node', 'cli.cjs');

/** Runs a program with its output in a file or on the screen; ends the whole run when it fails. */
function run(program, args, output) {
  const out = output === undefined ? 'inherit' : openSync(output, 'w');
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', out, 'inherit'], maxBuffer: 1 << 30 });
  if (error !== undefined || status !== 0) {
    console.error(`eval: ${basename(args[0] ?? program)} ended with ${error?.message ?? status}`);
    process.exitCode = 1;
    return false;
  }
  return true;
}

const inspect = (input, output) => run(process.execPath, [cli, 'inspect', '--jsonl', input], output);
const files = (folder, pattern) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .map((name) => join(folder, name))
    : [];

function attribution() {
  const data = join(shared, 'data', 'attribution');
  const gold = [
    'polnear-dev',
    'polnear-stripped-dev',
    'polnear-orphan-quotes-dev',
    'gum-news',
    'basil',
    'wiki-weasel-train',
  ].map((name) => join(data, `${name}.jsonl`));
  const scorer = join(shared, 'eval', 'attribution-eval.mjs');
  const [docs, predictions] = [join(scratch, 'docs.jsonl'), join(scratch, 'attribution.jsonl')];
  if (!run(process.execPath, [scorer, 'docs', ...gold], docs) || !inspect(docs, predictions)) return;
  run(process.execPath, [scorer, 'score', predictions, ...gold, ...extra]);
}

function numbers() {
  const data = join(shared, 'data', 'numbers');
  const scorer = join(shared, 'eval', 'numbers-eval.mjs');
  const labels = [
    ...files(join(data, 'smoke'), /^labels.*\.jsonl$|\.labels\.jsonl$/),
    ...files(data, /^(?:published-errors|real-traps)\.jsonl$/),
  ];
  for (const label of labels) {
    const [input, output] = [join(scratch, 'numbers-in.jsonl'), join(scratch, 'numbers.jsonl')];
    console.log(`\n== numbers: ${basename(dirname(label))}/${basename(label)}`);
    if (run(process.execPath, [scorer, 'inputs', '--labels', label], input) && inspect(input, output))
      run(process.execPath, [
        scorer,
        'score',
        '--labels',
        label,
        '--predictions',
        output,
        '--codemap',
        join(data, 'codemap.json'),
        ...extra,
      ]);
  }
  const gold = join(data, 'extraction-gold.jsonl');
  const [input, output] = [join(scratch, 'gold-in.jsonl'), join(scratch, 'gold.jsonl')];
  console.log('\n== numbers: extraction');
  if (run(process.execPath, [scorer, 'inputs', '--gold', gold], input) && inspect(input, output))
    run(process.execPath, [scorer, 'extract', '--gold', gold, '--predictions', output, ...extra]);
}

/** Drafts of the collections: whole articles, without the edit histories and notices beside them. */
function corpusFiles() {
  const folder = join(shared, 'data', 'corpora');
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory() && !['drafts', 'edits', 'corrections'].includes(name))
    .flatMap((name) => files(join(folder, name), /\.(?:txt|md)$/))
    .filter((file) => !basename(file).startsWith('README'));
}

function corpora() {
  const [input, output] = [join(scratch, 'corpora-in.jsonl'), join(scratch, 'corpora.jsonl')];
  const rows = corpusFiles().map((file) => ({
    id: file.slice(shared.length + 1),
    text: readFileSync(file, 'utf8'),
    format: file.endsWith('.md') ? 'markdown' : 'plain',
  }));
  writeFileSync(input, rows.map((row) => JSON.stringify(row)).join('\n'));
  if (!inspect(input, output)) return;
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  const words = rows.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const counts = new Map();
  let failures = 0;
  let wrong = 0;
  for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
    const seen = JSON.parse(line);
    const text = texts.get(seen.id) ?? '';
    failures += seen.failures.length;
    for (const item of [...seen.sentences, ...seen.quotes, ...seen.figures, ...seen.dates, ...seen.findings])
      if (!(item.start >= 0 && item.start <= item.end && item.end <= text.length)) wrong++;
    for (const { rule, level } of seen.findings)
      counts.set(`${rule} ${level}`, (counts.get(`${rule} ${level}`) ?? 0) + 1);
  }
  console.log(`${rows.length} drafts, ${words} words, ${failures} failures, ${wrong} spans outside their text`);
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)}  ${((count / words) * 1000).toFixed(3)} per 1,000 words  ${key}`);
  if (failures + wrong > 0) process.exitCode = 1;
}

function style() {
  const data = join(shared, 'data', 'style');
  // The scorer asks whether it is the file that was run, and a link is not.
  const scorer = realpathSync(join(shared, 'eval', 'style-eval.mjs'));
  for (const name of ['rules', 'peers-dev']) {
    const gold = join(data, `${name}.jsonl`);
    const [input, output] = [join(scratch, `${name}-in.jsonl`), join(scratch, `${name}.jsonl`)];
    const renamed = join(scratch, `${name}-renamed.jsonl`);
    console.log(`\n== style: ${name}`);
    if (!run(process.execPath, [scorer, 'inputs', '--gold', gold], input) || !inspect(input, output)) continue;
    // The scorer knows rules by the row of their table.
    const rows = readFileSync(output, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    for (const row of rows)
      row.findings = row.findings.map((finding) => ({
        ...finding,
        rule: finding.entry ?? finding.rule,
        severity: finding.level,
      }));
    writeFileSync(renamed, rows.map((row) => JSON.stringify(row)).join('\n'));
    run(process.execPath, [
      scorer,
      'score',
      '--gold',
      gold,
      '--pred',
      renamed,
      '--rules',
      join(data, 'rules.jsonl'),
      ...extra,
    ]);
  }
}

const PARTS = { numbers, attribution, style, corpora };
const [wanted, ...extra] = process.argv.slice(2);
if (!existsSync(shared)) console.log('eval: ../shared is not here, so there is nothing to measure on.');
else if (!existsSync(cli)) {
  console.error('eval: run `npm run build` first.');
  process.exitCode = 2;
} else for (const [name, part] of Object.entries(PARTS)) if (wanted === undefined || wanted === name) part();
rmSync(scratch, { recursive: true, force: true });
