import type { BlockFacts } from '../language/block-facts.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './read-figures.ts';

/** Two figures that the copy gives as the same amount: “10 miles (16 km)”, “300 acres, or 121 hectares”. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  /** How they are joined; a comma alone is the weakest. */
  readonly joint: 'bracket' | 'or' | 'dash' | 'sign' | 'is' | 'comma';
}

const HEDGE =
  '(?:(?:or|about|around|approximately|approx\\.?|roughly|nearly|some|just over|just under|just|over|more than|almost|less than|equal to|equivalent to|the equivalent of|that is|i\\.e\\.|or about|an? estimated|up to|at least|=|~|≈|c\\.|worth),?\\s?){0,3}';
const JOINTS: readonly (readonly [FigurePair['joint'], RegExp])[] = [
  ['bracket', new RegExp(`^(?:[\\s,]{1,2}[\\p{L}'’.-]{1,20}){0,5}\\s?[(\\[]\\s?${HEDGE}$`, 'iu')],
  [
    'or',
    new RegExp(
      `^(?:\\s(?:tall|long|wide|deep|high|thick|away|across|apart|down|up|offshore|inland|north|south|east|west|in\\s(?:length|width|height|diameter|depth)|of\\s[a-z]+))?,?\\s?[–—(]?\\s?(?:or|that is|which is|which equals|i\\.e\\.|the equivalent of|equivalent to|equal to|equating to|being|converted to|working out at|works out at|in metric terms|meaning)[,:]?\\s${HEDGE}$`,
      'i',
    ),
  ],
  [
    'is',
    new RegExp(
      `^\\s(?:is|are|was|equals?|makes?|equaled|equalled|comes to|amounts to|corresponds to|translates to|converts to|works out to)\\s${HEDGE}$`,
      'i',
    ),
  ],
  ['sign', /^\s?(?:=|\/|≈|~)\s?$/],
  ['dash', new RegExp(`^\\s?(?:--|[–—])\\s?${HEDGE}$`, 'i')],
  ['comma', new RegExp(`^,\\s${HEDGE}$`, 'i')],
];
/** What may stand between a bracketed figure and the end of its bracket. */
const CLOSES =
  /^\s?(?:(?:tall|long|wide|deep|high|thick|away|across|round|apart|in all|total|each|square|in diameter|in length|in height|today|now|at the time|a day|a year|per day|per year|per hour|an hour|a month|\w{1,10}\s?){1,3})?\s?[)\],;]/;
const ATTRIBUTE =
  /\b(?:tall|long|wide|deep|high|thick|away|across|apart|diameter|length|height|north|south|east|west)\b/g;

/** The pairs of neighboring figures of a block that stand for one amount, whatever their units. */
export function readPairs(block: BlockFacts): readonly FigurePair[] {
  const { text } = block;
  const figures = block.fact(readFigures);
  const pairs: FigurePair[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i] as Figure, figures[i + 1] as Figure];
    if (a.sentence !== b.sentence || a.quotation !== b.quotation || b.start - a.end > 90) continue;
    const between = text.slice(a.end, Math.max(a.end, b.start));
    const joint = JOINTS.find(([, pattern]) => pattern.test(between))?.[0];
    if (joint === undefined) continue;
    const after = text.slice(b.end, b.end + 40);
    if (joint === 'bracket' && !CLOSES.test(after)) continue;
    if (joint === 'comma' && !/^[,.;)]/.test(after)) continue;
    // "12 feet wide (30 meters long)"
    const [mine, yours] = [
      between.match(ATTRIBUTE)?.[0],
      joint === 'bracket' ? /^\s?\w+/.exec(after)?.[0].match(ATTRIBUTE)?.[0] : undefined,
    ];
    if (mine !== undefined && yours !== undefined && mine !== yours) continue;
    pairs.push({ a, b, joint });
  }
  return pairs;
}
