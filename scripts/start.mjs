#!/usr/bin/env node
/**
 * `npm start`: installs what is missing, builds, and opens VS Code with Copydesk on the sample drafts.
 *
 *   npm start                       the VS Code on the PATH (or VSCODE_PATH), else one that is downloaded, else one
 *                                   from npm served in the browser; it says which and where
 *   npm start -- --no-open          serves it in the browser, prints the address and opens nothing
 *   npm start -- --review PATH...   prints the review in the terminal instead, and exits with its status
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);

/** Builds, silent unless it fails: a review's output must be its own. */
function build() {
  const done = spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root, encoding: 'utf8' });
  if (done.status === 0) return;
  console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  throw new Error('The build failed.');
}

/** @param {string[]} rest paths as typed, which npm would take from the project's root */
function review(rest) {
  const cli = path.join(root, 'dist', 'node', 'cli.cjs');
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return spawnSync(process.execPath, [cli, 'review', ...rest], { stdio: 'inherit', cwd }).status ?? 3;
}

async function main() {
  const unknown = args.find((arg) => arg.startsWith('--') && !['--review', '--no-open'].includes(arg));
  if (unknown && args[0] !== '--review')
    throw new Error(`There is no option ${unknown}; there are --review PATH... and --no-open.`);
  setup();
  build();
  if (args[0] === '--review') return review(args.slice(1));
  const { openEditor } = await import('./open-editor.mjs'); // its packages are there only now
  return openEditor(path.join(root, 'samples'), { open: !args.includes('--no-open') });
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
