import { type BlockFacts, lazy, type Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import type { Span } from '../text/span.ts';
import { nounForms } from './inflect.ts';
import { type Element, type Pattern, parsePattern, simpleAnchor } from './pattern.ts';

/** A list whose patterns are looked up together with those of all other lists. */
export interface PatternIndex<L extends string> {
  readonly byWord: ReadonlyMap<string, readonly Entry<L>[]>;
}

/** A pattern of a list, read on first use. */
interface Entry<L extends string> {
  readonly list: L;
  readonly read: () => Pattern;
}

/** Words that a pattern points at. Offsets are into the block's prose. */
export interface PatternHit<L extends string> extends Span {
  readonly list: L;
  readonly entry: string | undefined;
  readonly said: string;
  /** What should stand there, in the case of what stands there; empty to delete; undefined where there is no fix. */
  readonly to: string | undefined;
  /** The edit that puts it there. */
  readonly edit: (Span & { readonly text: string }) | undefined;
}

/** Orders the patterns of rows by the word they are looked up by. A row of plain words is read when its word is first met. */
export function indexRows<L extends string>(lists: Iterable<readonly [L, readonly string[]]>): PatternIndex<L> {
  const byWord = new Map<string, Entry<L>[]>();
  const put = (word: string, entry: Entry<L>): void => {
    const found = byWord.get(word);
    if (found === undefined) byWord.set(word, [entry]);
    else found.push(entry);
  };
  for (const [list, rows] of lists)
    for (const row of rows) {
      const word = simpleAnchor(row);
      if (word !== undefined) {
        const read = lazy(() => parsePattern(row)[0] as Pattern);
        put(word, { list, read });
        continue;
      }
      for (const pattern of parsePattern(row))
        for (const key of pattern.elements[pattern.anchor]?.words?.keys() ?? [])
          put(key, { list, read: () => pattern });
    }
  return { byWord };
}

const plain = (token: Token): string => (token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower);

function hasTag(element: Element, sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i] ?? '';
  return element.tags?.some((want) => (want.endsWith('*') ? tag.startsWith(want.slice(0, -1)) : tag === want)) ?? false;
}

