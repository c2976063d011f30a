import { CHANGE_WORD, directionOf, lastChange } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { isEach, sameMeasure, sameVoice } from '../gates.ts';
import { figureOf, gap, MARK, type Skeleton } from '../skeleton.ts';

/** Two values of one thing at two times, as the copy tells it. */
export interface Change {
  readonly old: Figure;
  readonly fresh: Figure;
  /** Where the pattern stands in the skeleton's text. */
  readonly from: number;
  readonly to: number;
  /** The word that says which way, with where it stands in the skeleton. */
  readonly cue: { readonly word: string; readonly at: number } | undefined;
  readonly direction: -1 | 0 | 1;
}

interface Shape {
  readonly source: (value: string, space: (most: number) => string) => string;
  readonly oldFirst: boolean;
  /** The pattern says by itself that something changed. */
  readonly sure?: boolean;
  /** The old value must stand as an aside, or the words must say that time has passed. */
  readonly apposed?: boolean;
}

const AHEAD = "(?:[\\p{L}'’&.-]+\\s){0,6}?";
const SHAPES: readonly Shape[] = [
  { source: (v, g) => `\\b[Ff]rom\\s${AHEAD}(${v})${g(70)}[\\s—–]to\\s${AHEAD}(${v})`, oldFirst: true, sure: true },
  { source: (v, g) => `(${v})${g(60)}\\bfrom\\s${AHEAD}(${v})`, oldFirst: false },
  {
    source: (v, g) =>
      `(${v})${g(60)}(?:\\bcompared\\s(?:with|to)|\\bagainst|\\bversus|\\bvs\\.?|\\bas\\sopposed\\sto|\\bas\\sagainst|\\bin\\scontrast\\s(?:to|with))\\s${AHEAD}(${v})`,
    oldFirst: false,
  },
  {
    source: (v, g) => `(${v})${g(70)}${CHANGE_WORD}${g(30)}\\b(?:to|at|hit|reaching|reached)\\s${AHEAD}(${v})`,
    oldFirst: true,
    apposed: true,
  },
  {
    source: (v, g) =>
      `(${v})${g(60)}\\b(?:is|are|was|were|stands?\\sat|stood\\sat|had\\sbecome)\\s(?:now\\s)?(?:at\\s)?${AHEAD}(${v})`,
    oldFirst: true,
    apposed: true,
  },
  {
    source: (v, g) =>
      `(${v})${g(50)}\\b(?:higher|lower|more|fewer|less|above|below|up|down)\\s(?:than|on)\\s${AHEAD}(${v})`,
    oldFirst: false,
  },
  {
    source: (v, g) => `(${v})${g(50)}\\b(?:above|below|over|under)\\s(?:the|its|their|last|his|her)\\s${AHEAD}(${v})`,
    oldFirst: false,
    sure: true,
  },
  {
    source: (v, g) => `\\b[Ff]rom\\s${AHEAD}(${v})${g(70)}${CHANGE_WORD}${g(30)}\\bto\\s${AHEAD}(${v})`,
    oldFirst: true,
    sure: true,
  },
];

type Compiled = Omit<Shape, 'source'> & { readonly pattern: RegExp };

function compile(value: string, but: string): readonly Compiled[] {
  return SHAPES.map(({ source, ...rest }) => ({
    ...rest,
    pattern: new RegExp(
      source(value, (most) => gap(most, but)),
      'gu',
    ),
  }));
}
const VALUES = compile(MARK.value, `${MARK.percent}${MARK.points}${MARK.multiple}${MARK.ordinal}${MARK.fraction}`);
const PERCENTS = compile(MARK.percent, `${MARK.points}${MARK.count}`);

/** “$6.44 a share”: an aside between a value and its change. */
const ASIDE = /,\sor\s$/;

/** Pairs of old and new values in a sentence; `percents` for pairs of shares. */
export function readChanges(skeleton: Skeleton, percents: boolean): readonly Change[] {
  const found: Change[] = [];
  for (const shape of percents ? PERCENTS : VALUES) {
    const { pattern } = shape;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(skeleton.text); match !== null; match = pattern.exec(skeleton.text)) {
      pattern.lastIndex = match.index + 1;
      const change = toChange(skeleton, match, shape, percents);
      if (change === undefined) continue;
      if (
        found.some(
          ({ old, fresh }) =>
            old === change.old || fresh === change.fresh || old === change.fresh || fresh === change.old,
        )
      )
        continue;
      found.push(change);
    }
  }
  return found;
}

