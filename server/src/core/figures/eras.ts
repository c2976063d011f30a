import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { type Moment, momentsIn } from './moments.ts';
import { readFigures } from './read-figures.ts';

/** Two moments of one thing that the copy tells the wrong way round. Offsets into the block's prose. */
export interface WrongOrder {
  readonly begin: Moment;
  readonly end: Moment;
  /** The verbs, as printed: “opened”, “closed”. */
  readonly began: string;
  readonly ended: string;
}

const BEGIN =
  'opened|founded|established|created|began|begun|started|built|erected|launched|formed|incorporated|introduced|adopted|enacted|signed|passed|inaugurated|joined|hired|married|wed|elected|appointed|enrolled|enlisted|bought|planted|set up|took office|took over|broke out|broke ground|arrived|imposed';
const END =
  'closed|ended|finished|completed|demolished|torn down|pulled down|razed|burned down|destroyed|dissolved|disbanded|folded|repealed|scrapped|abolished|revoked|retired|resigned|stepped down|left|quit|divorced|separated|died|sank|shut|shut down|lifted|expired|lapsed|sold|graduated|discharged|felled|put out|called off|decommissioned|deported';
const BEGAN = new RegExp(`\\b(${BEGIN})(?:\\s[\\p{L}'’-]+){0,6}?(?:\\s(?:in|on|from|since|as of))?\\s$`, 'iu');
const ENDED = new RegExp(
  `^,?\\s(?:(?:and|but|before|then|only to be|until)\\s)?(?:it|he|she|they)?\\s?(?:(?:was|were|has|had|been|finally|later|eventually|being|be|is)\\s){0,3}(${END})(?:\\s[\\p{L}'’-]+){0,4}?\\s(?:in|on|at)?\\s?$`,
  'iu',
);
/** “Built in 1901, the theater was torn down in 1931”: the participle speaks of the subject that follows. */
const LED = new RegExp(
  `^,\\s(?:the|its|this|that)\\s[\\p{L}-]+(?:\\s[\\p{L}-]+)?\\s(?:was|were|has been|had been)?\\s?(?:(?:finally|later|eventually)\\s)?(${END})(?:\\s[\\p{L}'’-]+){0,4}?\\s(?:in|on|at)?\\s?$`,
  'iu',
);

/** Beginnings that stand after their ends: “opened in 1995 and closed in 1975”. */
export function readOrder(block: BlockFacts): readonly WrongOrder[] {
  return block.sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start > 400) return [];
    const own = momentsIn(block, sentence);
    const [begin, end] = own;
    if (own.length !== 2 || begin === undefined || end === undefined || !isBefore(end, begin)) return [];
    const lead = block.text.slice(sentence.start, begin.start);
    const between = block.text.slice(begin.end, Math.max(begin.end, end.start));
    const began = BEGAN.exec(lead);
    const ended =
      ENDED.exec(between) ??
      (began !== null && began.index === 0 && began[0].length === lead.length ? LED.exec(between) : null);
    if (began === null || ended === null || /\bB\.?C\b/.test(sentence.text)) return [];
    if (block.quotations.some((quotation) => quotation.start < end.end && begin.start < quotation.end)) return [];
    return [{ begin, end, began: (began[1] as string).toLowerCase(), ended: (ended[1] as string).toLowerCase() }];
  });
}

function isBefore(a: Moment, b: Moment): boolean {
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

/** A number of seasons or decades beside the first and the last of them. */
export interface EraRun {
  /** The number alone. */
  readonly at: Span;
  readonly said: number;
  readonly low: number;
  readonly high: number;
  readonly unit: 'season' | 'decade';
  readonly from: Span;
  readonly to: Span;
}

const isSeason = (figure: Figure): boolean => figure.kind === 'year' && figure.range && figure.parts.length === 2;
const isDecade = (figure: Figure, text: string): boolean =>
  figure.kind === 'year' && !figure.range && /\d0['’]?s$/.test(text.slice(figure.start, figure.end));
const JOINT = /^\s?(?:season\s)?(?:to|through|until|till|[-–—]|and)\s?(?:(?:the|that of)\s)?(?:early\s|late\s|mid-)?$/;

/** “Four seasons, from 2016-17 to 2019-20”, “three decades, from the 1970s to the 1990s”, where the number is not theirs. */
export function readEras(block: BlockFacts): readonly EraRun[] {
  const figures = block.fact(readFigures);
  return block.sentences.flatMap((sentence) => {
    const own = figures.filter(({ start }) => sentence.start <= start && start < sentence.end);
    if (own.length < 3 || own.length > 8) return [];
    const run = eraIn(block, sentence, own);
    return run === undefined ? [] : [run];
  });
}

function eraIn(block: BlockFacts, sentence: Sentence, own: readonly Figure[]): EraRun | undefined {
  for (const unit of ['season', 'decade'] as const) {
    const ends = own.filter((figure) => (unit === 'season' ? isSeason(figure) : isDecade(figure, block.text)));
    const counts = own.filter(
      ({ counts, kind, unit: measured, range, hedge }) =>
        !range &&
        hedge === undefined &&
        (unit === 'season' ? counts?.head === 'season' : kind === 'duration' && measured === 'decade'),
    );
    const [from, to] = ends;
    const [count] = counts;
    if (ends.length !== 2 || counts.length !== 1 || from === undefined || to === undefined || count === undefined)
      continue;
    const between = block.text.slice(from.end, to.start);
    const before = block.text.slice(Math.max(sentence.start, from.start - 24), from.start);
    if (!JOINT.test(between) || (/\band\b/.test(between) && !/\bbetween\s(?:the\s)?(?:early\s|late\s)?$/i.test(before)))
      continue;
    if (Math.min(Math.abs(count.end - from.start), Math.abs(count.start - to.end)) > 50) continue;
    const near = block.text.slice(Math.max(sentence.start, count.start - 12), count.start);
    if (/\b(?:first|last|next|other|another|than|of)\s$/i.test(near)) continue;
    const gap = (to.parts[0].value - from.parts[0].value) / (unit === 'season' ? 1 : 10);
    if (gap < 0) continue;
    const [low, high] = [unit === 'season' ? gap : Math.max(0, gap - 1), gap + 1];
    const [part] = count.parts;
    if (part.value >= low && part.value <= high) continue;
    return { at: { start: part.start, end: part.end }, said: part.value, low, high, unit, from, to };
  }
  return undefined;
}
