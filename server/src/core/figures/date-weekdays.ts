import type { Token } from '../language/tokens.ts';
import { weekdayIn } from './date-words.ts';

/** Weekdays that are names: "Bloody Sunday (Jan. 30, 1972)". */
const NAMED =
  /^(?:bloody|black|good|easter|palm|super|cyber|ash|holy|maundy|shrove|fat|ruby|giving|whit|casual|mothering|spy|blue|wet|mad|crazy|fast|free|throwback|taco|passion|low|trinity|all|american)$/;
const TIME_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midnight|lunchtime|midday|early|late|last|next|this)$/;
const PUNCTUATION = /^[,(|–—-]$|^\[$/;
const CLOCK_WORD = /^(?:\d{1,2}(?:[ap]m)?|[ap]\.?m\.?|:|at|noon|midnight|o'clock|o’clock)$/;

/** Tokens that belong to one date phrase: indexes into the tokens of a block. */
export interface Held {
  readonly at: number;
  /** The weekday of the start of a range: “Thursday-Sunday, June 5-8”. */
  readonly first?: number;
}

/**
 * The weekday before a date that starts at token `start`: “Thursday, June 4”, “Thursday night (June 4)”, “Thursday at 7 p.m., June 4”,
 * “Thursday, the 4th of June”.
 * @param the the date starts with an ordinal, so that “the” may stand before it
 * @param range the date is a range of days, so that a range of weekdays may go with it
 * @returns the index of the weekday; undefined where there is none or it belongs to something else
 */
export function weekdayBefore(tokens: readonly Token[], start: number, the: boolean, range: boolean): Held | undefined {
  let i = start - 1;
  const floor = Math.max(0, start - 9);
  let clock = false;
  let marks = 0;
  while (i >= floor) {
    const token = tokens[i] as Token;
    if (weekdayIn(token) >= 0) break;
    if (PUNCTUATION.test(token.text)) {
      if (++marks > 2) return undefined;
    } else if (token.lower === 'the' ? !the : !TIME_OF_DAY.test(token.lower) && !CLOCK_WORD.test(token.lower))
      return undefined;
    if (/^(?:at|noon|midnight)$/.test(token.lower)) clock = true;
    else if (/^[\d:]|^[ap]\.?m/.test(token.lower) && !clock && !/\bat\b/.test(wordsBefore(tokens, i))) return undefined;
    i--;
  }
  if (i < floor || isName(tokens, i)) return undefined;
  const joint = tokens[i - 1]?.lower ?? '';
  const pair = /^(?:and|or|&|-|–|—|to|through|thru|until|till|\/)$/.test(joint) && weekdayIn(tokens[i - 2]) >= 0;
  if (range) return pair && !isName(tokens, i - 2) ? { at: i, first: i - 2 } : undefined;
  // "Saturday and Sunday, June 7": the other day's date is not written, and which day this is the reader must guess.
  return pair && /^(?:and|or|&|\/)$/.test(joint) ? undefined : { at: i };
}

const wordsBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .map((token) => token.lower)
    .join(' ');

/** A weekday that is part of a name: "Bloody Sunday", "Edmonton Sun", "in the Sun". One cut short after such a word has its stop. */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (NAMED.test(before.lower) && (before.lower !== 'all' || tokens[at]?.lower === 'saints')) return true;
  const short = /^(?:Sun|Mon|Sat)$/.test((tokens[at] as Token).text);
  return short && (/^\p{Lu}/u.test(before.text) || before.lower === 'the');
}

/**
 * The weekday after a date that ends before token `end`: “June 4, a Thursday”, “June 4 (Thursday)”, “June 4, 2025, fell on a Thursday”,
 * “June 4 was a rainy Thursday”.
 */
export function weekdayAfter(tokens: readonly Token[], end: number): number | undefined {
  let i = end;
  let mark = '';
  if (/^[,(–—-]$/.test(tokens[i]?.text ?? '')) mark = (tokens[i++] as Token).text;
  if (/^[(–—]$/.test(tokens[i]?.text ?? '') && mark === ',') mark = (tokens[i++] as Token).text;
  if (/^(?:which|that|it)$/.test(tokens[i]?.lower ?? '')) i++;
  const verb = tokens[i]?.lower ?? '';
  let said = false;
  if (/^(?:is|was|being)$/.test(verb)) {
    said = true;
    i++;
  } else if (/^(?:fell|falls|falling|lands|landed)$/.test(verb) && tokens[i + 1]?.lower === 'on') {
    said = true;
    i += 2;
  } else if (verb === 'will' && /^(?:be|fall)$/.test(tokens[i + 1]?.lower ?? '')) {
    said = true;
    i += tokens[i + 2]?.lower === 'on' ? 3 : 2;
  }
  const article = /^an?$/.test(tokens[i]?.lower ?? '');
  if (article) i++;
  if (article && weekdayIn(tokens[i]) < 0 && /^[a-z]+$/.test(tokens[i]?.text ?? '')) i++;
  if (weekdayIn(tokens[i]) < 0 || !/day$/i.test((tokens[i] as Token).lower)) return undefined;
  const next = tokens[i + 1]?.text ?? '.';
  // "a Thursday night game" names another thing than the day.
  if (/^(?:night|morning|evening|afternoon)$/.test(next) && /^\p{L}/u.test(tokens[i + 2]?.text ?? '')) return undefined;
  if (article || (said && !/^['’]s$/.test(next))) return i;
  if (mark === '(') return /^[),]$/.test(next) ? i : undefined;
  return mark !== '' && /^[,.;:)–—]$/.test(next) && weekdayIn(tokens[i + 2]) < 0 ? i : undefined;
}
