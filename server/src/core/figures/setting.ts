import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import { readNames } from '../language/names.ts';
import type { Token } from '../language/tokens.ts';
import { WEEKDAYS } from './calendar.ts';
import { monthOf, weekdayIn } from './date-words.ts';
import type { Figure } from './figure.ts';
import { momentsIn } from './moments.ts';

/** When, where and of what a figure is told, as far as its clause says. Two figures with other settings are other quantities. */
interface Setting {
  /** “2019”, “2019-05”, “2019-05-04”, “Monday”, “May”, or the words: “last year”. */
  readonly time: string | undefined;
  /** The place in its own words. */
  readonly place: string | undefined;
  /** The verb's base form: “kill”, “sign”. */
  readonly event: string | undefined;
}

const CLAUSE_END = /;\s|:\s|\s[—–]\s|\s--\s|,\s(?:and|but|while|whereas|although|though)\s/g;
const RELATIVE =
  /\b(?:last|this|next|the previous|the same|that)\s(?:year|month|week|season|quarter|decade|spring|summer|fall|autumn|winter)\b|\b(?:an?|one|two|three|four|five|ten|\d+)\s(?:years?|months?|weeks?|days?|decades?)\s(?:ago|earlier|later|before)\b|\b(?:yesterday|today|tomorrow|now)\b/gi;
const PLACE_BEFORE = /\b(?:in|at|near|outside|from|across|around|off)\s(?:the\s)?$/i;
/** Verbs that carry another verb or only report. */
const EMPTY =
  /^(?:be|is|are|was|were|been|being|have|has|had|having|do|does|did|say|says|said|tell|told|will|would|can|could|may|might|must|should|according|include|including|included|report|reported)$/;

/** The stretch of the sentence around a figure that no stronger stop than a comma parts from it. */
function clauseOf(sentence: Sentence, figure: Figure): { readonly start: number; readonly end: number } {
  let [start, end] = [sentence.start, sentence.end];
  for (const match of sentence.text.matchAll(CLAUSE_END)) {
    const at = sentence.start + match.index;
    if (at < figure.start) start = at + match[0].length;
    else if (at >= figure.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

const far = (figure: Figure, { start, end }: { readonly start: number; readonly end: number }): number =>
  start >= figure.end ? start - figure.end : end <= figure.start ? figure.start - end : 0;

/** The nearest to a figure; what stands before it is no farther than the same behind it. */
function nearest<T extends { readonly start: number; readonly end: number }>(
  figure: Figure,
  all: readonly T[],
): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || far(figure, one) < far(figure, best) ? one : best),
    undefined,
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

function timeOf(block: BlockFacts, sentence: Sentence, clause: { start: number; end: number }, figure: Figure) {
  const moments = momentsIn(block, clause).map(({ start, end, year, month, day }) => ({
    start,
    end,
    say: [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
      '-',
    ),
  }));
  const words = sentence.tokens.flatMap((token) => {
    if (token.start < clause.start || token.end > clause.end || !/^\p{Lu}/u.test(token.text)) return [];
    const weekday = weekdayIn(token);
    if (weekday < 0 && monthOf(token) === 0) return [];
    return [{ start: token.start, end: token.end, say: weekday < 0 ? token.text : (WEEKDAYS[weekday] as string) }];
  });
  const relative = [...block.text.slice(clause.start, clause.end).matchAll(RELATIVE)].map((match) => ({
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
    say: match[0].toLowerCase(),
  }));
  const inside = [
    ...moments,
    ...words.filter((word) => !moments.some((one) => one.start <= word.start && word.end <= one.end)),
    ...relative,
  ];
  return nearest(
    figure,
    inside.filter((one) => one.end <= figure.start || one.start >= figure.end),
  )?.say;
}

function eventOf(sentence: Sentence, clause: { start: number; end: number }, figure: Figure): string | undefined {
  const verbs = sentence.tokens.flatMap((token: Token, i) => {
    const tag = sentence.tags[i] ?? 'NN';
    const inside = token.start >= clause.start && token.end <= clause.end;
    return inside && /^VB/.test(tag) && !EMPTY.test(token.lower)
      ? [{ start: token.start, end: token.end, say: lemma(token.lower, tag) }]
      : [];
  });
  return nearest(
    figure,
    verbs.filter((one) => far(figure, one) < 60),
  )?.say;
}

/** The setting of a figure of `block`. */
export function settingOf(block: BlockFacts, figure: Figure): Setting {
  const sentence = block.sentences[figure.sentence];
  // No reporter writes a longer sentence; looking through it for each of its figures would cost quadratic time.
  if (sentence === undefined || sentence.end - sentence.start > 1500)
    return { time: undefined, place: undefined, event: undefined };
  const clause = clauseOf(sentence, figure);
  const places = block
    .fact(readNames)
    .filter(
      ({ start, end, kind, sentence: own }) =>
        own === figure.sentence &&
        start >= clause.start &&
        end <= clause.end &&
        kind !== 'person' &&
        PLACE_BEFORE.test(block.text.slice(Math.max(clause.start, start - 14), start)),
    );
  return {
    time: timeOf(block, sentence, clause, figure),
    place: nearest(figure, places)?.text,
    event: eventOf(sentence, clause, figure),
  };
}
