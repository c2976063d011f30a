#!/usr/bin/env node
/**
 * `npm test`: installs what is missing and runs everything.
 *
 *   npm test -- [--only STEP,STEP] [--strict] [--verbose]
 *
 * A step is passed, FAILED or NOT RUN; its output is shown when it failed, or as it comes with --verbose. With
 * --strict, or CI=true, a step that could not run fails the whole. The last line sums the tests; a step that failed
 * without naming a test is one failed, a step that could not run is one skipped.
 */
import { parseArgs } from 'node:util';
import { closingLine, exitCode } from '../test/lane/outcome.mjs';
import { runCommand } from './run-command.mjs';
import { setup } from './setup.mjs';
import { steps } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {import('../test/lane/outcome.mjs').Counts} Counts */
/** @typedef {{ state: 'passed' | 'FAILED' | 'NOT RUN', note?: string, output?: string, counts?: Counts }} Outcome */

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, strict: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const strict = options.strict || process.env.CI === 'true' || process.env.CI === '1';

/** @returns {Step[]} the steps asked for and what they need, in order */
function select() {
  if (!options.only) return steps;
  const names = new Set(options.only.split(',').map((name) => name.trim()));
  for (const name of names) {
    const step = steps.find((candidate) => candidate.name === name);
    if (!step) throw new RangeError(`There is no step “${name}”; there are ${steps.map((s) => s.name).join(', ')}.`);
    for (const needed of step.needs ?? []) names.add(needed);
  }
  return steps.filter((step) => names.has(step.name));
}

/** @param {Step} step @param {Map<string, Outcome>} done @returns {Promise<Outcome>} */
async function run(step, done) {
  const lacking = step.needs?.find((name) => done.get(name)?.state !== 'passed');
  if (lacking) return { state: 'NOT RUN', note: `${lacking} did not pass` };
  let output = '';
  let code = 0;
  for (const command of step.commands) {
    const result = await runCommand(command, { stream: Boolean(options.verbose) });
    output += result.output;
    code = result.code;
    if (code !== 0) break;
  }
  if (code === exitCode.notRun)
    return { state: 'NOT RUN', note: /^NOT RUN: (.*)/m.exec(output)?.[1] ?? 'no reason given' };
  const counts = step.count?.(output);
  if (code !== 0) return { state: 'FAILED', output, ...(counts && { counts }) };
  if (!step.count) return { state: 'passed' };
  if (!counts || counts.passed === 0) return { state: 'FAILED', note: 'no test reported that it passed', output };
  return { state: counts.failed ? 'FAILED' : 'passed', note: closingLine(counts), output, counts };
}

/** @param {Iterable<Outcome>} outcomes @returns {Counts} */
function sum(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { state, counts } of outcomes) {
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed || (state === 'FAILED' ? 1 : 0);
    total.skipped += (counts?.skipped ?? 0) + (state === 'NOT RUN' ? 1 : 0);
  }
  return total;
}

async function main() {
  const selected = select();
  setup();
  /** @type {Map<string, Outcome>} */
  const done = new Map();
  for (const step of selected) {
    const from = Date.now();
    const outcome = await run(step, done);
    if (process.exitCode === 130) return;
    done.set(step.name, outcome);
    if (outcome.state === 'FAILED' && !options.verbose) console.log(`\n${outcome.output?.trimEnd()}\n`);
    const seconds = `${((Date.now() - from) / 1000).toFixed(1)} s`.padStart(8);
    console.log(`${step.name.padEnd(10)} ${outcome.state.padEnd(8)} ${seconds}   ${outcome.note ?? ''}`.trimEnd());
  }
  const states = [...done.values()].map((outcome) => outcome.state);
  const bad = states.includes('FAILED') || (strict && states.includes('NOT RUN'));
  if (strict && !states.includes('FAILED') && bad) console.log('A step that could not run fails a strict run.');
  console.log(closingLine(sum(done.values())));
  process.exitCode = bad ? 1 : 0;
}

await main().catch((error) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = exitCode.usage;
});
