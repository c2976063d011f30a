/** What a lane may end with, as an exit code and as the lines that `npm test` reads. */

import { Interrupted } from './lifetime.mjs';

/** Exit codes. `notRun` is what automake calls a skipped test: nothing was tried, so nothing passed. */
export const exitCode = { passed: 0, failed: 1, usage: 2, broken: 3, notRun: 77 };

/** Thrown when a lane lacks something on this machine. Its message says what, and how to get it. */
export class CannotRun extends Error {}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Counts} counts @returns the closing line of every runner here */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Reads the last closing line of a runner's output.
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function readClosingLine(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped\r?$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}

/**
 * Prints why a lane stopped and returns the exit code for it.
 * @param {unknown} error
 */
export function reportStop(error) {
  if (error instanceof CannotRun) {
    console.error(`NOT RUN: ${error.message}`);
    return exitCode.notRun;
  }
  console.error(error instanceof Interrupted ? error.message : error);
  return exitCode.broken;
}
