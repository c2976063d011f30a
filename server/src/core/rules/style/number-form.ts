import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import {
  cardinals,
  FRACTION_GLYPHS,
  GLYPH_CLASS,
  inFigures,
  inWords,
  LARGE_NUMBERS,
  ordinalWord,
  TENS_CHOICE,
  withCommas,
} from '../../lexicons/number-words.ts';

const SMALL = cardinals(1, 20);
const N = `(?:\\d{1,3}|${SMALL})`;
/** Nouns that are counted in thousands, and no years. */
const COUNTED =
  'people|persons|residents|voters|votes|jobs|workers|employees|students|children|women|men|troops|soldiers|homes|houses|customers|members|visitors|fans|spectators|attendees|protesters|demonstrators|refugees|migrants|patients|cases|deaths|acres|hectares|miles|feet|kilometers|meters|pounds|tons|gallons|barrels|dollars|euros|seats|spectators|passengers|vehicles|cars|copies|books|trees|animals|birds|fish|schools|businesses|companies|families|households|signatures|megawatts|points|square';
const KEPT_BEFORE =
  /(?:\b(?:no|nos|number|room|flight|route|highway|bill|case|docket|model|serial|id|ext|extension|box|zip|code|order|invoice|channel|unit|apollo|asteroid|pin|year|years|badge|lot|file|section|article|patent|resolution|psalm|version|hwy|suite|block|since|dial|text|call|id|code)\.?\s*|[#$£€¥.\-–/:_=+,@]|\d\s)$/i;

function* thousands(block: BlockFacts): Iterable<Form> {
  if (/\d{4}/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,/:#–-])(?<sign>[$£€]?)(?<number>\d{4,9})(?![\w/:–-]|[.,]\d|['’]s\b)/g,
      (match) => {
        const { sign = '', number = '' } = match.groups ?? {};
        const before = block.masked.slice(Math.max(0, match.index - 14), match.index);
        const rest = block.masked.slice(match.index + match[0].length, match.index + match[0].length + 30);
        if (number.startsWith('0') || (sign === '' && KEPT_BEFORE.test(before))) return undefined;
        const counted = new RegExp(`^\\s(?:\\p{Ll}+\\s)?(?:${COUNTED})\\b`, 'u').test(rest);
        const value = Number(number);
        // A year, an address, a postal code after its state: left alone.
        if (
          sign === '' &&
          number.length === 4 &&
          !(
            counted &&
            (value > 2100 ||
              value < 1500 ||
              /\b(?:about|some|than|nearly|over|almost|least|roughly|estimated|around|employs|has|had|have|seats|drew|of)\s$/.test(
                before,
              ))
          )
        ) {
          if (
            !(
              value > 2100 &&
              /\b(?:seats|holds|draws|drew|employs|employed|totaled|reached|about|nearly|than|roughly|some|almost|approximately)\s$/.test(
                before,
              ) &&
              /^(?:[.,;]|\s\p{Ll}|$)/u.test(rest)
            )
          )
            return undefined;
        }
        if (
          sign === '' &&
          number.length === 5 &&
          (/\p{Lu}[\p{L}.]+,?\s$/u.test(before) || /^\s\p{Lu}/u.test(rest)) &&
          !counted
        )
          return undefined;
        if (
          sign === '' &&
          /^\s\p{Lu}[\p{L}]+\s(?:\p{Lu}\p{L}+\s)?(?:St|Ave|Blvd|Road|Street|Avenue|Drive|Lane|Rd|Dr)\b/u.test(rest)
        )
          return undefined;
        return { entry: 'num.thousands-comma', to: sign + withCommas(value), fix: 'safe' };
      },
    );
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  mil: 'million',
  mm: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  bil: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
};

function* large(block: BlockFacts, house: House): Iterable<Form> {
  if (/\d,\d{3},/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,])(?<sign>[$£€]?)(?<number>\d{1,3}(?:,\d{3}){2,4})(?![\d\w%,–-]|\.\d)/g,
      (match) => {
        const { sign = '', number = '' } = match.groups ?? {};
        const value = Number(number.replaceAll(',', ''));
        const [unit, name] = LARGE_NUMBERS.find(([size]) => value >= size) ?? [1, ''];
        const scaled = value / unit;
        if (name === '' || Math.abs(scaled * 100 - Math.round(scaled * 100)) > 1e-9) return undefined;
        const short = String(Math.round(scaled * 100) / 100);
        if (house.switches['millions'] === 'm' && sign !== '')
          return {
            entry: 'num.million-words',
            to: `${sign}${short}${name === 'million' ? 'm' : name === 'billion' ? 'bn' : 'tn'}`,
            fix: 'safe',
          };
        return { entry: 'num.million-words', to: `${sign}${short} ${name}`, fix: 'safe' };
      },
    );
  if (/\d-[mbt]r?illion/i.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.]|\d,)(?<sign>[$£€])(?<number>[\d.,]*\d)-(?<scale>[mb]illion|trillion)(?![\w-])/gi,
      ({ groups }) => ({
        entry: 'num.million-hyphen',
        to: `${groups?.['sign']}${groups?.['number']} ${groups?.['scale']}`,
        fix: 'safe',
      }),
    );
  if (/\d-[mbt]r?illion/i.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.$£€]|\d,)(?<number>\d[\d.,]*)-(?<scale>million|billion|trillion)(?=\s+(?:people|dollars?|euros?|pounds|residents|voters|jobs|homes|acres|barrels|members)\b)/gi,
      ({ groups }) => ({
        entry: 'num.million-hyphen',
        to: `${groups?.['number']} ${groups?.['scale']}`,
        fix: 'safe',
      }),
    );
  if (house.switches['millions'] === 'm')
    yield* byPattern(
      block,
      /(?<sign>[$£€])(?<number>\d[\d.,]*)\s(?<scale>million|billion|trillion)\b(?!-)/g,
      ({ groups }) => ({
        entry: 'num.million-abbrev',
        to: `${groups?.['sign']}${groups?.['number']}${groups?.['scale'] === 'million' ? 'm' : groups?.['scale'] === 'billion' ? 'bn' : 'tn'}`,
        fix: 'safe',
      }),
    );
  else
    yield* byPattern(
      block,
      /(?<![\w.]|\d,)(?<sign>[$£€]?)(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<scale>[MmBb]|[Mm][Nn]|[Mm][Ll][Nn]|[Mm][Mm]|[Bb][Nn]|[Bb][Ll][Nn]|[Bb][Ii][Ll]|[Mm][Ii][Ll]|[Tt][Rr]?[Nn]|[TKk])(?![\w])(?<stop>\.(?=\s\p{Ll}))?/gu,
      ({ groups, 0: all }) => {
        const { sign = '', number = '', scale = '' } = groups ?? {};
        const key = scale.toLowerCase();
        // Without a sign of money "4m" is a length and "10K" a race.
        if (sign === '' && !/^(?:mln|bln|bn|mn|trn|tn)$/.test(key)) return undefined;
        if (sign !== '' && /\s/.test(all) && key.length === 1) return undefined;
        if (key === 'k')
          return {
            entry: 'num.million-abbrev',
            to: `${sign}${withCommas(Math.round(Number(number.replaceAll(',', '')) * 1000))}`,
            fix: 'safe',
          };
        return { entry: 'num.million-abbrev', to: `${sign}${number} ${ABBREVIATED[key]}`, fix: 'safe' };
      },
    );
}

