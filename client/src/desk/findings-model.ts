/** The review as the Desk shows it: findings in groups, in reading order. No editor here, so that it can be tested alone. */

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Grouping = 'draft' | 'family';

/** A finding as a row. Lines count from 0. */
export interface FindingRow {
  readonly uri: string;
  /** The draft's path in words, for people. */
  readonly draft: string;
  readonly line: number;
  readonly message: string;
  readonly rule: string;
  readonly severity: Severity;
}

export interface FindingGroup<T extends FindingRow> {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly T[];
}

/** From loud to quiet: the editor's own numbers for severities are places in this list. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];
const LOUDNESS: readonly Severity[] = SEVERITIES;
const FAMILIES: Readonly<Record<string, string>> = {
  numbers: 'Numbers that disagree',
  attribution: 'Who says so',
  consistency: 'The story against itself',
  style: 'Style',
};
const familyOf = (rule: string): string => rule.split('/')[0] ?? rule;

function inOrder(a: FindingRow, b: FindingRow): number {
  return a.draft < b.draft ? -1 : a.draft > b.draft ? 1 : a.line - b.line;
}

/**
 * Puts findings in groups: one a family, costliest family first, or one a draft.
 * @param loudest the quietest severity that is kept
 */
export function groupFindings<T extends FindingRow>(
  rows: readonly T[],
  by: Grouping,
  loudest: Severity = 'hint',
): readonly FindingGroup<T>[] {
  const kept = rows.filter(({ severity }) => LOUDNESS.indexOf(severity) <= LOUDNESS.indexOf(loudest));
  const keyOf = (row: T): string => (by === 'draft' ? row.uri : familyOf(row.rule));
  const keys = [...new Set([...kept].sort(inOrder).map(keyOf))];
  const families = Object.keys(FAMILIES);
  if (by === 'family') keys.sort((a, b) => families.indexOf(a) - families.indexOf(b));
  return keys.map((key) => {
    const own = kept.filter((row) => keyOf(row) === key).sort(inOrder);
    return { key, title: by === 'draft' ? (own[0]?.draft ?? key) : (FAMILIES[key] ?? key), rows: own };
  });
}

/** What is left before a draft can be filed, in words: what must be put right, and what an editor must decide. */
export function standing(severities: readonly Severity[]): { readonly toFix: number; readonly toDecide: number } {
  return {
    toFix: severities.filter((severity) => severity === 'error' || severity === 'warning').length,
    toDecide: severities.filter((severity) => severity === 'information').length,
  };
}
