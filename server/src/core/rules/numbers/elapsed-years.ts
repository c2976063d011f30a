import type { Block } from '../../draft/draft.ts';
import { type Elapsed, readElapsed } from '../../figures/elapsed.ts';
import { readEras, readOrder } from '../../figures/eras.ts';
import { fitsLength } from '../../figures/lengths.ts';
import type { Moment } from '../../figures/moments.ts';
import { readWritten, type Written } from '../../figures/year-evidence.ts';
import { withEnding, writeLike } from '../../lexicons/number-words.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

const ZONES = new Set(['body', 'list', 'caption', 'deck']);

export const elapsedYears = defineRule({
  id: 'numbers/elapsed-years',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A number of years that the years beside it do not give.',
  why: 'An anniversary, the age of a firm, “12 years ago”: the number follows from two years. When it does not, one of the three is wrong.',
  source: 'Editors Canada, Professional Editorial Standards, D7: timelines',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: {
    years: (from: number, to: string, right: number, said: string) =>
      `From ${from} to ${to} is ${right} years, not ${said}. Check the number and the years.`,
    order: (began: string, first: string, ended: string, last: string) =>
      `“${began}” ${first}, “${ended}” ${last}: the end comes before the beginning. Check both.`,
    eras: (from: string, to: string, right: string, said: string) =>
      `From ${from} to ${to} is ${right}, not ${said}. Check the number and both ends.`,
  },
  examples: {
    bad: [
      {
        text: 'Founded in 1921, the choir marked its 92nd anniversary in 2023.',
        fixed: 'Founded in 1921, the choir marked its 102nd anniversary in 2023.',
      },
      { text: 'Opened in 1951, the bakery closed in 2011 after 40 years.' },
      { text: 'The mill opened in 1995 and closed in 1975.' },
      { text: 'She played for Lund for six seasons, from 2016-17 to 2019-20.' },
      { text: 'The bridge opened in 1931. Eighty years later, in 2021, it was closed.' },
    ],
    good: [
      'Founded in 1921, the choir marked its 102nd anniversary in 2023.',
      'Opened in 1951, the bakery closed in 2011 after 60 years.',
      'The new mill opened in 1995, and the old one closed in 1975.',
      'She played for Lund for four seasons, from 2016-17 to 2019-20.',
      'The 21st annual fair was held in 2018; the first was in 1998.',
      'Opened in 1951, the bakery closed in 2011 after about 62 years.',
    ],
  },
  *check(draft) {
    const written = draft.fact(readWritten);
    for (const block of draft.blocks) {
      if (!ZONES.has(block.zone)) continue;
      yield* eras(block);
      for (const elapsed of block.facts.fact(readElapsed)) {
        const pairs = pairsOf(elapsed, written);
        if (pairs.length === 0 || pairs.some((pair) => fits(elapsed, pair))) continue;
        // The pair that is meant is most likely the one that comes nearest.
        const meant = pairs.reduce((best, pair) => (off(elapsed, pair) < off(elapsed, best) ? pair : best));
        if (meant.gap < 1) continue;
        yield {
          at: block.map.toSource({ start: elapsed.at.start, end: elapsed.at.end }),
          ...(elapsed.exact && meant.from === undefined ? {} : { level: 'information' as const }),
          say: [
            'years',
            meant.begin.year,
            meant.end,
            meant.gap,
            block.text.slice(elapsed.at.start, elapsed.at.end),
          ] as const,
          related: elapsed.moments.map(({ yearAt, year }) => ({ ...block.map.toSource(yearAt), note: String(year) })),
          fixes: repairs(block, elapsed, meant),
        };
      }
    }
  },
});

/** Ends before their beginnings, and numbers of seasons and decades. */
function* eras(block: Block) {
  const say = ({ start, end }: { readonly start: number; readonly end: number }) => block.text.slice(start, end);
  const place = ({ start, end }: { readonly start: number; readonly end: number }) =>
    block.map.toSource({ start, end });
  for (const { begin, end, began, ended } of block.facts.fact(readOrder))
    yield {
      at: place(end),
      say: ['order', began, say(begin), ended, say(end)] as const,
      related: [{ ...place(begin), note: 'the beginning' }],
    };
  for (const run of block.facts.fact(readEras)) {
    const right = run.low === run.high ? `${run.high}` : `${run.low} or ${run.high}`;
    yield {
      at: place(run.at),
      level: 'information' as const,
      say: ['eras', say(run.from), say(run.to), `${right} ${run.unit}s`, say(run.at)] as const,
      related: [
        { ...place(run.from), note: 'the first' },
        { ...place(run.to), note: 'the last' },
      ],
      fixes: [],
    };
  }
}

interface Pair {
  readonly begin: Moment;
  readonly gap: number;
  /** The later year as the message says it. */
  readonly end: string;
  /** Set where the later year is that of the draft. */
  readonly from?: string;
  readonly last?: Moment;
  readonly slack: number;
}

function pairsOf({ moments, now, exact }: Elapsed, written: Written | undefined): readonly Pair[] {
  const pairs: Pair[] = [];
  const slack = exact ? 0 : 1;
  for (const [i, a] of moments.entries())
    for (const b of moments.slice(i + 1)) {
      const [begin, last] = a.year <= b.year ? [a, b] : [b, a];
      pairs.push({ begin, last, gap: last.year - begin.year, end: String(last.year), slack });
    }
  if (now === 'no') return pairs;
  // Without the year of writing nothing can be said of “12 years ago”, unless two years are there to compare.
  if (written === undefined || written.strength < 2) return now === 'must' ? [] : pairs;
  const loose = written.strength < 3 || exact === false ? 1 : 0;
  for (const begin of moments)
    pairs.push({
      begin,
      gap: written.year - begin.year,
      end: `${written.year} (${written.from})`,
      from: written.from,
      slack: Math.max(slack, loose),
    });
  return pairs;
}

const off = (elapsed: Elapsed, pair: Pair): number => Math.abs(pair.gap - elapsed.value);

/** Round words have more room: “two decades” is 17 to 23 years, “a century” 90 to 110. */
function fits(elapsed: Elapsed, pair: Pair): boolean {
  const round = elapsed.scale === 1 ? 0 : elapsed.scale * 0.3 * Math.max(1, elapsed.value / elapsed.scale / 3);
  return fitsLength(elapsed.value, elapsed.loose, pair.gap, Math.max(pair.slack, round));
}

/** The number; the first year; the last year. */
function repairs(block: Block, elapsed: Elapsed, meant: Pair): Fix[] {
  const change = ({ start, end }: { readonly start: number; readonly end: number }, text: string): Fix =>
    amend(block.map.toSource({ start, end }), block.text.slice(start, end), text);
  const old = block.text.slice(elapsed.at.start, elapsed.at.end);
  const number = elapsed.ordinal ? withEnding(meant.gap) : writeLike(meant.gap, old);
  const plain = elapsed.ordinal ? /^\d/.test(old) : elapsed.scale === 1;
  return [
    ...(plain ? [change(elapsed.at, number)] : []),
    change(meant.begin.yearAt, String(meant.begin.year + meant.gap - elapsed.value)),
    ...(meant.last === undefined ? [] : [change(meant.last.yearAt, String(meant.begin.year + elapsed.value))]),
  ];
}
