#!/usr/bin/env node
/**
 * Kills Copydesk at random moments while it writes, and looks whether anything is torn:
 *
 *   node scripts/kill-loop.mjs [--kills 50] [--seed N]
 *
 * Each round starts a review with a cache and two reports, a process that adds ignores and one that adds rows to the configuration,
 * kills all three with SIGKILL, and then reads everything they wrote. Nothing may be half there, and no ignore that was confirmed lost.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { parse } from 'jsonc-parser';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, cli: { type: 'string', default: 'dist/node/cli.cjs' } },
});
const cli = path.resolve(root, values.cli);
const desk = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-kill-'));
const own = path.join(desk, '.copydesk');
const tools = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-kill-tools-'));
/** @type {string[]} */
const complaints = [];

/** A program that writes lines as the server does, and says each number once its line is down. */
async function makeWriter() {
  const entry = path.join(tools, 'writer.mts');
  const module = JSON.stringify(path.join(root, 'server/src/hosts/disk-files.ts'));
  const uri = JSON.stringify(pathToFileURL(path.join(own, 'ignores.jsonl')).href);
  fs.writeFileSync(
    entry,
    `import { diskFiles } from ${module};
const round = process.argv[2];
for (let i = 0; ; i++) {
  const fingerprint = round + '-' + i;
  await diskFiles.appendLine(${uri}, JSON.stringify({ fingerprint, rule: 'style/a-an', reason: 'r'.repeat(2000), author: 'a', date: '2026-01-01' }));
  process.stdout.write(fingerprint + '\\n');
}`,
  );
  const outfile = path.join(tools, 'writer.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

/** @param {string[]} args */
function start(args) {
  const child = spawn(process.execPath, args, { cwd: desk, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { kill: () => child.kill('SIGKILL'), ended, said: () => said };
}

/** @param {string} file */
const textOf = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);

/** @param {Set<string>} confirmed */
function lookAround(confirmed) {
  const ignores = textOf(path.join(own, 'ignores.jsonl')) ?? '';
  const lines = ignores.split('\n').filter((line) => line !== '');
  const found = new Set();
  for (const line of lines) {
    try {
      found.add(JSON.parse(line).fingerprint);
    } catch {
      complaints.push(`a torn ignore: ${line.slice(0, 60)}…`);
    }
  }
  for (const one of confirmed) if (!found.has(one)) complaints.push(`a lost ignore: ${one}`);
  const html = textOf(path.join(desk, 'report.html'));
  if (html !== undefined && !/^<!DOCTYPE html>[\s\S]*<\/html>\n$/.test(html)) complaints.push('a torn HTML report');
  const sarif = textOf(path.join(desk, 'report.sarif'));
  if (sarif !== undefined) JSON.parse(sarif);
  const errors = [];
  const config = parse(textOf(path.join(own, 'config.jsonc')) ?? '{}', errors);
  if (errors.length > 0 || (config.rows ?? []).some((row) => typeof row.find !== 'string'))
    complaints.push('a torn configuration');
}

async function main() {
  if (!fs.existsSync(cli)) throw new Error(`${path.relative('', cli)} is not there: node scripts/build.mjs`);
  const writer = await makeWriter();
  fs.mkdirSync(own);
  for (let i = 0; i < 40; i++)
    fs.writeFileSync(
      path.join(desk, `draft-${i}.txt`),
      `Story ${i}\nBy Ann Day\n${`The mayor said the the bridge ${i} would open in ${i} days. `.repeat(20)}\n`,
    );
  const fresh = ['review', '--no-cache', '--format', 'json', '.'];
  const confirmed = new Set();
  const kills = Number(values.kills);
  for (let round = 0; round < kills; round++) {
    // Drafts change, so that the cache has something to write each time.
    fs.appendFileSync(path.join(desk, `draft-${round % 40}.txt`), `It rained on day ${round}.\n`);
    const all = [
      start([cli, 'review', '--cache', '--report', 'report.html', '--report', 'report.sarif', '.']),
      start([writer, `r${round}`]),
      start([cli, 'try', `word${round}`, '--add', '-q', 'draft-0.txt']),
    ];
    await sleep(100 + Math.random() * (round % 3 === 0 ? 400 : 2000));
    for (const one of all) one.kill();
    await Promise.all(all.map(({ ended }) => ended));
    for (const line of all[1]?.said().split('\n').slice(0, -1) ?? []) confirmed.add(line);
    lookAround(confirmed);
    if (complaints.length > 0) break;
  }
  const cached = start([cli, 'review', '--cache', '--format', 'json', '.']);
  await cached.ended;
  const plain = start([cli, ...fresh]);
  await plain.ended;
  if (cached.said() !== plain.said()) complaints.push('the cache changes what is found');
  if (cached.said() === '') complaints.push('nothing is found at the end');
  const left = fs.readdirSync(own).filter((name) => name.endsWith('.tmp')).length;
  console.log(
    `${kills} kills, ${confirmed.size} ignores confirmed, ${left} unfinished files left beside, ${complaints.length} faults`,
  );
  for (const one of complaints.slice(0, 10)) console.log(`  ${one}`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

try {
  await main();
} finally {
  fs.rmSync(desk, { recursive: true, force: true });
  fs.rmSync(tools, { recursive: true, force: true });
}
