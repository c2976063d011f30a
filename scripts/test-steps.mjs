/** What `npm test` runs, in order. */
import fs from 'node:fs';
import path from 'node:path';
import { readClosingLine } from '../test/lane/outcome.mjs';
import { script, tool } from './run-command.mjs';

const root = path.resolve(import.meta.dirname, '..');
const unitReport = path.join('out', 'test', 'unit.json');

/** @typedef {import('../test/lane/outcome.mjs').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands run one after the other until one fails
 * @property {string[]} [needs] steps that must have passed; selecting this one selects them too
 * @property {boolean} [absent] left out, because the project has no such part
 * @property {(output: string) => Counts | undefined} [count] reads how many tests ran; a step that should tell and
 *   does not has failed
 */

/** @type {Step[]} */
const all = [
  { name: 'types', commands: [tool('tsc', '-b')] },
  { name: 'lint', commands: [tool('biome', 'check', '.'), tool('knip')] },
  {
    name: 'generated',
    commands: [script('scripts/generate.mjs', '--check')],
    absent: !fs.existsSync(path.join(root, 'scripts', 'generate.mjs')),
  },
  { name: 'build', commands: [script('scripts/build.mjs')] },
  {
    name: 'unit',
    commands: [tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`)],
    needs: ['build'],
    count: readUnitReport,
  },
  {
    name: 'vscode',
    commands: [script('scripts/build-tests.mjs'), script('test/vscode/run.mjs')],
    needs: ['build'],
    count: readClosingLine,
  },
  {
    name: 'web',
    commands: [script('scripts/build-tests.mjs'), script('test/vscode/run.mjs', 'web')],
    needs: ['build'],
    count: readClosingLine,
  },
];

/** The steps of this project. */
export const steps = all.filter((step) => !step.absent);

/** Reads vitest's report, and removes it so that no later run can take it for its own. */
function readUnitReport() {
  const file = path.join(root, unitReport);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return undefined;
  } finally {
    fs.rmSync(file, { force: true });
  }
}
