import { MONTHS, monthLength } from '../../figures/calendar.ts';
import { readDates } from '../../figures/dates.ts';
import { defineRule } from '../rule.ts';

/** "7:75 p.m.", "13 p.m.": the hour, the minutes and the half of the day. "15 AM radio stations" are no hour. */
const CLOCK =
  /(?<![\d:.,/$£€-])\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b(?!\s(?:radio|stations?|channels?|dial)\b)\.?/gi;

export const impossibleDate = defineRule({
  id: 'numbers/impossible-date',
  scope: 'block',
  zones: ['headline', 'deck', 'subhead', 'body', 'list', 'table', 'caption', 'dateline'],
  level: 'error',
  summary: 'A date or a time that the calendar or the clock does not have.',
  why: 'June 31 and Feb. 29 of a common year do not exist, so no reader can come on that day. Copy that has them cannot be filed.',
  source: 'The Gregorian calendar',
  quoted: 'skip',
  weight: 3,
  options: {},
  messages: {
    day: (month: string, last: number, day: number) => `${month} has ${last} days, so there is no ${month} ${day}.`,
    leap: (year: number) => `${year} is not a leap year, so it has no February 29.`,
    time: (time: string) => `“${time}” is no time of the day. Check the hour and the minutes.`,
  },
  examples: {
    bad: [
      { text: 'The permit runs until June 31.', fixed: 'The permit runs until June 30.' },
      { text: 'The twins were born on Feb. 29, 2023.', fixed: 'The twins were born on Feb. 28, 2023.' },
      { text: 'Doors open at 13 p.m. on Saturday.' },
    ],
    good: [
      'The permit runs until June 30.',
      'The twins were born on Feb. 29, 2024.',
      'Doors open at 12:30 p.m.',
      'The firm owns 15 AM radio stations.',
    ],
  },
  *check(block) {
    for (const date of block.fact(readDates)) {
      const month = date.month.value;
      const day = date.day.value;
      const last = monthLength(month, date.year?.value);
      // "Feb. 30" in a title or a figure of speech is quoted; above 39 the number is something else ("May 68", "Sept 45").
      if (day > last && day <= 39 && !date.range) {
        const leap = month === 2 && day === 29 && date.year !== undefined;
        yield {
          at: date,
          say: leap ? ['leap', date.year.value] : ['day', MONTHS[month - 1] as string, last, day],
          fixes: [
            {
              title: `Change “${day}” to “${last}”`,
              safe: false,
              edits: [{ start: date.day.start, end: date.day.end, text: String(last) }],
            },
          ],
        };
      }
    }
    for (const match of block.text.matchAll(CLOCK)) {
      const hour = Number(match[1]);
      const minutes = Number(match[2] ?? 0);
      // "13:30 p.m." is clumsy but plain; "0:15 a.m." likewise.
      if ((hour > 12 && (match[2] === undefined || hour > 24)) || minutes > 59)
        yield { at: { start: match.index, end: match.index + match[0].length }, say: ['time', match[0]] };
    }
  },
});
