import { ordinals, ordinalValue, ordinalWord } from '../lexicons/number-words.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ...[3, 4, 5, 6, 7, 8, 9, 10, 20].map((value): [string, number] => [ordinalWord(value), value]),
  ['hundredth', 100],
]);

/** Where an ordinal or the name of a fraction's part may begin. */
export const ORDINAL_START = `\\b(?:${ordinals(1, 20)}|thirtieth|fortieth|fiftieth|hundredth|quarter)\\b`;
/** The end of an ordinal after “twenty-”. */
const TAIL = new RegExp(`[\\s-](${ordinals(1, 9)})\\b`, 'iy');
export const ORDINAL_SUFFIX = /(?:st|nd|rd|th)\b/y;
const PART = new RegExp(
  `(?:\\s|-)(${[...PARTS.keys()]
    .slice(1)
    .map((word) => (word === 'halves' ? word : `${word}s?`))
    .join('|')})\\b`,
  'iy',
);

/** “Twenty-first”: the ordinal end after a number word of tens that ends at `at`. */
export function ordinalTail(
  text: string,
  at: number,
  tens: number,
): { readonly end: number; readonly value: number } | undefined {
  if (tens < 20 || tens > 90 || tens % 10 !== 0) return undefined;
  TAIL.lastIndex = at;
  const found = TAIL.exec(text);
  return found === null ? undefined : { end: at + found[0].length, value: tens + ordinalValue(found[1] as string) };
}

/**
 * “-thirds” after “two”: what the number before is divided by, and where the word ends; undefined where no such word follows.
 * @param at where the number ends
 * @param count its value
 */
export function partAfter(
  text: string,
  at: number,
  count: number,
): { readonly end: number; readonly parts: number } | undefined {
  PART.lastIndex = at;
  const found = PART.exec(text);
  if (found === null) return undefined;
  const word = (found[1] as string).toLowerCase();
  const plural = word.endsWith('s') && word !== 'halves' ? word.slice(0, -1) : word;
  const parts = PARTS.get(plural) ?? 0;
  const end = at + found[0].length;
  const many = word.endsWith('s');
  if (parts === 0 || count >= parts || count < 1 || many !== count > 1) return undefined;
  // Calendar quarters and ordinals: “two quarters in a row”, “one third-place finish”.
  if (
    parts === 4 &&
    /^\s/.test(found[0]) &&
    many &&
    !/^\sof\s(?:the|all|those|its|their|a)\b/.test(text.slice(end, end + 12))
  )
    return undefined;
  if (!many && /^\s/.test(found[0]) && !endsFraction(text, end)) return undefined;
  if (text[end] === '-') return undefined;
  return { end, parts };
}

/** Whether what stands from the offset `at` follows a fraction and not an ordinal: “a third of”, “a third, to 1,200”; not “a third suspect”. */
export function endsFraction(text: string, at: number): boolean {
  return /^(?:\s(?:of|to|in|from|by|more|less|fewer|said|were|was|are|is|have|has|had|do|did|abstained|voted|said|say|did|believe|support|oppose|over|since|this|last|compared|but|and|at|who|will|would|on|during|between|when|as|off|higher|lower|larger|smaller|longer|bigger|each|short|above|below|went|came|live|lives|work)\b|\s?\(|[,.;:)—–]|$)/.test(
    text.slice(at, at + 12),
  );
}

/** Of “third” alone the value of its part; 0 where it names none. */
export const partOf = (word: string): number => PARTS.get(word.toLowerCase()) ?? 0;
