import { fitsLength, type Length, readLengths } from '../../figures/lengths.ts';
import { clockRuns, dateRuns, monthRuns, type Run, weekdayRuns } from '../../figures/runs.ts';
import type { Sentence } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { writeLike } from '../../lexicons/number-words.ts';
import { amend } from '../fixes.ts';
import { defineRule } from '../rule.ts';

/** Words that leave time out. */
const LOOSE =
  /\b(?:business days?|working (?:days?|hours?|week)|week ?days?|except|exclud\w*|interrupt\w*|(?:lunch|coffee|tea|short|brief|(?:with|without)(?: an?)?|a few|two|three) breaks?|breaks|intermission|recess|pauses?|each day|every|daily|a day|per day|on average|weekends?|nightly|combined|apiece|time difference|time zones?|local time)\b/i;
/** A length that is not that of the run: “on the third day”, “within six days”, “two days later”. */
const BEFORE =
  /^(?:another|each|every|next|last|past|first|previous|further|additional|extra|per|coming|final|more|remaining|within|every|by|initial|other|opening)$/;
const AFTER =
  /^(?:ago|earlier|before|after|into|notice|from|of|a|per|old|behind|ahead|early|late|prior|ended|shy|short|without|away|left|weekend)$/;
const UNIT_MINUTES = { minute: 1, hour: 60 } as const;

export const duration = defineRule({
  id: 'numbers/duration',
  scope: 'sentence',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'A length in hours, days, weeks or months that its start and end do not give.',
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
      { text: 'The five-day strike lasted from Monday to Wednesday.' },
      { text: 'The nine-month tour runs from March to June.' },
    ],
    good: [
      'The three-day festival runs from Dec. 21 to Dec. 23.',
      'Power was out for five hours, from 7 a.m. to noon.',
      'The 48-hour strike ran from Monday at 6 a.m. to Wednesday at 6 a.m.',
    ],
  },
  *check(sentence) {
    if (!/minute|hour|day|night|week|month/i.test(sentence.text) || LOOSE.test(sentence.text)) return;
    const lengths = readLengths(sentence.tokens).filter((length) => isOwn(sentence.tokens, length));
    const [length] = lengths;
    if (lengths.length !== 1 || length === undefined || length.value < 2) return;
    const all = runsFor(sentence, length);
    const next = sentence.tokens[length.next]?.lower;
    const after = sentence.tokens[length.next + 1]?.lower ?? '';
    const row = /^(?:row|stretch)$/.test(sentence.tokens[length.next + 2]?.lower ?? '');
    if (next === 'in' && /^(?:advance|a|prison|jail)$/.test(after) && !row) return;
    // “ended at 4 p.m., six hours later” counts from the start; any other “later” counts from something else.
    const runs = next === 'later' ? all.filter((run) => run.end <= length.start && length.start - run.end <= 10) : all;
    if (runs.length === 0 || runs.some((run) => fits(length, run))) return;
    const run = runs.reduce((best, other) =>
      Math.abs(other.high - length.value) < Math.abs(best.high - length.value) ? other : best,
    );
    const { text } = sentence.block;
    const at = { start: length.number.start, end: length.number.end };
    const old = text.slice(at.start, at.end);
    const right = Math.round(run.high / length.scale);
    const whole = run.high / length.scale === right && right > 0;
    const fix = writeLike(right, old);
    yield {
      at,
      say: ['length', say(text, run.from), say(text, run.to), amount(length, run), old.toLowerCase()],
      related: [{ start: run.start, end: run.end, note: 'start and end' }],
      fixes: whole ? [amend(at, old, fix)] : [],
    };
  },
});

const say = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).replace(/(?<![ap]\.m)\.$/, '');

function amount({ unit, scale }: Length, { low, high }: Run): string {
  const [a, b] = [low, high].map((value) => Math.round((value / scale) * 10) / 10) as [number, number];
  const number = a === b || a < 1 ? `${b}` : `${a} or ${b}`;
  return `${number} ${unit}${number === '1' ? '' : 's'}`;
}

function isOwn(tokens: readonly Token[], length: Length): boolean {
  if (length.unit === 'year' || length.form === 'old') return false;
  const [before, after] = [tokens[length.first - 1]?.lower ?? '', tokens[length.next]?.lower ?? ''];
  if (
    BEFORE.test(before) ||
    (length.form === 'plain' &&
      AFTER.test(after) &&
      !(after === 'in' && tokens[length.next + 1]?.lower === 'all') &&
      !(after === 'from' && length.unit !== 'day'))
  )
    return after === 'from' && /^(?:\d|[A-Z])/.test(tokens[length.next + 1]?.text ?? '') && !BEFORE.test(before);
  return true;
}

/** “After nine days”, “lasting nine days”, “it took nine days: …”, “a nine-day truce”: the length of what the sentence tells. */
const isTold = ({ tokens }: Sentence, length: Length): boolean =>
  length.form === 'compound' ||
  /^(?:after|lasting|lasted|took|for|spanning|was|later)$/.test(tokens[length.first - 1]?.lower ?? '') ||
  tokens[length.next]?.lower === 'later';

/** The runs of the sentence that a length in its unit can be compared with, in that unit. */
function runsFor(sentence: Sentence, length: Length): Run[] {
  const scaled = (runs: readonly Run[], by: number, wide = 0): Run[] =>
    runs.map((run) => ({
      ...run,
      low: run.low / by - wide,
      high: run.high / by + wide,
      ...(run.turn === undefined ? {} : { turn: run.turn / by }),
    }));
  switch (length.unit) {
    case 'minute':
    case 'hour':
      return scaled(clockRuns(sentence), UNIT_MINUTES[length.unit]);
    case 'day':
    case 'night': {
      const dates = dateRuns(sentence, isTold(sentence, length));
      return dates.length > 0 ? dates : weekdayRuns(sentence);
    }
    case 'week':
      return scaled(dateRuns(sentence, isTold(sentence, length)), 7);
    default:
      return monthRuns(sentence);
  }
}

/** Half an hour, half a week or a month either way is how people count. */
function fits(length: Length, run: Run): boolean {
  const slack = length.unit === 'week' ? 0.6 : length.unit === 'hour' ? 0.5 : length.unit === 'month' ? 0.5 : 0;
  const values = [
    run.low,
    run.high,
    ...(run.turn === undefined || length.value <= run.turn ? [] : turned(length, run)),
  ];
  const between = length.value >= run.low - slack && length.value <= run.high + slack;
  return between || values.some((value) => fitsLength(length.value, length.loose, value, slack));
}

/** A run of one turn of clock or week more. */
const turned = (length: Length, { low, high, turn = 1 }: Run): number[] => {
  const turns = Math.floor(length.value / turn) * turn;
  return [low + turns, high + turns, low + turns - turn, high + turns - turn];
};
