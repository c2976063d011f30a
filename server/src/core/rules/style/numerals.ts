import { type Form, formRule } from '../../forms/form-rule.ts';
import { type Numeral, readNumerals } from '../../forms/numerals.ts';
import {
  CAPITAL,
  capitalAt,
  isFragment,
  isTitleCase,
  lowerAt,
  opens,
  opensSentence,
  textAt,
  upperFirst,
} from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { DEMONYMS } from '../../lexicons/name-words.ts';
import { cardinal, inWords, ordinalValue, ordinalWord, withEnding } from '../../lexicons/number-words.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;
/** Stand before a figure that names something. */
const NAMES_IT =
  /^(?:no\.?|nos\.?|number|numbers|page|pages|p\.|pp\.|chapter|chapters|section|sections|article|articles|title|part|parts|verse|line|lines|item|items|step|steps|point|rule|room|suite|unit|apartment|apt\.?|floor|gate|lane|pier|track|route|exit|highway|interstate|mile|flight|channel|category|class|tier|stage|stages|grade|grades|level|levels|phase|type|group|division|district|ward|precinct|zone|area|sector|block|lot|row|seat|table|figure|fig\.?|exhibit|proposition|measure|question|amendment|volume|vol\.?|season|episode|game|week|day|round|heat|act|scene|version|size|magnitude|age|aged|ages|turned|turns|turning|score|scored?|under|over|formula|act|lap|hole|set|mark|model|series|generation|gen|bus|train|line|platform|terminal|count|counts|schedule|psalm|hour|bravo|session|snapshot|challenge|#|top|year|years|of|plus|minus|times|equals|odds|vitamin|covid|hepatitis|to|x|vs\.?|v\.?)$/;
const COUNTED_BEFORE =
  /^(?:under|over|of|to|years?|score|scored|turned|times|mile|parts|lines|levels|top|plus|set|counts?|game|row)$/;
/** Stand after a figure that is kept whatever its size. */
const UNIT =
  /^(?:percent|percentage|per|pct\.?|million|billion|trillion|thousand|hundred|a\.m\.?|p\.m\.?|am|pm|o'clock|degrees?|feet|foot|ft\.?|inch|inches|in\.|yards?|yds?\.?|miles?|mi|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|cm|mm|m|pounds?|lbs?\.?|ounces?|oz\.?|tons?|tonnes?|kilograms?|kg|kilos?|grams?|g|lit(?:er|re)s?|gallons?|quarts?|pints?|cups?|tablespoons?|teaspoons?|mph|kph|knots?|acres?|hectares?|square|sq\.?|cubic|dollars?|cents?|euros?|yen|yuan|rupees?|pesos?|rubles?|francs?|mb|gb|tb|kb|mhz|ghz|volts?|watts?|kilowatts?|megawatts?|gigawatts?|hp|horsepower|bits?|bytes?|pixels?|calories|rbis?|k|mg|ml|bc|bce|ad|b\.c\.|st|nd|rd|th|x|under|over|handicap|iron|par|a|celsius|fahrenheit|and-a-half|deg|miligrams|milligrams|stars?|runs?|bps|basis|points?)$/;
const FRACTION = /^[½⅓⅔¼¾⅛⅜⅝⅞]/;

/** Whether a small figure is one of those that stay figures: a name, a date, a score, a measure, an age, a sum. */
function staysFigure({ sentence, first, last, start, end }: Numeral): boolean {
  const { text } = sentence.block;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  // A sum, a score, a ratio, a decimal, a mark of any kind.
  if (!/[\s(“"‘'—]|^$/.test(before) || !/[\s.,;:?!)”"’'—]|^$/.test(after)) return true;
  if (/^[.,:]\d/.test(text.slice(end, end + 2)) || (before === '(' && after === ')')) return true;
  const [prev, next] = [lowerAt(sentence, first - 1), lowerAt(sentence, last)];
  if (/^(?:-|–|—|\/|:|\+|=|#|\*|\$|£|€)$/.test(prev) && text.charAt(start - 1) !== ' ') return true;
  if (/^(?:[-–/+=*×%$€£°&]|x)$/.test(next) || FRACTION.test(next) || MONTH.test(next)) return true;
  if (MONTH.test(prev)) return true;
  if (UNIT.test(next)) return !(next === 'a' || next === 'under' || next === 'over') || false;
  if (/^\d+\/\d+$/.test(text.slice(end, end + 4).trim())) return true;
  if (NAMES_IT.test(prev) && !(COUNTED_BEFORE.test(prev) && isCounted(sentence, last))) return true;
  if (
    /^(?:years?|months?|weeks?|days?)$/.test(next) &&
    /^(?:old|of)$/.test(lowerAt(sentence, last + 1)) &&
    lowerAt(sentence, last + (lowerAt(sentence, last + 1) === 'of' ? 2 : 1)) !== 'work'
  )
    return lowerAt(sentence, last + 1) === 'old' || lowerAt(sentence, last + 2) === 'age';
  // "Apollo 7", "iPhone 6": a capital before it makes a name, a weekday does not.
  if (capitalAt(sentence, first - 1) && !WEEKDAY.test(prev) && !opens(sentence, first - 1)) return true;
  if (
    capitalAt(sentence, first - 1) &&
    opens(sentence, first - 1) &&
    !/^(?:the|a|an|in|on|at|for|of|to|with|about|all|only|just|some|these|those|his|her|their|our|its|and|but|but|by|from|after|more|nearly|at|we|they|he|she|it|i|you)$/.test(
      prev,
    )
  )
    return true;
  // ", 7," is an age; "(7)" a note.
  if (prev === ',' && /^[,).]$/.test(next) && capitalAt(sentence, first - 2)) return true;
  // "7 Elm St.": a number with a name after it is an address, but "7 Democrats" are counted.
  if (capitalAt(sentence, last)) return !(DEMONYMS.has(next) || (/s$/.test(next) && sentence.tags[last] === 'NNPS'));
  if (/^(?:to|in|of|or|and|out)$/.test(next)) {
    const then = sentence.tokens[last + 1];
    if (then?.kind === 'number' || cardinal(then?.lower ?? '') !== undefined) return true;
    if (next === 'out' && sentence.tokens[last + 2]?.kind === 'number') return true;
  }
  if (/^(?:and|or|to|of|in)$/.test(prev) && sentence.tokens[first - 2]?.kind === 'number') return true;
  return false;
}

/** Whether what follows is counted: a plural, perhaps after an adjective. */
function isCounted(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i] ?? '';
  if (tag === 'NNS') return true;
  return /^(?:JJ|NN|VBN|VBG|CD)/.test(tag) && (sentence.tags[i + 1] ?? '') === 'NNS';
}

function* smallFigures(numeral: Numeral, limit: number): Iterable<Form> {
  const { sentence, first, last, value, start, end } = numeral;
  if (numeral.words || numeral.scale !== '' || !/^\d{1,2}$/.test(numeral.figure) || value < 1 || value > limit) return;
  if (opens(sentence, first) || staysFigure(numeral)) return;
  const next = sentence.tokens[last];
  const tag = sentence.tags[last] ?? '';
  const plain =
    next === undefined || next.kind !== 'word'
      ? lowerAt(sentence, first - 1) === 'of'
      : /^(?:NN|JJ|VBN|VBG|IN|RB|CC|CD)/.test(tag);
  if (
    !plain &&
    !(next?.kind === 'mark' && /^[.,;]$/.test(next.text) && /^(?:VB|IN)/.test(sentence.tags[first - 1] ?? ''))
  )
    return;
  yield {
    start,
    end,
    entry: 'num.under10',
    to: inWords(value),
    fix: value === 1 && !/^NN/.test(tag) ? 'suggest' : 'safe',
  };
}

/** Follow a number in words that stays so. */
const IDIOM_AFTER =
  /^(?:o['’]clock|commandments?|and|to|or|of|something|-something|percent|per|dollars?|cents?|degrees?|feet|inches|foot|inch|pounds?|ounces?|mph|years?|months?|weeks?|days?|miles?|kilometers?|tons?|yards?|meters?|mile|point)$/;

function* largeWords(numeral: Numeral): Iterable<Form> {
  const { sentence, first, last, value, start, end, figure, scale } = numeral;
  if (!numeral.words || value < 10 || value > 999_999 || opens(sentence, first)) return;
  const text = sentence.block.text.slice(start, end);
  // Capitals are names ("Big Ten", "Twenty One Pilots"); "twenty five" has a rule of its own; "-" joins it to something else.
  if (
    CAPITAL.test(text) ||
    /[-–/'’]/.test(sentence.block.text.charAt(end)) ||
    /[-–/.]/.test(sentence.block.text.charAt(start - 1))
  )
    return;
  if (numeral.last - numeral.first === 2 && /^\p{L}+ty \p{L}+$/u.test(text)) return;
  const next = lowerAt(sentence, last);
  const old = /^(?:years?|months?|weeks?|days?)$/.test(next) && /^(?:old|of)$/.test(lowerAt(sentence, last + 1));
  if (
    old ||
    (IDIOM_AFTER.test(next) && !/^(?:years?|months?|weeks?|days?|miles?|kilometers?|and|or|to|of)$/.test(next))
  )
    return;
  if (
    /^(?:top|perfect|hang|nine-to|catch|nineteen|big|to|by|and|or|of)$/.test(lowerAt(sentence, first - 1)) &&
    !isCounted(sentence, last) &&
    !/^NN/.test(sentence.tags[last] ?? '')
  )
    return;
  if (
    /^(?:hundred|thousand)$/.test(next) ||
    cardinal(next) !== undefined ||
    cardinal(lowerAt(sentence, first - 1)) !== undefined
  )
    return;
  // A hundred and a thousand by themselves are figures of speech as often as counts.
  if (value >= 100 && !isCounted(sentence, last)) return;
  yield { start, end, entry: 'num.10up', to: scale === '' ? figure : figure, fix: 'safe' };
}

const YEAR_VERB =
  /^(?:was|is|saw|will|has|had|brought|marked|began|ended|proved|may|could|became|started|opened|turned|promises|looks)$/;

/** "Nineteen seventy-six was": a year in words, by its two halves. */
function yearInWords(sentence: Sentence, first: number): { readonly last: number; readonly year: number } | undefined {
  const [a, b] = [cardinal(lowerAt(sentence, first)), cardinal(lowerAt(sentence, first + 1))];
  if (a === 2 && lowerAt(sentence, first + 1) === 'thousand') {
    const skip = lowerAt(sentence, first + 2) === 'and' ? 3 : 2;
    const rest = cardinal(lowerAt(sentence, first + skip));
    if (rest !== undefined && YEAR_VERB.test(lowerAt(sentence, first + skip + 1)))
      return { last: first + skip + 1, year: 2000 + rest };
    return undefined;
  }
  if (a === undefined || a < 15 || a > 20) return undefined;
  if (b !== undefined && b >= 10 && b < 100) {
    const unit = cardinal(lowerAt(sentence, first + 2));
    const spaced = b >= 20 && b % 10 === 0 && unit !== undefined && unit > 0 && unit < 10;
    return { last: first + (spaced ? 3 : 2), year: a * 100 + b + (spaced ? unit : 0) };
  }
  const oh = /^(?:oh|o)-(\p{L}+)$/u.exec(lowerAt(sentence, first + 1));
  const digit = oh === null ? undefined : cardinal(oh[1] as string);
  return digit === undefined ? undefined : { last: first + 2, year: a * 100 + digit };
}

function* sentenceStart(sentence: Sentence): Iterable<Form> {
  const { tokens, block } = sentence;
  const first = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number');
  const token = tokens[first];
  if (token === undefined || first > 0 || isFragment(sentence)) return;
  // "S. 3711": the bill's letter was taken for the end of a sentence.
  if (/\b\p{Lu}\.\s*$/u.test(block.text.slice(Math.max(0, sentence.start - 5), sentence.start))) return;
  if (token.kind === 'word') {
    const year = CAPITAL.test(token.text) ? yearInWords(sentence, first) : undefined;
    if (year === undefined || !(YEAR_VERB.test(lowerAt(sentence, year.last)) || lowerAt(sentence, year.last) === ','))
      return;
    yield {
      start: token.start,
      end: (tokens[year.last - 1] as { end: number }).end,
      entry: 'num.year-start',
      to: String(year.year),
      fix: 'suggest',
    };
    return;
  }
  if (sentence.tokens.length < 3 || !/\p{L}{2}/u.test(sentence.text)) return;
  const after = block.text.charAt(token.end);
  const age = /^(\d{1,3})(-(?:year|month|week|day)-olds?)$/.exec(token.text);
  const value = Number((age?.[1] ?? token.text).replaceAll(',', ''));
  if (
    !Number.isInteger(value) ||
    /[:/–.)-]/.test(after) ||
    (value >= 1000 && value <= 2100 && !token.text.includes(','))
  )
    return;
  if (
    /^(?:a\.m\.?|p\.m\.?|am|pm)$/.test(lowerAt(sentence, 1)) ||
    MONTH.test(lowerAt(sentence, 1)) ||
    value === 911 ||
    value === 988
  )
    return;
  // "12 Elm St.", "50 Cent": a name. "9 x 12": a sum.
  if (
    capitalAt(sentence, 1) &&
    !DEMONYMS.has(lowerAt(sentence, 1)) &&
    !/^(?:Black|Democrats|Republicans)/.test(textAt(sentence, 1))
  )
    return;
  if (/^[x×+=*-]$/.test(lowerAt(sentence, 1))) return;
  const percent = lowerAt(sentence, 1) === '%';
  const [start, end] = [token.start, percent ? (tokens[1] as { end: number }).end : token.end];
  const to =
    value > 0 && value < 1000
      ? `${upperFirst(inWords(value))}${age?.[2] ?? ''}${percent ? ' percent' : ''}`
      : undefined;
  yield {
    start,
    end,
    entry: 'num.sentence-start',
    fix: 'suggest',
    say:
      to === undefined
        ? 'A sentence does not begin with a figure. Recast it.'
        : `A sentence does not begin with a figure. Write “${to}”, or recast it.`,
    ...(to === undefined ? {} : { to }),
  };
}

const FIGURE_ORDINAL = /^([1-9])(?:st|nd|rd|th)$/;

function* ordinals(sentence: Sentence): Iterable<Form> {
  const { tokens, block } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const { start, end, lower } = token;
    const small = FIGURE_ORDINAL.exec(token.text);
    const next = lowerAt(sentence, i + 1);
    const prev = lowerAt(sentence, i - 1);
    if (small !== null) {
      // "3rd District", "2nd Lt.", "1st Ward": names. "Oct. 4th" and "5th century" have rules of their own.
      if (
        capitalAt(sentence, i + 1) ||
        MONTH.test(prev) ||
        /^(?:of|century|centuries|-|–)$/.test(next) ||
        MONTH.test(next) ||
        /[-–]/.test(block.text.charAt(end))
      )
        continue;
      if (
        prev === 'the' &&
        next !== '' &&
        /^(?:and|or|\.|,)$/.test(next) &&
        /^(?:on|until|by|since)$/.test(lowerAt(sentence, i - 2))
      )
        continue;
      // "21st and 5th", a list of streets or ranks.
      if (capitalAt(sentence, i - 1) && !opens(sentence, i - 1) && !WEEKDAY.test(prev)) continue;
      const word = ordinalWord(Number(small[1]));
      yield {
        start,
        end,
        entry: 'num.ordinal-1-9',
        to: opensSentence(sentence, i) ? upperFirst(word) : word,
        fix: 'safe',
      };
      continue;
    }
    const value = ordinalValue(lower);
    if (value < 10 || CAPITAL.test(token.text) || opens(sentence, i) || /^centur/.test(next)) continue;
    if (/^(?:hour|night)$/.test(next) && /^(?:eleventh|twelfth)$/.test(lower)) continue;
    // "a tenth of", "one twentieth": a part.
    if ((/^(?:a|one)$/.test(prev) && /^(?:of|the)$/.test(next)) || cardinal(prev) !== undefined) continue;
    yield { start, end, entry: 'num.ordinal-10up', to: withEnding(value), fix: 'safe' };
  }
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (isTitleCase(block)) return;
  const toHundred = house.switches['numbers'] === 'hundred';
  for (const numeral of block.fact(readNumerals)) {
    yield* smallFigures(numeral, toHundred ? 99 : 9);
    if (!toHundred) yield* largeWords(numeral);
  }
  for (const sentence of block.sentences) {
    if (block.zone !== 'list') yield* sentenceStart(sentence);
    if (!toHundred) yield* ordinals(sentence);
  }
}

export const numerals = formRule({
  id: 'style/numerals',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'Numbers in words or in figures, as the house has them.',
  why: 'The house writes one to nine in words and 10 and above in figures. Ages, dates, sums, measures, scores, addresses and names keep their figures; no sentence begins with one, unless it is a year.',
  source: 'AP Stylebook, “numerals”',
  examples: {
    bad: [
      { text: 'The council has 7 members.', fixed: 'The council has seven members.' },
      { text: 'She has coached eighteen teams.', fixed: 'She has coached 18 teams.' },
      { text: '14 people were rescued.', fixed: 'Fourteen people were rescued.' },
      { text: 'He finished 4th in the race.', fixed: 'He finished fourth in the race.' },
      { text: 'It was the fifteenth storm of the season.', fixed: 'It was the 15th storm of the season.' },
    ],
    good: [
      'The girl, 7, and her brother, 4, live at 6 Oak St. and won 5-3 on May 3.',
      'It rose 4% in three minutes and cost $5.',
      'The 9th Circuit and the 3rd District agreed on page 8 of Rule 4.',
      'Twelve people met. 2008 was a hard year.',
      'A tenth of the herd was lost at the eleventh hour.',
    ],
  },
  read,
});
