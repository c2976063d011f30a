import type { Block } from '../../draft/draft.ts';
import { type Birth, readBirths, referenceOf, type When } from '../../figures/life-dates.ts';
import { yearsApart } from '../../figures/moments.ts';
import { type Age, readAges } from '../../figures/people-ages.ts';
import { readWritten, type Written } from '../../figures/year-evidence.ts';
import { withEnding, writeLike } from '../../lexicons/number-words.ts';
import { lastStartingAt } from '../../text/span.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

const ZONES = new Set(['body', 'list', 'caption', 'deck']);

export const ageBirthDate = defineRule({
  id: 'numbers/age-birth-date',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'An age does not fit the date of birth and the date of the event.',
  why: 'An obituary is kept by those it is about. The age follows from the two dates, so a slip in any of the three shows.',
  source: 'AP Stylebook, “ages”; Editors Canada, Professional Editorial Standards, D7',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: {
    age: (from: string, to: string, right: string, said: number) =>
      `From ${from} to ${to} is ${right} years, not ${said}. Check the age and the dates.`,
    order: (born: string, died: string) => `Born ${born} and died ${died}: check the two dates.`,
  },
  examples: {
    bad: [
      {
        text: 'Ida Morrow, born July 22, 1944, died March 12, 2021. She was 77.',
        fixed: 'Ida Morrow, born July 22, 1944, died March 12, 2021. She was 76.',
      },
      { text: 'The painter was born in 1950 and died in 2010 at the age of 66.' },
      { text: 'Born in 1961, she was elected in 2004, at 48.' },
    ],
    good: [
      'Ida Morrow, born July 22, 1944, died March 12, 2021. She was 76.',
      'The painter was born in 1950 and died in 2010 at the age of 59.',
      'He was six when his sister was born in 1950; she died in 2010.',
    ],
  },
  *check(draft) {
    const written = draft.fact(readWritten);
    for (const block of draft.blocks) {
      if (!ZONES.has(block.zone)) continue;
      const births = block.facts.fact(readBirths);
      if (births.length === 0) continue;
      for (const birth of births) yield* judge(block, birth, written);
    }
  },
});

function* judge(block: Block, birth: Birth, written: Written | undefined) {
  const place = (start: number, end: number) => block.map.toSource({ start, end });
  const { death } = birth;
  if (death !== undefined && death.year < birth.moment.year && birth.sure)
    yield {
      at: place(death.start, death.end),
      say: ['order', say(block, birth.moment), say(block, death)] as const,
      related: [{ ...place(birth.moment.start, birth.moment.end), note: 'born here' }],
    };
  const ages = block.facts.fact(readAges);
  for (let i = lastStartingAt(ages, birth.window.start - 1) + 1; i < ages.length; i++) {
    const age = ages[i] as Age;
    if (age.start >= birth.window.end) break;
    const when = referenceOf(block.facts, birth, age, written);
    if (when === undefined || when.moment.year < birth.moment.year) continue;
    const gap = when.moment.year - birth.moment.year;
    const allowed = age.form === 'turned' ? [gap] : yearsApart(birth.moment, when.moment);
    const slack = when.slack;
    if (allowed.some((years) => Math.abs(years - age.value) <= slack)) continue;
    const right = allowed[allowed.length - 1] as number;
    yield {
      at: place(age.start, age.end),
      ...(when.slack > 0 || when.from !== undefined ? { level: 'information' as const } : {}),
      say: [
        'age',
        say(block, birth.moment),
        when.from ?? say(block, when.moment),
        allowed.join(' or '),
        age.value,
      ] as const,
      related: [
        { ...place(birth.moment.start, birth.moment.end), note: 'born here' },
        ...(when.from === undefined
          ? [{ ...place(when.moment.start, when.moment.end), note: 'the date of this age' }]
          : []),
      ],
      fixes: repairs(block, birth, age, when, right, gap),
    };
  }
}

const say = (block: Block, { start, end }: { readonly start: number; readonly end: number }): string =>
  block.text.slice(start, end);

/** The age; the year of birth; the other year where it is written. */
function repairs(block: Block, birth: Birth, age: Age, when: When, right: number, gap: number): Fix[] {
  const change = ({ start, end }: { readonly start: number; readonly end: number }, text: string): Fix =>
    amend(block.map.toSource({ start, end }), block.text.slice(start, end), text);
  const old = block.text.slice(age.start, age.end);
  const off = gap - right;
  return [
    change(age, /\d(?:st|nd|rd|th)$/.test(old) ? withEnding(right) : writeLike(right, old)),
    change(birth.moment.yearAt, String(when.moment.year - off - age.value)),
    ...(when.from === undefined ? [change(when.moment.yearAt, String(birth.moment.year + off + age.value))] : []),
  ];
}
