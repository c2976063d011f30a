import { type Day, MONTHS, monthLength, WEEKDAYS, weekdayOf } from '../../figures/calendar.ts';
import { type DatePhrase, readDates, sentenceAt, yearOf } from '../../figures/dates.ts';
import { nearestYear, readWritten } from '../../figures/year-evidence.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

const ZONES = new Set(['headline', 'deck', 'subhead', 'body', 'list', 'table', 'caption', 'dateline']);

/** Before this year, or in Russia before 1919, a date may be of the old style. */
const isOldStyle = (year: number, text: string): boolean =>
  year < 1800 || (year < 1919 && /Russia|Petrograd|Moscow|tsar|Soviet|Bolshevik/i.test(text));

/** The day of the same month with this weekday that is nearest to `day`. */
function nearestDay({ year, month, day }: Day, weekday: number): number | undefined {
  const off = (weekday - weekdayOf({ year, month, day }) + 7) % 7;
  const steps = off <= 3 ? [off, off - 7] : [off - 7, off];
  return steps.map((step) => day + step).find((other) => other >= 1 && other <= monthLength(month, year));
}

export const weekdayDate = defineRule({
  id: 'numbers/weekday-date',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'The weekday and the date of one phrase do not go together.',
  why: 'Readers act on dates. When the weekday and the date disagree, one of them is wrong, and half of the readers come on the wrong day. The year is the written one, or follows from the copy; it is never guessed from today.',
  source: 'Editors Canada, Professional Editorial Standards, D7; the Gregorian calendar',
  quoted: 'read',
  weight: 2,
  options: {},
  messages: {
    wrong: (date: string, right: string, said: string) =>
      `${date} is a ${right}, not a ${said}. Check the weekday and the date.`,
    inferred: (date: string, right: string, said: string, from: string) =>
      `${date} is a ${right}, not a ${said} (the year is from ${from}). Check the weekday and the date.`,
  },
  examples: {
    bad: [
      {
        text: 'The council meets on Thursday, June 4, 2025, in the old mill.',
        fixed: 'The council meets on Wednesday, June 4, 2025, in the old mill.',
      },
      { text: 'The fair closed on Monday, 19 August 2025.', fixed: 'The fair closed on Tuesday, 19 August 2025.' },
    ],
    good: [
      'The council meets on Wednesday, June 4, 2025, in the old mill.',
      'On Thursday, the agency said the June 4, 2025, deadline stands.',
      'The storm came overnight Wednesday into Thursday, April 13, 2023.',
      'The photo first ran in the Linden Falls Sun, August 16, 2008.',
      'The photo first ran in the Sun, August 16, 2008.',
    ],
  },
  *check(draft) {
    const written = draft.fact(readWritten);
    for (const block of draft.blocks) {
      if (!ZONES.has(block.zone)) continue;
      for (const date of block.facts.fact(readDates)) {
        if (date.weekday === undefined) continue;
        const sentence = sentenceAt(block.facts, date.start);
        const own = yearOf(date);
        const inferred = own === undefined;
        // Another year in the sentence may be the one that is meant.
        if (inferred && /\b(?:1[5-9]|20)\d{2}\b/.test(sentence)) continue;
        const month = date.month.value;
        const day = date.day.value;
        const year = own ?? (written === undefined ? undefined : nearestYear(written, month, day));
        if (year === undefined || day < 1 || day > monthLength(month, year) || isOldStyle(year, sentence)) continue;
        const full = { year, month, day };
        const right = weekdayOf(full);
        if (right === date.weekday.value) continue;
        const name = `${MONTHS[month - 1]} ${day}, ${year}`;
        const names = [WEEKDAYS[right] as string, WEEKDAYS[date.weekday.value] as string] as const;
        yield {
          at: block.map.toSource(date),
          ...(inferred ? { level: 'information' as const } : {}),
          say: inferred
            ? (['inferred', name, ...names, written?.from ?? ''] as const)
            : (['wrong', name, ...names] as const),
          fixes: repairs(date, full, block.text).map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...block.map.toSource(edit), text: edit.text })),
          })),
        };
      }
    }
  },
});

/** The weekday; the nearest day with the weekday; the year next to it. Offsets into the block's prose. */
function repairs(date: DatePhrase, full: Day, text: string): Fix[] {
  const weekday = date.weekday;
  if (weekday === undefined) return [];
  const old = text.slice(weekday.start, weekday.end);
  const name = WEEKDAYS[weekdayOf(full)] as string;
  const right = old.length <= 5 ? name.slice(0, 3) : name;
  const fixes: Fix[] = [amend(weekday, old, right)];
  const day = nearestDay(full, weekday.value);
  if (day !== undefined) {
    const pad = text[date.day.start] === '0' ? String(day).padStart(2, '0') : String(day);
    if (/^\d+$/.test(text.slice(date.day.start, date.day.end)) && !/^[a-z]/.test(text.slice(date.day.end)))
      fixes.push({
        title: `Change “${date.day.value}” to “${day}”`,
        safe: false,
        edits: [{ ...spanOf(date.day), text: pad }],
      });
  }
  if (date.year !== undefined)
    for (const year of [full.year - 1, full.year + 1])
      if (full.day <= monthLength(full.month, year) && weekdayOf({ ...full, year }) === weekday.value)
        fixes.push(amend(date.year, String(full.year), String(year)));
  return fixes;
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