function toChange(skeleton: Skeleton, match: RegExpExecArray, shape: Compiled, percents: boolean): Change | undefined {
  const { oldFirst, sure } = shape;
  const to = match.index + match[0].length;
  const last = to - 1;
  const inside = (match[1] as string).length;
  const firstAt = match.index + match[0].indexOf(match[1] as string);
  let [a, b] = [figureOf(skeleton, firstAt), figureOf(skeleton, last)];
  if (inside !== 1 || a === undefined || b === undefined) return undefined;
  // “$422.5 million, or $6.44 a share, up 8.9% from $387.8 million”: the aside is not what changed.
  const index = skeleton.figures.indexOf(a);
  const before = skeleton.figures[index - 1];
  if (
    !oldFirst &&
    before !== undefined &&
    ASIDE.test(skeleton.text.slice(0, firstAt)) &&
    isEach(wordsAfter(skeleton, firstAt)) &&
    sameMeasure(before, b)
  )
    a = before;
  if (
    !sameMeasure(a, b) ||
    !sameVoice([a, b]) ||
    a.range ||
    b.range ||
    (a.kind === 'duration' && isAgo(skeleton, firstAt, last))
  )
    return undefined;
  if (
    !percents &&
    isEach(wordsAfter(skeleton, firstAt)) !== isEach(wordsAfter(skeleton, last)) &&
    a.kind === 'money' &&
    Math.max(a.value, b.value) > 20 * Math.min(a.value, b.value)
  )
    return undefined;
  // “After climbing 0.9%”, “up 0.2%”: changes and no levels.
  if (percents && [firstAt, last].some((at) => MOVED.test(skeleton.text.slice(Math.max(0, at - 24), at))))
    return undefined;
  const heads = [a.counts?.head, b.counts?.head];
  if (heads[0] !== undefined && heads[1] !== undefined && heads[0] !== heads[1]) return undefined;
  // “Up from 28 percent, while turnout fell to 60 percent”: two statements.
  if (sure === true && /,\s(?:while|whereas|but|and|though|although)\s|;/.test(skeleton.text.slice(firstAt + 1, last)))
    return undefined;
  if (shape.apposed === true && !isApposed(skeleton, firstAt, last)) return undefined;
  const cue = cueOf(skeleton, match.index, firstAt, last);
  if (cue === undefined && sure !== true) return undefined;
  const [old, fresh] = oldFirst ? [a, b] : [b, a];
  return { old, fresh, from: match.index, to, cue, direction: cue === undefined ? 0 : directionOf(cue.word) };
}

const ASIDE_BEFORE =
  /(?:,\s(?:(?:which|who|that)\s(?:was|were|stood\sat|had|totall?ed|numbered|averaged|peaked\sat)\s|(?:once|at|about|just|only|formerly|already|some)\s)?|\b(?:was|were|stood\sat|totall?ed|averaged|numbered)\s)$/u;
const ASIDE_AFTER = /^\s(?:last|a|one|two|in|at|back|before|earlier|ago|as|when)\b/u;
const OTHER_SUBJECT =
  /\b(?:while|whereas|but|as|compared|followed|respectively|although|though)\b|,\s(?:and\s|then\s)?(?:\p{Lu}|the\s|its\s|a\s)|;/u;

/** “Attendance, which was 12,000 in 2019, slipped to 9,000”: one thing at two times, and not two things side by side. */
function isApposed(skeleton: Skeleton, first: number, last: number): boolean {
  const { text } = skeleton;
  const between = text.slice(first + 1, last);
  if (OTHER_SUBJECT.test(between)) return false;
  // “1,200 in January, rose 2 percent to 1,350 on Friday”: the rate is of that day.
  if (
    between.includes(MARK.percent) &&
    /^\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text.slice(last + 1, last + 16))
  )
    return false;
  if (/\b(?:has|have|had)\s(?:since|now)\b|\b(?:later|now|then|this year|by)\b/.test(between)) return true;
  return (
    ASIDE_BEFORE.test(text.slice(Math.max(0, first - 30), first)) && (ASIDE_AFTER.test(between) || /^,/.test(between))
  );
}

const isAgo = (skeleton: Skeleton, first: number, last: number): boolean =>
  [first, last].some((at) =>
    /^\s(?:ago|earlier|before|later|previously|old|of age)\b/.test(skeleton.text.slice(at + 1, at + 14)),
  );

const wordsAfter = (skeleton: Skeleton, place: number): string => skeleton.text.slice(place + 1, place + 16);

const MOVED = new RegExp(`${CHANGE_WORD}\\s(?:by\\s|of\\s|another\\s|a\\s)?$`, 'iu');

/** The word of change that governs a pair: between its figures, else the last one before it, else the first after. */
function cueOf(skeleton: Skeleton, from: number, first: number, last: number): Change['cue'] {
  const between = lastChange(skeleton.text.slice(first, last));
  if (between !== undefined) return { word: between.word, at: first + between.at };
  const start = Math.max(0, from - 60);
  const before = lastChange(skeleton.text.slice(start, first));
  if (before !== undefined) return { word: before.word, at: start + before.at };
  const after = AFTER.exec(skeleton.text.slice(last, last + 70));
  return after === null ? undefined : { word: after[0], at: last + after.index };
}
const AFTER = new RegExp(CHANGE_WORD, 'i');
