import { yearsBetween } from '../../figures/calendar.ts';
import { type DatePhrase, readDates } from '../../figures/dates.ts';
import { NUMBER, numberValue, writeLike } from '../../figures/number-words.ts';
import { defineRule } from '../rule.ts';

const BORN = /\b(?:born|birth)\b/i;
const DIED = /\b(?:died|dies|death|passed away|killed)\b/i;
const AGE = new RegExp(
  `\\b(?:aged|at (?:the )?age(?: of)?|at|(?:he|she|they) (?:was|were)|was|turned)\\s(${NUMBER})(?=\\s?(?:[.,;)]|$|years? old|when (?:he|she|they) died|at the time))`,
  'gi',
);
const YEAR = /\b(1[6-9]\d{2}|20\d{2})\b/g;

interface Moment {
  readonly at: number;
  readonly year: number;
  readonly date?: DatePhrase;
}

/** The first date or year after `from` and before `until`. */
function momentAfter(text: string, dates: readonly DatePhrase[], from: number, until: number): Moment | undefined {
  YEAR.lastIndex = from;
  const found = YEAR.exec(text);
  if (found === null || found.index >= until) return undefined;
  const date = dates.find((phrase) => phrase.start >= from && phrase.year?.start === found.index);
  return { at: found.index, year: Number(found[1]), ...(date === undefined ? {} : { date }) };
}

const dayOf = (date: DatePhrase, year: number) => ({ year, month: date.month.value, day: date.day.value });

export const ageBirthDate = defineRule({
  id: 'numbers/age-birth-date',
  scope: 'block',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'warning',
  summary: 'An age at death does not fit the dates of birth and death.',
  why: 'An obituary is kept by those it is about. The age follows from the two dates, so a slip in any of the three shows.',
  source: 'AP Stylebook, “ages”; Editors Canada, Professional Editorial Standards, D7',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: {
    age: (from: string, to: string, right: string, said: number) =>
      `From ${from} to ${to} is ${right} years, not ${said}. Check the age and the dates.`,
  },
  examples: {
    bad: [
      {
        text: 'Ida Morrow, born July 22, 1944, died March 12, 2021. She was 77.',
        fixed: 'Ida Morrow, born July 22, 1944, died March 12, 2021. She was 76.',
      },
      { text: 'The painter was born in 1950 and died in 2010 at the age of 66.' },
    ],
    good: [
      'Ida Morrow, born July 22, 1944, died March 12, 2021. She was 76.',
      'The painter was born in 1950 and died in 2010 at the age of 59.',
      'He was six when his sister was born in 1950; she died in 2010.',
    ],
  },
  *check(block) {
    if (!BORN.test(block.text) || !DIED.test(block.text)) return;
    const dates = block.fact(readDates);
    for (const sentence of block.sentences) {
      const born = BORN.exec(sentence.text);
      if (born === null) continue;
      const last = block.sentences[Math.min(sentence.index + 2, block.sentences.length - 1)] ?? sentence;
      const text = block.text.slice(0, last.end);
      const start = sentence.start + born.index;
      const rest = text.slice(start + 4);
      const death = DIED.exec(rest);
      // A second birth is a second person.
      if (
        death === null ||
        BORN.test(rest) ||
        /\b(?:son|daughter|brother|sister|wife|husband|child)\b/i.test(rest.slice(0, death.index))
      )
        continue;
      const diedAt = start + 4 + death.index;
      const from = momentAfter(text, dates, start, diedAt);
      const to = momentAfter(text, dates, diedAt, text.length);
      if (from === undefined || to === undefined || to.year < from.year) continue;
      AGE.lastIndex = start;
      const age = AGE.exec(text);
      if (age === null) continue;
      const said = numberValue(age[1] as string);
      const full = from.date !== undefined && to.date !== undefined;
      const exact = full ? yearsBetween(dayOf(from.date, from.year), dayOf(to.date, to.year)) : to.year - from.year;
      if (said === exact || (!full && said === exact - 1) || said > 122) continue;
      // "was 14 when the family left"
      if (/^\s(?:years old\s)?when (?!(?:he|she|they) died)/.test(text.slice(age.index + age[0].length))) continue;
      const numberAt = age.index + age[0].length - (age[1] as string).length;
      yield {
        at: { start: numberAt, end: numberAt + (age[1] as string).length },
        say: ['age', say(text, from), say(text, to), full ? String(exact) : `${exact - 1} or ${exact}`, said],
        related: [
          { start: from.date?.start ?? from.at, end: from.at + 4, note: 'born here' },
          { start: to.date?.start ?? to.at, end: to.at + 4, note: 'died here' },
        ],
        fixes: [
          change(numberAt, age[1] as string, writeLike(exact, age[1] as string)),
          change(from.at, String(from.year), String(from.year + exact - said)),
        ],
      };
    }
  },
});

const say = (text: string, moment: Moment): string => text.slice(moment.date?.month.start ?? moment.at, moment.at + 4);
const change = (start: number, old: string, text: string) => ({
  title: `Change “${old}” to “${text}”`,
  safe: false,
  edits: [{ start, end: start + old.length, text }],
});
