import { MONTH } from '../../figures/date-words.ts';
import type { Sentence } from '../../language/block-facts.ts';
import { cardinal, ordinalValue, ordinalWord, withEnding } from '../../lexicons/number-words.ts';
import type { Form } from '../form-rule.ts';
import { CAPITAL, capitalAt, lowerAt, opens, opensSentence, upperFirst } from '../sentence.ts';
import { WEEKDAY_NAME } from './counted.ts';

const FIGURE_ORDINAL = /^([1-9])(?:st|nd|rd|th)$/;

/** Ordinals: first to ninth in words, 10th and above in figures. */
export function* rankings(sentence: Sentence): Iterable<Form> {
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
      if (capitalAt(sentence, i - 1) && !opens(sentence, i - 1) && !WEEKDAY_NAME.test(prev)) continue;
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
    // "October twenty-eighth" is a date.
    if (MONTH.test(prev)) continue;
    if (/^(?:hour|night)$/.test(next) && /^(?:eleventh|twelfth)$/.test(lower)) continue;
    // "a tenth of", "one twentieth": a part.
    if ((/^(?:a|one)$/.test(prev) && /^(?:of|the)$/.test(next)) || cardinal(prev) !== undefined) continue;
    yield { start, end, entry: 'num.ordinal-10up', to: withEnding(value), fix: 'safe' };
  }
}
