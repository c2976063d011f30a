import { readDateline } from '../../draft/dateline.ts';
import type { Block, Draft } from '../../draft/draft.ts';
import { type Day, MONTHS, monthLength, WEEKDAYS, weekdayOf } from '../../figures/calendar.ts';
import { nearestYear, readWritten } from '../../figures/year-evidence.ts';
import type { Sentence } from '../../language/block-facts.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

const DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;
/** Words before a weekday that move it to another week, and words after it that say whose day it is. */
const OTHER_WEEK = new Set([
  'last',
  'next',
  'previous',
  'following',
  'every',
  'each',
  'a',
  'the',
  'this',
  'coming',
  'past',
  'since',
  'until',
  'by',
  'before',
  'after',
  'through',
  'to',
  'from',
  'black',
  'good',
  'super',
  'easter',
  'palm',
  'ash',
  'holy',
  'bloody',
  'cyber',
]);
const PLANNED =
  /^(?:scheduled|planned|due|set|slated|expected|will|would|could|may|might|can|should|must|shall|wo|'ll|’ll|to)$/;
const VERB = /^(?:VB|MD)/;

interface Dated {
  readonly block: Block;
  readonly day: Day;
  readonly printed: boolean;
  readonly from: string;
}

/** The draft's first dateline with a day, and its year, written or inferred. */
function datedLine(draft: Draft): Dated | undefined {
  for (const block of draft.blocks) {
    if (block.zone !== 'dateline') continue;
    const { year: own, month, day } = readDateline(block.text);
    if (month === undefined || day === undefined) continue;
    const written = draft.fact(readWritten);
    const year = own ?? (written === undefined ? undefined : nearestYear(written, month, day));
    if (year === undefined || day < 1 || day > monthLength(month, year)) return undefined;
    return { block, day: { year, month, day }, printed: own !== undefined, from: written?.from ?? 'the dateline' };
  }
  return undefined;
}

/** Whether the weekday at token `at` is the day of something that has happened. */
function isPast(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const opens = at <= 1 || (tokens[at - 1]?.lower === 'on' && at <= 2);
  return (opens ? undefined : pastVerb(sentence, at, false)) ?? pastVerb(sentence, at, true) ?? false;
}

/** Whether the verb nearest to token `at`, before or behind it, is past; undefined where there is none. */
function pastVerb({ tokens, tags }: Sentence, at: number, forward: boolean): boolean | undefined {
  for (let step = 1; step <= 9; step++) {
    const i = forward ? at + step : at - step;
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.text === ';' || token.text === ':') return false;
    // “to” plans only before a verb: “went to the polls” has happened.
    if (token.lower === 'to' ? tags[i + 1] === 'VB' : PLANNED.test(token.lower)) return false;
    const tag = tags[i] as string;
    if (!VERB.test(tag) || tag === 'VBG') continue;
    const before = tokens.slice(Math.max(0, i - 3), i).map((t) => t.lower);
    if (before.some((word) => word !== 'to' && PLANNED.test(word))) return false;
    if (tag === 'VBD') return true;
    if (tag === 'VBN') return before.some((word) => /^(?:was|were|had|been|being)$/.test(word));
    return false;
  }
  return undefined;
}

