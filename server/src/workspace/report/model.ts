import type { Digest, Finding, Level } from '../../core/index.ts';

/** A finding as the report lists it. */
export interface ReportFinding {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

/** A draft in the report. */
export interface ReportDraft {
  readonly path: string;
  readonly uri: string;
  readonly findings: readonly ReportFinding[];
  readonly digest?: Digest;
  /** Why it was not reviewed, or which rules failed. */
  readonly troubles: readonly string[];
}

/** Everything a report shows. */
export interface ReportModel {
  readonly drafts: readonly ReportDraft[];
  /** Paths of the drafts of each story. */
  readonly stories: readonly (readonly string[])[];
  readonly summary: string;
}

export const LEVELS = ['error', 'warning', 'information', 'hint'] as const;
export const LEVEL_NAMES = { error: 'errors', warning: 'warnings', information: 'to look at', hint: 'hints' } as const;

export const FAMILIES: Readonly<Record<string, string>> = {
  numbers: 'Numbers that disagree',
  attribution: 'Who says so',
  consistency: 'The story against itself',
  style: 'Style',
};

/** Counts by level, of findings that a test picks. */
export type Counts = Readonly<Record<(typeof LEVELS)[number], number>>;

export function countByLevel(findings: readonly ReportFinding[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

export const familyOf = ({ rule }: ReportFinding): string => rule.split('/')[0] as string;

/** The words of a finding, short enough for a table. */
export function shortWords(text: string, { start, end }: Finding): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`;
}

/** A speaker over all drafts. */
export interface ReportSpeaker {
  readonly name: string;
  readonly quotations: number;
  readonly words: number;
  readonly drafts: readonly { readonly draft: ReportDraft; readonly line: number; readonly start: number }[];
}

/** Who is quoted in all drafts, the most words first. */
export function allSpeakers(drafts: readonly ReportDraft[]): readonly ReportSpeaker[] {
  const known = new Map<string, { quotations: number; words: number; drafts: ReportSpeaker['drafts'][number][] }>();
  for (const draft of drafts)
    for (const { name, quotations, words, first } of draft.digest?.speakers ?? []) {
      const speaker = known.get(name) ?? { quotations: 0, words: 0, drafts: [] };
      speaker.quotations += quotations;
      speaker.words += words;
      speaker.drafts.push({ draft, line: first.line, start: first.start });
      known.set(name, speaker);
    }
  return [...known]
    .map(([name, speaker]) => ({ name, ...speaker }))
    .sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1));
}
