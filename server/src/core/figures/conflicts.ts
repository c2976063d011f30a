import { type FigureClaim, isDisplay } from './claims.ts';

/** Two places of copy that give one quantity differently. */
export interface Conflict {
  readonly first: FigureClaim;
  readonly second: FigureClaim;
}

/** Words that are in both. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** The values agree: they meet, or one is the other rounded. */
function agree(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.value === y.value && x.parts[1]?.value === y.parts[1]?.value) return true;
  if (x.parts[1] !== undefined || y.parts[1] !== undefined) return false;
  // “Over 30” and “at least 38” are both right, whatever a hedge leaves to the imagination.
  const top = ({ high, hedge }: FigureClaim['figure']): number =>
    hedge === 'more' || hedge === 'atLeast' ? Number.POSITIVE_INFINITY : high;
  if (x.low <= top(y) && y.low <= top(x)) return true;
  return Math.max(x.loose.low, y.loose.low) <= Math.min(x.loose.high, y.loose.high);
}

/** Both speak of the same event at the same time, as far as the words go. */
function sameEvent(a: FigureClaim, b: FigureClaim, across: boolean): boolean {
  // A year or month that only the later place has may set another event apart; under a headline it need not.
  const takes = !across && takesUp(a, b);
  if (elsewhere(a, b) || (takes && otherYear(a, b))) return false;
  if (a.time !== b.time && b.time !== '' && (a.time !== '' || !(isDisplay(a) || takes))) return false;
  if (a.key.startsWith('age:')) return shared(given(a), given(b)) > 0 || given(a).size === 0 || given(b).size === 0;
  if (takes) return true;
  if (a.key.startsWith('group:')) return false;
  const names = shared(a.names, b.names);
  const words = shared(a.words, b.words);
  const display = isDisplay(a) || isDisplay(b);
  if (a.event) return display ? words + names >= 1 : names >= 1 || words >= 2;
  return display ? words >= 2 || (words >= 1 && names >= 1) : names >= 1 || words >= 2;
}

/** Each is placed by its own clause, and by no word of the other's sentence. */
function elsewhere(a: FigureClaim, b: FigureClaim): boolean {
  if (a.place === undefined || b.place === undefined || a.place === b.place) return false;
  const named = (place: string, { names }: FigureClaim): boolean =>
    place.split(' ').some((word) => names.has(word.toLowerCase()));
  return !named(a.place, b) && !named(b.place, a);
}

const otherYear = (a: FigureClaim, b: FigureClaim): boolean => {
  const [x, y] = [a.moment, b.moment].map((moment) => /^\d{4}/.exec(moment ?? '')?.[0]);
  return x !== undefined && y !== undefined && x !== y;
};

/** How many paragraphs back a known thing may have been told. */
const REACH = 3;

/** The later place takes up what was just told: a definite event or group a few paragraphs on that no name sets apart. */
function takesUp(a: FigureClaim, b: FigureClaim): boolean {
  const far = b.block.index - a.block.index;
  if (far === 0 && a.sentence === b.sentence) return false;
  if (far < 0 || far > REACH || (a.names.size > 0 && b.names.size > 0 && shared(a.names, b.names) === 0)) return false;
  if (isDisplay(a) && !isDisplay(b) && far <= 2 && !/^\d{4}/.test(b.moment ?? ''))
    return a.event || (/^(?:count|who):/.test(a.key) && shared(a.words, b.words) > 0);
  if (a.key.startsWith('of:') || a.key.startsWith('sum:')) return b.anaphoric && !a.gated;
  if (a.key.startsWith('group:')) return b.all;
  return b.definite && (a.event || b.anaphoric);
}

const given = ({ words }: FigureClaim): ReadonlySet<string> =>
  new Set([...words].filter((word) => word.startsWith('given ')));