/** Denominators that copy spells out. */
const SPELLED = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16]);

const fraction = (top: number, bottom: number): string | undefined => {
  const part = bottom === 2 ? 'half' : bottom === 4 ? 'quarter' : ordinalWord(bottom);
  if (!SPELLED.has(bottom) || top < 1 || top >= bottom) return undefined;
  return `${inWords(top)}-${part}${top > 1 ? (part === 'half' ? '' : 's') : ''}`;
};

const HAS_FRACTION = new RegExp(String.raw`\d/\d|[${GLYPH_CLASS}]`);
/** “2/3 of”, “½ the”. */
const FIGURE_FRACTION = new RegExp(
  String.raw`(?<![\w/.,–-]|\d\s)(?:(?<top>\d)\/(?<bottom>\d{1,2})(?:rds?|ths?)?|(?<glyph>[${GLYPH_CLASS}]))(?=\s(?:of|the|majority|vote|cent|share|stake|full|empty|owner|ownership|interest|more|less|as|percent|point|chance)\b|[.,;]?$|[.,;]\s)(?!\/)`,
  'g',
);
/** “two thirds”, without its hyphen. */
const PARTED = new RegExp(
  String.raw`(?<![\w-])(?<top>${cardinals(1, 9)}|eleven|thirteen|fifteen) (?<part>thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|sixteenths?|hundredths?|quarters?)(?![\w-])(?<rest>\s(?:of|the|majority|vote|full|empty|share|stake|interest|as|more|less|larger|smaller)\b)?`,
  'gi',
);

