import { MONTH } from '../../figures/date-words.ts';
import type { Sentence } from '../../language/block-facts.ts';
import { DEMONYMS } from '../../lexicons/name-words.ts';
import { cardinal, inWords } from '../../lexicons/number-words.ts';
import type { Form } from '../form-rule.ts';
import { CAPITAL, capitalAt, isFragment, lowerAt, textAt, upperFirst } from '../sentence.ts';

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

/** A figure at the head of a sentence, and a year in words there. */
export function* sentenceStart(sentence: Sentence): Iterable<Form> {
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
