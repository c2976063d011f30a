import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { ABBREVIATED, FULL, WEEKDAY } from '../calendar.ts';
import { byPattern, type Form } from '../form-rule.ts';

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

const DAY_AND_DATE = new RegExp(
  `\\b(?<day>${WEEKDAY}),? (?:${FULL}|${ABBREVIATED}\\.?) \\d{1,2}(?:st|nd|rd|th)?(?![\\d:]|,? (?:1[5-9]|20)\\d\\d)`,
  'g',
);
const LAST_NEXT_DAY = new RegExp(
  `\\b(?<lead>last|next|this past|this coming|this) (?<day>${WEEKDAY})(?![\\w-]| (?:night|morning|afternoon|evening)['’]s)`,
  'gi',
);

/** Days of the week that are shortened, stand beside a date, or change with the reader’s day. */
export function* weekdays(block: BlockFacts, house: House): Iterable<Form> {
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
          /^\s(?:and|or|through|to|&|-)\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(rest) ||
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
