#!/usr/bin/env node
/**
 * Runs the compiled suite inside a real VS Code through @vscode/test-electron, on a copy of the test workspace.
 *
 *   node test/vscode/run.mjs [desktop | code-server | web]
 *
 * Unless told, it takes the VS Code that VSCODE_PATH names, or one that @vscode/test-electron downloads where there
 * is a display, or code-server. `web` is the oldest version we support, in the browser.
 * Exit codes: 0 passed, 1 failed, 3 crashed or hung, 77 could not run on this machine.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { CannotRun, closingLine, exitCode, reportStop } from '../lane/outcome.mjs';
import { copyToTemp } from '../lane/sandbox.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'out', 'test', 'vscode');
const lane = (/** @type {string} */ name) => path.join(root, 'test', 'lane', `${name}-lane.mjs`);

/** The workspace that tests may edit. */
function workspace() {
  const folders = ['test/fixtures/workspace', 'samples'].map((name) => path.join(root, name));
  const found = folders.find((folder) => fs.existsSync(folder));
  if (!found) throw new Error('there is neither test/fixtures/workspace nor samples');
  return copyToTemp(found);
}

/** Whether a window can be shown: everywhere but on a Linux without a display. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string | undefined} wanted @returns {Promise<string>} what to run as `code` */
async function chooseExecutable(wanted) {
  if (wanted === 'code-server') return lane('code');
  const given = process.env.VSCODE_PATH;
  if (given || wanted === 'desktop') {
    if (!hasDisplay()) throw new CannotRun('desktop VS Code needs a display (on Linux: xvfb-run npm test)');
    return given || (await downloadAndUnzipVSCode());
  }
  if (!hasDisplay()) return explainLane('no display');
  return downloadAndUnzipVSCode().catch((error) => explainLane(`VS Code could not be downloaded: ${error.message}`));
}

/** @param {string} why */
function explainLane(why) {
  console.log(`Running in code-server from npm, in headless Chromium (${why}).`);
  return lane('code');
}

/** @param {string} vscodeExecutablePath @returns {Promise<number>} */
async function runSuite(vscodeExecutablePath) {
  const copy = workspace();
  const result = path.join(path.dirname(copy.dir), 'result.json');
  const exit = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(out, 'index.cjs'),
    extensionTestsEnv: { COPYDESK_TEST_RESULT: result },
    launchArgs: [copy.dir, '--disable-extensions'],
  }).catch((error) => error.code || exitCode.broken);
  // An extension host that crashes may end with 0, so only the suite's own word proves a pass.
  const counts = fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, 'utf8')) : undefined;
  copy.remove();
  if (counts) console.log(closingLine(counts));
  return exit === 0 && !(counts?.passed > 0 && counts.failed === 0) ? exitCode.broken : exit;
}

/** The web lane takes the worker's bundle and reads the result off the page. @returns {number} */
function runWebSuite() {
  const copy = workspace();
  const args = [
    lane('web'),
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${path.join(out, 'web.js')}`,
    copy.dir,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  copy.remove();
  return status ?? exitCode.broken;
}

async function main() {
  const wanted = process.argv[2];
  return wanted === 'web' ? runWebSuite() : runSuite(await chooseExecutable(wanted));
}

process.exit(await main().catch(reportStop));
