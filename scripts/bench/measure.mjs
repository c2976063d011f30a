/** How things are timed: warm up first, then many runs, then the middle and the slow end. */

/** @param {number[]} values @param {number} part 0.5 for the median */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @param {number[]} values milliseconds */
export const spread = (values) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95), runs: values.length });

/**
 * Times `run(i)`, each time with a new number, until `seconds` have gone by.
 * @param {(i: number) => unknown} run
 */
export async function time(run, { warm = 3, least = 5, most = 300, seconds = 5 } = {}) {
  for (let i = 0; i < warm; i++) await run(-1 - i);
  const values = [];
  const end = performance.now() + seconds * 1000;
  for (let i = 0; i < most && (i < least || performance.now() < end); i++) {
    const from = performance.now();
    await run(i);
    values.push(performance.now() - from);
  }
  return spread(values);
}

/** Milliseconds as people read them. */
export const ms = (value) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : String(Math.round(value));

/** Words a second, in thousands where there are many. */
export const rate = (value) => `${Math.round(value).toLocaleString('en-US')}`;

/** A Markdown table. @param {string[]} head @param {(string | number)[][]} rows */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
