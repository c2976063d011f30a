/** The fact-check ledger: every statement of a draft that can be checked, with what has been decided about it. No editor here. */
import type { Inspection } from '../../../server/src/core/index.ts';

export type CheckStatus = 'to check' | 'checked' | 'queried';

/** A decision as it is kept, one a line in `.copydesk/checks.jsonl`. The last line about a statement counts. */
export interface Check {
  readonly draft: string;
  readonly text: string;
  readonly status: CheckStatus;
  readonly by: string;
  /** Day and time, ISO 8601. */
  readonly at: string;
}

/** A checkable statement, and how it stands. Offsets are UTF-16 into the draft's text. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figures: readonly string[];
  readonly source: string | null;
  readonly status: CheckStatus;
  readonly check?: Check;
  /** It was decided about in other words, which have changed since. */
  readonly changed: boolean;
}

type Facts = Pick<Inspection, 'sentences' | 'figures' | 'attributions'>;

/** Zones that are not read by readers. */
const UNREAD = new Set(['credit', 'note', 'code', 'byline', 'slug']);
/** How surely a statement must need a source to be listed for that alone. */
const NEEDS_SOURCE = 0.5;
/** Share of words that two versions of a statement have in common. */
const SAME_STATEMENT = 0.6;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}.,'’]+/gu) ?? []);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common);
}

/** The last decision about each statement of one draft. */
function lastChecks(checks: readonly Check[], draft: string): Map<string, Check> {
  return new Map(checks.filter((check) => check.draft === draft).map((check) => [tidy(check.text), check]));
}

/**
 * The statements of a draft that can be checked: those with a figure and those that may need a source.
 * A decision is found again by the statement's words; where they have changed a little, it is shown as out of date.
 */
export function listStatements(
  facts: Facts,
  text: string,
  draft: string,
  checks: readonly Check[],
): readonly Statement[] {
  const kept = lastChecks(checks, draft);
  const found = facts.sentences.flatMap((sentence) => {
    const inside = <T extends { start: number; end: number }>(list: readonly T[]): T[] =>
      list.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const figures = inside(facts.figures).filter(({ kind }) => kind !== 'identifier');
    const wanted = figures.length > 0 || sentence.flagged || sentence.needsSource >= NEEDS_SOURCE;
    if (!wanted || UNREAD.has(sentence.zone)) return [];
    const credit = facts.attributions.find(({ cue }) => cue.start >= sentence.start && cue.end <= sentence.end);
    const source = credit?.source ? tidy(text.slice(credit.source.start, credit.source.end)) : null;
    const words = tidy(text.slice(sentence.start, sentence.end));
    const cut = figures.map(({ start, end }) => tidy(text.slice(start, end)));
    return [{ start: sentence.start, end: sentence.end, text: words, figures: cut, source }];
  });
  const exact = new Set(found.map((statement) => statement.text));
  const loose = [...kept.values()].filter((check) => !exact.has(tidy(check.text)));
  return found.map((statement): Statement => {
    const same = kept.get(statement.text);
    if (same !== undefined) return { ...statement, status: same.status, check: same, changed: false };
    const own = wordsOf(statement.text);
    const near = loose.find((check) => likeness(own, wordsOf(check.text)) >= SAME_STATEMENT);
    return near === undefined
      ? { ...statement, status: 'to check', changed: false }
      : { ...statement, status: 'to check', check: near, changed: true };
  });
}

const isCheck = (value: unknown): value is Check => {
  const check = value as Partial<Check> | null;
  return (
    typeof check === 'object' &&
    check !== null &&
    [check.draft, check.text, check.by, check.at].every((part) => typeof part === 'string') &&
    (check.status === 'to check' || check.status === 'checked' || check.status === 'queried')
  );
};

/** Reads `.copydesk/checks.jsonl`. Lines that cannot be read are passed over, and stay in the file. */
export function parseChecks(text: string): readonly Check[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isCheck(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}
