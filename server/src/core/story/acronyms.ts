import type { Block, Draft } from '../draft/draft.ts';
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
  /** Where a run of capitalised words with these initials first stands without the acronym. */
  readonly initials: Span | undefined;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}s?$/u;
const SMALL = /^(?:of|and|the|for|on|in|to|de|du|la|des|et|&)$/;

/** Words before `at` that could be the long form: capitalised words and the small words between them, at most 12. */
function longForm(
  block: Block,
  token: number,
  letters: string,
): { readonly text: string; readonly span: Span } | undefined {
  const { tokens, text } = block.facts;
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
      return { text: text.slice(word.start, end), span: block.map.toSource({ start: word.start, end }) };
    }
    if (!small && !/^\p{Lu}/u.test(word.text) && initials.length === 1 && i < token - 8) return undefined;
  }
  return undefined;
}

/** Runs of capitalised words with their initials, small words aside: what may introduce an acronym without brackets. */
function initialRuns(block: Block): (Span & { readonly letters: string })[] {
  const { tokens } = block.facts;
  const runs: (Span & { letters: string })[] = [];
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
    if (letters.length >= 2 && first !== undefined && end !== undefined)
      runs.push({ ...block.map.toSource({ start: first.start, end: end.end }), letters });
    i = Math.max(i + 1, j);
  }
  return runs;
}

const READ = new Set(['body', 'list', 'deck', 'caption', 'headline', 'subhead']);

/** Acronyms of a draft by their letters. Display lines in capitals are not read. */
export function readAcronyms(draft: Draft): readonly Acronym[] {
  const introductions = new Map<string, Introduction[]>();
  const uses = new Map<string, AcronymUse[]>();
  const initials = new Map<string, Span>();
  const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  };
  for (const block of draft.blocks) {
    const { tokens, text, quotations } = block.facts;
    if (!READ.has(block.zone) || text === text.toUpperCase()) continue;
    for (const run of initialRuns(block)) if (!initials.has(run.letters)) initials.set(run.letters, run);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind !== 'word' || !ACRONYM.test(token.text)) continue;
      const acronym = token.text.replace(/s$/, '');
      const use = {
        acronym,
        block,
        quoted: spanAt(quotations, token.start) !== undefined,
        ...block.map.toSource(token),
      };
      const bracketed = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
      const long = bracketed ? longForm(block, i - 1, acronym) : undefined;
      if (long === undefined) push(uses, acronym, use);
      else push(introductions, acronym, { ...use, long: long.text, longAt: long.span });
    }
  }
  return [...new Set([...introductions.keys(), ...uses.keys()])].map((acronym) => ({
    acronym,
    introductions: introductions.get(acronym) ?? [],
    uses: uses.get(acronym) ?? [],
    initials: initials.get(acronym) ?? initials.get(acronym.replace(/\d/g, '')),
  }));
}
