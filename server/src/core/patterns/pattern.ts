/**
 * Patterns over tokens, one a line. A pattern is a row of elements with one target in brackets:
 *
 *     could|would|should [of->have]         words, alternatives with `|`; `#` and parts of speech may be among them: `many|#|<NNS>`
 *     [~hone->~home] in on                  `~` any form of a verb, `^` singular and plural of a noun
 *     for [@ordinal->the $&] time           `@` a class of words; `$&` what stood there
 *     there [is->are] <JJ*>? <NNS>          a part of speech, here one that begins with JJ; `?` may be left out
 *     !a|an [way->ways] to go               not this word here; it is not read, only looked at
 *     START [so->] , _                      the sentence begins here; `_` any word; `END` the sentence or clause ends here
 *
 *     [all beit|all be it->albeit|albeit]   phrases may be alternatives where at least two of them have a space; `[= a|b c]` forbids it
 *
 * Where the target has alternatives and the replacement has as many, they answer each other in order. An empty replacement deletes; no
 * arrow flags only. Clitics are tokens: `it 's`. A row may end in ` ;; entry`.
 */
import { nounForms, verbForms } from './inflect.ts';
import { wordClass } from './word-classes.ts';

export interface Element {
  /** Words that may stand here, with the number of the alternative. */
  readonly words?: ReadonlyMap<string, number>;
  /** Beside these words any number may stand here, or a word of `tags`. Such an element is not looked up by its words. */
  readonly open?: 'number' | 'tag' | 'both';
  /** The sentence or clause may end here instead. */
  readonly orEnd?: true;
  /** Parts of speech that may stand here; `NN*` for all that begin so. */
  readonly tags?: readonly string[];
  readonly kind: 'word' | 'tag' | 'any' | 'number' | 'capital' | 'start' | 'end';
  readonly not: boolean;
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** The target is `elements.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Texts by alternative, or one for all; undefined where there is no fix. */
  readonly replacement: readonly string[] | undefined;
  /** The element whose alternative chooses the replacement. */
  readonly varying: number;
  readonly entry: string | undefined;
  /** The element that is looked up, and by which words. */
  readonly anchor: number;
}

const forms = (part: string): readonly string[] => {
  if (part.startsWith('~')) return verbForms(part.slice(1));
  if (part.startsWith('^')) return nounForms(part.slice(1));
  if (part.startsWith('@')) return wordClass(part.slice(1));
  return [part.replaceAll('’', "'")];
};

/** Elements by their source: long lists of words stand in many rows, and in every reading of a row with optional parts. */
const parsed = new Map<string, Element>();

function elementOf(source: string): Element {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const element = parseElement(source);
  parsed.set(source, element);
  return element;
}

function parseElement(source: string): Element {
  const not = source.startsWith('!') && source.length > 1;
  const body = not ? source.slice(1) : source;
  if (body === 'START') return { kind: 'start', not };
  if (body === 'END') return { kind: 'end', not };
  if (body === '_') return { kind: 'any', not };
  if (body === '#') return { kind: 'number', not };
  if (body === 'Cap') return { kind: 'capital', not };
  if (/^<[^>]+>$/.test(body)) return { kind: 'tag', tags: body.slice(1, -1).split('|'), not };
  const words = new Map<string, number>();
  const tags = (body.match(/<[^>]+>/g) ?? []).flatMap((part) => part.slice(1, -1).split('|'));
  const plain = body
    .replace(/<[^>]+>/g, '')
    .split('|')
    .filter((part) => part !== '');
  const number = plain.length > 1 && plain.includes('#');
  const orEnd = plain.length > 1 && plain.includes('END');
  const list =
    body === '|'
      ? ['|']
      : plain.filter((part) => (part !== '#' || !number) && (part !== 'END' || !orEnd)).flatMap(forms);
  for (const [i, word] of list.entries()) if (!words.has(word)) words.set(word, i);
  const end = orEnd ? { orEnd } : {};
  if (tags.length === 0 && !number) return { kind: 'word', words, not, ...end };
  const open = tags.length === 0 ? 'number' : number ? 'both' : 'tag';
  return { kind: 'word', words, open, not, ...end, ...(tags.length === 0 ? {} : { tags }) };
}

/** Words too common to look patterns up by, commonest first. */
const COMMON =
  "the of and to a in that is for it on as with was at by be this have from or not are but an they which you i he his her she we their has had been were will would there its if can all who more one 's when out up so what about into than them no n't could other then some my do me your over any just only after also our most get make like go time way even use first new well see know take good through much too before where how between because same such while might should must may these those being very each still"
    .split(' ')
    .reverse();
const commonness = new Map(COMMON.map((word, i) => [word, i + 1]));

const costs = new Map<Element, number>();

/** What looking a pattern up by this element costs: many words and common words cost most. */
function costOf(element: Element): number {
  const known = costs.get(element);
  if (known !== undefined) return known;
  let cost = 0;
  for (const word of element.words?.keys() ?? []) cost += 0.1 + (commonness.get(word) ?? 0) ** 2;
  costs.set(element, cost);
  return cost;
}

function anchorOf(elements: readonly Element[]): number {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [i, element] of elements.entries()) {
    if (element.kind !== 'word' || element.not || element.open !== undefined || element.orEnd) continue;
    const cost = costOf(element);
    if (cost < lowest) [best, lowest] = [i, cost];
  }
  return best;
}

/** A row that is a target of plain words and nothing else. */
const SIMPLE = /^\[([a-z' -]+)(?:->[^|\]]*)?\]$/;

/**
 * The word that a row of plain words is looked up by, found without reading the row: most rows never meet their word in a draft.
 * @returns undefined for a row in any other notation
 */
export function simpleAnchor(line: string): string | undefined {
  const words = SIMPLE.exec(line)?.[1];
  if (words === undefined) return undefined;
  let best: string | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const word of split(words)) {
    const cost = commonness.get(word) ?? 0;
    if (cost < lowest) [best, lowest] = [word, cost];
  }
  return best;
}

/** Every reading of a row with its optional elements there or not. */
function variants(parts: readonly string[]): string[][] {
  let all: string[][] = [[]];
  for (const part of parts) {
    const optional = part.length > 1 && part.endsWith('?');
    const kept = all.map((row) => [...row, optional ? part.slice(0, -1) : part]);
    all = optional ? [...all, ...kept] : kept;
  }
  return all;
}

const split = (source: string): readonly string[] => source.split(' ').filter((part) => part !== '');

/** The texts of a replacement: `a|b c` are two; `~use of` has as many as the verb has forms. */
function replacements(source: string): readonly string[] {
  if (source.includes('|')) return source.split('|').map((text) => text.trim());
  const parts = split(source).map((part) => (/^[~^]./.test(part) ? forms(part) : [part]));
  const size = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: size }, (_, i) => parts.map((part) => part[part.length === 1 ? 0 : i] ?? '').join(' '));
}

/** A target whose alternatives are phrases, one row each: at least two of them have a space, and each has its own replacement or none. */
function phraseAlternatives(line: string): readonly string[] {
  const open = line.indexOf('[');
  const close = line.indexOf(']');
  const [target = '', to] = line.slice(open + 1, close).split('->');
  const [said, texts] = [target.split('|'), to?.split('|')];
  if (target.startsWith('=')) return [`${line.slice(0, open)}[${line.slice(open + 2).trimStart()}`];
  if (
    said.filter((part) => part.trim().includes(' ')).length < 2 ||
    (texts !== undefined && texts.length > 1 && texts.length !== said.length)
  )
    return [line];
  return said.map((part, i) => {
    const text = texts === undefined ? '' : `->${texts[texts.length === 1 ? 0 : i]}`;
    return `${line.slice(0, open)}[${part}${text}${line.slice(close)}`;
  });
}

/**
 * Reads one row.
 * @param line a row in the notation above
 * @returns one pattern for each way its optional elements can be there or not; throws on a row that cannot be read
 */
export function parsePattern(line: string): readonly Pattern[] {
  return phraseAlternatives(line).flatMap(parseRow);
}

function parseRow(line: string): readonly Pattern[] {
  const [row = '', entry] = line.split(' ;; ');
  const open = row.indexOf('[');
  const close = row.indexOf(']');
  if (open < 0 || close < open) throw new Error(`no target in “${line}”`);
  const [target = '', to] = row.slice(open + 1, close).split('->');
  const replacement = to === undefined ? undefined : replacements(to);
  return variants(split(row.slice(0, open))).flatMap((left) =>
    variants(split(target)).flatMap((middle) =>
      variants(split(row.slice(close + 1))).map((right) => {
        const elements = [...left, ...middle, ...right].map(elementOf);
        const from = left.length;
        const own = middle.map((_, i) => from + i);
        const size = replacement?.length ?? 1;
        const sizes = (i: number): number => Math.max(0, ...(elements[i]?.words?.values() ?? [])) + 1;
        const varying = own.find((i) => size > 1 && sizes(i) <= size && sizes(i) > 1) ?? from;
        const anchor = anchorOf(elements);
        if (anchor < 0) throw new Error(`nothing to look up in “${line}”`);
        return { elements, from, to: from + middle.length, replacement, varying, entry, anchor };
      }),
    ),
  );
}