function* fractions(block: BlockFacts): Iterable<Form> {
  if (HAS_FRACTION.test(block.masked))
    yield* byPattern(block, FIGURE_FRACTION, ({ groups }) => {
      const [top, bottom] =
        groups?.['glyph'] === undefined
          ? [Number(groups?.['top']), Number(groups?.['bottom'])]
          : (FRACTION_GLYPHS.get(groups['glyph']) as readonly [number, number]);
      const to = fraction(top, bottom);
      return to === undefined ? undefined : { entry: 'num.fraction-spell', to, fix: 'safe' };
    });
  if (/third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|hundredth|quarter/.test(block.masked))
    yield* byPattern(block, PARTED, ({ groups, 0: all }) => {
      const { top = '', part = '', rest = '' } = groups ?? {};
      const one = top.toLowerCase() === 'one';
      // "in three quarters" may be a span of months; "one third place" a rank.
      if (/^quarter/i.test(part) && !(/^\s(?:of|full|empty)/.test(rest) && (/three/i.test(top) || one)))
        return undefined;
      if (one !== !part.endsWith('s') || (one && rest === '')) return undefined;
      return {
        entry: 'num.fraction-hyphen',
        to: `${top}-${part}${all.slice(top.length + 1 + part.length)}`,
        fix: 'safe',
      };
    });
}

function* ranges(block: BlockFacts): Iterable<Form> {
  if (/\d\s?[-–—]\s?[$£€]?\d/.test(block.masked))
    yield* byPattern(block, RANGE_FROM_DASH, ({ groups, 0: all, index }) => {
      const { lead = '', low = '', high = '' } = groups ?? {};
      const from = lead.toLowerCase() === 'from';
      const left =
        high.endsWith('%') && !low.endsWith('%') ? `${low}%` : /^[$£€]/.test(low) && /^\d/.test(high) ? low : low;
      const right = /^[$£€]/.test(low) && /^\d/.test(high) ? `${low[0]}${high}` : high;
      // "from 2012-13": the second half of a year is not a number of its own.
      const years = /^\d{4}$/.test(low) && /^\d{2}$/.test(high) ? `${low.slice(0, 2)}${high}` : right;
      const start = index + all.indexOf(low, lead.length);
      return {
        entry: from ? 'num.range-from-dash' : 'num.between-dash',
        start,
        end: index + all.length,
        to: `${left} ${from ? 'to' : 'and'} ${years}`,
        fix: 'safe',
      };
    });
}

