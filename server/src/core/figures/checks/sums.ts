import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { isEach, isSubset, sameMeasure } from '../gates.ts';
import { ahead, figureOf, MARK, readPairs, type Skeleton, sentencesWithFigures, words } from '../skeleton.ts';
import type { Check } from './check.ts';
import { readLinkedSums } from './sum-links.ts';
import { isAmount, judgeSum as judge, type Placed, partsIn, placed } from './sum-parts.ts';

const V = `[${MARK.count}${MARK.money}${MARK.measure}${MARK.duration}]`;
/** A total, then its parts. */
const OPENING = new RegExp(
  `(${V})(?:-[\\p{L}]+)?${words(9)}(?:\\s?:\\s|\\s?[—–]\\s?|\\s--?\\s|,?\\s\\(|,?\\s(?:(?:is|are|was|were)\\s)?(?:made\\sup\\sof|consist(?:s|ed|ing)?\\sof|composed\\sof|compris(?:es?|ed|ing)(?:\\sof)?|broken\\sdown\\s(?:as|into)|split\\s(?:into|between|among)|divided\\s(?:into|between|among))\\s|\\s(?:has|have|had)\\s(?=${ahead(1)}${MARK.count})|,?\\sof\\s(?:which|whom)\\s|,\\s(?:with\\s)?(?=${ahead(1)}${V}\\s(?:in|on|at|from|near)\\s\\p{Lu})|,\\swith\\s(?=${ahead(1)}${V}\\s(?:going|to|for))|,\\s(?:with\\s)?(?=${ahead(1)}${MARK.count}\\s[\\p{L}-]+(?:,|\\sand)\\s${ahead(1)}${MARK.count})|,\\s(?=[\\p{L}]+ing\\s${MARK.count}(?:,|\\sand)\\s))`,
  'u',
);
const OF_WHICH = /\bof\s(?:which|whom)\s$/;
/** What ends a list that was opened by a dash, a bracket or a colon. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '(': /\)/u,
  '—': /[—;]|\.$/u,
  '–': /[–;]|\.$/u,
  ':': /;\s(?!and\b)|\.$/u,
};
/** Parts, then their total. */
const TOTALS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:altogether|in\\sall|all\\stold|in\\stotal)\\s${ahead(1)}(${V})(?=[.,;)]|\\s[\\p{L}-]+[.,;)]|$)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:total(?:s|ed|led|ing|ling)?|sum|tally|combined)(?:\\s[\\p{L}-]+){0,3}?\\s(?:of|to|at|is|was)\\s${ahead(3)}(${V})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:total(?:l?(?:ing|ed)|s)?|add(?:s|ed|ing)?\\sup\\sto|bringing\\s${ahead(6)}to|amount(?:s|ed|ing)?\\sto|making|make\\sup\\s(?:the|a)|made\\sup\\s(?:the|a))\\s${ahead(3)}(${V})(?:${words(2)}\\s(?:in\\sall|altogether|in\\stotal|overall|so\\sfar|all\\stold))?`,
    'giu',
  ),
  new RegExp(
    `\\b(?:has|have|had|with|making|makes?|made|giving|gives?|gave)\\s(?:it\\s|them\\s|up\\s)?(?:a|its|the)\\s(?:[\\p{L}-]+\\s)?(?:staff|crew|membership|workforce|force|squad|fleet|collection|complement|strength|payroll|team|contingent|delegation|convoy)\\sof\\s(${V})`,
    'giu',
  ),
  new RegExp(`,\\sor\\s(${V})\\s[\\p{L}-]+`, 'giu'),
  new RegExp(
    `(${V})${words(3)},?\\s(?!altogether\\s${ahead(2)}${V})(?:in\\sall|altogether|in\\stotal|all\\stold|combined|overall|together|between\\s(?:them|the\\s(?:two|three|four)))\\b`,
    'giu',
  ),
];
/** “120 swans, 80 geese and 40 ducks, or 240 birds”: things of three kinds, and all of them by one name. */
const isOneList = (parts: readonly Figure[], total: Figure): boolean => {
  const heads = [...parts, total].map(({ counts }) => counts?.head);
  const sum = parts.reduce((value, figure) => value + figure.value, 0);
  return (
    heads.every((head) => head !== undefined) &&
    new Set(heads).size === heads.length &&
    Math.abs(sum - total.value) <= total.value * 0.3
  );
};
/** A total that closes a list after a dash, or names the body the parts make up. */
const ENDING: readonly RegExp[] = [
  new RegExp(`\\s?[—–]\\s(?:a\\stotal\\sof\\s)?(${V})(?:\\s[\\p{L}-]+){0,2}(?=[.]|\\s?[—–])`, 'giu'),
  new RegExp(`(?:,|\\s(?:in|of))\\sthe\\s(${V})-(?:seat|member|strong|person)\\b`, 'giu'),
];
/** “The two mines together employ 2,000 people.” */
const TOGETHER = new RegExp(
  `^(?:Together|Combined|In\\sall|Altogether|Between\\sthem|In\\stotal)\\b[^.]*\\b(?:employ|have|has|had|hold|held|produce|cover|carry|seat|make|made|raised|earned|gave|won|scored|killed|cost)\\w*\\s${ahead(2)}(${V})`,
  'iu',
);
const REST = new RegExp(
  `\\b(?:leaving(?:\\s(?:just|only))?|the\\s(?:remaining|other|others?,|rest,?)|remaining|the\\sother|the\\srest\\s[—(–])\\s?${ahead(2)}(${V})`,
  'giu',
);
const CONTEST = new RegExp(
  `(${MARK.count})\\s(?:wins?|victories)(?:,|\\sand|,\\sand)\\s${ahead(2)}(${MARK.count})\\s(?:loss(?:es)?|defeats?)(?:,?\\sand\\s${ahead(1)}(${MARK.count})\\s(?:draws?|ties))?\\s(?:in|from|over|out\\sof)\\s${ahead(3)}(${MARK.count})\\s(?:games|fights|matches|bouts|starts|races|meetings)`,
  'iu',
);
const WHOLE_HEAD =
  /^(?:people|person|member|pupil|student|passenger|employee|worker|player|resident|soldier|troops|staff|prisoner|inmate|patient|victim|casualty|refugee|tourist|animal|vehicle|boat|ship|vessel|aircraft|game|match|fight|race|item|piece|book|seat|delegate|lawmaker|senator|councilor|guest|crew|sailor|hostage|death|arrest|child|adult|singer|musician|dancer|athlete|swimmer|teacher|juror|judge|household|house|home|building|weapon|egg|medal)$/;
/** Kinds of people of whom none is two. */
const OF_PEOPLE =
  /^(?:man|woman|boy|girl|child|adult|passenger|crew|sailor|tourist|soldier|civilian|officer|driver|pilot|student|pupil|teacher|patient|nurse|doctor|guest|waiter|worker|manager|player|coach|inmate|guard|miner|rescuer|resident|visitor|infant|baby|teenager|youth|senior|member)$/;
const WHOLE = new RegExp(`(?:^|[,;]\\s)(?:[Oo]f|[Oo]ut\\sof)\\s(?!which|whom|them|these|those)${ahead(4)}(${V})`, 'u');

/** Totals against their parts. */
export function readSums(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  const add = (check: Check | undefined): void => {
    if (
      check !== undefined &&
      !found.some(({ figures }) => figures.filter((figure) => check.figures.includes(figure)).length > 1)
    )
      found.push(check);
  };
  for (const skeleton of sentencesWithFigures(block)) {
    if (skeleton.figures.length < 2) continue;
    add(contest(skeleton));
    add(fromOpening(skeleton));
    add(fromRest(skeleton));
    for (const pattern of [...TOTALS, ...ENDING]) add(toTotal(skeleton, pattern));
    add(together(skeleton));
    add(fromWhole(skeleton));
  }
  for (const pair of block.fact(readPairs)) add(fromRest(pair, true));
  for (const check of readLinkedSums(block)) add(check);
  return found;
}

/** “68 people: 15 men, 10 women and 43 children”. */
function fromOpening(skeleton: Skeleton): Check | undefined {
  const match = OPENING.exec(skeleton.text);
  if (match === null) return undefined;
  const total = figureOf(skeleton, match.index);
  if (total.range || ((total.kind === 'measure' || total.kind === 'duration') && !/[:—–]\s$/.test(match[0])))
    return undefined;
  const from = match.index + match[0].length;
  const mark = /[:(—–]/.exec(match[0].slice(-3))?.[0] ?? '';
  const rest = skeleton.text.slice(from);
  // “The 60-member chamber has …”: only a body of a fixed size is told in full by “has”.
  if (/\s(?:has|have|had)\s$/.test(match[0]) && !/^.-(?:member|seat|strong|person|man|woman)\b/u.test(match[0]))
    return undefined;
  const stop = CLOSING[mark]?.exec(rest)?.index ?? rest.search(/[;—]|\.$|,\s(?:who|which|police|officials|the)\b/u);
  const end = from + (stop < 0 ? rest.length : stop);
  const parts = partsIn(skeleton, from, end, total);
  const named = skeleton.text.slice(match.index + 1, from);
  // “$5 million, of which $2 million …, $1 million to parks and $1 million to roads”: the first part is no total.
  if (OF_WHICH.test(skeleton.text.slice(0, match.index))) return undefined;
  if (
    isSubset(named.replace(OF_WHICH, '')) ||
    (mark !== ':' && /\b(?:with|for|by|from|to)\s/.test(named.replace(/\b(?:on|in) (?:board|all)\b|,\swith\s$/g, '')))
  )
    return undefined;
  if (parts === undefined || isEach(match[0]) || !isListed(skeleton.text.slice(from, end), mark, parts))
    return undefined;
  const lead = skeleton.text.slice(from, skeleton.places[skeleton.figures.indexOf(parts[0] as Figure)]);
  if (lead.length > 24 || /\b(?:of|with)\s(?:[\p{L}-]+\s)?$/u.test(lead)) return undefined;
  // “Three firms — 40, 35 and 25 workers”: a number of groups.
  if (total.value < 10 && parts.every(({ value }) => value > total.value)) return undefined;
  if (/^\p{L}+ing\s/u.test(skeleton.text.slice(from)) && parts.some(({ counts }) => counts !== undefined))
    return undefined;
  if (/(?:,\s(?:with\s)?|\s(?:has|have|had)\s)$/.test(match[0])) {
    // “Fifteen firms bid; eight were local, four foreign and three unknown”: eight is a part like the others.
    if (/[;:]\s$/.test(skeleton.text.slice(0, match.index))) return undefined;
    const sum = parts.reduce((value, figure) => value + figure.value, 0);
    const split = /\b(?:split|divided|shared)\b/.test(match[0]);
    // “503 women, 206 men and 346 children” is a list of three, “300 members, 200 men and 100 women” a sum.
    const kinds = parts.every(({ counts }) => counts !== undefined && counts.head !== total.counts?.head);
    if (kinds && !/-/.test(skeleton.text[match.index + 1] ?? '') && !WHOLE_HEAD.test(total.counts?.head ?? ''))
      return undefined;
    // “150 people, 144 passengers and six crew”: kinds of people make up the people.
    const anyone = /^(?:people|person)$/.test(total.counts?.head ?? '');
    if (
      kinds &&
      parts.some(({ counts }) => WHOLE_HEAD.test(counts?.head ?? '')) &&
      !(anyone && parts.every(({ counts }) => OF_PEOPLE.test(counts?.head ?? '')))
    )
      return undefined;
    if (
      parts.some(({ value }) => value >= total.value) ||
      Math.abs(sum - total.value) > total.value * (split ? 0.5 : 0.3)
    )
      return undefined;
  }
  // What “of which” names need not be everything; more than everything it cannot be.
  if (OF_WHICH.test(match[0]) && parts.reduce((sum, figure) => sum + figure.value, 0) <= total.value) return undefined;
  if (/compris|consist|compos|made/.test(match[0]) && parts.some(({ value }) => value >= total.value)) return undefined;
  return judge(skeleton, total, parts);
}

/** The last part is joined to the list; behind a colon three short parts with commas alone are a list as well. */
const isListed = (stretch: string, mark: string, parts: readonly Figure[]): boolean =>
  /(?:^|[\s,;])(?:and|plus|&)\s/.test(stretch) || (mark !== '' && parts.length > 2 && stretch.length < 160);

/** “Of the 50 hostages, 30 were freed and the remaining 20 …”. */
function fromRest(skeleton: Skeleton, across = false): Check | undefined {
  for (const match of skeleton.text.matchAll(REST)) {
    const at = match.index + match[0].length - 1;
    const last = figureOf(skeleton, at);
    if (across && !/[.!?]\s/.test(skeleton.text.slice(0, match.index))) continue;
    if (across && placed(skeleton, 0, at).filter(isAmount).length !== 2) continue;
    const before = placed(skeleton, 0, at).filter(isAmount);
    const [first] = before;
    if (first === undefined || before.length < 2 || before.length > 5) continue;
    if (before.some(({ figure }) => !sameMeasure(figure, last) || figure.range)) continue;
    const largest = before.reduce((a, b) => (b.figure.value > a.figure.value ? b : a));
    const parts = before.filter((one) => one !== largest);
    const lead = skeleton.text.slice(Math.max(0, largest.at - 24), largest.at);
    const own = skeleton.text.slice(Math.min(largest.at, (parts[0] as Placed).at), at);
    if (
      !(/\b(?:of|out of|all)\s(?:[\p{L}'’-]+\s){0,3}$/iu.test(lead) || largest === first) ||
      isEach(own) ||
      isSubset(own.replace(/\bof them\b/g, ''))
    )
      continue;
    if (
      /\b(?:first|last|previous|earlier|later|another)\s(?:[\p{L}-]+\s)?$/iu.test(
        skeleton.text.slice(Math.max(0, at - 20), at),
      )
    )
      continue;
    if (last.value >= largest.figure.value) continue;
    const named = [...parts.map(({ figure }) => figure), last].every(
      ({ counts }) =>
        counts === undefined ||
        largest.figure.counts === undefined ||
        counts.head === largest.figure.counts.head ||
        parts.length === 1,
    );
    if (!named) continue;
    return judge(skeleton, largest.figure, [...parts.map(({ figure }) => figure), last]);
  }
  return undefined;
}

/** Where the list of parts begins; “in the three attacks” before it counts something else. */
function listStart(skeleton: Skeleton, start: number, at: number, total: Figure): number {
  const inside = placed(skeleton, start, at).filter(({ figure }) => figure !== total && isAmount({ figure, at: 0 }));
  const led = /\b(?:[Ii]n|[Oo]n|[Aa]t|[Aa]cross|[Oo]ver|[Dd]uring|[Aa]fter)\s(?:the|those|these|its|all)\s$/;
  const first = inside.find(({ at: place }) => !led.test(skeleton.text.slice(Math.max(0, place - 14), place)));
  return first === undefined || inside.length < 2 ? start : first.at;
}

/** “12, nine and 14 tons, 35 tons in all”. */
function toTotal(skeleton: Skeleton, pattern: RegExp): Check | undefined {
  for (const match of skeleton.text.matchAll(pattern)) {
    const at = match.index + match[0].indexOf(match[1] as string);
    const total = figureOf(skeleton, at);
    if (total.range) continue;
    const start = Math.max(skeleton.text.lastIndexOf('; ', match.index) + 1, 0);
    // “The dead included 11 adults and six children, for a total of 17”: what stands before the list says nothing of it.
    const own = partsIn(skeleton, listStart(skeleton, start, at, total), at, total) ?? [];
    // “60 pistols and 25 rifles; police counted 85 weapons in total”: the clause of the total has nothing else.
    const alone = start > 0 && at - start < 50 && placed(skeleton, start, at).length === 0;
    const parts = own.length < 2 && alone ? (partsIn(skeleton, 0, start - 1, total) ?? []) : own;
    if (parts.length < 2) continue;
    if (/^,\sor\b/.test(match[0]) && !isOneList(parts, total)) continue;
    const running = /\bbringing\b/i.test(match[0]);
    const sum = parts.reduce((value, figure) => value + figure.value, 0);
    if (running && Math.abs(sum - total.value) > total.value * 0.2) continue;
    // “553 people in all” after men, women and children is a slip of any size; a bare “total” may be of something else.
    const closed = /\b(?:in\s(?:all|total)|altogether|all\stold)\b/i.test(match[0]);
    const wild =
      parts.some(({ value }) => value > total.value * 1.5) || sum < total.value * 0.5 || sum > total.value * 2;
    if (!closed && wild) continue;
    if (
      /\b(?:total|combined)\b/i.test(match[0]) &&
      /\bof\s(?:the|its|his|her|their)\s$/.test(skeleton.text.slice(0, match.index))
    )
      continue;
    return judge(skeleton, total, parts);
  }
  return undefined;
}

function together(skeleton: Skeleton): Check | undefined {
  const match = TOGETHER.exec(skeleton.text);
  if (match === null) return undefined;
  const at = match[0].length - 1;
  const total = figureOf(skeleton, at);
  const inner = placed(skeleton, 0, at).filter(isAmount);
  // “The two mines, with 1,200 and 800 workers”: the number of mines is none of the parts.
  const named = inner.filter(({ figure }) => figure.value > 9 || total.value < 30);
  if (named.length < 2 || named.some(({ figure }) => !sameMeasure(figure, total) || figure.range) || isEach(match[0]))
    return undefined;
  const parts = named.map(({ figure }) => figure);
  const sum = parts.reduce((value, figure) => value + figure.value, 0);
  return Math.abs(sum - total.value) > total.value * 0.5 ? undefined : judge(skeleton, total, parts);
}

/** “14 wins and six losses in 20 fights”. */
function contest(skeleton: Skeleton): Check | undefined {
  const match = CONTEST.exec(skeleton.text);
  if (match === null) return undefined;
  const marks = placed(skeleton, match.index, match.index + match[0].length).map(({ figure }) => figure);
  const total = marks[marks.length - 1];
  if (total === undefined) return undefined;
  const sum = marks.slice(0, -1).reduce((value, figure) => value + figure.value, 0);
  return marks.length === 3 && sum < total.value - 3 ? undefined : judge(skeleton, total, marks.slice(0, -1));
}

/** “Of 100 samples, 62 were clean, 30 were doubtful and 10 were contaminated”: together more than the whole, or just short of it. */
function fromWhole(skeleton: Skeleton): Check | undefined {
  const match = WHOLE.exec(skeleton.text);
  if (match === null) return undefined;
  const at = match.index + match[0].length - 1;
  const total = figureOf(skeleton, at);
  const parts = partsIn(skeleton, at + 1, skeleton.text.length, total);
  if (parts === undefined || parts.length < 2 || total.range) return undefined;
  if (
    parts
      .slice(0, -1)
      .some(({ counts }) => counts !== undefined && counts.head !== total.counts?.head && counts.head !== 'other')
  )
    return undefined;
  if (/\bboth\b|\bmore than one\b/i.test(skeleton.words)) return undefined;
  const sum = parts.reduce((value, figure) => value + figure.value, 0);
  const near = parts.length > 2 && Math.abs(sum - total.value) <= total.value * 0.12;
  if (!near && !(sum > total.value && sum < total.value * 1.3)) return undefined;
  return judge(skeleton, total, parts, sum > total.value && parts.length > 2 ? undefined : 'information');
}
