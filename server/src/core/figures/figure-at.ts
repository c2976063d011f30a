import { type Draft, READER_ZONES } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import { readBounds } from './checks/bounds.ts';
import type { Check } from './checks/check.ts';
import { readLists } from './checks/lists.ts';
import { readMargins } from './checks/margin.ts';
import { readMultiple } from './checks/multiple.ts';
import { readPercentChange } from './checks/percent-change.ts';
import { readPercentOf } from './checks/percent-of.ts';
import { readPercentSum } from './checks/percent-sum.ts';
import { readPoints } from './checks/points.ts';
import { readRatioPercent } from './checks/ratio-percent.ts';
import { readSums } from './checks/sums.ts';
import type { Figure, Hedge } from './figure.ts';
import { readFigures } from './read-figures.ts';
import { settingOf } from './setting.ts';

const READERS: readonly ((block: BlockFacts) => readonly Check[])[] = [
  readPercentOf,
  readPercentChange,
  readPoints,
  readRatioPercent,
  readMultiple,
  readMargins,
  readSums,
  readPercentSum,
  readLists,
  readBounds,
];

const HEDGES: Readonly<Record<Hedge, string>> = {
  about: 'about',
  some: 'about',
  more: 'more than',
  atLeast: 'at least',
  less: 'less than',
  atMost: 'at most',
  nearly: 'nearly',
  record: '',
};

/** How a figure was read and what was checked with it; offsets into the draft's source. */
export interface FigureReading extends Span {
  /** “count of people: 68”. */
  readonly reading: string;
  /** “between 1,150,000 and 1,250,000”; undefined where the digits are exact and no hedge widens them. */
  readonly interval: string | undefined;
  /** “2019, in Port Vela, of “kill””: when, where and of what it is told; undefined where its clause says nothing. */
  readonly setting: string | undefined;
  /** “15 + 10 + 43 is 68”. */
  readonly checked: readonly string[];
}

/** The figure at an offset of a draft's source, if any. */
export function figureAt(draft: Draft, offset: number): FigureReading | undefined {
  const block =
    draft.blocks[
      lastStartingAt(
        draft.blocks.map(({ span }) => span),
        offset,
      )
    ];
  if (block === undefined || !READER_ZONES.includes(block.zone)) return undefined;
  const at = block.map.toProse(offset);
  const figure = block.facts.fact(readFigures).find(({ start, end }) => start <= at && at <= end);
  if (figure === undefined || figure.kind === 'time') return undefined;
  const checked = READERS.flatMap((reader) => block.facts.fact(reader))
    .filter(({ figures }) => figures.includes(figure))
    .map(({ sum, said, holds, rounded }) =>
      holds ? `${sum}${rounded === true ? ', which agrees only after rounding' : ''}` : `${sum}, not ${said}`,
    );
  return {
    ...block.map.toSource(figure),
    reading: readingOf(figure),
    interval: intervalOf(figure),
    setting: settingLine(block.facts, figure),
    checked,
  };
}

function settingLine(block: BlockFacts, figure: Figure): string | undefined {
  const { time, place, event } = settingOf(block, figure);
  const parts = [
    time,
    place === undefined ? undefined : `in ${place}`,
    event === undefined ? undefined : `of “${event}”`,
  ];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}

const plain = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

function readingOf(figure: Figure): string {
  const [first, second] = figure.parts;
  const hedge = figure.hedge === undefined ? '' : HEDGES[figure.hedge];
  const year = figure.kind === 'year';
  const show = year ? String : plain;
  const value =
    figure.kind === 'score' && second !== undefined
      ? `${first.value} to ${second.value}`
      : figure.range && second !== undefined
        ? `${show(first.value)} to ${show(year ? figure.high : second.value)}`
        : show(figure.value);
  const what = figure.counts === undefined ? '' : ` of ${[...figure.counts.mods, figure.counts.head].join(' ')}`;
  const unit = figure.unit === undefined ? '' : ` ${figure.unit}`;
  const amount = `${hedge === '' ? '' : `${hedge} `}${value}${unit}`;
  // “percent: 1.3 percent” says it twice.
  return what === '' && figure.kind === figure.unit ? amount : `${figure.kind}${what}: ${amount}`;
}

function intervalOf({ low, high, range, kind }: Figure): string | undefined {
  if (low === high || range || kind === 'score' || kind === 'ratio') return undefined;
  if (!Number.isFinite(low)) return `up to ${plain(high)}`;
  return Number.isFinite(high) ? `between ${plain(low)} and ${plain(high)}` : `from ${plain(low)} up`;
}
