import { applyEdits, type Edit, type Finding, safeEdits } from '../core/index.ts';
import { composeEdits } from './compose-edits.ts';

/** Passes after which fixing stops even if something is left to fix. */
const MAX_PASSES = 5;

/**
 * The edits that apply every safe fix, and those that only became possible by applying others.
 * @param findings what was found in `text`
 * @param review finds in a changed text
 * @param only keeps findings of one rule
 */
export function fixAllEdits(
  text: string,
  findings: readonly Finding[],
  review: (text: string) => readonly Finding[],
  only?: string,
): readonly Edit[] {
  const wanted = (finding: Finding): boolean => only === undefined || finding.rule === only;
  let edits = safeEdits(findings, wanted);
  for (let pass = 1; pass < MAX_PASSES && edits.length > 0; pass++) {
    const current = applyEdits(text, edits);
    const more = safeEdits(review(current), wanted);
    if (more.length === 0) break;
    edits = composeEdits(text, edits, more);
  }
  return edits;
}
