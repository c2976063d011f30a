/** The command line and the order of events that both test lanes share. */
import fs from 'node:fs';
import path from 'node:path';
import { findChromium, openChromium } from './chromium.mjs';
import { ensureLane } from './install.mjs';
import { withLifetime } from './lifetime.mjs';
import { followMocha } from './mocha-page.mjs';
import { exitCode, reportStop } from './outcome.mjs';
import { makeSandbox } from './sandbox.mjs';

/** @typedef {{ extension: string, tests: string, workspace: string }} Job absolute paths */
/** @typedef {{ url: string, stop: () => Promise<void> | void }} Served the address of a workbench set to run a job */

/**
 * Reads the arguments that @vscode/test-electron gives to `code`, serves the job, follows it in a headless Chromium
 * and ends the process with its exit code. What was started is stopped, whatever happens.
 * @param {'code' | 'web'} part what must be installed to serve
 * @param {(job: Job, sandbox: string, verbose: boolean) => Promise<Served>} serve
 */
export async function laneCommand(part, serve) {
  const job = readArguments(process.argv.slice(2));
  if (!job) {
    console.error('Needs --extensionDevelopmentPath=DIR, --extensionTestsPath=FILE (built) and a workspace folder.');
    process.exit(exitCode.usage);
  }
  process.exit(await run(part, job, serve).catch(reportStop));
}

/** @param {string[]} args @returns {Job | undefined} */
function readArguments(args) {
  const option = (/** @type {string} */ name) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [extension, tests] = [option('extensionDevelopmentPath'), option('extensionTestsPath')];
  const workspace = args.find((arg) => !arg.startsWith('-'));
  if (!extension || !tests || !workspace || !fs.existsSync(tests)) return undefined;
  return { extension: path.resolve(extension), tests: path.resolve(tests), workspace: path.resolve(workspace) };
}

/** @param {'code' | 'web'} part @param {Job} job @param {(job: Job, sandbox: string, verbose: boolean) => Promise<Served>} serve */
async function run(part, job, serve) {
  findChromium(); // before the minute that installing may take
  await ensureLane(['driver', part]);
  const verbose = Boolean(process.env.COPYDESK_LANE_VERBOSE);
  const seconds = Number(process.env.COPYDESK_LANE_TIMEOUT ?? 180);
  return withLifetime(async (keep) => {
    const sandbox = makeSandbox();
    keep(sandbox.remove);
    const served = await serve(job, sandbox.dir, verbose);
    keep(served.stop);
    const browser = await openChromium(sandbox.dir);
    keep(browser.close);
    const mocha = await followMocha(browser.page, { seconds, verbose });
    await browser.page.goto(served.url);
    return mocha.verdict();
  });
}
