import { MONTH } from '../../figures/date-words.ts';
import { DEMONYMS } from '../../lexicons/name-words.ts';
import { cardinal, inWords } from '../../lexicons/number-words.ts';
import type { Form } from '../form-rule.ts';
import type { Numeral } from '../numerals.ts';
import { capitalAt, lowerAt, opens } from '../sentence.ts';
import { isCounted, WEEKDAY_NAME } from './counted.ts';

/** Stand before a figure that names something. */
const NAMES_IT =
  /^(?:no\.?|nos\.?|number|numbers|page|pages|p\.|pp\.|chapter|chapters|section|sections|article|articles|title|part|parts|verse|line|lines|item|items|step|steps|point|rule|room|suite|unit|apartment|apt\.?|floor|gate|lane|pier|track|route|exit|highway|interstate|mile|flight|channel|category|class|tier|stage|stages|grade|grades|level|levels|phase|type|group|division|district|ward|precinct|zone|area|sector|block|lot|row|seat|table|figure|fig\.?|exhibit|proposition|measure|question|amendment|volume|vol\.?|season|episode|game|week|day|round|heat|act|scene|version|size|magnitude|age|aged|ages|turned|turns|turning|score|scored?|under|over|formula|act|lap|hole|set|mark|model|series|generation|gen|bus|train|line|platform|terminal|count|counts|schedule|psalm|hour|bravo|session|snapshot|challenge|#|top|year|years|of|plus|minus|times|equals|odds|vitamin|covid|hepatitis|to|x|vs\.?|v\.?)$/;
const COUNTED_BEFORE =
  /^(?:under|over|of|to|years?|score|scored|turned|times|mile|parts|lines|levels|top|plus|set|counts?|game|row)$/;
/** Stand after a figure that is kept whatever its size. */
const UNIT =
  /^(?:percent|percentage|per|pct\.?|million|billion|trillion|thousand|hundred|a\.m\.?|p\.m\.?|am|pm|o'clock|degrees?|feet|foot|ft\.?|inch|inches|in\.|yards?|yds?\.?|miles?|mi|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|cm|mm|m|pounds?|lbs?\.?|ounces?|oz\.?|tons?|tonnes?|kilograms?|kg|kilos?|grams?|g|lit(?:er|re)s?|gallons?|quarts?|pints?|cups?|tablespoons?|teaspoons?|mph|kph|knots?|acres?|hectares?|square|sq\.?|cubic|dollars?|cents?|euros?|yen|yuan|rupees?|pesos?|rubles?|francs?|mb|gb|tb|kb|mhz|ghz|volts?|watts?|kilowatts?|megawatts?|gigawatts?|hp|horsepower|bits?|bytes?|pixels?|calories|rbis?|k|mg|ml|bc|bce|ad|b\.c\.|st|nd|rd|th|x|under|over|handicap|iron|par|a|celsius|fahrenheit|and-a-half|deg|miligrams|milligrams|stars?|runs?|bps|basis|points?)$/;
/** In the singular after a number, the first half of an adjective. */
const UNIT_OF_TIME = /^(?:second|minute|hour|day|week|month|year|decade)$/;
const FRACTION = /^[½⅓⅔¼¾⅛⅜⅝⅞]/;

/** Whether a small figure is one of those that stay figures: a name, a date, a score, a measure, an age, a sum. */
function staysFigure({ sentence, first, last, start, end }: Numeral): boolean {
  const { text } = sentence.block;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  // A sum, a score, a ratio, a decimal, a mark of any kind.
  if (!/[\s(“"‘'—]|^$/.test(before) || !/[\s.,;:?!)”"’'—]|^$/.test(after)) return true;
  if (/^[.,:]\d/.test(text.slice(end, end + 2)) || (before === '(' && after === ')')) return true;
  const [prev, next] = [lowerAt(sentence, first - 1), lowerAt(sentence, last)];
  // "lost 1 – 2 to England": a score. "3 ft 8 in (approx.)": inches.
  if (/^[-–—]$/.test(prev) && sentence.tokens[first - 2]?.kind === 'number') return true;
  if (next === 'in' && /^(?:ft\.?|feet|foot|['’′])$/.test(prev)) return true;
  if (/^(?:-|–|—|\/|:|\+|=|#|\*|\$|£|€)$/.test(prev) && text.charAt(start - 1) !== ' ') return true;
  if (/^(?:[-–/+=*×%$€£°&]|x)$/.test(next) || FRACTION.test(next) || MONTH.test(next)) return true;
  if (MONTH.test(prev)) return true;
  // "8 mph.": a unit at the end of its sentence may be read with the stop.
  if (UNIT.test(next) || UNIT.test(next.replace(/\.$/, '')))
    return !(next === 'a' || next === 'under' || next === 'over') || false;
  if (/^\d+\/\d+$/.test(text.slice(end, end + 4).trim())) return true;
  if (NAMES_IT.test(prev) && !(COUNTED_BEFORE.test(prev) && isCounted(sentence, last))) return true;
  if (
    /^(?:years?|months?|weeks?|days?)$/.test(next) &&
    /^(?:old|of)$/.test(lowerAt(sentence, last + 1)) &&
    lowerAt(sentence, last + (lowerAt(sentence, last + 1) === 'of' ? 2 : 1)) !== 'work'
  )
    return lowerAt(sentence, last + 1) === 'old' || lowerAt(sentence, last + 2) === 'age';
  // "Apollo 7", "iPhone 6": a capital before it makes a name, a weekday does not.
  if (capitalAt(sentence, first - 1) && !WEEKDAY_NAME.test(prev) && !opens(sentence, first - 1)) return true;
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

/** A small number in figures where words belong. `limit` is the last number that the house writes in words. */
export function* smallFigures(numeral: Numeral, limit: number): Iterable<Form> {
  const { sentence, first, last, value, start, end } = numeral;
  if (numeral.words || numeral.scale !== '' || !/^\d{1,2}$/.test(numeral.figure) || value < 1 || value > limit) return;
  if (opens(sentence, first) || staysFigure(numeral)) return;
  const next = sentence.tokens[last];
  const tag = sentence.tags[last] ?? '';
  // "a 7 day plan" lacks a hyphen as well.
  if (
    value > 1 &&
    next !== undefined &&
    UNIT_OF_TIME.test(next.lower) &&
    /^(?:NN|JJ)/.test(sentence.tags[last + 1] ?? '')
  ) {
    yield { start, end: next.end, entry: 'num.under10', to: `${inWords(value)}-${next.text}`, fix: 'suggest' };
    return;
  }
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