function* marks(block: BlockFacts): Iterable<Form> {
  if (/[ˢⁿʳᵗ]/.test(block.masked))
    yield* byPattern(block, /(?<=\d)(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)/gu, ({ 0: all }) => ({
      entry: 'num.ordinal-superscript',
      to: { ˢᵗ: 'st', ⁿᵈ: 'nd', ʳᵈ: 'rd', ᵗʰ: 'th' }[all] ?? '',
      fix: 'safe',
    }));
  if (/\b[Nn][Oo]\b|[Nn]umber 1|#\d|\bNo\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.#&/])(?:(?:No\.|no\.|NO\.)(?<tight>\d)|(?:no\.|NO\.)\s(?<low>\d)|(?:No|Number|number|no)\s(?<bare>1)(?=\s(?:pick|seed|ranked|ranking|song|hit|team|spot|draft|overall|in the|player|priority|single|choice|cause|album|selection|box|show|book|issue|concern|reason)\b)|#(?<hash>\d{1,2})(?=\s(?:pick|seed|ranked|ranking|song|hit|team|spot|draft|overall|in|player|priority|single|choice|cause|album|selection|show|book|issue|concern|reason)\b)|No(?<none>\d)(?=\d?\s))/g,
      ({ groups }) => {
        const digit =
          groups?.['tight'] ?? groups?.['low'] ?? groups?.['bare'] ?? groups?.['hash'] ?? groups?.['none'] ?? '';
        return { entry: 'num.no-dot', to: `No. ${digit}`, fix: 'safe' };
      },
    );
  if (/(?:^|[\s$£€(])\.\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,)\]…])(?<sign>[$£€]?)\.(?<digits>\d{1,2})(?=%|\s(?:percent|percentage|of|million|billion|trillion|points?|inch(?:es)?|miles?|seconds?|feet|acres?|degrees?|kilometers?|meters?|grams?|ounces?|gallons?|liters?)\b)(?!\s?-?(?:caliber|cal))/g,
      ({ groups }) => ({
        entry: 'num.decimal-leading-zero',
        to: `${groups?.['sign']}0.${groups?.['digits']}`,
        fix: 'safe',
      }),
    );
  if (HAS_CONSECUTIVE.test(block.masked))
    yield* byPattern(block, CONSECUTIVE, ({ groups }) => ({
      entry: 'num.consecutive',
      to: `${groups?.['tens']}-${groups?.['unit']}`,
      fix: 'safe',
    }));
}

const VOTE_LEAD =
  '(?:won|wins|win|lost|loses|lose|voted|vote|votes|passed|approved|defeated|rejected|ruled|beat|beats|failed|upheld|adopted|decided|led|leads|lead|victory|score|tally|decision|margin|edged|topped|fell|tied)';
const VOTE_TAIL = '(?:vote|win|victory|loss|decision|ruling|majority|score|lead|defeat|margin|tie|draw|verdict|split)';

function* scores(block: BlockFacts): Iterable<Form> {
  if (/ratio|odds|margin/i.test(block.masked))
    yield* byPattern(block, RATIO, (match) => {
      const { lead, a, b, c, d, tail, e, f, end } = match.groups ?? {};
      const [x, y, noun] = [inFigures(a ?? c ?? e ?? ''), inFigures(b ?? d ?? f ?? ''), lead ?? tail ?? end ?? ''];
      // "a ratio of two to one" turns into "a 2-to-1 ratio"; "the ratio of" and "odds of" keep their order.
      const turned =
        lead === 'ratio' &&
        /\b(?:an?|the|by a|at a|in a)\s$/i.test(block.masked.slice(Math.max(0, match.index - 6), match.index));
      return {
        entry: 'num.ratio',
        fix: 'suggest',
        to: lead === undefined || turned ? `${x}-to-${y} ${noun}` : `${noun} of ${x}-to-${y}`,
      };
    });
  if (/[-\s]to[-\s]/.test(block.masked))
    yield* byPattern(block, VOTES, ({ groups }) => ({
      entry: 'num.votes',
      fix: 'suggest',
      to: `${inFigures(groups?.['low'] ?? '')}-${inFigures(groups?.['high'] ?? '')}`,
    }));
  if (HAS_TO.test(block.masked))
    yield* byPattern(block, VOTES_2, ({ groups, index, 0: all }) => {
      const { lead = '', mid = '', by = '', low = '', high = '' } = groups ?? {};
      if (/\b(?:from|between|ages?|up|down|about|estimated)\b/i.test(mid)) return undefined;
      const score = `${inFigures(low)}-${inFigures(high)}`;
      const start = index + lead.length + mid.length;
      // "won by five to four": the word goes; "a vote of five to four" keeps it.
      const keep =
        / of| was| stands at| at/.test(by) || /\b(?:vote|score|margin|tally|decision|majority)$/i.test(lead + mid);
      return {
        entry: 'num.votes',
        fix: 'suggest',
        start: start + 1,
        end: index + all.length,
        to: keep && by !== '' ? `${by.trim()} ${score}` : score,
      };
    });
}

