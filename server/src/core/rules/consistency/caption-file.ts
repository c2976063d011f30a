import type { Draft } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { captionsOf } from './caption-credit.ts';

/** A year after its month: “seen here in 2023” tells readers by itself. */
const YEAR =
  /(?<=\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?(?: \d{1,2})?,? )(?:1[89]|20)\d\d\b/gu;
/** A day with its year: “May 4, 2026”, “4 May 2026”. */
const DATE =
  /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d{1,2}, (?<a>(?:19|20)\d\d)\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? (?<b>(?:19|20)\d\d)\b/gu;

/** The year of the story: of its day of publication, else the last that a date of the copy gives. */
function storyYear(draft: Draft): number | undefined {
  if (draft.date !== undefined) return Number(draft.date.slice(0, 4));
  let last: number | undefined;
  for (const { zone, text } of draft.blocks)
    if (zone === 'body' || zone === 'dateline')
      for (const { groups } of text.matchAll(DATE)) {
        const year = Number(groups?.['a'] ?? groups?.['b']);
        if (last === undefined || year > last) last = year;
      }
  return last;
}

export const captionFile = defineRule({
  id: 'consistency/caption-file',
  entry: 'c.file',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A picture of an earlier year is not marked as a file picture.',
  why: 'Readers take a picture beside a story for a picture of its day. One from the files says so.',
  source: 'AP guidance on captions: file pictures',
  quoted: 'read',
  options: {},
  messages: { old: (year: number) => `This picture is of ${year}. Mark it as a file picture.` },
  examples: {
    bad: [
      {
        text: 'The mill burned down on May 4, 2026, the mayor said.\n\nCaption: Workers leave the mill in Tulsa on June 3, 2019. Photo by Dana Roe',
      },
    ],
    good: [
      'The mill burned down on May 4, 2026, the mayor said.\n\nCaption: Workers leave the mill in Tulsa on June 3, 2019. File photo by Dana Roe',
      'The mill burned down on May 4, 2026, the mayor said.\n\nCaption: Workers leave the mill in Tulsa on May 4, 2026. Photo by Dana Roe',
    ],
  },
  *check(draft) {
    const captions = captionsOf(draft);
    const now = captions.length === 0 ? undefined : storyYear(draft);
    if (now === undefined) return;
    for (const block of captions) {
      const credit = draft.blocks[block.index + 1];
      const whole = `${block.text} ${credit?.zone === 'credit' ? credit.text : ''}`;
      if (/\b(?:file|archive[sd]?|library|undated|historic(?:al)?)\b/i.test(whole)) continue;
      const years = [...block.text.matchAll(YEAR)];
      const newest = years.reduce((most, { 0: year }) => Math.max(most, Number(year)), 0);
      const first = years.find(({ 0: year }) => Number(year) === newest);
      if (first === undefined || newest >= now) continue;
      yield {
        at: block.map.toSource({ start: first.index, end: first.index + 4 }),
        say: ['old', newest],
      };
    }
  },
});