/** One is the sum of others: “23 hurt in two crashes” and “nine … 14”. */
function isSum(claim: FigureClaim, others: readonly FigureClaim[]): boolean {
  const values = others.map(({ figure }) => figure.value).filter((value) => value < claim.figure.value);
  if (values.length < 2 || values.length > 12) return false;
  return (
    values.some((x, i) => values.some((y, j) => j > i && x + y === claim.figure.value)) ||
    values.reduce((sum, value) => sum + value, 0) === claim.figure.value
  );
}

/** What is counted must differ by a slip of the keys or by little, and not by its adjectives; an event needs no such proof. */
function mayDiffer(a: FigureClaim, b: FigureClaim): boolean {
  if (a.event || a.key.startsWith('score:')) return true;
  if (/^(?:who|count|group):/.test(a.key) && b.anaphoric && takesUp(a, b) && a.mods.join() === b.mods.join())
    return true;
  if (a.key.startsWith('sum:') && b.definite && takesUp(a, b)) return true;
  if (a.mods.length > 0 && b.mods.length > 0 && !a.mods.some((mod) => b.mods.includes(mod))) return false;
  const [x, y] = [a.figure.value, b.figure.value];
  const ratio = Math.max(x / y, y / x);
  if (ratio <= 1.25 || [10, 100, 1000, 1e6].some((power) => Math.abs(ratio / power - 1) < 0.001)) return true;
  const [p, q] = [x, y].map((value) => String(Number(value.toPrecision(6))).replace(/0+$/, '')) as [string, string];
  // Of small counts any two are one digit apart.
  if (Math.max(x, y) < 20) return false;
  return isSlip(p, q) || isSlip(q, p);
}

/** One digit changed, dropped or swapped with its neighbor. */
function isSlip(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (x.slice(1) === y.slice(1) || x.slice(1) === y) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

/** With others of its sentence it makes the other figure: “nine in a crash on Main Street and 14 on Elm Street” make 23. */
const isPart = (part: FigureClaim, whole: FigureClaim): boolean =>
  part.beside.some((other) => part.figure.value + other === whole.figure.value) ||
  (part.beside.length > 1 && part.beside.reduce((sum, value) => sum + value, part.figure.value) === whole.figure.value);

/**
 * The disagreements among claims in reading order. A later claim is set against the first one that it repeats; it says nothing where
 * any other place agrees with it, where it is a sum of others, or where its sentence says that it is a new or another number.
 * @param across the claims are of several drafts, so that nothing stands a few paragraphs before another
 */
export function conflictsOf(claims: readonly FigureClaim[], across = false): readonly Conflict[] {
  const groups = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.key);
    if (group === undefined) groups.set(claim.key, [claim]);
    else if (group.length < 40) group.push(claim);
  }
  const found: Conflict[] = [];
  const seen = new Set<FigureClaim['figure']>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const told = group.filter((claim) => !claim.gated);
    for (const [i, second] of told.entries()) {
      const first = told.slice(0, i).find((other) => mayRepeat(other, second) && sameEvent(other, second, across));
      if (first === undefined || agree(first, second) || !mayDiffer(first, second)) continue;
      if (told.slice(0, i).some((other) => other !== first && other.figure.value === second.figure.value)) continue;
      if (isSum(second, group) || isSum(first, group) || isPart(first, second) || isPart(second, first)) continue;
      if (seen.has(second.figure)) continue;
      seen.add(second.figure);
      found.push({ first, second });
    }
  }
  return found;
}

/** The second place points back: to a known thing, or from a headline or caption to the story or the other way. */
const mayRepeat = (first: FigureClaim, second: FigureClaim): boolean =>
  !(first.block === second.block && first.sentence === second.sentence) &&
  (second.definite || isDisplay(first) || isDisplay(second) || (second.event && sharesMuch(first, second)));

const sharesMuch = (first: FigureClaim, second: FigureClaim): boolean =>
  shared(first.names, second.names) >= 1 && shared(first.words, second.words) >= 2;
