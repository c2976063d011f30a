import type { Figure } from '../figure.ts';
import { ahead, figureOf, MARK, type Skeleton, words } from '../skeleton.ts';

/** What a side may have more of. */
export const VOTES =
  '(?:votes?|ballots?|points?|runs?|goals?|seats?|strokes?|shots?|sets?|games?|delegates?|percentage\\spoints?)';

/** The score at the break beside the final one. */
export const BREAK = /\b(?:halftime|half-time|the break|the half|the interval|at one (?:point|stage))\b/i;

const PAIR: readonly RegExp[] = [
  new RegExp(
    `(${MARK.count})(?:\\s${VOTES})?(?:\\s(?:to|against)\\s|\\s(?:to|for|against)\\s${ahead(3)})(${MARK.count})`,
    'u',
  ),
  new RegExp(
    `(${MARK.percent})${words(2)}(?:,?\\s(?:to|against|and|versus|compared\\swith|for)\\s)${ahead(4)}(${MARK.percent})`,
    'u',
  ),
  new RegExp(
    `(${MARK.count})(?:\\s${VOTES})?${words(2)}(?:,)?\\s(?:and|to|against|while|versus|compared\\swith)\\s${ahead(5)}(${MARK.count})`,
    'u',
  ),
];

const VOTE_HEAD = /^(?:vote|ballot|point|seat|goal|run|delegate|lawmaker|senator|member|deput)/;

const CAST = /\b(?:votes?|ballots?|in favou?r|against|for|seats?|points?)\b/i;

/** Two sides of a vote, a game or a poll. */
export interface Tally {
  readonly a: number;
  readonly b: number;
  readonly slack: number;
  readonly figures: readonly Figure[];
  readonly at: number;
}

/** The tally of a sentence, if it has just one, `but` left out. */
export function tallyOf(skeleton: Skeleton, but: Figure | undefined): Tally | undefined {
  const scores = skeleton.figures.filter(
    ({ kind, parts, range, counts, hedge }) =>
      parts.length === 2 &&
      (kind === 'score' || (kind === 'count' && range && counts === undefined && hedge === undefined)),
  );
  const [score] = scores;
  if (scores.length === 1 && score !== undefined) {
    return {
      a: score.parts[0].value,
      b: score.parts[1]?.value ?? 0,
      slack: 0,
      figures: [score],
      at: skeleton.places[skeleton.figures.indexOf(score)] as number,
    };
  }
  if (scores.length > 1) {
    // “Trailing 3-0 at the break, they lost 5-1, a four-goal defeat”: the last score before the margin is the final one.
    const place = (figure: Figure): number => skeleton.places[skeleton.figures.indexOf(figure)] as number;
    const last = but === undefined ? undefined : scores.filter((one) => place(one) < place(but)).pop();
    if (last === undefined || scores.length > 2 || !BREAK.test(skeleton.words)) return undefined;
    const from = scores[0] === last ? 0 : place(scores[0] as Figure);
    if (BREAK.test(skeleton.text.slice(Math.max(from + 24, place(last)), place(last) + 20))) return undefined;
    return { a: last.parts[0].value, b: last.parts[1]?.value ?? 0, slack: 0, figures: [last], at: place(last) };
  }
  if (
    !/\b(?:votes?|points?|goals?|seats?|runs?|ballots?|strokes?|shots?|sets?|games?|delegates?|polls?|percent|per cent|won|win|beat|defeated|score|led)\b|%/i.test(
      skeleton.words,
    )
  )
    return undefined;
  const hidden = but === undefined ? -1 : (skeleton.places[skeleton.figures.indexOf(but)] as number);
  const text = hidden < 0 ? skeleton.text : `${skeleton.text.slice(0, hidden)}#${skeleton.text.slice(hidden + 1)}`;
  for (const pattern of PAIR) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const first = figureOf(skeleton, match.index);
    const last = figureOf(skeleton, match.index + match[0].length - 1);
    if (first.range || last.range || first.value <= 0 || last.value <= 0) continue;
    if (first.hedge !== undefined || last.hedge !== undefined) return undefined;
    const slack =
      first.kind === 'percent' ? 0.5 * 10 ** -first.parts[0].decimals + 0.5 * 10 ** -last.parts[0].decimals : 0;
    return { a: first.value, b: last.value, slack, figures: [first, last], at: match.index };
  }
  const borrowed = borrowedShare(skeleton, but);
  if (borrowed !== undefined) return borrowed;
  // Any other wording: just two shares, or just two large counts of votes, beside the margin.
  const left = skeleton.figures.filter((figure) => figure !== but && !figure.range && figure.hedge === undefined);
  const shares = left.filter(({ kind }) => kind === 'percent');
  const counts = left.filter(
    ({ kind, counts: counted }) => kind === 'count' && (counted === undefined || VOTE_HEAD.test(counted.head)),
  );
  const pair =
    shares.length === 2
      ? shares
      : but !== undefined &&
          counts.length === 2 &&
          counts.every(({ value }) => value > but.value) &&
          CAST.test(skeleton.words)
        ? counts
        : [];
  const [first, last] = pair;
  if (first === undefined || last === undefined || left.filter(({ kind }) => kind === first.kind).length !== 2)
    return undefined;
  const slack =
    first.kind === 'percent' ? 0.5 * 10 ** -first.parts[0].decimals + 0.5 * 10 ** -last.parts[0].decimals : 0;
  return {
    a: first.value,
    b: last.value,
    slack,
    figures: pair,
    at: skeleton.places[skeleton.figures.indexOf(first)] as number,
  };
}

/** “Ames, with 51 percent, beat Roe, with 46”: the second share has no sign of its own. */
function borrowedShare(skeleton: Skeleton, but: Figure | undefined): Tally | undefined {
  const left = skeleton.figures.filter((figure) => figure !== but && !figure.range && figure.hedge === undefined);
  const shares = left.filter(({ kind }) => kind === 'percent');
  const bare = left.filter(
    (figure, i) =>
      figure.kind === 'count' &&
      figure.counts === undefined &&
      figure.value < 100 &&
      i > left.indexOf(shares[0] as Figure),
  );
  const [first, last] = [shares[0], bare[0]];
  if (shares.length !== 1 || bare.length !== 1 || first === undefined || last === undefined) return undefined;
  const at = skeleton.places[skeleton.figures.indexOf(last)] as number;
  if (
    !/\b(?:with|on|at|to|against|and|versus|over)\s(?:[\p{L}'’-]+\s|[\p{L}'’-]+,\s){0,3}$/iu.test(
      skeleton.text.slice(Math.max(0, at - 30), at),
    )
  )
    return undefined;
  const slack = 0.5 * 10 ** -first.parts[0].decimals + 0.5 * 10 ** -last.parts[0].decimals;
  return {
    a: first.value,
    b: last.value,
    slack,
    figures: [first, last],
    at: skeleton.places[skeleton.figures.indexOf(first)] as number,
  };
}
