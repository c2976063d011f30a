import type { Block, Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { type Span, spanAt } from '../text/span.ts';

/** An acronym in the copy. Offsets are into the source. */
export interface AcronymUse extends Span {
  readonly acronym: string;
  readonly block: Block;
  readonly quoted: boolean;
}

/** The place where an acronym is given with its long form: "Linden Falls Development Authority (LFDA)". */
export interface Introduction extends AcronymUse {
  /** The long form as written, and where. */
  readonly long: string;
  readonly longAt: Span;
}

/** Everything a draft does with one acronym, in reading order. */
export interface Acronym {
  readonly acronym: string;
  readonly introductions: readonly Introduction[];
  /** Uses outside introductions. */
  readonly uses: readonly AcronymUse[];
  /** Of an introduced acronym: where a run of capitalised words with these initials first stands without it. */
  readonly initials: Span | undefined;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}s?$/u;
const SMALL = /^(?:of|and|the|for|on|in|to|de|du|la|des|et|&)$/;

/** Words that an acronym stands for. Offsets are into the block's prose. */
interface LongForm extends Span {
  readonly text: string;
}

/** Words before `token` that could be the long form: capitalised words and the small words between them, at most 12. */
function longForm({ tokens, text }: BlockFacts, token: number, letters: string): LongForm | undefined {
  let matched = letters.length - 1;
  for (let i = token - 1; i >= Math.max(0, token - 14) && matched >= 0; i--) {
    const word = tokens[i];
    if (word === undefined || word.kind === 'mark') return undefined;
    const initials = word.text.split('-').map((part) => part[0]?.toUpperCase() ?? '');
    const small = SMALL.test(word.lower);
    for (let k = initials.length - 1; k >= 0 && matched >= 0; k--) if (initials[k] === letters[matched]) matched--;
    if (matched < 0) {
      // The first word of the long form has a capital: "the agency (ABC)" is no introduction by its letters.
      if (!/^\p{Lu}/u.test(word.text)) return undefined;
      const end = (tokens[token - 1] as Span).end;
      return { text: text.slice(word.start, end), start: word.start, end };
    }
    if (!small && !/^\p{Lu}/u.test(word.text) && initials.length === 1 && i < token - 8) return undefined;
  }
  return undefined;
}

/** An acronym of a block. Offsets are into its prose. */
interface BlockAcronym extends Span {
  readonly acronym: string;
  readonly quoted: boolean;
  readonly long: LongForm | undefined;
}

const ZONES = new Set(['body', 'list', 'deck', 'caption', 'headline', 'subhead']);
const NO_RUNS: ReadonlyMap<string, Span> = new Map();

/** Display lines in capitals are not read. */
const isRead = ({ zone, text }: BlockFacts): boolean => ZONES.has(zone) && text !== text.toUpperCase();

/** The first run of capitalised words with each set of initials, small words aside: what may introduce an acronym without brackets. */
function readInitials(block: BlockFacts): ReadonlyMap<string, Span> {
  if (!isRead(block)) return NO_RUNS;
  const { tokens } = block;
  const runs = new Map<string, Span>();
  let i = 0;
  while (i < tokens.length) {
    let letters = '';
    let last = i;
    let j = i;
    for (; j < tokens.length && j < i + 12; j++) {
      const word = tokens[j];
      if (word?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(word.text)) {
        for (const part of word.text.split('-')) letters += part[0]?.toUpperCase() ?? '';
        last = j;
      } else if (!(word?.kind === 'word' && SMALL.test(word.lower) && letters !== '')) break;
    }
    const first = tokens[i];
    const end = tokens[last];
    if (letters.length >= 2 && first !== undefined && end !== undefined && !runs.has(letters))
      runs.set(letters, { start: first.start, end: end.end });
    i = Math.max(i + 1, j);
  }
  return runs;
}

/** The acronyms of a block, in order. */
function readBlockAcronyms(block: BlockFacts): readonly BlockAcronym[] {
  const { tokens, quotations } = block;
  if (!isRead(block)) return [];
  return tokens.flatMap((token, i): BlockAcronym[] => {
    if (token.kind !== 'word' || !ACRONYM.test(token.text)) return [];
    const acronym = token.text.replace(/s$/, '');
    const bracketed = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
    const quoted = spanAt(quotations, token.start) !== undefined;
    const long = bracketed ? longForm(block, i - 1, acronym) : undefined;
    return [{ acronym, quoted, long, start: token.start, end: token.end }];
  });
}

/** Where words with these initials first stand. */
function initialsOf(draft: Draft, letters: string): Span | undefined {
  for (const block of draft.blocks) {
    const found = block.facts.fact(readInitials).get(letters);
    if (found !== undefined) return block.map.toSource(found);
  }
  return undefined;
}

/** Acronyms of a draft by their letters, the introduced ones first. */
export function readAcronyms(draft: Draft): readonly Acronym[] {
  const introductions = new Map<string, Introduction[]>();
  const uses = new Map<string, AcronymUse[]>();
  const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  };
  for (const block of draft.blocks)
    for (const found of block.facts.fact(readBlockAcronyms)) {
      const { acronym, quoted, long } = found;
      const use = { acronym, block, quoted, ...block.map.toSource(found) };
      if (long === undefined) push(uses, acronym, use);
      else push(introductions, acronym, { ...use, long: long.text, longAt: block.map.toSource(long) });
    }
  return [...new Set([...introductions.keys(), ...uses.keys()])].map((acronym) => ({
    acronym,
    introductions: introductions.get(acronym) ?? [],
    uses: uses.get(acronym) ?? [],
    // Only of an acronym that is introduced is it asked whether its words stood before.
    initials: introductions.has(acronym)
      ? (initialsOf(draft, acronym) ?? initialsOf(draft, acronym.replace(/\d/g, '')))
      : undefined,
  }));
}
