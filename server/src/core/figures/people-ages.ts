import type { BlockFacts } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import type { Span } from '../text/span.ts';
import { dayIn } from './date-words.ts';
import { loosenessAt, numberAt } from './lengths.ts';
import { readAlong } from './read-along.ts';

/**
 * How an age is said: `at` (“at 77”, “aged 77”, “at the age of 77”), `was` (“she was 77”), `is` (“she is 77”, “a 77-year-old baker”,
 * “Ida Morrow, 77,”), `turned` (“turned 77”, “her 77th birthday”).
 */
export type AgeForm = 'at' | 'was' | 'is' | 'turned';

/** A person's age as it stands in the copy. Offsets into the block's prose. */
export interface Age extends Span {
  readonly value: number;
  readonly form: AgeForm;
  /** Index of the number's token in the block. */
  readonly token: number;
  /** Index of the token behind the age's words. */
  readonly next: number;
}

const AFTER =
  /^(?:[.,;:)–—!?]|in|on|when|after|of|from|with|while|because|and|at|years?|during|following|but|last|this|by|as)$/;
const THINGS =
  /^(?:mill|bridge|church|building|house|home|company|firm|tree|oak|law|ban|rule|record|school|ship|car|bakery|brewery|theater|theatre|paper|newspaper|hotel|factory|stadium|library|museum|festival|tradition|institution|feud|war|conflict|dispute|horse|dog|cat|wine|whisky|whiskey|scotch|cheddar|plant|reactor|railway|tunnel|road|dam|monument|statue|castle|cathedral|chapel|temple|mosque|farm|shop|store|restaurant|pub|bar|club|team|league|organization|organisation|agency|charity|bank|business|chain|brand|program|programme|policy|treaty|agreement|case|murder|mystery|puzzle|question|debate|practice|system|network|station|line|structure|landmark|facility|site|city|town|village|republic|country|nation|state|party|government|regime|magazine|publication|orchestra|choir|band|show|series|franchise|carmaker|automaker|airline|airport|aircraft|plane|jet|boat|vessel|ferry|submarine|truck|bus|tram|elm|rose|vine|vineyard|fossil|skeleton|mummy|manuscript|book|painting|sculpture|map|globe)s?$/;

/** Ages of people in a block, in reading order. */
export function readAges(block: BlockFacts): readonly Age[] {
  const { tokens } = block;
  return readAlong(tokens, (at) => ageAt(tokens, at));
}

function ageAt(tokens: readonly Token[], at: number): Age | undefined {
  const token = tokens[at] as Token;
  const make = (value: number, form: AgeForm, next: number, length?: number): Age | undefined => {
    const end = length === undefined ? (tokens[next - 1] as Token).end : token.start + length;
    return value < 1 || value > 130 ? undefined : { start: token.start, end, value, form, token: at, next };
  };
  const old = /^([a-z]+(?:-[a-z]+)?|\d{1,3})-years?-old$/.exec(token.lower);
  if (old !== null) {
    const read = numberAt(
      [{ ...token, text: old[1] as string, lower: old[1] as string, kind: /^\d/.test(token.text) ? 'number' : 'word' }],
      0,
    );
    const thing = [1, 2, 3].some((step) => THINGS.test(tokens[at + step]?.lower ?? ''));
    return read === undefined || thing ? undefined : make(read.value, 'is', at + 1, (old[1] as string).length);
  }
  // “Was therefore 62”, “was still 19”.
  const adverb = /^(?:therefore|then|already|still|thus|now)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const before = tokens[at - 1 - adverb]?.lower ?? '';
  const birthday = tokens[at + 1]?.lower === 'birthday' ? dayOrOrdinal(token) : undefined;
  if (birthday !== undefined) return make(birthday, 'turned', at + 2, token.text.length);
  const read = numberAt(tokens, at);
  if (read === undefined || read.value !== Math.floor(read.value) || loosenessAt(tokens, at, read.next) !== 'none')
    return undefined;
  const after = tokens[read.next]?.lower ?? '.';
  const years = /^years?$/.test(after) && tokens[read.next + 1]?.lower === 'old';
  const next = years ? read.next + 2 : read.next;
  const length = (tokens[read.next - 1] as Token).end - token.start;
  const say = (form: AgeForm): Age | undefined => make(read.value, form, next, length);
  if (/^turn(?:s|ed|ing)?$/.test(before) && (years || AFTER.test(after))) return say('turned');
  if (/^aged?$/.test(before) || (before === 'of' && tokens[at - 2]?.lower === 'age')) return say('at');
  if (!years && !AFTER.test(after)) return undefined;
  if (!years && /^years?$/.test(after)) return undefined;
  if (/^(?:at|only|just|barely)$/.test(before))
    return /^(?:at)$/.test(before) && token.kind !== 'word' && /^(?:and|by|of)$/.test(after)
      ? undefined
      : say(before === 'at' ? 'at' : 'was');
  if (/^(?:was|were)$/.test(before)) return isPerson(tokens, at - 2 - adverb) ? say('was') : undefined;
  if (/^(?:is|be|'s|’s)$/.test(before))
    return (years || before !== 'be' || tokens[at - 3]?.lower === 'lived') && isPerson(tokens, at - 2)
      ? say(before === 'be' ? 'at' : 'is')
      : undefined;
  if (before === 'to' && /^(?:lived|survived)$/.test(tokens[at - 2]?.lower ?? '')) return say('at');
  if (
    before === ',' &&
    /^[,.;)]$/.test(after) &&
    token.kind === 'number' &&
    read.value >= 5 &&
    /^\p{Lu}\p{L}/u.test(tokens[at - 2]?.text ?? '')
  )
    return say('is');
  return undefined;
}

const PEOPLE =
  /^(?:he|she|they|who|man|woman|boy|girl|singer|actor|actress|writer|author|painter|poet|teacher|president|senator|leader|mayor|be|to)$/;
const isPerson = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  return PEOPLE.test(token.lower) || /^\p{Lu}/u.test(token.text) || /^(?:and|[,)])$/.test(token.lower);
};

/** “77th”, “fiftieth” */
function dayOrOrdinal(token: Token): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.lower);
  return digits === null ? dayIn(token)?.value : Number(digits[1]);
}
