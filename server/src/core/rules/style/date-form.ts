import { ABBREVIATED, FULL, fullMonth, WEEKDAY, withDay } from '../../forms/calendar.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { apostrophe, CAPITAL, isTitleCase } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { ordinals, ordinalValue, ordinalWord, withEnding } from '../../lexicons/number-words.ts';

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  weds: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

function* weekdays(block: BlockFacts, house: House): Iterable<Form> {
  if (/\b(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.-])(?<day>Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)(?<dot>\.?)(?![\w-]|['’])/g,
      ({ groups, index, 0: all }) => {
        const { day = '', dot = '' } = groups ?? {};
        const before = block.masked.slice(Math.max(0, index - 12), index);
        const rest = block.masked.slice(index + all.length, index + all.length + 20);
        const led =
          /\b(?:on|by|until|since|every|last|next|this|from|through|late|early|each|before|after|to|and|or|Mon\.?|Tues?\.?|Wed\.?|Thurs?\.?|Fri\.?|Sat\.?)[ ,–-]\s?$/.test(
            before,
          ) || /\b(?:a\.m\.|p\.m\.|noon|midnight)\s$/.test(before);
        const followed =
          /^,?\s(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{1,2}(?::\d\d)?\s?[ap]\.?m|at\s\d|at noon|morning|night|evening|afternoon)/.test(
            rest,
          );
        // "Sat" is a verb, "Sun" a newspaper and "Mon" a name without a stop or a date beside it.
        if (!led && (!followed || (dot === '' && /\p{Lu}\S*\s$/u.test(before)))) return undefined;
        if (dot === '' && !followed && !/\b(?:on|every|last|next|this)\s$/.test(before)) return undefined;
        if (/\bthe\s$/i.test(before) || (dot === '' && /^(?:Sun|Sat|Mon)$/.test(day) && !followed)) return undefined;
        const ends =
          dot === '.' &&
          (/^["”’')\]]*\s*$/.test(rest)
            ? /^\P{L}*\p{Lu}/u.test(block.masked)
            : /^["”’')\]]*\s\p{Lu}/u.test(rest) && !followed && !new RegExp(`^\\s${FULL}`).test(rest));
        return { entry: 'date.day-abbr', to: `${DAYS[day.toLowerCase()]}${ends ? '.' : ''}`, fix: 'safe' };
      },
    );
  if (house.switches['timeElement'] !== 'day' || house.switches['dateOrder'] !== 'month first') return;
  if (/day,? \p{Lu}/u.test(block.masked))
    yield* byPattern(block, DAY_AND_DATE, ({ groups }) => ({
      entry: 'date.day-and-date',
      to: groups?.['day'] ?? '',
      fix: 'suggest',
      level: 'hint',
      say: 'Give the day within a week of today and the date beyond that, not both.',
    }));
  if (/\b(?:last|next|past|coming) \p{Lu}/iu.test(block.masked))
    yield* byPattern(block, LAST_NEXT_DAY, ({ groups, index }) => {
      const lead = (groups?.['lead'] ?? '').toLowerCase();
      if (/\b(?:the|every|each)\s$/i.test(block.masked.slice(Math.max(0, index - 6), index)) || lead === 'this')
        return undefined;
      return { entry: 'date.last-next-day', to: groups?.['day'] ?? '', fix: 'suggest', level: 'hint' };
    });
  if (/to(?:day|morrow|night)|yesterday/i.test(block.masked))
    yield* byPattern(block, /\b(?<word>yesterday|today|tomorrow|tonight)\b(?!['’]s\b|-)/gi, ({ index, 0: all }) => {
      if (/\b(?:of|USA|until|as of)\s$/i.test(block.masked.slice(Math.max(0, index - 6), index)) || all === 'Today')
        return undefined;
      return {
        entry: 'date.relative',
        fix: 'none',
        level: 'hint',
        say: `“${all}” changes with the reader’s day. Name the day of the week.`,
      };
    });
}

function* decades(block: BlockFacts): Iterable<Form> {
  if (/0['’]s/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w'’])(?<decade>(?:1[5-9]|20)\d0)['’]s\b(?<next>\s\p{Ll}+)?/gu,
      ({ groups, index, 0: all }) => {
        // "1980's biggest hit" owns something.
        const led = /\b(?:the|early|late|mid|mid-|in|and|to|since|from|until|of|late-|early-)[\s-]?$/i.test(
          block.masked.slice(Math.max(0, index - 7), index),
        );
        if (!led) return undefined;
        return {
          entry: 'date.decade-apostrophe',
          end: index + all.length - (groups?.['next'] ?? '').length,
          to: `${groups?.['decade']}s`,
          fix: 'safe',
        };
      },
    );
  const mark = apostrophe(block);
  if (/0['’]s/.test(block.masked))
    yield* byPattern(block, /(?<![\w])['’](?<decade>[1-9]0)['’]s\b/g, ({ groups, 0: all }) => ({
      entry: 'date.decade-apostrophe',
      to: `${all[0]}${groups?.['decade']}s`,
      fix: 'safe',
    }));
  if (/0['’]?s\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\b(?:the|early|late|mid|mid-|’s and|'s and|0s and)[\s-](?:early |late |mid-|mid |swinging |roaring )?)(?<decade>[2-9]0)(?<own>['’]?)s\b(?!\s(?:on|overnight|inland|today|tonight|tomorrow|degrees|Fahrenheit|Celsius|with))/g,
      ({ groups, index }) => {
        const near = block.masked.slice(Math.max(0, index - 90), index + 60);
        // Temperatures, ages and scores go by tens as well.
        if (
          /\b(?:degrees?|temperatures?|highs?|lows?|weather|sunny|cloudy|rain|Fahrenheit|aged?|years old|her|his|their|shot|scored?|wind|gusts?|mph|percentile)\b/i.test(
            near,
          )
        )
          return undefined;
        return { entry: 'date.short-decade', to: `${mark}${groups?.['decade']}s`, fix: 'suggest' };
      },
    );
}

/** A century in words, from the tenth on. */
const CENTURY = new RegExp(
  String.raw`(?<![\w-])(?<word>${ordinals(10, 22)}|twenty first)(?=(?:[ -]| and \w+ | to \w+ )centur(?:y|ies)\b)`,
  'gi',
);

function* years(block: BlockFacts, house: House): Iterable<Form> {
  if (/centur/i.test(block.masked))
    yield* byPattern(block, CENTURY, ({ groups, 0: all }) => {
      if (CAPITAL.test(all) || house.switches['numbers'] === 'hundred') return undefined;
      return {
        entry: 'date.century',
        to: withEnding(ordinalValue((groups?.['word'] ?? '').replace(' ', '-'))),
        fix: 'safe',
      };
    });
  if (/centur/i.test(block.masked))
    yield* byPattern(block, /(?<![\w-])(?<figure>[1-9])(?:st|nd|rd|th)(?=[ -]centur(?:y|ies)\b)/g, ({ groups }) => ({
      entry: 'date.century',
      to: ordinalWord(Number(groups?.['figure'])),
      fix: 'safe',
    }));
  if (/\d{4}[-–]\d{4}/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,$/-])(?<century>1[89]|20)(?<first>\d\d)(?<dash>[-–])\k<century>(?<last>\d\d)(?![\w-])/g,
      ({ groups }) => {
        if (Number(groups?.['last']) <= Number(groups?.['first'])) return undefined;
        return {
          entry: 'date.year-range',
          to: `${groups?.['century']}${groups?.['first']}${groups?.['dash']}${groups?.['last']}`,
          fix: 'suggest',
          level: 'hint',
        };
      },
    );
  if (/\d[/.-]\d{1,2}[/.-]\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
      ({ groups }) => {
        const [a, b] = [Number(groups?.['a']), Number(groups?.['b'])];
        const year =
          (groups?.['year'] ?? '').length === 2
            ? `${Number(groups?.['year']) > 50 ? 19 : 20}${groups?.['year']}`
            : groups?.['year'];
        if (groups?.['mark'] !== '/' && (groups?.['year'] ?? '').length === 2) return undefined;
        const form = (m: number, d: number): string | undefined =>
          m >= 1 && m <= 12 && d >= 1 && d <= 31
            ? house.switches['dateOrder'] === 'day first'
              ? `${d} ${MONTH_OF(m)} ${year}`
              : `${withDay(MONTH_OF(m), house)} ${d}, ${year}`
            : undefined;
        const [us, uk] = [form(a, b), form(b, a)];
        const [to, or] = house.switches['dateOrder'] === 'day first' ? [uk ?? us, us] : [us ?? uk, uk];
        if (to === undefined || (a === 24 && b === 7)) return undefined;
        return {
          entry: 'date.slash',
          to,
          fix: 'suggest',
          ...(or === undefined || or === to ? {} : { or }),
          say: `Write the date out: “${to}”${or === undefined || or === to ? '' : ` or “${or}”`}.`,
        };
      },
    );
  const lead = block.masked;
  if (house.switches['dateOrder'] === 'month first' && /\d(?:st|nd|rd|th)? (?:of )?\p{Lu}/u.test(block.masked))
    yield* byPattern(block, DMY, ({ groups, index, 0: all }) => {
      const { day = '', month = '', year, comma } = groups ?? {};
      const rest = lead.slice(index + all.length, index + all.length + 14);
      const before = lead.slice(Math.max(0, index - 12), index);
      if (/^the \d/.test(all) && !/(?:st|nd|rd|th)\b/.test(all)) return undefined;
      if (/\bof /.test(all) && !/(?:st|nd|rd|th) of/.test(all)) return undefined;
      if (/of July/.test(all)) return undefined;
      // "the 12 May attended": only a date where a year or a preposition says so.
      if (
        /^(?:May|March)$/.test(month) &&
        year === undefined &&
        !/\b(?:on|of|by|until|since|from|to|before|after|between|and)\s(?:the\s)?$/i.test(before)
      )
        return undefined;
      if (
        year === undefined &&
        /^\s(?:\p{Ll}+s\b)/u.test(rest) &&
        !/^\s(?:was|is|has|as|this|its|his|hours)\b/.test(rest)
      )
        return undefined;
      const right = `${withDay(month, house)} ${day}`;
      if (year === undefined)
        return { entry: 'date.dmy', end: index + all.length - (comma ?? '').length, to: right, fix: 'safe' };
      const closes = comma !== undefined || !/^\s[\p{L}\d]/u.test(rest);
      return {
        entry: 'date.dmy',
        to: `${right}, ${year.replace(/^,? /, '')}${comma ?? (closes ? '' : ',')}`,
        fix: 'safe',
      };
    });
  else if (house.switches['dateOrder'] === 'day first')
    yield* byPattern(block, DMY_2, ({ groups }) => {
      const { day = '', month = '', year } = groups ?? {};
      return {
        entry: 'date.dmy',
        to: `${day} ${fullMonth(month)}${year === undefined ? '' : ` ${year}`}`,
        fix: 'safe',
      };
    });
  if (/\d ?[Bb]/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.])(?<year>\d{1,4}(?:,\d{3})?) ?(?<era>BCE|BC|B\.C\.E\.|b\.c\.|bc|bce)(?![\w])/g,
      ({ groups }) => ({ entry: 'date.bc', to: `${groups?.['year']} B.C.`, fix: 'suggest' }),
    );
  if (/AD|CE|A\.D|C\.E/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.])(?:(?:AD|CE)\s(?<before>\d{1,4})|(?<after>\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.))(?![\w])/g,
      ({ groups }) => ({ entry: 'date.bc', to: `A.D. ${groups?.['before'] ?? groups?.['after']}`, fix: 'suggest' }),
    );
}

const MONTH_OF = (number: number): string =>
  fullMonth('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[number - 1] ?? '');

function* seasons(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<=(?<prev>[\p{L}’'.,-]+)\s)(?<season>Spring|Summer|Fall|Autumn|Winter)s?(?![\w-]|['’]s\s\p{Lu}|\s(?:of\s\p{Lu}|(?!Semester|Term|Break|Quarter|Season)\p{Lu}))(?<rest>\s(?:of\s)?(?:1[5-9]|20)\d\d)?/gu,
    ({ groups, index, 0: all }) => {
      const { prev = '', rest = '' } = groups ?? {};
      // Part of a name: "Arab Spring", "Winter Games"; "Fall" at the head of a sentence.
      if (
        (CAPITAL.test(prev) &&
          !/^(?:In|This|Last|Next|The|During|By|Early|Late|Since|Every|Each|Until|And|Or|Each|Spring|Summer|Fall|Winter)$/.test(
            prev,
          )) ||
        /[.:]$/.test(prev)
      )
        return undefined;
      return {
        entry: rest === '' ? 'cap.seasons' : 'date.season-caps',
        end: index + all.length - rest.length,
        to: all.slice(0, all.length - rest.length).toLowerCase(),
        fix: 'safe',
      };
    },
  );
}

const DAY_AND_DATE = new RegExp(
  `\\b(?<day>${WEEKDAY}),? (?:${FULL}|${ABBREVIATED}\\.?) \\d{1,2}(?:st|nd|rd|th)?(?![\\d:]|,? (?:1[5-9]|20)\\d\\d)`,
  'g',
);
const LAST_NEXT_DAY = new RegExp(
  `\\b(?<lead>last|next|this past|this coming|this) (?<day>${WEEKDAY})(?![\\w-]| (?:night|morning|afternoon|evening)['’]s)`,
  'gi',
);
const DMY = new RegExp(
  `(?<![\\w.,$/-]|\\b(?:No|from|of the|some|about|of) )(?:the )?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)? (?:of )?(?<month>${FULL}|${ABBREVIATED}\\.?)(?<year>,? (?:1[5-9]|20)\\d\\d)?(?<comma>,)?(?![\\w-]| \\d)`,
  'g',
);
const DMY_2 = new RegExp(
  `\\b(?<month>${FULL}|${ABBREVIATED}\\.?) (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?:, (?<year>(?:1[5-9]|20)\\d\\d),?)?(?![\\w:-]|,\\d)`,
  'g',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  yield* weekdays(block, house);
  if (/\d/.test(block.masked)) yield* decades(block);
  yield* years(block, house);
  if (/Spring|Summer|Fall|Autumn|Winter/.test(block.masked) && !isTitleCase(block)) yield* seasons(block);
}

export const dateForm = formRule({
  id: 'style/date-form',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'Days, decades, centuries, seasons and dates in the form of the house.',
  why: 'A day of the week is spelled out, a decade has no apostrophe before its s, a season has no capital, and a date has one order of its parts.',
  source: 'AP Stylebook, “days of the week”, “decades”, “century”, “seasons”, “dates”',
  examples: {
    bad: [
      {
        text: 'The vote is set for 7 p.m. on Mon. at the school.',
        fixed: 'The vote is set for 7 p.m. on Monday at the school.',
      },
      { text: 'The mill closed in the 1980’s.', fixed: 'The mill closed in the 1980s.' },
      { text: 'It dates to the nineteenth century.', fixed: 'It dates to the 19th century.' },
      { text: 'It opened on 4 October 2024.', fixed: 'It opened on Oct. 4, 2024.' },
      { text: 'It opened in Fall 2024.', fixed: 'It opened in fall 2024.' },
      { text: 'It opened on 10/4/24.', fixed: 'It opened on Oct. 4, 2024.' },
      { text: 'The mill burned on Oct. 9, 1911.', fixed: 'The mill burned on 9 October 1911.', house: 'guardian' },
    ],
    good: [
      'The Arab Spring came after the Winter Olympics of the 1990s.',
      'Sun Microsystems sat on 24/7 watch on 9/11.',
      'She is in her 80s, and highs will be in the 80s.',
      'The 12 May attended was a record.',
    ],
  },
  read,
});
