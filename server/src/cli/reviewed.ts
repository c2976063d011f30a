import type { Digest, Level, Review, StoryClues } from '../core/index.ts';

/** A draft that was reviewed, or why it was not. */
export interface ReviewedDraft {
  /** Relative to where the command was given. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
  readonly problem?: string;
  readonly digest?: Digest;
  readonly clues?: StoryClues;
  /** Paths of the drafts of its story: its findings are then those of the drafts read against each other. */
  readonly story?: readonly string[];
  /** Paths by URI, of drafts that findings point to. */
  readonly paths?: ReadonlyMap<string, string>;
  /** Findings left out because they stand in the baseline. */
  readonly known?: number;
}

/** What a whole review came to. */
export interface Summary {
  readonly drafts: number;
  readonly findings: Readonly<Record<Exclude<Level, 'off'>, number>>;
  readonly ignored: number;
  /** Left out because they stand in the baseline. */
  readonly known: number;
  readonly failures: readonly { readonly path: string; readonly rule: string; readonly error: string }[];
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** Paths of the drafts of each story. */
  readonly stories: readonly (readonly string[])[];
}

/** Turns reviews into the output of one format. */
export interface Reporter {
  /** It reads the digests of drafts. */
  readonly digests?: boolean;
  /** Before the first draft. */
  begin?(): string;
  /** After each draft, so that output appears while the rest is read and nothing is kept of what is done. */
  draft(reviewed: ReviewedDraft): string;
  /** After the last. */
  end(summary: Summary): string;
}

/** A story that agrees with itself has nothing to print. */
export const saysNothing = ({ story, review }: ReviewedDraft): boolean =>
  story !== undefined && review.findings.length + review.failures.length === 0;

/** Adds up a review, draft by draft. */
export function createSummary(): { add(reviewed: ReviewedDraft): void; readonly now: Summary } {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  const failures: { path: string; rule: string; error: string }[] = [];
  const problems: { path: string; problem: string }[] = [];
  const stories: (readonly string[])[] = [];
  const told = new Set<string>();
  let [drafts, ignored, known] = [0, 0, 0];
  return {
    add({ path, review, problem, story, known: left = 0 }) {
      if (story === undefined) drafts++;
      else if (!told.has(story.join('\n'))) {
        told.add(story.join('\n'));
        stories.push(story);
      }
      for (const { level } of review.findings) findings[level]++;
      ignored += review.ignored.length;
      known += left;
      for (const failure of review.failures) failures.push({ path, ...failure });
      if (problem !== undefined) problems.push({ path, problem });
    },
    get now() {
      return { drafts, findings, ignored, known, failures, problems, stories };
    },
  };
}

const PLURAL = { error: 'errors', warning: 'warnings', information: 'to look at', hint: 'hints' } as const;

/** How many findings of each level, in words: "1 error, 3 warnings". */
export function countWords(findings: Summary['findings']): string {
  const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap((level) => {
    const count = findings[level];
    const name = count === 1 && level !== 'information' ? level : PLURAL[level];
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return parts.length === 0 ? 'nothing found' : parts.join(', ');
}

/** The closing line of a review. */
export function summaryLine({ drafts, findings, ignored, known, stories }: Summary): string {
  return [
    `${drafts} draft${drafts === 1 ? '' : 's'}: ${countWords(findings)}`,
    ...(ignored === 0 ? [] : [`${ignored} ignored with a reason`]),
    ...(known === 0 ? [] : [`${known} in the baseline`]),
    ...(stories.length === 0
      ? []
      : [`${stories.length} ${stories.length === 1 ? 'story' : 'stories'} of several drafts`]),
  ].join('; ');
}
