import type { Block, Draft } from '../../draft/draft.ts';
import type { Figure } from '../../figures/figure.ts';
import { readPairs } from '../../figures/pairs.ts';
import { writeValue } from '../../figures/write-value.ts';
import { lastStartingAt } from '../../text/span.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Rates differ by this much in a draft before it is worth a question. */
const APART = 1.15;
/** Widest rates to the U.S. dollar since the 1970s, with room: outside these a factor of ten is likelier than a crisis. */
const BANDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  EUR: [0.75, 1.7],
  GBP: [0.95, 2.7],
  CHF: [0.3, 1.5],
  AUD: [0.45, 1.5],
  CAD: [0.6, 1.15],
  NZD: [0.38, 1.5],
  JPY: [0.0025, 0.0145],
  CNY: [0.1, 0.7],
  HKD: [0.11, 0.21],
  SGD: [0.4, 0.9],
  SEK: [0.07, 0.26],
  NOK: [0.07, 0.23],
  DKK: [0.08, 0.24],
  INR: [0.01, 0.14],
};
/** Another time than that of the other pairs. */
const OTHER_TIME =
  /\b(?:at the time|then worth|now worth|in today['’]s|today it|adjusted|inflation|old rate|rates? of|exchange rate|at current|at the \d{4}|\bin (?:19|20)\d\d\b|years? ago|last year|a year earlier|depreciat|devalu|fell against|rose against|black market|official rate)/i;

interface Rated {
  readonly block: Block;
  readonly a: Figure;
  readonly b: Figure;
  readonly from: string;
  readonly to: string;
  /** Units of the second currency of `key` for one of the first. */
  readonly rate: number;
  /** Room of the rate from the rounding of both amounts, as a factor. */
  readonly room: number;
  readonly key: string;
  readonly otherTime: boolean;
}

/** The amounts of a draft that are given in two currencies. */
function readRated(draft: Draft): readonly Rated[] {
  return draft.blocks.flatMap((block) =>
    block.zone === 'code' || block.zone === 'frontMatter'
      ? []
      : block.facts.fact(readPairs).flatMap(({ a, b, joint }): Rated[] => {
          const [from, to] = [currencyOf(a), currencyOf(b)];
          if (from === undefined || to === undefined || from === to) return [];
          if (joint === 'comma' || a.value <= 0 || b.value <= 0 || a.range !== b.range) return [];
          const flip = from > to;
          const rate = flip ? a.value / b.value : b.value / a.value;
          const key = flip ? `${to} ${from}` : `${from} ${to}`;
          const sentence = block.facts.sentences[lastStartingAt(block.facts.sentences, a.start)];
          const room = widthOf(a) * widthOf(b);
          return [{ block, a, b, from, to, rate, room, key, otherTime: OTHER_TIME.test(sentence?.text ?? '') }];
        }),
  );
}

/** Pounds beside another currency are sterling. */
const currencyOf = ({ kind, unit }: Figure): string | undefined =>
  kind === 'money' ? unit : kind === 'measure' && unit === 'pound' ? 'GBP' : undefined;

const widthOf = ({ shown, value, hedge }: Figure): number =>
  Math.max(hedge === undefined ? 1 : 1.05, shown.low > 0 ? Math.max(shown.high / value, value / shown.low) : 1);

export const currencyRate = defineRule({
  id: 'numbers/currency-rate',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'Two amounts of a draft are converted at different rates.',
  why: 'No rate of the day is looked up. But two conversions between the same currencies in one draft imply the same rate, and a converted amount that is ten times off is seen without any rate.',
  source: 'Editors Canada, Professional Editorial Standards, D7; AP Stylebook, “currency conversions”',
  quoted: 'read',
  options: {},
  messages: {
    rates: (here: string, there: string, rate: string, other: string) =>
      `“${here}” is converted at ${rate}, “${there}” at ${other}. Check both conversions.`,
    far: (here: string, rate: string) =>
      `“${here}” is converted at ${rate}, far from any rate of these currencies. Check the zeros.`,
  },
  examples: {
    bad: [
      {
        text: 'The firm was fined €40 million ($44 million) and must repay €250 million ($375 million).',
        fixed: 'The firm was fined €40 million ($44 million) and must repay €250 million ($275 million).',
      },
      { text: 'The new pier cost £12 million ($150 million).' },
    ],
    good: [
      'The firm was fined €40 million ($44 million) and must repay €250 million ($275 million).',
      'At the 2008 exchange rate, €63 million was worth $87 million; now it is $69 million.',
    ],
  },
  *check(draft) {
    const all = draft.fact(readRated).filter((rated) => !rated.otherTime);
    const groups = new Map<string, Rated[]>();
    for (const rated of all) groups.set(rated.key, [...(groups.get(rated.key) ?? []), rated]);
    for (const group of groups.values()) {
      const middle = [...group].sort((x, y) => x.rate - y.rate)[Math.floor((group.length - 1) / 2)] as Rated;
      // Of two pairs the later is shown; of more, each that is off the middle one.
      const base = group.length === 2 ? (group[0] as Rated) : middle;
      for (const rated of group) {
        const apart = Math.max(rated.rate / base.rate, base.rate / rated.rate);
        if (rated !== base && apart > APART * rated.room * base.room) yield differ(rated, base);
        else if (group.length === 1 && isFar(rated)) yield far(rated);
      }
    }
  },
});

/** Three times outside the widest band. */
function isFar({ key, rate }: Rated): boolean {
  const [first = '', second = ''] = key.split(' ');
  const band = second === 'USD' ? BANDS[first] : first === 'USD' ? BANDS[second] : undefined;
  if (band === undefined) return false;
  const dollars = second === 'USD' ? rate : 1 / rate;
  return dollars < band[0] / 3 || dollars > band[1] * 3;
}

const words = ({ block, a, b }: Rated): string => {
  const close = block.text[b.end] === ')' ? 1 : 0;
  return block.text.slice(a.start, b.end + close);
};
const sayRate = ({ a, b, from, to }: Rated): string => {
  const [one, other, value] = b.value >= a.value ? [from, to, b.value / a.value] : [to, from, a.value / b.value];
  return `${Number(value.toPrecision(3))} ${other} to the ${one}`;
};
const place = ({ block }: Rated, { start, end }: Figure) => block.map.toSource({ start, end });

function differ(rated: Rated, base: Rated) {
  const converted =
    rated.a.value * (base.from === rated.from ? base.b.value / base.a.value : base.a.value / base.b.value);
  const back = rated.b.value * (base.from === rated.from ? base.a.value / base.b.value : base.b.value / base.a.value);
  return {
    at: place(rated, rated.b),
    say: ['rates', words(rated), words(base), sayRate(rated), sayRate(base)] as const,
    related: [{ ...place(base, base.b), note: 'converted here at another rate' }],
    fixes: [...change(rated, rated.b, converted), ...change(rated, rated.a, back)],
  };
}

function far(rated: Rated) {
  return { at: place(rated, rated.b), say: ['far', words(rated), sayRate(rated)] as const };
}

function change({ block }: Rated, figure: Figure, value: number): Fix[] {
  if (figure.parts.length !== 1) return [];
  const [part] = figure.parts;
  const old = block.text.slice(part.start, part.end);
  const text = writeValue(block.text, part, value, 3);
  if (text === old) return [];
  return [amend(block.map.toSource({ start: part.start, end: part.end }), old, text)];
}
