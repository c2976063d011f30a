import { applyEdits } from '../text/edits.ts';
import { byPlace, type Edit } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * The edits of the first safe fix of each finding that may be applied together: in reading order, those that overlap an earlier one
 * are left for the next pass.
 * @param only keeps findings of one rule
 */
export function safeEdits(findings: readonly Finding[], only?: (finding: Finding) => boolean): readonly Edit[] {
  const chosen: Edit[] = [];
  let reached = -1;
  for (const finding of findings) {
    if (only !== undefined && !only(finding)) continue;
    const fix = finding.fixes.find((candidate) => candidate.safe && candidate.snippet !== true);
    const edits = fix === undefined ? [] : [...fix.edits].sort(byPlace);
    const [first, last] = [edits[0], edits[edits.length - 1]];
    // Findings come in reading order; an edit that starts before the last one ended waits for the next pass.
    if (
      first === undefined ||
      last === undefined ||
      first.start < reached ||
      (first.start === reached && first.start === first.end)
    )
      continue;
    chosen.push(...edits);
    reached = last.end;
  }
  return chosen;
}

/** Passes after which fixing stops even if something is left to fix. */
const MAX_PASSES = 10;

/**
 * Applies safe fixes until none is left.
 * @param review reviews a text and returns its findings
 * @returns the new text and how many passes changed it
 */
export function fixAll(
  text: string,
  review: (text: string) => readonly Finding[],
  only?: (finding: Finding) => boolean,
): { readonly text: string; readonly passes: number } {
  let current = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edits = safeEdits(review(current), only);
    const next = edits.length === 0 ? current : applyEdits(current, edits);
    if (next === current) return { text: current, passes: pass };
    current = next;
  }
  return { text: current, passes: MAX_PASSES };
}
