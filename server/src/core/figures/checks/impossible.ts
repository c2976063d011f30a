import type { BlockFacts } from '../../language/block-facts.ts';
import { CHANGE_NOUN } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameVoice } from '../gates.ts';
import { readFigures } from '../read-figures.ts';
import { repair } from '../repairs.ts';
import { ahead, MARK, type Skeleton, sentencesWithFigures, written } from '../skeleton.ts';
import { type Check, shortly } from './check.ts';

const PEOPLE =
  'people|voters|residents|adults|children|women|men|members|students|pupils|workers|employees|respondents|patients|households|homes|families|teachers|schools|Americans|Britons|Canadians|Australians|citizens|drivers|passengers|prisoners|inmates|players|seats|ballots|votes cast|those|them|tenants|owners|companies|firms|cases|deaths|births';
const WHOLE_AFTER = new RegExp(
  `^\\s(?:of\\s(?:the\\s|all\\s|its\\s|their\\s|our\\s|[\\p{Ll}-]+\\s){0,2}(?:${PEOPLE}|population|electorate|vote|votes|alcohol|total)\\b|(?:alcohol|abv|ABV|proof alcohol)\\b|-?\\s?(?:of respondents|turnout)\\b)`,
  'u',
);
const WHOLE_BEFORE =
  /\b(?:turnout\s(?:was|of|reached|hit|stood at|at)|alcohol\s(?:content|by volume|level)\s(?:of|is|was|at)|humidity\s(?:of|was|at)|literacy(?:\srate)?\s(?:of|is|was|at))\s(?:about\s|nearly\s)?$/i;
const NOT_SHARE =
  /\b(?:up|rose|grew|increase|than|give|gave|giving|effort|capacity|original|normal|target|quota|last year|previous|average|price|level)\b/i;
const PERSON =
  /\b(?:man|woman|patient|resident|suspect|victim|boy|girl|driver|teacher|grandmother|grandfather|mother|father|pensioner|retiree)\b/i;

/** Values that nothing of their kind can have. */
export function readImpossible(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  for (const figure of block.fact(readFigures)) {
    const before = block.text.slice(Math.max(0, figure.start - 40), figure.start);
    const after = block.text.slice(figure.end, figure.end + 48);
    if (
      figure.kind === 'percent' &&
      figure.value > 100 &&
      !figure.range &&
      (WHOLE_AFTER.test(after) || WHOLE_BEFORE.test(before)) &&
      !NOT_SHARE.test(before + after)
    ) {
      found.push(report(block, figure, 'A share of a whole is at most 100 percent'));
    }
    const aged =
      /\b(?:aged|age)\s$/.test(before) ||
      (/^\d/.test(written(figure, block)) && /-old$/.test(written(figure, block)) && /^\s(?:[\p{L}]+\s)?/u.test(after));
    if (figure.kind === 'age' && figure.value > 122 && aged && PERSON.test(before + after.slice(0, 24)))
      found.push(report(block, figure, 'Nobody on record lived beyond 122 years'));
  }
  return found;
}

const report = (block: BlockFacts, figure: Figure, sum: string): Check => ({
  at: { start: figure.start, end: figure.end },
  figures: [figure],
  holds: false,
  sum,
  said: written(figure, block),
  fixes: [],
});

const OF_FEW = new RegExp(
  `(${MARK.percent})\\sof\\s(?:the|its|their|his|her|our|all|those|these)\\s${ahead(2)}(${MARK.count})\\s([\\p{L}-]+)`,
  'u',
);
const FEW_FIRST = new RegExp(
  `\\b[Oo]f\\s(?:the|its|their|all|those|these)\\s${ahead(1)}(${MARK.count})\\s([\\p{L}-]+)(?:\\s[\\p{L}-]+){0,3},\\s(${MARK.percent})\\s(?!of\\b)`,
  'u',
);
const DIVISIBLE =
  /^(?:hour|day|week|month|year|minute|mile|acre|pound|ton|dollar|euro|percent|point|square|million|billion|inch|foot|feet|meter|kilometer|gallon|liter|barrel|hectare)s?$/i;

/** “37 percent of the 12 members”: no whole number of members is 37 percent. */
export function readImpossiblePercent(block: BlockFacts): readonly Check[] {
  return sentencesWithFigures(block).flatMap((skeleton) => {
    const check = ofFew(skeleton);
    return check === undefined ? [] : [check];
  });
}

function ofFew(skeleton: Skeleton): Check | undefined {
  const { block, text } = skeleton;
  const match = OF_FEW.exec(text) ?? FEW_FIRST.exec(text);
  if (match === null) return undefined;
  const marks = skeleton.figures.filter((_, i) => {
    const place = skeleton.places[i] as number;
    return place >= match.index && place < match.index + match[0].length;
  });
  const share = marks.find(({ kind }) => kind === 'percent');
  const whole = marks.find(({ kind }) => kind === 'count');
  const noun = text.startsWith('O', match.index) || text.startsWith('o', match.index) ? match[2] : match[3];
  if (share === undefined || whole === undefined || marks.length !== 2 || DIVISIBLE.test(noun ?? '')) return undefined;
  if (
    share.hedge !== undefined ||
    whole.hedge !== undefined ||
    share.range ||
    whole.range ||
    !sameVoice([share, whole])
  )
    return undefined;
  if (
    whole.value < 3 ||
    whole.value > 100 ||
    !Number.isInteger(whole.value) ||
    whole.parts[0].scale > 1 ||
    share.value > 100
  )
    return undefined;
  if (
    skeleton.figures.some(
      (figure) => figure !== share && figure !== whole && figure.kind === 'count' && figure.value <= whole.value,
    )
  )
    return undefined;
  if (
    isExplained(skeleton.words) ||
    new RegExp(`^\\s?(?:[\\p{L}-]+\\s)?${CHANGE_NOUN}`, 'iu').test(block.text.slice(share.end, share.end + 20))
  )
    return undefined;
  const unit = 10 ** -share.parts[0].decimals;
  const near = Math.round((share.value / 100) * whole.value);
  const options = [near - 1, near, near + 1].filter((count) => count >= 0 && count <= whole.value);
  const holds = options.some(
    (count) =>
      Math.abs((100 * count) / whole.value - share.value) <= unit * 0.5 + 1e-9 ||
      Math.floor((100 * count) / whole.value / unit) * unit === share.value,
  );
  const right = (100 * near) / whole.value;
  return {
    at: { start: share.start, end: share.end },
    figures: [whole, share],
    holds,
    sum: `${near} of ${written(whole, block)} is ${shortly(right)} percent`,
    said: written(share, block),
    slip: holds ? undefined : 'no whole number gives it',
    fixes: holds ? [] : repair(block, share, right),
  } as Check;
}