export const datelineWeekday = defineRule({
  id: 'numbers/dateline-weekday',
  entry: 'date.dateline-vs-time',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A past event on a weekday that, by the dateline, has not come yet.',
  why: 'Wire style gives a weekday for the seven days around the dateline. Past tense with tomorrow’s weekday means a wrong dateline, a wrong weekday, or a day that is told by another time zone.',
  source: 'AP Stylebook, “datelines”, “time element”',
  quoted: 'skip',
  options: {},
  messages: {
    ahead: (weekday: string, date: string, own: string) =>
      `The dateline, ${date}, is a ${own}, but the verb with “${weekday}” is past. Check both, or say “local time”.`,
    inferred: (weekday: string, date: string, own: string, from: string) =>
      `“${weekday}” with a past verb, but ${date} is a ${own} (year from ${from}). Another day, or local time?`,
  },
  examples: {
    bad: [
      { text: 'PORT VELA, June 4, 2025 (UPI) — Two men were arrested Friday in the harbor.' },
      { text: 'June 4, 2025 (UPI) — The minister will travel to Port Vela, state media reported Thursday.' },
    ],
    good: [
      'PORT VELA, June 4, 2025 (UPI) — Two men were arrested Tuesday in the harbor.',
      'PORT VELA, June 4, 2025 (UPI) — The council will vote Thursday on the harbor.',
      'PORT VELA, June 4, 2025 (UPI) — State media reported Thursday local time that the harbor was closed.',
    ],
  },
  *check(draft) {
    const line = datedLine(draft);
    if (line === undefined) return;
    const own = weekdayOf(line.day);
    const blocks = draft.blocks.filter((block) => block.index > line.block.index && block.zone === 'body').slice(0, 3);
    const seen = new Set<number>();
    for (const block of blocks) {
      for (const sentence of block.facts.sentences) {
        for (const [i, token] of sentence.tokens.entries()) {
          if (!DAY.test(token.lower) || !/^[A-Z]/.test(token.text)) continue;
          const weekday = WEEKDAYS.findIndex((name) => name.toLowerCase() === token.lower);
          const ahead = (weekday - own + 7) % 7;
          if ((ahead !== 1 && ahead !== 2) || seen.has(weekday)) continue;
          if (OTHER_WEEK.has(sentence.tokens[i - 1]?.lower ?? '')) continue;
          if (block.facts.quotations.some((q) => q.start <= token.start && token.end <= q.end)) continue;
          const rest = block.text.slice(token.end, token.end + 40);
          if (
            /^['’](?!s\s[a-z])|^\s(?:local|in\s[A-Z]|[A-Z]|times?\b|the\s\d)|^,?\s\(?(?:[A-Z][a-z]{2,8}\.?\s\d|\d{1,2}(?:st|nd|rd|th)?\s[A-Z])/.test(
              rest,
            )
          )
            continue;
          if (!isPast(sentence, i)) continue;
          seen.add(weekday);
          yield {
            at: block.map.toSource(token),
            ...(line.printed ? { level: 'information' as const } : {}),
            say: line.printed
              ? (['ahead', token.text, sayLine(line.day), WEEKDAYS[own] as string] as const)
              : (['inferred', token.text, sayLine(line.day), WEEKDAYS[own] as string, line.from] as const),
            related: [
              { ...sourceOf(line.block), note: `the dateline, a ${WEEKDAYS[own]}` },
              ...others(draft, token.text, block.map.toSource(token).start),
            ],
            fixes: repairs(line, block.map.toSource(token), token.text, ahead),
          };
        }
      }
    }
  },
});

const sayLine = ({ year, month, day }: Day): string => `${MONTHS[month - 1]} ${day}, ${year}`;
const sourceOf = (block: Block) => block.map.toSource({ start: 0, end: block.text.length });

/** The other places that give the same weekday. */
function others(draft: Draft, weekday: string, own: number) {
  return draft.blocks
    .filter((block) => block.zone !== 'frontMatter')
    .flatMap((block) =>
      block.facts.tokens.filter((token) => token.text === weekday).map((token) => block.map.toSource(token)),
    )
    .filter((span) => span.start !== own)
    .slice(0, 3)
    .map((span) => ({ ...span, note: `“${weekday}” here too` }));
}

/** “Thursday local time”; the dateline's own weekday; the dateline moved to the weekday. Offsets into the source. */
function repairs(line: Dated, at: { start: number; end: number }, said: string, ahead: number): Fix[] {
  const own = WEEKDAYS[weekdayOf(line.day)] as string;
  const fixes: Fix[] = [
    { title: `Say “${said} local time”`, safe: false, edits: [{ start: at.end, end: at.end, text: ' local time' }] },
    amend(at, said, own),
  ];
  const found = new RegExp(`\\b${line.day.day}\\b`).exec(line.block.text);
  const day = line.day.day + ahead;
  if (found !== null && day <= monthLength(line.day.month, line.day.year))
    fixes.push({
      title: `Move the dateline to ${MONTHS[line.day.month - 1]} ${day}`,
      safe: false,
      edits: [
        { ...line.block.map.toSource({ start: found.index, end: found.index + found[0].length }), text: String(day) },
      ],
    });
  return fixes;
}
