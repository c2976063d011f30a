import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { readLengths } from './lengths.ts';
import { readFigures } from './read-figures.ts';

/** A price or share of one, how many there are, and what they come to. Offsets into the block's prose. */
export interface UnitPrice {
  readonly each: Figure;
  readonly total: Figure;
  readonly count: Figure | undefined;
  /** What is counted: figures, or the number of a length of time (“over 10 years”). */
  readonly countAt: Span;
  readonly countValue: number;
  readonly countRange: Interval;
  /** How often the price is paid for each one counted: 12 where a monthly price meets years. */
  readonly times: number;
}

const EACH =
  /^,?\s(?:on average\b|(?:(?:an?|per)\s(?:year|month|week|day)\s)?each\b(?!\s(?:year|month|week|day|hour))|apiece\b|a ?piece\b|a head\b|per head\b|per capita\b|to each\b|for each\b|for every\b)/i;
const PER =
  /^(?:,?[\s-](?:per|for each|for every|for an?|to every|to each|every|each)|[\s-]an?)\s(?!total|sum|combined|grand|few|lot|bit|record|loss|profit|decade\b)([a-z]+(?:-[a-z]+)?)/i;
const ADVERB = /^\s(annually|yearly|monthly|weekly|daily|hourly)\b/i;
const EACH_BEFORE =
  /\b(?<![\d$£€]\s|illion\s)(?:each|every (?:one|member|household|family|employee|worker|resident))\b(?:\s(?:[\p{L}\d'’-]{1,16}|\d{1,3},\d{3})){0,6}\s(?:costs?|costing|cost|paid|pays?|paying|receiv\w+|gets?|got|is worth|was worth|worth|priced at|sold for|sells? for|selling for|contribut\w+|earn\w*|put in|gave|gives|owes?|owed|bid|at|of)?\s?$|\b(?:an annual|a yearly|annual|yearly)\s[\p{L} -]{2,30}\sof\s$|\b(?:priced|price(?:d)? at|a share of|a unit price of|at a (?:price|cost) of|price of|\d[\d,]*\s[a-z-]+s\sat|(?:people|fans|visitors|customers|members|guests|spectators|students|subscribers|players|drivers|readers|passengers|tourists|pupils|pilgrims)\s(?:paid|spent|gave|pledged)(?:\sabout|\sonly|\sjust)?)\s$/iu;
type PerTime = readonly [unit: 'year' | 'month' | 'week' | 'day' | 'hour', perYear: number];
const YEARLY: PerTime = ['year', 1];
const TIME: Readonly<Record<string, PerTime>> = {
  year: ['year', 1],
  annually: ['year', 1],
  yearly: ['year', 1],
  annum: ['year', 1],
  month: ['month', 12],
  monthly: ['month', 12],
  week: ['week', 52],
  weekly: ['week', 52],
  day: ['day', 365],
  daily: ['day', 365],
  hour: ['hour', 8760],
  hourly: ['hour', 8760],
};
/** What a total is told from: another figure of money may be a change, a price before or something else altogether. */
const NOT_TOTAL =
  /\b(?:up from|down from|from|compared (?:to|with)|against|versus|than|previously|earlier|increase of|raise of|fine of|profit|loss|net|tax(?:es)?|fees?|deposit|down payment|discount|minimum|maximum|up to|capped at|as (?:much|little) as|between|initial|first|budget|market value|capitalization)\s(?:of\s)?$/i;
const TOTAL_BEFORE =
  /\b(?:total(?:ing|ling|s|ed|led)?|in all|altogether|sum|worth|valued? at|for|or|raising|rais\w+|bring\w*|brought|cost\w*|spen\w+|pa(?:y|id|ying|ys)|generat\w*|amount\w*|com(?:e|es|ing) to|came to|add\w* up to|made|make|mak\w+|receiv\w+|earn\w*|collect\w*|took in|takes? in|yield\w*|owe\w*|bill|deal|contract|order|grant|award\w*|payout|settlement|fund|program|programme|plan|package|investment|revenue|proceeds|split|shar\w+|divid\w+|the|an?|is|was|be|of|about|some|nearly|that)(?:\s\p{L}{1,7}){0,2}\s[$£€\p{L}]{0,4}$/iu;
const TOTAL_AFTER =
  /^,?\s(?:in all|in total|altogether|total|overall|over|across|during|for|to|split|divided|shared|spread|contract|deal|order|program|programme|plan|package|grant|investment|purchase|project|settlement|fund|a year|annually)/i;

const isPerson = (word: string): boolean =>
  /^(?:person|people|resident|head|capita|worker|employee|member|household|family|taxpayer|citizen|student|pupil|passenger|customer|subscriber|guest|victim|veteran|child|adult|user|voter|man|woman|plaintiff|claimant|patient|player|farmer|teacher|officer|tenant)$/.test(
    word,
  );

/** The unit prices of a block with their counts and totals, each in one sentence or in two that follow each other. */
export function readUnitPrices(block: BlockFacts): readonly UnitPrice[] {
  const figures = block.fact(readFigures);
  if (figures.filter((figure) => figure.kind === 'money').length < 2) return [];
  return figures.flatMap((figure, i) =>
    figure.kind === 'money' && figure.quotation < 0 ? around(block, figures, i) : [],
  );
}

interface Per {
  /** What one price is for: a noun, a stretch of time, or anything (“each”). */
  readonly noun: string | undefined;
  readonly time: PerTime | undefined;
}

/** What a price is the price of; undefined where the amount is no unit price. */
function perOf(text: string, figure: Figure): Per | undefined {
  const after = text.slice(figure.end, figure.end + 40);
  if (EACH.test(after)) return { noun: undefined, time: undefined };
  const adverb = ADVERB.exec(after)?.[1];
  const noun = adverb ?? PER.exec(after)?.[1];
  if (noun !== undefined) {
    const time = TIME[noun.toLowerCase()];
    return { noun: lemma(noun.toLowerCase(), 'NNS'), time };
  }
  const before = text.slice(Math.max(0, figure.hedgeStart - 80), figure.hedgeStart);
  const found = EACH_BEFORE.exec(before);
  if (found === null) return undefined;
  return /annual|yearly/i.test(found[0]) ? { noun: 'year', time: YEARLY } : { noun: undefined, time: undefined };
}

function around(block: BlockFacts, figures: readonly Figure[], at: number): UnitPrice[] {
  const { text } = block;
  const each = figures[at] as Figure;
  const per = perOf(text, each);
  if (per === undefined) return [];
  const own = block.sentences[each.sentence] as Sentence;
  for (const reach of [0, 1, -1]) {
    const other = block.sentences[each.sentence + reach];
    if (other === undefined || own.end - own.start > 1500 || other.end - other.start > 1500) continue;
    const span = { start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) };
    const near = figures.slice(lastStartingAt(figures, span.start - 1) + 1, lastStartingAt(figures, span.end - 1) + 1);
    if (near.length > 8) continue;
    const rated = sameRate(text, near, per, each) ?? otherPeriod(text, near, per, each);
    if (rated !== undefined) return [rated];
    const totals = near.filter((figure) => figure !== each && isTotal(text, figure, each));
    const counts = countsFor(block, span, near, per, each);
    // One price, one count, one total: with more of a kind nothing says which belong together.
    const [total, count] = [totals[0], counts[0]];
    if (total === undefined || count === undefined) continue;
    if (totals.length > 1 || counts.length > 1) return [];
    return [{ each, total, ...count }];
  }
  return [];
}

const BILL_BEFORE =
  /\b(?:payroll|(?:wage|salary|annual|yearly|monthly|total) (?:bill|cost|income|revenue)|bill)\sof\s$/i;

/** “With 1,000 members paying $30 a month, the club takes in $30,000 a month.” */
function sameRate(text: string, near: readonly Figure[], per: Per, each: Figure): UnitPrice | undefined {
  if (per.time === undefined) return undefined;
  const totals = near.filter(
    (figure) =>
      figure !== each &&
      figure.kind === 'money' &&
      figure.unit === each.unit &&
      figure.value > each.value * 3 &&
      (perOf(text, figure)?.time?.[0] === per.time?.[0] ||
        (perOf(text, figure) === undefined &&
          BILL_BEFORE.test(text.slice(Math.max(0, figure.hedgeStart - 30), figure.hedgeStart)))) &&
      TOTAL_BEFORE.test(text.slice(Math.max(0, figure.hedgeStart - 30), figure.hedgeStart)),
  );
  const counts = near.filter(
    ({ kind, counts, value, range }) => kind === 'count' && counts !== undefined && value > 1 && !range,
  );
  const [total, count] = [totals[0], counts[0]];
  if (totals.length !== 1 || counts.length !== 1 || total === undefined || count === undefined) return undefined;
  const payers = /\b(?:pay(?:s|ing)?|paid|charg\w+|at|earn\w*|receiv\w+|gets?|getting|for)\s(?:[\p{L}]+\s){0,2}$/iu;
  if (!payers.test(text.slice(Math.max(0, each.hedgeStart - 30), each.hedgeStart))) return undefined;
  return {
    each,
    total,
    count,
    countAt: { start: count.start, end: count.end },
    countValue: count.value,
    countRange: count.hedge === undefined ? count.loose : { low: count.low, high: count.high },
    times: 1,
  };
}

/** How many of the shorter periods the longer one has, at least and at most: not all days are working days. */
const PERIODS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'day week': [5, 7],
  'day month': [20, 31],
  'day year': [240, 366],
  'week month': [4, 4.5],
  'week year': [48, 53],
  'month year': [11.5, 12.5],
};
const SAME_RENT =
  /^\s(?:a|per|each|every)\s\p{L}+(?:,|\s?[—–(]|,?\sor|,?\s(?:that|which) is)\s?(?:or\s|about\s|roughly\s|that is\s|some\s|nearly\s)?$/u;

/** “$2,000 a month, or $24,000 a year”. */
function otherPeriod(text: string, near: readonly Figure[], per: Per, each: Figure): UnitPrice | undefined {
  const at = near.indexOf(each);
  for (const total of [near[at + 1], near[at - 1]]) {
    if (total === undefined || total.kind !== 'money' || total.unit !== each.unit || total.range) continue;
    const period = PERIODS[`${per.time?.[0]} ${perOf(text, total)?.time?.[0]}`];
    const [first, second] = each.start < total.start ? [each, total] : [total, each];
    if (period === undefined || !SAME_RENT.test(text.slice(first.end, second.start))) continue;
    const words = /^\s(?:an?|per|each|every)\s\p{L}+|^\s\p{L}+ly\b/u.exec(text.slice(total.end))?.[0] ?? '';
    return {
      each,
      total,
      count: undefined,
      countAt: { start: total.end + 1, end: total.end + Math.max(1, words.length) },
      countValue: (period[0] + period[1]) / 2,
      countRange: { low: period[0], high: period[1] },
      times: 1,
    };
  }
  return undefined;
}

function isTotal(text: string, figure: Figure, each: Figure): boolean {
  if (figure.kind !== 'money' || figure.unit !== each.unit || figure.quotation >= 0 || figure.range) return false;
  const before = text.slice(Math.max(0, figure.hedgeStart - 30), figure.hedgeStart);
  const after = text.slice(figure.end, figure.end + 24);
  if (NOT_TOTAL.test(before) || /^\s(?:last|a|per) (?:year|month|season|week)\b/i.test(after)) return false;
  // “At a cost of” is the price of one only where nothing else is.
  const own = perOf(text, figure) !== undefined && !/\bat a (?:price|cost) of\s$/i.test(before);
  return !own && (TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after) || /^\s?$|(?:--|[–—,:])\s$/.test(before));
}

type Count = Omit<UnitPrice, 'each' | 'total'>;

function countsFor(block: BlockFacts, span: Span, near: readonly Figure[], per: Per, each: Figure): Count[] {
  if (per.time !== undefined) {
    const [unit, perYear] = per.time;
    const first = block.sentences[lastStartingAt(block.sentences, span.start)] as Sentence;
    const last = block.sentences[lastStartingAt(block.sentences, span.end - 1)] as Sentence;
    const tokens = block.tokens.slice(first.first, last.last);
    return readLengths(tokens).flatMap((length): Count[] => {
      const fits =
        length.unit === unit ||
        (length.unit === 'year' && (unit === 'month' || unit === 'week')) ||
        (length.unit === 'month' && unit === 'month');
      if (!fits || length.form === 'old' || length.value < 2) return [];
      // "a year" is the price's own unit; "two years ago" is another time.
      if (/^(?:ago|later|earlier|after|before|since|old)$/.test(tokens[length.next]?.lower ?? '')) return [];
      if (
        (length.loose === 'above' && tokens[length.first - 1]?.lower !== 'over') ||
        /^(?:after|since)$/.test(tokens[length.first - 1]?.lower ?? '')
      )
        return [];
      const times = length.unit === unit ? 1 : perYear;
      const slack = length.loose === 'none' ? 0 : length.value * 0.1;
      return [
        {
          count: undefined,
          countAt: length.number,
          countValue: length.value,
          countRange: { low: length.value - slack, high: length.value + slack },
          times,
        },
      ];
    });
  }
  const noun = per.noun;
  const named = near.filter((figure) => {
    if (figure === each || figure.range || figure.value <= 1) return false;
    if (figure.kind === 'measure')
      return (
        noun !== undefined && (figure.unit === (UNIT_WORDS[noun] ?? noun) || figure.unit?.endsWith(` ${noun}`) === true)
      );
    if (figure.kind !== 'count') return false;
    const head = figure.counts?.head;
    if (noun === undefined) return true;
    if (head === undefined)
      return (
        isPerson(noun) &&
        /\b(?:population|town|city|village|county|state|country|nation)\b/.test(
          block.text.slice(Math.max(0, figure.start - 40), figure.start),
        )
      );
    const heads = [head, ...(figure.counts?.mods ?? []).map((mod) => lemma(mod.toLowerCase(), 'NNS'))];
    return heads.some(
      (word) => word === noun || (isPerson(noun) && isPerson(word)) || SAME[noun]?.includes(word) === true,
    );
  });
  return named.map((figure) => ({
    count: figure,
    countAt: { start: figure.start, end: figure.end },
    countValue: figure.value,
    countRange: figure.hedge === undefined ? figure.loose : { low: figure.low, high: figure.high },
    times: 1,
  }));
}

/** Short and British names of the units that prices are told for. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  kilo: 'kilogram',
  kg: 'kilogram',
  lb: 'pound',
  litre: 'liter',
  metre: 'meter',
  kilometre: 'kilometer',
  km: 'kilometer',
  tonne: 'tonne',
};

/** Words for one and the same thing. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  plane: ['aircraft', 'jet', 'airplane', 'airliner', 'fighter'],
  aircraft: ['plane', 'jet', 'airplane', 'airliner', 'fighter'],
  jet: ['plane', 'aircraft', 'airplane', 'fighter'],
  ticket: ['seat'],
  seat: ['ticket'],
  house: ['home', 'unit', 'apartment'],
  home: ['house', 'unit', 'apartment'],
  unit: ['home', 'house', 'apartment', 'machine', 'vehicle'],
  apartment: ['unit', 'home', 'flat'],
  vehicle: ['car', 'truck', 'bus', 'van'],
  car: ['vehicle'],
  pupil: ['student'],
};
