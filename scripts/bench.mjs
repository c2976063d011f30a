#!/usr/bin/env node
/**
 * `npm run bench [-- SECTION…] [--quick] [--write]`: measures speed and memory and prints tables; with --write it
 * puts them into docs/benchmarks.md with the machine and the versions. Each section runs in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './bench/measure.mjs';
import { sections } from './bench/sections.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, alone: { type: 'string' } },
});
const quick = values.quick === true;

const about = {
  keystrokes: 'The built server, spoken to over standard input and output. No pause before a draft is reviewed.',
  session: 'Letters typed all over the draft, whole paragraphs pasted and taken back, then ten seconds of rest.',
  review: 'The core alone. “Nothing remembered”: a new engine for each draft.',
  scaling: 'One draft, a new engine each time.',
  startup: '',
  memory: 'Measured from outside, as the system counts it.',
  throughput: '`copydesk review --format jsonl` as a process of its own.',
  peers:
    'Each checker with its usual rules, in its own Node interface, one process, texts it has not seen for the last column.',
};

async function alone(name) {
  const result = await sections[name]({ root, quick });
  process.stdout.write(`\n@@${JSON.stringify(result)}\n`);
}

function page(done) {
  const { version, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} cores (${cpu?.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.arch()}`;
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench -- --write\`. Copydesk ${version}, Node ${process.version}, esbuild ${devDependencies.esbuild}; ${machine}.`,
    'Other work may have shared the machine; trust ratios from 1.5 up, not single milliseconds.',
    '',
    ...done.flatMap(([name, { head, rows, notes = [] }]) => [
      `## ${name[0].toUpperCase()}${name.slice(1)}`,
      '',
      ...(about[name] ? [about[name], ''] : []),
      table(
        head,
        rows.map((row) => head.map((_, i) => row[i] ?? '')),
      ),
      '',
      ...notes.flatMap((note) => [note, '']),
    ]),
  ].join('\n');
}

function main() {
  if (!existsSync(path.join(root, 'dist/node/cli.cjs'))) {
    console.error('bench: build first (npm run build).');
    process.exitCode = 2;
    return;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(sections);
  const done = [];
  for (const name of names) {
    if (!(name in sections)) {
      console.error(`bench: there is no section “${name}”; there are ${Object.keys(sections).join(', ')}.`);
      process.exitCode = 2;
      return;
    }
    const args = [import.meta.filename, '--alone', name, ...(quick ? ['--quick'] : [])];
    const run = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const found = /^@@(.*)$/m.exec(run.stdout ?? '')?.[1];
    if (run.status !== 0 || found === undefined) {
      console.error(`bench: the section “${name}” failed.\n${run.stdout ?? ''}`);
      process.exitCode = 1;
      continue;
    }
    const result = JSON.parse(found);
    done.push([name, result]);
    console.log(
      `\n${name}\n${table(
        result.head,
        result.rows.map((row) => result.head.map((_, i) => row[i] ?? '')),
      )}`,
    );
    for (const note of result.notes ?? []) console.log(note);
  }
  if (values.write) {
    writeFileSync(path.join(root, 'docs', 'benchmarks.md'), page(done));
    console.log('\nWrote docs/benchmarks.md.');
  }
}

if (values.alone !== undefined) await alone(values.alone);
else main();