const AMOUNT = '[$£€]?\\d[\\d,]*(?:\\.\\d+)?(?:%|(?:st|nd|rd|th)\\b)?';
const RANGE_FROM_DASH = new RegExp(
  `(?<![\\w-])(?<lead>from|between)\\s+(?<low>${AMOUNT})\\s?[-–—]\\s?(?<high>${AMOUNT})(?![\\d\\w-]|\\s+(?:down|ahead|up|behind|lead)\\b|\\s?(?:a\\.m|p\\.m))`,
  'giu',
);
const HAS_CONSECUTIVE = new RegExp(`ty (?:${cardinals(1, 9)})`, 'i');
const CONSECUTIVE = new RegExp(
  `(?<![\\w-])(?<tens>${TENS_CHOICE}) (?<unit>${cardinals(1, 9)})(?![\\w-]*[-–])(?!\\s(?:hundred|thousand|million|of\\s(?:the|them|us)|or|to))(?![\\w])`,
  'gi',
);
const RATIO = new RegExp(
  `(?<![\\w-])(?:(?<lead>ratio|odds) of (?<a>${N})(?: to |-to-|:)(?<b>${N})|(?<c>${N})(?: to |:)(?<d>${N}) (?<tail>ratio|odds)|(?<e>${SMALL})-to-(?<f>${SMALL}) (?<end>ratio|odds|margin))(?![\\w-])`,
  'gi',
);
const VOTES = new RegExp(`(?<![\\w-])(?<low>${N})(?: to |-to-)(?<high>${N})(?= ${VOTE_TAIL}\\b)`, 'gi');
const HAS_TO = new RegExp(String.raw`(?:\d|${cardinals(1, 10)}|teen|ty) to (?:\d|[a-z]+)`);
const VOTES_2 = new RegExp(
  `\\b(?<lead>${VOTE_LEAD})(?<mid>(?: (?!from\\b|between\\b)[\\p{L}’']+){0,5}?)(?<by> by| of| was| stands at| at)? (?<low>${N}) to (?<high>${N})(?![\\w-]| (?:ratio|odds|${VOTE_TAIL}|percent|p\\.m|a\\.m|million|billion|people|years?|days?|months?|weeks?|hours?|minutes?|miles?|feet|inches|times|points?|pounds)\\b|\\s?%)`,
  'giu',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (/\d|[½⅓⅔¼¾]/.test(block.masked)) {
    yield* thousands(block);
    yield* large(block, house);
    yield* ranges(block);
  }
  yield* marks(block);
  yield* fractions(block);
  yield* scores(block);
}

export const numberForm = formRule({
  id: 'style/number-form',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Commas, millions, fractions, ranges, scores and ratios in the form of the house.',
  why: 'A large number is read at a glance when it has its commas or its million; a fraction, a range and a score are read aright when each has one form.',
  source: 'AP Stylebook, “numerals”, “fractions”, “millions, billions”, “votes”, “ratios”',
  examples: {
    bad: [
      { text: 'The arena seats 45000 people.', fixed: 'The arena seats 45,000 people.' },
      { text: 'The bridge cost $3,500,000.', fixed: 'The bridge cost $3.5 million.' },
      { text: 'The board set aside $6m for roads.', fixed: 'The board set aside $6 million for roads.' },
      { text: 'They need 2/3 of the vote.', fixed: 'They need two-thirds of the vote.' },
      { text: 'It will take from 8-10 weeks.', fixed: 'It will take from 8 to 10 weeks.' },
      { text: 'The panel voted five to four to hire her.', fixed: 'The panel voted 5-4 to hire her.' },
      { text: 'Profit rose .4% in May.', fixed: 'Profit rose 0.4% in May.' },
    ],
    good: [
      'It opened in 2024 at 12345 Oak St., Reno, Nevada 89501, in Room 4500.',
      'He hit .349 and carried a .22 caliber rifle on 9/11.',
      'The city spent $4,251,000 on a $4 million plan, or two-thirds of its budget.',
      'Between five and seven people won 5-4.',
    ],
  },
  read,
});
