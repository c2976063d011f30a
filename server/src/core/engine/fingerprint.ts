import { hash } from '../text/hash.ts';
import type { Span } from '../text/span.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** How far to look for the two neighbouring words on either side. */
const REACH = 60;

/**
 * Names a finding by its rule, its words and two words on either side, so that an ignore survives edits elsewhere.
 * @param text the prose (or source) that `at` indexes
 */
export function fingerprint(rule: string, entry: string | undefined, text: string, at: Span): string {
  const before =
    text
      .slice(Math.max(0, at.start - REACH), at.start)
      .match(WORD)
      ?.slice(-2) ?? [];
  const after =
    text
      .slice(at.end, at.end + REACH)
      .match(WORD)
      ?.slice(0, 2) ?? [];
  const own = text.slice(at.start, at.end).match(WORD) ?? [text.slice(at.start, at.end)];
  return hash([rule, entry ?? '', ...before, '<', ...own, '>', ...after].join(' ').toLowerCase());
}
