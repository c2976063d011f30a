import { ABBREVIATED, FULL, fullMonth, SHORT_MONTHS, withDay } from '../../forms/calendar.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

/** A day of the month that is one: no count of what follows ("in August 12 people died"). */
const DAY = '(?:[12]?\\d|3[01])';
const DAY_AFTER = new RegExp(
  `^[ \\u00a0](?<day>${DAY})(?:st|nd|rd|th)?(?![\\d:%]|,\\d{3}|\\.\\d|-(?:year|month|week|day|foot|point|member))`,
);
/** Words after a day that show it is one. */
const AFTER_DAY =
  /^(?:[,.;:)—–!?”"’-]|$|\s(?:[—–-]|\(|(?:and|at|when|after|before|to|by|through|until|with|in|for|that|as|but|or|while|because|if|from|near|on|of|following|during|about|despite|amid|is|was|were|will|would|has|had|have|are|could|may|might|can|should|did|does|do|not|alone|against|where|the|a|an|his|her|its|their|this|he|she|they|it|we|i|there|who|which|said|said|saying|issue|letter|meeting|hearing|report|article|speech|attack|attacks|deadline|vote|election|elections|statement|filing|game|show|event|storm|fire|shooting|ruling|decision|order|interview|riot|insurrection|terrorist|primary|debate|rally|trial|bombing|earthquake|ceremony|death|crash|protest|memo|email|episode|edition|announcement|start|opening|launch|concert|race|match|anniversary)\b|\s\p{Ll}+(?:ed|ing)\b|\s\p{Lu}|['’]s\b))/u;

function* withDays(block: BlockFacts, house: House): Iterable<Form> {
  if (house.switches['months'] !== 'abbreviated' || house.switches['dateOrder'] !== 'month first') return;
  yield* byPattern(
    block,
    /\b(?<month>January|February|August|September|October|November|December)(?=[ \u00a0]\d)/g,
    ({ groups, index, 0: all }) => {
      const rest = block.masked.slice(index + all.length, index + all.length + 40);
      const day = DAY_AFTER.exec(rest);
      if (day === null || !AFTER_DAY.test(rest.slice(day[0].length))) return undefined;
      return { entry: 'date.month-abbr', to: SHORT_MONTHS[groups?.['month'] ?? ''] ?? '', fix: 'safe' };
    },
  );
}

function* shortForms(block: BlockFacts, house: House): Iterable<Form> {
  yield* byPattern(block, MONTH_NEVER, ({ groups, index, 0: all }) => {
    const { month = '', dot = '' } = groups ?? {};
    const before = block.masked.slice(Math.max(0, index - 12), index);
    const rest = block.masked.slice(index + all.length, index + all.length + 40);
    const full = fullMonth(month);
    const day = DAY_AFTER.exec(rest);
    // "12 Sept.": the day stands first.
    if (/(?:^|[^\w,.$-])(?:[12]?\d|3[01])(?:st|nd|rd|th)?\s$/.test(before)) return undefined;
    if (day !== null && !/^[ \u00a0]\d{4}/.test(rest)) {
      const right = withDay(month, house);
      if (`${month}${dot}` === right) return undefined;
      // "Dec" and "Mar" without a stop may be names.
      if (dot === '' && !/^[ \u00a0]\d{1,2}(?:st|nd|rd|th)?(?:[,.;)]|\s|$)/.test(rest)) return undefined;
      const never = SHORT_MONTHS[full] === undefined;
      return {
        entry: never ? 'date.month-never' : /^Sep\b/.test(month) ? 'date.sep-form' : 'date.month-abbr',
        to: right,
        fix: 'safe',
      };
    }
    const year = /^,?[ \u00a0](?:of )?(?:1[5-9]|20)\d\d\b/.test(rest);
    const alone =
      year ||
      (dot === '.' &&
        /\b(?:in|since|by|until|through|during|from|of|last|next|this|every|late|early|mid|to|and|until)[ -]$/i.test(
          before,
        ));
    // "Mar. 3" has a rule of its own; "Jan. Smith" is a name.
    if (!alone || (dot === '' && !year) || (!year && /^\s\p{Lu}/u.test(rest))) return undefined;
    const entry = SHORT_MONTHS[full] === undefined && !year ? 'date.month-never' : 'date.month-full-alone';
    const ends = dot === '.' && /^["”’')\]]*\s*$/.test(rest) && block.masked.trimEnd().length > 20;
    return { entry, to: ends ? `${full}.` : full, fix: 'safe' };
  });
  // An abbreviation that never was one in this house, all by itself: "Apr." "Jun."
  if (house.switches['months'] === 'full')
    yield* byPattern(block, /\b(?<month>Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?=[ \u00a0]\d{1,2}\b)/g, ({ groups }) => ({
      entry: 'date.month-abbr',
      to: fullMonth(groups?.['month'] ?? ''),
      fix: 'safe',
    }));
}

function* ordinalsAndCommas(block: BlockFacts): Iterable<Form> {
  yield* byPattern(block, NO_ORDINAL, ({ groups }) => ({
    entry: 'date.no-ordinal',
    to: groups?.['day'] ?? '',
    fix: 'safe',
  }));
  yield* byPattern(block, NO_COMMA_MONTH_YEAR, ({ groups }) => ({
    entry: 'date.no-comma-month-year',
    to: `${groups?.['month']} ${groups?.['year']}`,
    fix: 'safe',
  }));
  yield* byPattern(block, OF_MONTH_YEAR, ({ groups }) => ({
    entry: 'date.of-month-year',
    to: `${groups?.['month']} ${groups?.['year']}`,
    fix: 'safe',
  }));
  yield* byPattern(block, YEAR_COMMAS, ({ groups }) => ({
    entry: 'date.year-commas',
    to: `${groups?.['year']},`,
    fix: 'safe',
    say: 'A year after a month and a day has a comma on both sides.',
  }));
}

const MONTH_NAME = `(?:${FULL}|${ABBREVIATED}\\.?)`;
const MONTH_NEVER = new RegExp(`(?<![\\w./-])(?<month>${ABBREVIATED})(?<dot>\\.?)(?![\\w-]|\\.\\w|['’])`, 'g');
const NO_ORDINAL = new RegExp(
  `(?<=\\b${MONTH_NAME}[ \\u00a0])(?<day>${DAY})(?:st|nd|rd|th)\\b(?!\\s(?:century|anniversary|birthday|Street|St\\.|Avenue|grade|Amendment|District|Annual|annual))`,
  'g',
);
const NO_COMMA_MONTH_YEAR = new RegExp(
  `\\b(?<month>${MONTH_NAME}),[ \\u00a0](?<year>(?:1[5-9]|20)\\d\\d)\\b(?!,\\d)`,
  'g',
);
const OF_MONTH_YEAR = new RegExp(
  `\\b(?<month>${FULL}|${ABBREVIATED}\\.?) of (?<year>(?:1[5-9]|20)\\d\\d|['’]\\d\\d)\\b`,
  'g',
);
const YEAR_COMMAS = new RegExp(
  `(?<=\\b${MONTH_NAME}[ \\u00a0]${DAY}(?:st|nd|rd|th)?,[ \\u00a0])(?<year>(?:1[5-9]|20)\\d\\d)(?=[ \\u00a0](?<next>[\\p{L}\\d$“"‘]))(?!\\s-)`,
  'gu',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (!/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(block.masked)) return;
  yield* withDays(block, house);
  yield* shortForms(block, house);
  yield* ordinalsAndCommas(block);
}

export const month = formRule({
  id: 'style/month',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'Months and days in the form of the house.',
  why: 'With a day of the month the seven long names are abbreviated; March to July are always spelled out, and so is every month alone or with a year. No ordinals, and a comma on both sides of a year after a day.',
  source: 'AP Stylebook, “months”, “dates”, “years”',
  examples: {
    bad: [
      { text: 'The mill burned on September 9, 1911.', fixed: 'The mill burned on Sept. 9, 1911.' },
      { text: 'The mill burned in Sept. 1911.', fixed: 'The mill burned in September 1911.' },
      { text: 'The mill burned on Mar. 9.', fixed: 'The mill burned on March 9.' },
      { text: 'The mill burned on Oct. 9th.', fixed: 'The mill burned on Oct. 9.' },
      { text: 'The mill burned in October, 1911.', fixed: 'The mill burned in October 1911.' },
      { text: 'On Oct. 9, 1911 the mill burned.', fixed: 'On Oct. 9, 1911, the mill burned.' },
    ],
    good: [
      'The mill burned in September 1911.',
      'The mill burned on June 9, 1911.',
      'It opened on Sept. 9.',
      'In August 12 people died.',
      'Born in May 1970, Jan Novak won in 12 Oct. races.',
    ],
  },
  read,
});