/** Whether the sentence or clause ends before `token`. A mark that opens something ends nothing: to “cement in” the vote. */
const endsAt = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && !/^[“‘"([]$/.test(token.text));

function fits(element: Element, sentence: Sentence, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (element.kind === 'start')
    return i < 0 || (i >= 0 && token !== undefined && /^[“"‘(—]$/.test(token.text) && i === 0);
  if (element.kind === 'end' || element.orEnd) {
    if (endsAt(token)) return true;
    if (element.kind === 'end') return false;
  }
  if (token === undefined) return false;
  switch (element.kind) {
    case 'word':
      return (
        (element.words?.has(plain(token)) ?? false) ||
        (element.open !== undefined &&
          ((element.open !== 'tag' && token.kind === 'number') ||
            (element.tags !== undefined && hasTag(element, sentence, i))))
      );
    case 'any':
      return token.kind === 'word' || token.kind === 'number';
    case 'number':
      return token.kind === 'number';
    case 'capital':
      return /^\p{Lu}/u.test(token.text);
    case 'tag':
      return hasTag(element, sentence, i);
  }
}

/** Walks the elements from `at` in one direction; the place where each one matched, or undefined where one does not. */
function walk(
  pattern: Pattern,
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  places: number[],
): boolean {
  let i = at + step;
  for (let e = pattern.anchor + step; e >= 0 && e < pattern.elements.length; e += step) {
    const element = pattern.elements[e] as Element;
    if (element.not) {
      if (fits(element, sentence, tokens, i)) return false;
      places[e] = i;
      continue;
    }
    if (!fits(element, sentence, tokens, i)) return false;
    places[e] = i;
    if (element.kind !== 'start' && element.kind !== 'end') i += step;
  }
  return true;
}

/** `to` in the case of `said`. */
export function inCaseOf(said: string, to: string): string {
  if (said.length > 1 && said === said.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(said)) return to.toUpperCase();
  if (said === 'I') return to;
  return /^\p{Lu}/u.test(said) && !/^\p{Lu}/u.test(to) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

function editFor(block: BlockFacts, at: Span, to: string, opens: boolean): Span & { text: string } {
  if (to !== '') return { ...at, text: to };
  const after = /^[\s,]*/.exec(block.text.slice(at.end, at.end + 8))?.[0] ?? '';
  const rest = block.text.slice(at.end + after.length, at.end + after.length + 1);
  // Deleted from the front of its sentence, the next word takes the capital.
  if (opens && rest !== '') return { start: at.start, end: at.end + after.length + 1, text: rest.toUpperCase() };
  if (/^\s/.test(after)) return { start: at.start, end: at.end + (/^\s*/.exec(after)?.[0].length ?? 0), text: '' };
  const before = /\s*$/.exec(block.text.slice(Math.max(0, at.start - 4), at.start))?.[0] ?? '';
  return { start: at.start - before.length, end: at.end, text: '' };
}

function hitOf<L extends string>(
  list: L,
  pattern: Pattern,
  sentence: Sentence,
  places: readonly number[],
): PatternHit<L> | undefined {
  const { block, tokens } = sentence;
  const first = tokens[places[pattern.from] ?? -1];
  const last = tokens[places[pattern.to - 1] ?? -1];
  if (first === undefined || last === undefined) return undefined;
  const at = { start: first.start, end: last.end };
  const said = block.text.slice(at.start, at.end);
  // A capital inside a sentence is a name or a title, and a capital inside a word is code.
  const inner = first.start !== sentence.start && /^\p{Lu}(?:.*\p{Ll})/u.test(first.text) && places[pattern.from] !== 0;
  if (
    (inner &&
      list !== 'name' &&
      list !== 'label' &&
      !/^[“"‘(—:]$/.test(tokens[(places[pattern.from] ?? 0) - 1]?.text ?? '')) ||
    /\p{Ll}\p{Lu}/u.test(first.text) ||
    // "--infront", "@infront", "#its": an option of a command, a name or a tag.
    /(?:^|\s)-{1,2}$|[@#_\\`]$/.test(block.text.slice(Math.max(0, at.start - 3), at.start))
  )
    return undefined;
  const found = { list, entry: pattern.entry, said, ...at };
  if (pattern.replacement === undefined) return { ...found, to: undefined, edit: undefined };
  const chosen = tokens[places[pattern.varying] ?? -1];
  const alternative = chosen === undefined ? 0 : (pattern.elements[pattern.varying]?.words?.get(plain(chosen)) ?? 0);
  const raw = pattern.replacement[pattern.replacement.length === 1 ? 0 : alternative] ?? pattern.replacement[0] ?? '';
  // A plural is one already, and "match" takes more than an s.
  if (raw === '$&s' && /s$/i.test(said)) return undefined;
  const to =
    raw === '$&s'
      ? (nounForms(said)[1] ?? `${said}s`)
      : raw.includes('$&')
        ? inCaseOf(said, raw.replace('$&', raw.startsWith('$&') ? said : said.charAt(0).toLowerCase() + said.slice(1)))
        : inCaseOf(said, raw);
  if (to === said || to === said.replace(/\s+/g, ' ')) return undefined;
  return { ...found, to, edit: editFor(block, at, to, first.start === sentence.start) };
}

/** All that the patterns of an index point at in a block, in reading order. */
export function matchPatterns<L extends string>(block: BlockFacts, index: PatternIndex<L>): readonly PatternHit<L>[] {
  const hits: PatternHit<L>[] = [];
  const places: number[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const rows = token.kind === 'symbol' ? undefined : index.byWord.get(plain(token));
      if (rows === undefined) continue;
      for (const { list, read } of rows) {
        const pattern = read();
        places[pattern.anchor] = i;
        if (!walk(pattern, sentence, tokens, i, -1, places) || !walk(pattern, sentence, tokens, i, 1, places)) continue;
        const hit = hitOf(list, pattern, sentence, places);
        if (hit !== undefined) hits.push(hit);
      }
    }
  }
  return keepLongest(hits);
}

/** Of the hits of one list that overlap, the longest. */
function keepLongest<L extends string>(hits: readonly PatternHit<L>[]): readonly PatternHit<L>[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Map<L, number>();
  return sorted.filter((hit) => {
    if (hit.start < (ends.get(hit.list) ?? -1)) return false;
    ends.set(hit.list, hit.end);
    return true;
  });
}
