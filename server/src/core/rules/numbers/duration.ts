import { dayNumber } from '../../figures/calendar.ts';
import { datesIn } from '../../figures/dates.ts';
import { NUMBER, numberValue, writeLike } from '../../figures/number-words.ts';
import type { Sentence } from '../../language/block-facts.ts';
import { defineRule } from '../rule.ts';

const LENGTH = new RegExp(`\\b(${NUMBER})[- ](day|hour)s?\\b`, 'gi');
const CLOCK = '(noon|midnight|\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\.?)';
const HOURS = new RegExp(`\\b(?:from|between)\\s${CLOCK}\\s(?:to|until|till|and|through)\\s${CLOCK}`, 'i');
/** Words that leave days out or make the length loose. */
const LOOSE =
  /\b(?:business|working|week ?days?|except|interrupt\w*|break|each|every|daily|per|a day|another|about|around|roughly|nearly|almost|some|over|more than|less than|at least|up to|first|last|next|within|ago|later|after|before|notice)\b/i;
const JOIN = /^\s?,?\s?(?:to|through|until|till|and|and ended(?: on)?|-|–|—)\s(?:on\s)?$/;

interface Run {
  readonly allowed: readonly number[];
  readonly from: string;
  readonly to: string;
}

function minutes(clock: string): number {
  if (/^noon/i.test(clock)) return 720;
  if (/^midnight/i.test(clock)) return 1440;
  const found = /^(\d{1,2})(?::(\d{2}))?\s?([ap])/i.exec(clock);
  if (found === null) return Number.NaN;
  return (Number(found[1]) % 12) * 60 + Number(found[2] ?? 0) + (/p/i.test(found[3] ?? '') ? 720 : 0);
}

function hourRun(text: string): Run | undefined {
  const found = HOURS.exec(text);
  if (found === null) return undefined;
  const [from = '', to = ''] = found.slice(1);
  const gap = (((minutes(to) - minutes(from)) % 1440) + 1440) % 1440;
  const hours = (gap === 0 ? 1440 : gap) / 60;
  return Number.isNaN(hours) ? undefined : { allowed: [Math.floor(hours), Math.ceil(hours)], from, to };
}

function dayRun(sentence: Sentence): Run | undefined {
  const { block } = sentence;
  const dates = datesIn(sentence);
  const [a, b] = dates;
  const name = (start: number, end: number): string => block.text.slice(start, end);
  if (dates.length === 2 && a !== undefined && b !== undefined) {
    if (!JOIN.test(name(a.end, b.start))) return undefined;
    const year = b.year?.value ?? a.year?.value ?? 2001;
    const first = dayNumber({ year: a.year?.value ?? year, month: a.month.value, day: a.day.value });
    let last = dayNumber({ year, month: b.month.value, day: b.day.value });
    if (last < first && b.year === undefined) last += 365;
    if (last < first) return undefined;
    return { allowed: [last - first, last - first + 1], from: name(a.start, a.end), to: name(b.start, b.end) };
  }
  if (dates.length !== 1 || a === undefined) return undefined;
  const range = /^\s?(?:to|through|until|-|–)\s?(\d{1,2})(?![\d:])/.exec(block.text.slice(a.day.end, sentence.end));
  const end = Number(range?.[1]);
  if (range === null || end <= a.day.value || end > 31) return undefined;
  const days = end - a.day.value;
  return { allowed: [days, days + 1], from: name(a.month.start, a.day.end), to: String(end) };
}

export const duration = defineRule({
  id: 'numbers/duration',
  scope: 'sentence',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'A length in days or hours that its start and end do not give.',
  why: 'A six-day festival from the 21st to the 23rd is one of two things, and the reader cannot know which. Counting with or without the last day is both taken as right.',
  source: 'Editors Canada, Professional Editorial Standards, D7: timelines',
  quoted: 'skip',
  options: {},
  messages: {
    length: (from: string, to: string, right: string, said: string) =>
      `From ${from} to ${to} is ${right}, not ${said}. Check the length and both ends.`,
  },
  examples: {
    bad: [
      {
        text: 'The six-day festival runs from Dec. 21 to Dec. 23.',
        fixed: 'The three-day festival runs from Dec. 21 to Dec. 23.',
      },
      { text: 'Power was out for nine hours, from 7 a.m. to noon.' },
    ],
    good: [
      'The three-day festival runs from Dec. 21 to Dec. 23.',
      'Power was out for five hours, from 7 a.m. to noon.',
    ],
  },
  *check(sentence) {
    const lengths = [...sentence.text.matchAll(LENGTH)];
    const found = lengths[0];
    if (lengths.length !== 1 || found === undefined || LOOSE.test(sentence.text)) return;
    const unit = (found[2] as string).toLowerCase();
    const run = unit === 'day' ? dayRun(sentence) : hourRun(sentence.text);
    const word = found[1] as string;
    const said = numberValue(word);
    if (run === undefined || run.allowed.includes(said)) return;
    const right = run.allowed[run.allowed.length - 1] as number;
    const low = Math.min(...run.allowed);
    const at = { start: sentence.start + found.index, end: sentence.start + found.index + word.length };
    const text = writeLike(right, word);
    yield {
      at,
      say: ['length', run.from, run.to, `${low === right ? right : `${low} or ${right}`} ${unit}s`, word.toLowerCase()],
      fixes: [{ title: `Change “${word}” to “${text}”`, safe: false, edits: [{ ...at, text }] }],
    };
  },
});
