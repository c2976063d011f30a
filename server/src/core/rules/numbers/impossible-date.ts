import { MONTHS, monthLength } from '../../figures/calendar.ts';
import { type Clock, readClocks } from '../../figures/clocks.ts';
import { type DatePhrase, readDates, yearOf } from '../../figures/dates.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { lastStartingAt } from '../../text/span.ts';
import { amend } from '../fixes.ts';
import { defineRule } from '../rule.ts';

/** What makes “25:00” a time of the day and not the length of a race or a verse. */
const TIME_BEFORE =
  /\b(?:at|from|until|till|by|before|after|between|since|to|starts?|begins?|opens?|closes?|ends?|doors|and|-|–)\s$/i;
const TIME_AFTER =
  /^\s(?:hours|hrs|h\b|GMT|BST|CET|CEST|UTC|EST|EDT|local time|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;
const RACE =
  /\b(?:race|runner|lap|finished in|clocked|minutes|seconds|goal|scored|verse|chapter|Matthew|Mark|Luke|John|Psalms?|Genesis|Isaiah|period|mark|pace|marathon|track|video|episode|ratio|odds|aspect)\b/i;

export const impossibleDate = defineRule({
  id: 'numbers/impossible-date',
  entry: 'date.invalid',
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
      { text: 'The lease ended on the 31st of June.', fixed: 'The lease ended on the 30th of June.' },
      { text: 'The twins were born on Feb. 29, 2023.', fixed: 'The twins were born on Feb. 28, 2023.' },
      { text: 'Doors open at 13 p.m. on Saturday.' },
      { text: 'The last train leaves at 25:00.' },
    ],
    good: [
      'The permit runs until June 30.',
      'The twins were born on Feb. 29, 2024.',
      'Doors open at 12:30 p.m.',
      'The firm owns 15 AM radio stations.',
      'She ran the last lap in 25:10.',
      'In June 35 people were hurt.',
    ],
  },
  *check(block) {
    for (const date of block.fact(readDates)) {
      const month = date.month.value;
      const day = date.day.value;
      const last = monthLength(month, yearOf(date));
      // "Feb. 30" in a title or a figure of speech is quoted; above 39 the number is something else ("May 68", "Sept 45").
      if ((day <= last && day > 0) || day > 39 || countsThings(block, date)) continue;
      const leap = month === 2 && day === 29;
      const right = day === 0 ? 1 : last;
      const old = block.text.slice(date.day.start, date.day.end);
      yield {
        at: { start: Math.min(date.day.start, date.month.start), end: Math.max(date.day.end, date.month.end) },
        say: leap ? ['leap', yearOf(date) ?? 0] : ['day', MONTHS[month - 1] as string, last, day],
        fixes: /^\d+$/.test(old) ? repairs(block, date, right) : [],
      };
    }
    for (const clock of block.fact(clocksOf)) {
      if (clock.form === 'word' || clock.form === 'bare' || !isWrong(clock) || !isTimeOfDay(block, clock)) continue;
      yield { at: { start: clock.start, end: clock.end }, say: ['time', block.text.slice(clock.start, clock.end)] };
    }
  },
});

const clocksOf = (block: BlockFacts): readonly Clock[] => readClocks(block.tokens);

/** The last day of the month; for Feb. 29 also March 1. */
function repairs(block: BlockFacts, date: DatePhrase, right: number) {
  const ending = /^(?:st|nd|rd|th)\b/.exec(block.text.slice(date.day.end, date.day.end + 3))?.[0] ?? '';
  const at = { start: date.day.start, end: date.day.end + ending.length };
  const old = block.text.slice(at.start, at.end);
  const text = `${right}${ending === '' ? '' : right === 31 ? 'st' : 'th'}`;
  return [amend(at, old, text)];
}

/** “In June 35 people were hurt”: a plain number before the things it counts. */
function countsThings(block: BlockFacts, date: DatePhrase): boolean {
  const { tokens } = block;
  const at = lastStartingAt(tokens, date.day.start);
  const sentence = block.sentences[lastStartingAt(block.sentences, date.day.start)];
  if (date.day.start < date.month.start || date.year !== undefined || sentence === undefined) return false;
  if (/[a-z]$/.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1];
  const given = /^(?:the|an?|this|its|their|his|her|our)$/.test(
    tokens[lastStartingAt(tokens, date.month.start) - 1]?.lower ?? '',
  );
  if (next === undefined || next.kind !== 'word' || at + 1 >= sentence.last) return false;
  for (let i = at + 1; i < Math.min(at + 4, sentence.last); i++) {
    const tag = sentence.tags[i - sentence.first] ?? '';
    if (tag === 'NNS') return i === at + 1 || !given;
    if (!/^(?:JJ|NN$|VBN|VBG)/.test(tag)) return false;
  }
  return false;
}

/** "13:30 p.m." is clumsy but plain; "0:15 a.m." likewise. */
function isWrong(clock: Clock): boolean {
  if (clock.minutes > 59) return true;
  if (clock.half === undefined) return clock.hour > 24 || (clock.hour === 24 && clock.minutes > 0);
  return clock.hour > 24 || (clock.hour > 12 && clock.minutes === 0);
}

function isTimeOfDay(block: BlockFacts, clock: Clock): boolean {
  const after = block.text.slice(clock.end, clock.end + 20);
  if (clock.half !== undefined) return !/^\s(?:radio|stations?|channels?|dial)\b/.test(after);
  const sentence = block.sentences[lastStartingAt(block.sentences, clock.start)];
  if (clock.hour > 29 || sentence === undefined) return false;
  if (TIME_AFTER.test(after)) return true;
  return TIME_BEFORE.test(block.text.slice(Math.max(0, clock.start - 12), clock.start)) && !RACE.test(sentence.text);
}
