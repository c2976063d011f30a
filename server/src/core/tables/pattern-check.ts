/** One atom of a pattern with its quantifier, or a group of alternatives. */
interface Item {
  /** Source of a single-character atom; undefined for a group. */
  readonly atom: string | undefined;
  readonly group: readonly (readonly Item[])[] | undefined;
  readonly min: number;
  readonly max: number;
}

interface Parse {
  readonly source: string;
  at: number;
}

/** A count so wide that it behaves as one without end. */
const WIDE = 12;
const SAMPLES = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\t',
  '\n',
  'é',
  'Ж',
  '’',
  '—',
  '\u00a0',
];

function quantifier(p: Parse): readonly [number, number] {
  const rest = p.source.slice(p.at);
  const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(rest);
  if (found === null) return [1, 1];
  p.at += found[0].length;
  if (found[1] !== undefined) return found[1] === '*' ? [0, Infinity] : found[1] === '+' ? [1, Infinity] : [0, 1];
  const low = Number(found[2]);
  if (found[3] === undefined) return [low, low];
  return [low, found[4] === '' ? Infinity : Number(found[4])];
}

function parseAtom(p: Parse): string {
  const rest = p.source.slice(p.at);
  const found =
    /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[\s\S])/.exec(rest);
  const atom = found?.[0] ?? '';
  p.at += Math.max(1, atom.length);
  return atom;
}

function parseAlternatives(p: Parse): Item[][] {
  const all: Item[][] = [[]];
  while (p.at < p.source.length && p.source[p.at] !== ')') {
    const own = all[all.length - 1] as Item[];
    if (p.source[p.at] === '|') {
      p.at++;
      all.push([]);
    } else if (p.source[p.at] === '(') {
      p.at += (/^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(p.source.slice(p.at))?.[0] ?? '(').length;
      const group = parseAlternatives(p);
      p.at++;
      const [min, max] = quantifier(p);
      own.push({ atom: undefined, group, min, max });
    } else {
      const atom = parseAtom(p);
      if (/^(?:\^|\$|\\b|\\B)$/.test(atom)) continue;
      const [min, max] = quantifier(p);
      own.push({ atom, group: undefined, min, max });
    }
  }
  return all;
}

const endless = (item: Item): boolean => item.max - item.min > WIDE;
const charsOf = (atom: string): ReadonlySet<string> => {
  const test = new RegExp(`^(?:${atom})$`, 'iu');
  return new Set(SAMPLES.filter((sample) => test.test(sample)));
};
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((char) => b.has(char));

/** What a repeated group may not hold: repetition, options, or alternatives that begin alike. */
function repeatsBadly(group: readonly (readonly Item[])[]): boolean {
  const loose = (items: readonly Item[]): boolean =>
    items.some((item) => item.min !== item.max || item.group?.some(loose) === true);
  // A single repeated word with a mark before it, "(?:, \\w+)*", is the one form that stays linear.
  const headed = (items: readonly Item[]): boolean => {
    const [head, ...rest] = items;
    if (head?.atom === undefined || head.min !== 1 || head.max !== 1) return false;
    const own = charsOf(head.atom);
    return rest.every((item) => item.atom !== undefined && !(endless(item) && meet(own, charsOf(item.atom))));
  };
  if (group.some((items) => loose(items) && !headed(items))) return true;
  const heads = group.map((items) => (items[0]?.atom === undefined ? undefined : charsOf(items[0].atom)));
  return heads.some(
    (head, i) => group.length > 1 && heads.slice(i + 1).some((other) => !head || !other || meet(head, other)),
  );
}

function isBad(items: readonly Item[]): boolean {
  for (const [i, item] of items.entries()) {
    if (item.group !== undefined) {
      if (item.group.some(isBad)) return true;
      if (endless(item) && repeatsBadly(item.group)) return true;
    }
    if (item.atom === undefined || !endless(item)) continue;
    const own = charsOf(item.atom);
    for (const next of items.slice(i + 1)) {
      if (next.atom === undefined) {
        if (next.min > 0) break;
        continue;
      }
      const chars = charsOf(next.atom);
      if (endless(next) && meet(own, chars)) return true;
      // Something that must stand here and that the first cannot swallow keeps the two apart.
      if (next.min > 0 && !meet(own, chars)) break;
    }
  }
  return false;
}

/**
 * What is wrong with a pattern a desk has written, in one sentence, or undefined where it may run. A pattern may not be able to go back
 * over the same words in many ways: repeated groups that repeat inside, two runs side by side that take the same characters.
 */
export function patternProblem(source: string): string | undefined {
  try {
    new RegExp(source, 'giu');
  } catch (error) {
    return `This is not a pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (source.length > 500) return 'This pattern is too long to be checked; give several rows instead.';
  if (/\\(?:[1-9]|k<)/.test(source)) return 'A pattern may not refer back to one of its groups.';
  const p: Parse = { source, at: 0 };
  if (parseAlternatives(p).some(isBad))
    return 'This pattern can take very long on some copy: it repeats what already repeats. Give the words themselves, or a fixed count.';
  return new RegExp(source, 'iu').test('') ? 'This pattern also matches nothing at all.' : undefined;
}
