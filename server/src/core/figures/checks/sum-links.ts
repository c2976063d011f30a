import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { isEach, isSubset, sameMeasure } from '../gates.ts';
import { ahead, figureOf, MARK, readPairs, readSkeletons, type Skeleton, sentencesWithFigures } from '../skeleton.ts';
import type { Check } from './check.ts';
import { isAmount, judgeSum, type Placed, partsIn, placed } from './sum-parts.ts';

const C = MARK.count;
const V = `[${MARK.count}${MARK.money}${MARK.measure}]`;
const ANY = '[^\uE001-\uE010.;]';

/** Kinds that nobody is both of: what is counted of each makes the whole. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['women|females?|women members', 'men|males?'],
  ['girls?', 'boys?'],
  ['adults?|grown-ups', 'children|minors|youngsters|juveniles'],
  ['passengers', 'crew(?:\\smembers)?|(?:flight\\s)?attendants'],
  ['civilians?', 'soldiers?|troops|police(?:\\sofficers)?|fighters|combatants|militants|rebels'],
  ['Democrats?', 'Republicans?'],
  ['public', 'private'],
  ['urban', 'rural'],
  ['winners', 'losers'],
  ['hits', 'misses'],
];
const OPPOSED = OPPOSITES.flatMap(([a, b]) =>
  [
    [a, b],
    [b, a],
  ].map(
    ([x, y]) =>
      new RegExp(
        `(${C})${ANY}{0,60}?(?:[,:]|\\s?[—–(])\\s?(?:with\\s|and\\s|there\\s(?:are|were)\\s)?${ahead(2)}(${C})(?:\\s(?:of\\s(?:them|whom|these|those|which)|were|are))?(?:\\sfor)?\\s(?:${x})\\b${ANY}{0,24}?(?:,|\\sand|\\splus|\\s?[—–]|\\swhile)\\s(?:the\\s(?:other|rest,?|remaining)\\s|and\\s|of\\swhom\\s)?${ahead(1)}(${C})(?:\\s(?:of\\s(?:them|whom|these|those)|were|are))?(?:\\sfor)?\\s(?:${y})\\b`,
        'u',
      ),
  ),
);

const GAMES = '(?:games|matches|fights|bouts|starts|races|meetings|contests|outings|league\\sgames|encounters)';
const WON = `(?:wins?|won|winning|victorious\\sin)\\s${ahead(2)}(${C})${ANY}{0,30}?\\b(?:los[et]|losing|lost|beaten\\sin)\\s${ahead(2)}(${C})(?:${ANY}{0,30}?\\b(?:drew|drawn|drawing|tied|tying|draws?)\\s${ahead(2)}(${C}))?`;
/** Games won, lost and drawn against the games played. */
const PLAYED: readonly { readonly pattern: RegExp; readonly first: boolean }[] = [
  {
    pattern: new RegExp(
      `\\b${WON}${ANY}{0,20}?\\b(?:of|in|from|over|out\\sof)\\s${ahead(3)}(${C})\\s(?:[\\p{L}-]+\\s)?${GAMES}`,
      'iu',
    ),
    first: false,
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:[Ii]n|[Oo]f|[Oo]ver|[Ff]rom|[Pp]layed)\\s${ahead(3)})(${C})(?:\\s(?:[\\p{L}-]+\\s)?${GAMES})?${ANY}{0,60}?\\b${WON}`,
      'u',
    ),
    first: true,
  },
];

/** A chamber or board and how its places are shared out. */
const SEATS = new RegExp(
  `(${C})(?:-(?:seat|member|strong|person)|\\s(?:[\\p{L}-]+\\s)?(?:seats|members|places|delegates))\\b${ANY}{0,60}?(?:[:;,]|\\s?[—–(]|\\sand)\\s?(?=${ANY}{1,50}?\\b(?:holds?|held|has|have|had|wins?|won|took|takes|gets?|got|controls?|occup(?:y|ies)|with)\\s${ahead(2)}${C})`,
  'u',
);
/** “The 30 students came from three schools, with 12 from Varn, ten from Lund and eight from Karst.” */
const SPREAD = new RegExp(
  `(${C})\\s[\\p{L}-]+${ANY}{0,50}?${C}\\s(?:schools|cities|towns|villages|countries|states|counties|provinces|districts|regions|places|sites|plants|factories|offices|countries|hospitals|prisons|islands|buses|cars|boats|homes|groups|teams|firms|clubs|parties)\\b${ANY}{0,20}?(?:[,:]|\\s?[—–(])\\s?(?:with\\s)?(?=${ahead(1)}${C}\\s(?:in|from|at|on|near|of|for)\\s)`,
  'u',
);
const PARTY = /(?:^|,\s|;\s|\band\s|\bwhile\s|\bwith\s)(?:the\s)?\p{Lu}/u;

const ANEW = /^\s*(?:(?:Last|Next|Another|Meanwhile|Earlier|Since|By|A year|Also|Separately|Elsewhere)\b|In \uE00B)/;
/** A figure that a sentence calls its total. */
const TOTAL = new RegExp(
  `\\b(?:[Aa]\\s(?:combined\\s|grand\\s)?total\\sof|[Aa]ltogether,?|[Ii]n\\sall,?|[Ii]n\\stotal,?|[Aa]ll\\stold,?|[Tt]ogether,?(?:\\s(?:they|these|those|that|the\\stwo))?(?:\\s[\\p{L}-]+){0,2}?|[Cc]ombined,?)\\s${ahead(2)}(${V})|(${V})(?:\\s[\\p{L}-]+){0,4}?,?\\s(?:in\\sall|altogether|in\\stotal|all\\stold)\\b`,
  'u',
);
/** “That makes 11,000 items”, “The total was …”. */
const MADE = new RegExp(
  `[.!?;]\\s(?:(?:Together|Combined|Altogether|Added\\sup),?\\s)?(?:(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hey|[Tt]hese|[Tt]he\\s(?:two|three|four))\\s(?:makes?|made|gives?|gave|brings?\\s(?:the\\s[\\p{L}-]+\\s)?to|adds?\\sup\\sto|added\\sup\\sto|comes?\\sto|came\\sto|totals?|totall?ed|is(?=\\s${V})|is\\sa\\stotal\\sof|was\\sa\\stotal\\sof)|The\\s(?:total|sum|grand\\stotal|combined\\s[\\p{L}-]+|overall\\s[\\p{L}-]+)(?:\\s(?:of|for)\\s(?:the\\s)?[\\p{L}-]+)?\\s(?:is|was|comes?\\sto|came\\sto|stands?\\sat|stood\\sat|reached)|In\\sall,?|In\\stotal,?|Altogether,?|All\\stold,?)\\s${ahead(4)}(${V})(?![^.]*[${MARK.count}${MARK.money}${MARK.measure}])`,
  'u',
);
const OF_THESE =
  /[.!?]\s(?:Of|Among|Out of)\s(?:these|those|them|that(?:\s(?:number|total|sum|amount|figure))?|this\s(?:number|total|sum|amount)),?\s/u;
/** A running total: “ten died on Monday and five more on Friday, bringing the toll to 15”. */
const RUNNING = new RegExp(
  `\\b(?:bring|brings|bringing|brought|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|push(?:es|ed|ing)?)\\s(?:the|its|their|his|her)\\s(?:[\\p{L}-]+\\s){0,2}?(?:toll|total|number|count|tally|figure|sum|haul)(?:\\sof\\s[\\p{L}-]+){0,2}(?:\\s[\\p{L}-]+){0,3}?\\sto\\s${ahead(1)}(${V})`,
  'u',
);
const MORE = /^\s(?:[\p{L}-]+\s)?(?:more|others?|additional|further)\b/u;
const MORE_BEFORE = /\b(?:another|an\sadditional|a\sfurther)\s$/iu;

/** Totals that other words than a list tie to their parts, in one sentence or two. */
export function readLinkedSums(block: BlockFacts): readonly Check[] {
  const found: (Check | undefined)[] = [];
  for (const skeleton of sentencesWithFigures(block)) {
    if (skeleton.figures.length < 3) continue;
    found.push(
      opposed(skeleton),
      played(skeleton),
      seats(skeleton),
      spread(skeleton),
      running(skeleton),
      toMade(skeleton),
    );
  }
  for (const pair of block.fact(readPairs))
    found.push(fromTotal(pair), toMade(pair), ofThese(pair), running(pair), opposed(pair));
  found.push(...labelled(block));
  return found.filter((check) => check !== undefined);
}

const sumOf = (figures: readonly Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

/** The figures whose marks the groups of a match hold, in reading order. */
const marksOf = (skeleton: Skeleton, match: RegExpExecArray): Figure[] =>
  placed(skeleton, match.index, match.index + match[0].length).map(({ figure }) => figure);

function opposed(skeleton: Skeleton): Check | undefined {
  for (const pattern of OPPOSED) {
    const match = pattern.exec(skeleton.text);
    if (match === null) continue;
    const [total, ...parts] = marksOf(skeleton, match);
    if (total === undefined || parts.length !== 2 || total.range || total.value < 2) continue;
    if (parts.some(({ value }) => value >= total.value)) continue;
    const off = sumOf(parts) / total.value;
    if (off < 0.7 || off > 1.5) continue;
    return judgeSum(skeleton, total, parts);
  }
  return undefined;
}

function played(skeleton: Skeleton): Check | undefined {
  for (const { pattern, first } of PLAYED) {
    const match = pattern.exec(skeleton.text);
    if (match === null) continue;
    const marks = marksOf(skeleton, match);
    const total = first ? marks[0] : marks[marks.length - 1];
    const parts = first ? marks.slice(1) : marks.slice(0, -1);
    if (total === undefined || parts.length < 2 || parts.length > 3 || total.range) continue;
    // Games drawn need not be told; more games than were played cannot be.
    const sum = sumOf(parts);
    if (parts.length === 2 && sum < total.value) continue;
    if (sum < total.value * 0.6 || sum > total.value * 1.6) continue;
    return judgeSum(skeleton, total, parts);
  }
  return undefined;
}

function seats(skeleton: Skeleton): Check | undefined {
  const match = SEATS.exec(skeleton.text);
  if (match === null) return undefined;
  const total = figureOf(skeleton, match.index);
  const from = match.index + match[0].length;
  const rest = skeleton.text.slice(from);
  const parts = partsIn(skeleton, from, skeleton.text.length, total);
  if (parts === undefined || total.range || !PARTY.test(rest) || /\b(?:needed|needs?|majority|quorum)\b/.test(rest))
    return undefined;
  const sum = sumOf(parts);
  const near = parts.length > 2 && sum >= total.value * 0.85;
  if (!near && sum <= total.value) return undefined;
  return sum > total.value * 1.5
    ? undefined
    : judgeSum(skeleton, total, parts, parts.length > 2 ? undefined : 'information');
}

function spread(skeleton: Skeleton): Check | undefined {
  const match = SPREAD.exec(skeleton.text);
  if (match === null) return undefined;
  const total = figureOf(skeleton, match.index);
  const parts = listIn(skeleton, match.index + match[0].length, skeleton.text.length);
  if (parts === undefined || total.range || !alike(total, parts) || isSubset(skeleton.text)) return undefined;
  const sum = sumOf(parts);
  if (parts.some(({ value }) => value >= total.value) || Math.abs(sum - total.value) > total.value * 0.3)
    return undefined;
  return judgeSum(skeleton, total, parts);
}

/** Where the second sentence of a pair begins. */
const secondAt = ({ text, block, figures, start }: Skeleton): number => {
  const first = block.sentences[figures[0]?.sentence ?? 0];
  const tail =
    first === undefined
      ? ''
      : block.text
          .slice(first.end, first.end + 24)
          .trim()
          .slice(0, 12);
  const at =
    tail === '' ? -1 : text.indexOf(tail.replace(/\d.*$/, ''), Math.max(0, (first?.end ?? start) - start - 200));
  return at < 0 ? text.search(/[.!?]["”]?\s+\S/u) + 1 : at;
};

const alike = (total: Figure, parts: readonly Figure[]): boolean =>
  parts.every(
    (part) =>
      sameMeasure(part, total) &&
      !part.range &&
      (part.counts === undefined ||
        total.counts === undefined ||
        part.counts.head === total.counts.head ||
        isKind(part)),
  );
const isKind = ({ counts }: Figure): boolean =>
  /^(?:man|woman|boy|girl|child|adult|student|pupil|teacher|soldier|civilian|passenger|crew|officer|worker|nurse|doctor|tourist|book|film|house|home|apartment|car|truck|bus|cow|sheep|pig|horse|pistol|rifle)$/.test(
    counts?.head ?? '',
  );

/** “A total of 210 homes were hit. In Varn 130 burned and in Karst 80.” */
function fromTotal(pair: Skeleton): Check | undefined {
  const match = TOTAL.exec(pair.text);
  const second = secondAt(pair);
  if (match === null || match.index > second) return undefined;
  const at = match.index + match[0].indexOf((match[1] ?? match[2]) as string);
  const total = figureOf(pair, at);
  if (at > second || placed(pair, 0, second).filter(isAmount).length !== 1 || total.range) return undefined;
  const rest = pair.text.slice(second);
  if (ANEW.test(rest) || isSubset(rest) || isEach(rest)) return undefined;
  const parts = listIn(pair, second, pair.text.length);
  if (parts === undefined || !alike(total, parts)) return undefined;
  const sum = sumOf(parts);
  if (parts.some(({ value }) => value >= total.value) || Math.abs(sum - total.value) > total.value * 0.3)
    return undefined;
  return judgeSum(pair, total, parts);
}

/** Amounts in a list, each parted from the next by a comma, “and” or the like. */
function listIn(skeleton: Skeleton, from: number, to: number): readonly Figure[] | undefined {
  const inside: readonly Placed[] = placed(skeleton, from, to).filter(({ figure }) => figure.kind !== 'year');
  if (inside.length < 2 || !inside.every(isAmount)) return undefined;
  for (let i = 1; i < inside.length; i++) {
    const between = skeleton.text.slice((inside[i - 1] as Placed).at + 1, (inside[i] as Placed).at);
    if (between.length > 60 || !/[,;]|\b(?:and|plus|while)\b/.test(between)) return undefined;
    if (/\b(?:from|to|than|compared|another|more|of (?:them|whom|which))\b/.test(between)) return undefined;
  }
  return inside.map(({ figure }) => figure);
}

/** “The library owns 9,000 books and 1,000 films. Together that makes 10,000 items.” */
function toMade(pair: Skeleton): Check | undefined {
  const match = MADE.exec(pair.text);
  if (match === null) return undefined;
  const at = match.index + match[0].length - 1;
  const total = figureOf(pair, at);
  const first = pair.text.slice(0, match.index);
  if (/[.!?]\s\S/.test(first) || /;/.test(first)) return undefined;
  if (total.range || isSubset(first) || isEach(first)) return undefined;
  const parts = listIn(pair, 0, match.index);
  if (parts === undefined || !parts.every((part) => sameMeasure(part, total) && !part.range)) return undefined;
  const sum = sumOf(parts);
  if (parts.some(({ value }) => value > total.value) || Math.abs(sum - total.value) > total.value * 0.3)
    return undefined;
  return judgeSum(pair, total, parts);
}

/** “The school has 300 pupils. Of these, 160 are girls and 150 are boys.” */
function ofThese(pair: Skeleton): Check | undefined {
  const match = OF_THESE.exec(pair.text);
  if (match === null) return undefined;
  const before = placed(pair, 0, match.index).filter(isAmount);
  const from = match.index + match[0].length;
  const [total] = before;
  if (before.length !== 1 || total === undefined || total.figure.range) return undefined;
  const parts = partsIn(pair, from, pair.text.length, total.figure);
  if (parts === undefined || /\b(?:both|also)\b/.test(pair.text.slice(from))) return undefined;
  const sum = sumOf(parts);
  const closed = /\b(?:the (?:rest|others?|remaining)|remaining)\b/.test(pair.text.slice(from));
  if (sum <= total.figure.value && !closed) return undefined;
  return parts.some(({ value }) => value >= total.figure.value) || sum > total.figure.value * 1.6
    ? undefined
    : judgeSum(pair, total.figure, parts, closed ? undefined : 'information');
}

/** “Ten were killed on Monday and five more on Friday, bringing the toll to 15.” */
function running(skeleton: Skeleton): Check | undefined {
  const match = RUNNING.exec(skeleton.text);
  if (match === null) return undefined;
  const at = match.index + match[0].length - 1;
  const total = figureOf(skeleton, at);
  const parts = placed(skeleton, 0, match.index).filter(isAmount);
  const added = parts[parts.length - 1];
  if (added === undefined || parts.length < 2 || parts.length > 3 || total.range) return undefined;
  const { text } = skeleton;
  const isMore =
    MORE.test(text.slice(added.at + 1)) || MORE_BEFORE.test(text.slice(Math.max(0, added.at - 20), added.at));
  if (!isMore || parts.some(({ figure }) => !sameMeasure(figure, total) || figure.range)) return undefined;
  const figures = parts.map(({ figure }) => figure);
  const sum = sumOf(figures);
  if (Math.abs(sum - total.value) > total.value * 0.3 || isSubset(text.slice(0, match.index))) return undefined;
  return judgeSum(skeleton, total, figures, 'information');
}

const LABEL = new RegExp(`^[^.:;]{1,40}:\\s(${V})(?:\\s[\\p{L}-]+){0,2}[.;]?\\s*$`, 'u');
const TOTAL_LABEL = new RegExp(
  `^(?:Grand\\s)?[Tt]otal(?:\\s[\\p{L}-]+){0,3}:\\s(${V})(?:\\s[\\p{L}-]+){0,2}[.;]?\\s*$`,
  'u',
);

/** A table told in short sentences: “Votes for: 32. Votes against: 18. Total: 50.” */
function labelled(block: BlockFacts): Check[] {
  const single = block.fact(readSkeletons);
  return single.flatMap((skeleton, i) => {
    if (skeleton === undefined || !TOTAL_LABEL.test(skeleton.text)) return [];
    const parts: Figure[] = [];
    for (let at = i - 1; at >= 0 && i - at < 12; at--) {
      const other = single[at];
      if (other === undefined || other.figures.length !== 1 || !LABEL.test(other.text)) break;
      parts.unshift(other.figures[0] as Figure);
    }
    const [total] = skeleton.figures;
    if (total === undefined || parts.length < 2 || !parts.every((part) => sameMeasure(part, total) && !part.range))
      return [];
    const check = judgeSum(skeleton, total, parts);
    return check === undefined ? [] : [check];
  });
}
