/** Follows a mocha run inside a workbench, whose automation hooks are all that leaves the page. */
import util from 'node:util';
import { closingLine, exitCode } from './outcome.mjs';

const lineMark = '[mocha] ';
const resultMark = '[mocha-result] ';

/** Seconds until mocha's first line; it takes 5 to 15. */
const startLimit = 90;

/** Straight to stdout: a lane may have muted console.log for the chatter of its server. @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/**
 * Call before the page is first loaded.
 * @param {any} page
 * @param {{ seconds: number, verbose: boolean }} options
 * @returns {Promise<{ verdict: () => Promise<number> }>} verdict waits for the end, prints the closing line and
 *   gives the exit code
 */
export async function followMocha(page, { seconds, verbose }) {
  /** @type {import('./outcome.mjs').Counts | undefined} */
  let counts;
  let lines = 0;
  /** @type {string[]} */
  const errors = [];
  /** @type {(end: { code: number, why?: string }) => void} */
  let finish = () => {};
  /** @type {Promise<{ code: number, why?: string }>} */
  const finished = new Promise((resolve) => {
    finish = resolve;
  });

  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = util.format(...args.map((arg) => arg ?? ''));
    if (line.startsWith(lineMark)) {
      lines++;
      print(line.slice(lineMark.length));
    } else if (line.startsWith(resultMark)) counts = JSON.parse(line.slice(resultMark.length));
    else if (verbose) console.error(`[${type}] ${line}`);
    else if (type === 'error') errors.push(line);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish({ code }));
  page.on('crash', () => finish({ code: exitCode.broken, why: 'The page crashed.' }));
  page.on('pageerror', (/** @type {Error} */ error) => verbose && console.error(`[page] ${error}`));

  const verdict = async () => {
    const giveUp = (/** @type {string} */ why) => finish({ code: exitCode.broken, why });
    const timers = [
      setTimeout(() => lines === 0 && giveUp(`The suite did not start within ${startLimit} s.`), startLimit * 1000),
      setTimeout(() => giveUp(`No result after ${seconds} s.`), seconds * 1000),
    ];
    let end = await finished;
    for (const timer of timers) clearTimeout(timer);
    // A crashed extension host also ends with 0: only the suite's own word counts.
    if (end.code === 0 && !(counts && counts.passed > 0 && counts.failed === 0)) {
      end = { code: exitCode.broken, why: 'The extension host ended without the suite’s report that it passed.' };
    }
    if (end.why) console.error(end.why);
    if (end.code !== 0 && lines === 0)
      console.error(`Nothing came from mocha. The workbench’s errors:\n${errors.slice(-10).join('\n')}`);
    if (counts) print(closingLine(counts));
    return end.code;
  };
  return { verdict };
}
