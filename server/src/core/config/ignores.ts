import type { ConfigProblem, Ignore } from './config.ts';

const REQUIRED = ['fingerprint', 'rule', 'reason', 'author', 'date'] as const;

/**
 * Reads `.copydesk/ignores.jsonl`: one ignored finding a line. Lines that cannot be read are reported and skipped; the rest count.
 * Merge markers left by git are reported as such.
 */
export function parseIgnores(text: string): {
  readonly ignores: readonly Ignore[];
  readonly problems: readonly ConfigProblem[];
} {
  const ignores: Ignore[] = [];
  const problems: ConfigProblem[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    const bare = line.replace(/^\uFEFF/, '').trim();
    if (bare === '') continue;
    const say = (message: string): void => {
      problems.push({ file: 'ignores.jsonl', message, span });
    };
    if (/^(<{7}|={7}|>{7})/.test(bare)) {
      say('A merge marker was left here; keep the lines of both sides and delete the marker.');
      continue;
    }
    let value: Record<string, unknown>;
    try {
      value = JSON.parse(bare) as Record<string, unknown>;
    } catch {
      say('This line is not JSON, so it ignores nothing.');
      continue;
    }
    const missing = REQUIRED.filter((key) => typeof value?.[key] !== 'string');
    if (missing.length > 0) say(`This line lacks ${missing.join(', ')}, so it ignores nothing.`);
    else ignores.push(value as unknown as Ignore);
  }
  return { ignores, problems };
}

/** One line of the file, its keys in a fixed order so that git merges it well; without a line end. */
export function formatIgnore(ignore: Ignore): string {
  const { fingerprint, rule, text, reason, author, date, draft } = ignore;
  return JSON.stringify({ fingerprint, rule, text, reason, author, date, draft });
}
