import type { Figure, Numeral } from '../../figures/figure.ts';
import { type FigurePair, readPairs } from '../../figures/pairs.ts';
import { convertDegrees, degreesIn } from '../../figures/temperatures.ts';
import { factorsBetween, isCountedUnit, unitName } from '../../figures/unit-factors.ts';
import { writeValue } from '../../figures/write-value.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { lastStartingAt } from '../../text/span.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Relative room of a conversion: as printed, and where either side is hedged or both are round. */
const CLOSE = 0.03;
const WIDE = 0.08;

/** A conversion as something to be judged: what `a` comes to in the unit of `b`. */
interface Judged {
  readonly right: number;
  readonly back: number;
  readonly slip: string;
}

export const unitConversion = defineRule({
  id: 'numbers/unit-conversion',
  scope: 'block',
  zones: ['headline', 'deck', 'subhead', 'body', 'list', 'table', 'caption'],
  level: 'warning',
  summary: 'A measure and its conversion do not agree.',
  why: 'A conversion is arithmetic done in a hurry: the factor upside down, a decimal point astray, the 32 degrees forgotten. Rounding is allowed for; a difference of temperatures is told from a reading.',
  source: 'Editors Canada, Professional Editorial Standards, D5: imperial and metric conversions',
  quoted: 'read',
  weight: 2,
  options: {},
  messages: {
    differs: (given: string, right: string, said: string, slip: string) =>
      `${given} is about ${right}, not ${said}${slip}. Check both.`,
  },
  examples: {
    bad: [
      { text: 'The trail is 5 miles (10 km) long.', fixed: 'The trail is 5 miles (8 km) long.' },
      { text: 'It was 44 degrees Fahrenheit (111 degrees Celsius) at the airfield.' },
      { text: 'The farm has 300 acres, or 1,210 hectares, of wheat.' },
      { text: 'She is 5-foot-10 (158 cm).' },
    ],
    good: [
      'The trail is 5 miles (8 km) long.',
      'The convoy stopped roughly 60 miles (100 km) outside the city.',
      'Temperatures dropped by 27 degrees Fahrenheit (15 degrees Celsius) within an hour.',
      'From 4 to 6 inches (15 cm) of rain fell.',
      'The 9-mile tunnel is closed; the next exit is 30 km on.',
    ],
  },
  *check(block) {
    for (const pair of block.fact(readPairs)) {
      const judged = judge(block, pair);
      if (judged === undefined) continue;
      const { a, b } = pair;
      const say = (figure: Figure): string => block.text.slice(figure.start, figure.end);
      yield {
        at: { start: b.start, end: b.end },
        say: ['differs', say(a), `${amount(judged.right)} ${nameOf(b)}`, say(b), judged.slip],
        related: [{ start: a.start, end: a.end, note: 'converted from here' }],
        fixes: [...change(block, b, judged.right), ...change(block, a, judged.back)],
      };
    }
  },
});

const unitOf = (figure: Figure): string | undefined =>
  figure.unit ?? (figure.counts !== undefined && isCountedUnit(figure.counts.head) ? figure.counts.head : undefined);
const nameOf = (figure: Figure): string =>
  figure.kind === 'temp' || figure.unit === 'degree'
    ? figure.unit === 'celsius'
      ? 'C'
      : 'F'
    : unitName(unitOf(figure) ?? '');
const amount = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 2 });

