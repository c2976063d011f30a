import type { Draft } from '../draft/draft.ts';
import type { Fix } from '../rules/rule.ts';
import { applyEdits } from '../text/edits.ts';
import { contains, lastStartingAt, type Span } from '../text/span.ts';

/** A row for a desk's own list, as it is written in the configuration. */
export interface SuggestedRow {
  readonly find: string;
  /** What to write instead; the row only points the words out where it is left out. */
  readonly to?: string;
  /** The row's name among the desk's. */
  readonly entry: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** A name for a row that finds these words, different from those that are taken. */
export function entryFor(words: string, taken: ReadonlySet<string>): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const base = `desk.${slug === '' ? 'row' : slug}`;
  for (let i = 1; ; i++) {
    const name = i === 1 ? base : `${base}-${i}`;
    if (!taken.has(name)) return name;
  }
}

/** Marks that a row's `find` reads as its own signs. */
const SIGNS = /[|<>]|^=./;
/** Longest run of words that a row is suggested for. */
const MAX_WORDS = 12;

/**
 * Words as a row finds them: in any case, but names in their own, and in their very case where that alone is to change.
 * @param opens the first word begins a sentence, so that its capital says nothing
 */
function findFor(words: string, to: string | undefined, opens: boolean): string | undefined {
  const parts = words.split(/\s+/).flatMap((word) => (/.\?$/.test(word) ? [word.slice(0, -1), '?'] : [word]));
  if (parts.length > MAX_WORDS || parts.some((part) => SIGNS.test(part))) return undefined;
  if (to !== undefined && to !== words && to.toLowerCase() === words.toLowerCase())
    return parts.map((part) => `=${part}`).join(' ');
  return parts
    .map((part, i) => (i === 0 && opens && /^\p{Lu}[^\p{Lu}]*$/u.test(part) ? part.toLowerCase() : part))
    .join(' ');
}

/**
 * A row that finds words of a draft, with the sentence they stand in as its example.
 * @param at where the words are, in source offsets; widened to whole words
 * @param fix the change that makes them right, in source offsets
 * @param taken names of the desk's other rows
 * @returns undefined where there are no words, or more of them than one row finds
 */
export function suggestRow(
  draft: Draft,
  at: Span,
  fix: Fix | undefined,
  taken: ReadonlySet<string>,
): SuggestedRow | undefined {
  const edits = fix === undefined || fix.snippet === true ? [] : fix.edits;
  const wide = {
    start: Math.min(at.start, ...edits.map(({ start }) => start)),
    end: Math.max(at.end, ...edits.map(({ end }) => end)),
  };
  const block =
    draft.blocks[
      lastStartingAt(
        draft.blocks.map(({ span }) => span),
        wide.start,
      )
    ];
  if (block === undefined || !contains(block.span, wide)) return undefined;
  const prose = { start: block.map.toProse(wide.start), end: block.map.toProse(wide.end) };
  const sentence = block.facts.sentences.find(({ start, end }) => start <= prose.start && prose.start < end);
  const tokens = sentence?.tokens.filter(({ start, end }) => start < prose.end && end > prose.start) ?? [];
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (sentence === undefined || first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  const words = block.text.slice(span.start, span.end);
  const source = block.map.toSource(span);
  const inside = edits.filter((edit) => contains(source, edit));
  const to =
    inside.length === 0 || inside.length < edits.length
      ? undefined
      : applyEdits(
          draft.text.slice(source.start, source.end),
          inside.map((edit) => ({ ...edit, start: edit.start - source.start, end: edit.end - source.start })),
        );
  const find = findFor(words, to, first === sentence.tokens[0]);
  if (find === undefined) return undefined;
  const [before, after] = [block.text.slice(sentence.start, span.start), block.text.slice(span.end, sentence.end)];
  return {
    find,
    ...(to === undefined ? {} : { to }),
    entry: entryFor(words, taken),
    bad: [`${before}${words}${after}`.trim()],
    good: to === undefined ? [] : [`${before}${to}${after}`.trim()],
  };
}
