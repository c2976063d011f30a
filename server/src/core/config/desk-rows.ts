import { LEVELS, type Level } from '../rules/rule.ts';
import { patternProblem } from '../tables/pattern-check.ts';
import type { DeskRow } from '../tables/row.ts';

/** Reports a mistake at a place below the list of rows. */
export type SayRow = (message: string, path: readonly (string | number)[]) => void;

const KEYS = ['find', 'pattern', 'to', 'entry', 'fix', 'level', 'say', 'bad', 'good'];
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
/** Most rows a desk may add. */
const MAX_ROWS = 20_000;

function readRow(raw: Record<string, unknown>, at: number, say: SayRow): DeskRow | undefined {
  const wrong = (message: string, key?: string): undefined => {
    say(message, key === undefined ? [at] : [at, key]);
    return undefined;
  };
  for (const key of Object.keys(raw)) if (!KEYS.includes(key)) wrong(`A row has no “${key}”.`, key);
  const { find, pattern, to, entry, fix, level, say: message, bad, good } = raw;
  if ((typeof find === 'string') === (typeof pattern === 'string'))
    return wrong('A row needs either “find” or “pattern”.');
  if (typeof find === 'string' && find.trim() === '') return wrong('“find” is empty.', 'find');
  if (typeof pattern === 'string') {
    const problem = patternProblem(pattern);
    if (problem !== undefined) return wrong(problem, 'pattern');
  }
  if (to !== undefined && typeof to !== 'string') return wrong('“to” must be the words to write instead.', 'to');
  if (fix !== undefined && fix !== 'safe' && fix !== 'suggest' && fix !== 'none')
    return wrong('“fix” must be safe, suggest or none.', 'fix');
  if (level !== undefined && (level === 'off' || !LEVELS.includes(level as Level)))
    return wrong('“level” must be error, warning, information or hint.', 'level');
  for (const [key, value] of [
    ['entry', entry],
    ['say', message],
  ] as const)
    if (value !== undefined && typeof value !== 'string') return wrong(`“${key}” must be a string.`, key);
  for (const [key, value] of [
    ['bad', bad],
    ['good', good],
  ] as const)
    if (value !== undefined && !isTexts(value)) return wrong(`“${key}” must be a list of sentences.`, key);
  return {
    find: typeof find === 'string' ? find : '',
    ...(typeof pattern === 'string' ? { pattern } : {}),
    ...(typeof to === 'string' ? { to } : {}),
    entry: typeof entry === 'string' ? entry : `desk.${at + 1}`,
    fix: (fix as DeskRow['fix'] | undefined) ?? 'suggest',
    ...(level === undefined ? {} : { level: level as Exclude<Level, 'off'> }),
    ...(typeof message === 'string'
      ? { say: message }
      : to === undefined
        ? { say: 'The desk does not write “$0”.' }
        : {}),
    bad: (bad as string[] | undefined) ?? [],
    good: (good as string[] | undefined) ?? [],
  };
}

/** The rows a desk has added, with those that cannot be used reported and left out. */
export function readDeskRows(value: unknown, say: SayRow): readonly DeskRow[] {
  if (!Array.isArray(value)) {
    say('“rows” must be a list of rows.', []);
    return [];
  }
  if (value.length > MAX_ROWS) say(`Only the first ${MAX_ROWS} rows are read.`, []);
  return value.slice(0, MAX_ROWS).flatMap((raw: unknown, at) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      say('A row must be an object.', [at]);
      return [];
    }
    const row = readRow(raw as Record<string, unknown>, at, say);
    return row === undefined ? [] : [row];
  });
}