/** Undefined where the two agree, or are no conversion of each other. */
function judge(block: BlockFacts, pair: FigurePair): Judged | undefined {
  const { a, b } = pair;
  if (a.kind === 'temp' || b.kind === 'temp') return judgeDegrees(block, pair);
  const [from, to] = [unitOf(a), unitOf(b)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const factors = factorsBetween(from, to);
  const [factor] = factors;
  if (factor === undefined || a.value === 0 || b.value === 0) return undefined;
  if (factors.some((by) => fits(a, b, (value) => value * by, room(a, b)))) return undefined;
  // Of two measures side by side only a conversion is meant to be equal: "5 feet, 2 meters" may be two sizes.
  if (pair.joint === 'comma' && factors.every((by) => ratio(a.value * by, b.value) > 2.5)) return undefined;
  return { right: a.value * factor, back: b.value / factor, slip: slipOf(a.value, b.value, factor) };
}

const ratio = (x: number, y: number): number => Math.max(x / y, y / x);
const round = (figure: Figure): boolean => figure.parts.every((part) => significant(part) <= 2);
const significant = ({ value, scale, decimals }: Numeral): number => {
  const digits = (value / scale).toFixed(decimals).replace('.', '').replace(/^0+/, '');
  return (decimals > 0 ? digits : digits.replace(/0+$/, '')).length;
};
const room = (a: Figure, b: Figure): number =>
  a.hedge !== undefined || b.hedge !== undefined || (round(a) && round(b)) || a.parts[0].round || b.parts[0].round
    ? WIDE
    : CLOSE;

/** The ends of a range, or the value twice. */
const ends = (figure: Figure): readonly [number, number] =>
  figure.range
    ? [figure.value, figure.parts[figure.parts.length - 1]?.value ?? figure.value]
    : [figure.value, figure.value];

function fits(a: Figure, b: Figure, by: (value: number) => number, rel: number): boolean {
  const slackA = figureSlack(a);
  const slackB = figureSlack(b);
  const near = (x: number, y: number): boolean => {
    const [low, high] = [by(x - slackA), by(x + slackA)].sort((p, q) => p - q) as [number, number];
    const middle = by(x);
    const allowed = Math.max((high - low) / 2 + slackB, rel * Math.abs(y), rel * Math.abs(middle));
    return Math.abs(middle - y) <= allowed * 1.000001;
  };
  const [a1, a2] = ends(a);
  const [b1, b2] = ends(b);
  if (a.range && b.range) return near(a1, b1) && near(a2, b2);
  if (a.range) return near(a1, b1) || near(a2, b1) || (by(a1) <= b1 && b1 <= by(a2));
  return near(a1, b1) || near(a1, b2) || (b.range && b1 <= by(a1) && by(a1) <= b2);
}

/** Half a unit of what is printed; of “40” half a unit too, of “3,700” fifty. */
function figureSlack(figure: Figure): number {
  if (figure.range) return figureSlackOf(figure.parts[0]);
  const own = (figure.shown.high - figure.shown.low) / 2;
  return Number.isFinite(own)
    ? Math.max(own, figure.parts.length === 1 ? figureSlackOf(figure.parts[0]) : 0)
    : figureSlackOf(figure.parts[0]);
}

function figureSlackOf({ value, scale, decimals }: Numeral): number {
  if (decimals > 0) return 0.5 * 10 ** -decimals * scale;
  let unit = scale;
  while (value !== 0 && value % (unit * 10) === 0 && unit * 10 <= value / 10) unit *= 10;
  return Math.min(unit / 2, Math.abs(value) * 0.05);
}

/** Names the slip where one explains the difference. */
function slipOf(a: number, b: number, factor: number): string {
  const is = (value: number): boolean => Math.abs(value - b) <= 0.03 * Math.abs(b);
  if (is(a / factor)) return ' (the factor is upside down)';
  for (const power of [10, 100, 1000])
    if (is(a * factor * power) || is((a * factor) / power))
      return ` (off by a factor of ${power.toLocaleString('en-US')})`;
  return '';
}

type Scale = 'fahrenheit' | 'celsius';
const otherScale = (scale: Scale): Scale => (scale === 'celsius' ? 'fahrenheit' : 'celsius');

function judgeDegrees(block: BlockFacts, { a, b, joint }: FigurePair): Judged | undefined {
  const known = (figure: Figure): Scale | undefined =>
    figure.unit === 'fahrenheit' || figure.unit === 'celsius' ? figure.unit : undefined;
  const plain = (figure: Figure): boolean =>
    figure.unit === 'degree' || (figure.kind === 'count' && figure.counts === undefined);
  const from = known(a) ?? (plain(a) && known(b) !== undefined ? otherScale(known(b) as Scale) : undefined);
  const to = known(b) ?? (plain(b) && from !== undefined ? otherScale(from) : undefined);
  if (from === undefined || to === undefined || from === to || (joint === 'comma' && known(b) === undefined))
    return undefined;
  const sentence = block.sentences[lastStartingAt(block.sentences, a.start)];
  const start = Math.max(sentence?.start ?? 0, a.start - 90);
  const degrees = degreesIn(
    block.text.slice(start, Math.max(start, a.hedgeStart)),
    block.text.slice(b.end, b.end + 60),
  );
  const hedged = a.hedge !== undefined || b.hedge !== undefined;
  const slack = hedged ? 2 : round(a) && round(b) && a.value % 10 === 0 && b.value % 10 === 0 ? 2.5 : 1;
  const agree = (difference: boolean): boolean => {
    const by = (value: number): number => convertDegrees(value, from, difference);
    const unit = to === 'celsius' ? 1 : 9 / 5;
    const near = (x: number, y: number): boolean => Math.abs(by(x) - y) <= slack * unit + 0.05;
    const [a1, a2] = ends(a);
    const [b1, b2] = ends(b);
    return a.range && b.range
      ? near(a1, b1) && near(a2, b2)
      : near(a1, b1) || near(a2, b2) || near(a1, b2) || near(a2, b1);
  };
  if ((degrees !== 'difference' && agree(false)) || (degrees !== 'reading' && agree(true))) return undefined;
  const difference = degrees === 'difference';
  const right = Math.round(convertDegrees(a.value, from, difference));
  const back = Math.round(convertDegrees(b.value, to, difference));
  const slip = agree(!difference)
    ? difference
      ? ' (a difference needs no 32)'
      : ' (were the 32 degrees forgotten?)'
    : Math.abs(convertDegrees(a.value, to, false) - b.value) <= 1.5
      ? ' (converted the wrong way)'
      : '';
  return { right, back, slip };
}

/** The number of one side changed to what the other gives. */
function change(block: BlockFacts, figure: Figure, value: number): Fix[] {
  if (figure.parts.length !== 1 || value <= 0) return [];
  const [part] = figure.parts;
  const old = block.text.slice(part.start, part.end);
  const text = writeValue(block.text, part, value);
  return text === old ? [] : [amend(part, old, text)];
}
