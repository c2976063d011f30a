import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import { cardinal, withCommas } from '../lexicons/number-words.ts';
import type { Span } from '../text/span.ts';

/** A number as it stands in a sentence, in figures or in words, with its scale. */
export interface Numeral extends Span {
  readonly sentence: Sentence;
  /** Its tokens are `sentence.tokens.slice(first, last)`; the scale is among them. */
  readonly first: number;
  readonly last: number;
  readonly words: boolean;
  /** Without the scale. */
  readonly value: number;
  readonly scale: '' | 'thousand' | 'million' | 'billion' | 'trillion';
  /** In figures, scale included: `1,200`, `4.5 million`. */
  readonly figure: string;
}

const SCALES = new Set(['million', 'billion', 'trillion']);

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

function wordsAt(sentence: Sentence, first: number): Numeral | undefined {
  const { tokens } = sentence;
  let total = 0;
  let part = 0;
  let i = first;
  let scale: Numeral['scale'] = '';
  for (; i < tokens.length; i++) {
    const lower = (tokens[i] as Token).lower;
    const value = cardinal(lower);
    if (value !== undefined) {
      // "seven two": two numbers side by side. "twenty five" is one with its hyphen missing.
      const last = part % 100;
      if (part > 0 && !(part >= 100 && last === 0) && !(last >= 20 && last % 10 === 0 && value < 10 && value > 0))
        break;
      part += value;
    } else if (lower === 'hundred' && part > 0) part *= 100;
    else if (lower === 'thousand' && part > 0) {
      total += part * 1000;
      part = 0;
    } else if (SCALES.has(lower) && part > 0) {
      scale = lower as Numeral['scale'];
      i++;
      break;
    } else if (lower === 'and' && part >= 100 && cardinal(tokens[i + 1]?.lower ?? '') !== undefined) continue;
    else break;
  }
  const value = total + part;
  if (i === first) return undefined;
  const [start, end] = [(tokens[first] as Token).start, (tokens[i - 1] as Token).end];
  const figure = scale === '' ? withCommas(value) : `${value} ${scale}`;
  return { sentence, first, last: i, start, end, words: true, value, scale, figure };
}

function numeralsOf(sentence: Sentence): Numeral[] {
  const { tokens } = sentence;
  const found: Numeral[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' && FIGURE.test(token.text)) {
      const next = tokens[i + 1]?.lower ?? '';
      const scaled = SCALES.has(next) || next === 'thousand';
      const last = scaled ? i + 2 : i + 1;
      const end = (tokens[last - 1] as Token).end;
      const scale = scaled ? (next as Numeral['scale']) : '';
      const figure = scale === '' ? token.text : `${token.text} ${scale}`;
      const value = Number(token.text.replaceAll(',', ''));
      found.push({ sentence, first: i, last, start: token.start, end, words: false, value, scale, figure });
      i = last - 1;
    } else if (token.kind === 'word') {
      const numeral = wordsAt(sentence, i);
      if (numeral === undefined) continue;
      found.push(numeral);
      i = numeral.last - 1;
    }
  }
  return found;
}

/** Numbers of a block in reading order: figures, and cardinals in words. */
export function readNumerals(block: BlockFacts): readonly Numeral[] {
  return block.sentences.flatMap(numeralsOf);
}
