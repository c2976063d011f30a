import type { Reader, Reviewer, Source } from '../core/index.ts';

/** Drafts longer than this, in UTF-16 units, are read in stretches before they are reviewed: some 10,000 words. */
const STRETCH = 60_000;

/** Longest draft that is reviewed as it is typed, in UTF-16 units: some 200,000 words. */
export const MAX_LENGTH = 1_200_000;

/** Stretches of a text, cut where a blank line lets them be. */
export function* stretchesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start + STRETCH);
    const end = blank < 0 || text.length - blank < STRETCH / 2 ? text.length : blank + 2;
    yield text.slice(start, end);
    start = end;
  }
}

/**
 * Reads a long draft stretch by stretch, letting other messages in between, so that the review of the whole finds most of its work
 * done. What reader and reviewer remember never changes what they find, so a stretch read out of its place does no harm.
 * @param stop asked after each stretch
 */
export async function warmUp(
  source: Source,
  reader: Reader,
  reviewer: Reviewer,
  breathe: () => Promise<void>,
  stop: () => boolean,
): Promise<void> {
  if (source.text.length <= STRETCH || source.text.length > MAX_LENGTH) return;
  for (const text of stretchesOf(source.text)) {
    try {
      reviewer.review(reader.read({ ...source, text }));
    } catch {
      // The review of the whole meets the same failure, and reports it.
      return;
    }
    await breathe();
    if (stop()) return;
  }
}
