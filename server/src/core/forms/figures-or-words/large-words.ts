import { cardinal } from '../../lexicons/number-words.ts';
import type { Form } from '../form-rule.ts';
import type { Numeral } from '../numerals.ts';
import { CAPITAL, lowerAt, opens } from '../sentence.ts';
import { isCounted } from './counted.ts';

/** Follow a number in words that stays so. */
const IDIOM_AFTER =
  /^(?:o['’]clock|commandments?|and|to|or|of|something|-something|percent|per|dollars?|cents?|degrees?|feet|inches|foot|inch|pounds?|ounces?|mph|years?|months?|weeks?|days?|miles?|kilometers?|tons?|yards?|meters?|mile|point)$/;

/** A number from 10 on in words where figures belong. */
export function* largeWords(numeral: Numeral): Iterable<Form> {
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
  if ((value >= 100 && !isCounted(sentence, last)) || next === 'fold') return;
  yield { start, end, entry: 'num.10up', to: scale === '' ? figure : figure, fix: 'safe' };
}
