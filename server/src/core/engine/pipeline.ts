import type { Config } from '../config/config.ts';
import type { Draft } from '../draft/draft.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Finding, IgnoredFinding } from './finding.ts';
import type { Raw } from './run-rules.ts';

/** A finding on its way through the pipeline. */
export interface Candidate {
  readonly finding: Finding;
  readonly weight: number | undefined;
}

const SEVERITY = { error: 0, warning: 1, information: 2, hint: 3 } as const;

/** Two findings of one rule and row at one place with one message are one finding. */
export function dropDuplicates(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ finding }) => {
    const key = `${finding.rule}|${finding.entry ?? ''}|${finding.start}|${finding.end}|${finding.message}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** Of findings that compete (those with a weight) and overlap, the greater weight stays; then the louder, the longer, the earlier. */
export function dropOverlapped(candidates: readonly Candidate[]): readonly Candidate[] {
  const rivals = candidates.filter((candidate) => candidate.weight !== undefined);
  const ranked = [...rivals].sort(
    (a, b) =>
      (b.weight as number) - (a.weight as number) ||
      SEVERITY[a.finding.level] - SEVERITY[b.finding.level] ||
      b.finding.end - b.finding.start - (a.finding.end - a.finding.start) ||
      a.finding.start - b.finding.start ||
      (a.finding.rule < b.finding.rule ? -1 : 1),
  );
  const taken = new Map<number, Span[]>();
  const losers = new Set<Candidate>();
  // Places are kept in buckets of 64 offsets, so that many findings do not mean a comparison of all pairs.
  for (const candidate of ranked) {
    const { start, end } = candidate.finding;
    const buckets = [];
    for (let bucket = start >> 6; bucket <= Math.max(start, end - 1) >> 6; bucket++) buckets.push(bucket);
    if (buckets.some((bucket) => taken.get(bucket)?.some((span) => overlaps(span, candidate.finding))))
      losers.add(candidate);
    else
      for (const bucket of buckets) {
        const spans = taken.get(bucket);
        if (spans === undefined) taken.set(bucket, [candidate.finding]);
        else spans.push(candidate.finding);
      }
  }
  return losers.size === 0 ? candidates : candidates.filter((candidate) => !losers.has(candidate));
}

/** Reading order, then severity, then rule id: the order must not depend on the order of rules. */
export function sortFindings<T extends { readonly finding: Finding }>(items: readonly T[]): readonly T[] {
  return [...items].sort(
    ({ finding: a }, { finding: b }) =>
      a.start - b.start ||
      a.end - b.end ||
      SEVERITY[a.level] - SEVERITY[b.level] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  );
}

/** Gives findings that would share a fingerprint their number of order, so that each can be found again. */
export function numberTwins<T extends { readonly finding: Finding }>(items: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.finding.fingerprint) ?? 0) + 1;
    seen.set(item.finding.fingerprint, count);
    if (count === 1) return item;
    return { ...item, finding: { ...item.finding, fingerprint: `${item.finding.fingerprint}-${count}` } };
  });
}

const matches = (pattern: string, rule: string): boolean =>
  pattern === '*' || pattern === rule || rule.startsWith(`${pattern}/`);

/** Parts findings that somebody chose to ignore, inline or in the list, from those that stand. Locked rules always stand. */
export function splitIgnored(
  candidates: readonly Candidate[],
  draft: Draft,
  config: Config,
): { readonly kept: readonly Candidate[]; readonly ignored: readonly IgnoredFinding[] } {
  if (draft.ignores.length === 0 && config.ignores.length === 0) return { kept: candidates, ignored: [] };
  const listed = new Map(config.ignores.map((ignore) => [ignore.fingerprint, ignore]));
  const kept: Candidate[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const candidate of candidates) {
    const { finding } = candidate;
    const inline = draft.ignores.find(
      (ignore) =>
        matches(ignore.rule, finding.rule) && ignore.covers.start <= finding.start && finding.end <= ignore.covers.end,
    );
    const entry = listed.get(finding.fingerprint);
    if (config.locked.has(finding.rule)) kept.push(candidate);
    else if (inline !== undefined) ignored.push({ finding, by: 'inline', reason: inline.reason });
    else if (entry !== undefined && entry.rule === finding.rule)
      ignored.push({ finding, by: 'list', reason: entry.reason });
    else kept.push(candidate);
  }
  return { kept, ignored };
}

/** Makes the finding of a raw report that has been placed in the source. */
export function toCandidate(raw: Raw, print: string): Candidate {
  return {
    weight: raw.rule.weight,
    finding: {
      rule: raw.rule.id,
      ...(raw.entry === undefined ? {} : { entry: raw.entry }),
      level: raw.level,
      start: raw.at.start,
      end: raw.at.end,
      messageId: raw.messageId,
      message: raw.message,
      fingerprint: print,
      related: raw.related,
      fixes: raw.fixes,
    },
  };
}
