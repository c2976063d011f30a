import type { Block, Draft } from '../draft/draft.ts';
import { STARTERS } from '../language/abbreviations.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { KOREAN_GIVEN, type NameMention, readNames } from '../language/names.ts';
import { FAMILY_FIRST } from '../lexicons/family-names.ts';
import { lexiconBits } from '../lexicons/lookup.ts';
import { perPart } from '../text/memo.ts';
import { type Span, spanAt } from '../text/span.ts';
import { nearPairs } from './near-names.ts';

/** A name where it stands in the draft. Offsets are into the source. */
export interface Mention extends Span {
  readonly block: Block;
  readonly name: NameMention;
  /** It stands in quoted words, which are never edited and may spell a name as the speaker did. */
  readonly quoted: boolean;
}

/**
 * What follows from a name and the words around it, found once for its block.
 * @param make must depend on the mention's name and on its block's words alone, and give offsets into the prose
 */
export const perName = <V>(make: (mention: Mention) => V): ((mention: Mention) => V) =>
  perPart(({ name }) => name, make);

/** A name of a block, quoted or not. */
interface Named {
  readonly name: NameMention;
  readonly quoted: boolean;
}

function place(block: Block, { name, quoted }: Named): Mention {
  const { start, end } = block.map.toSource(name);
  return { block, name, quoted, start, end };
}

const isQuoted = (block: BlockFacts, at: number): boolean => spanAt(block.quotations, at) !== undefined;

const readNamed = (block: BlockFacts): readonly Named[] =>
  block.fact(readNames).map((name) => ({ name, quoted: isQuoted(block, name.start) }));

/** The first word of a sentence, where a capital alone proves nothing. */
interface Opening {
  /** As a name; undefined where it is read as part of one already. */
  readonly named: Named | undefined;
  readonly text: string;
  readonly lower: string;
  /** It looks like a name and no list has it: perhaps a name misspelled. */
  readonly unknown: boolean;
}

const NONE: readonly Opening[] = [];

/** Sentences of a block that open with a word that is read as no name so far. */
function readOpenings(block: BlockFacts): readonly Opening[] {
  if (block.zone === 'headline' || block.zone === 'subhead') return NONE;
  const taken = new Set(block.fact(readNames).flatMap(({ start, title }) => [start, title?.start ?? start]));
  return block.sentences.flatMap((sentence): Opening[] => {
    const token = sentence.tokens.find((candidate) => candidate.kind === 'word');
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) return [];
    const { start, end, text, lower } = token;
    const unknown =
      (block.zone === 'body' || block.zone === 'list') &&
      text.length >= 4 &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      lexiconBits(lower) === 0 &&
      !STARTERS.has(lower);
    if (taken.has(start)) return unknown ? [{ named: undefined, text, lower, unknown }] : [];
    const name = {
      start,
      end,
      text,
      kind: 'person',
      words: [text],
      title: undefined,
      sentence: sentence.index,
      opens: true,
    } as const;
    return [{ named: { name, quoted: isQuoted(block, start) }, text, lower, unknown }];
  });
}

/** Words that open a sentence, that no list has, and that are a letter away from a name: a name misspelled. */
function nearOpenings(draft: Draft, known: ReadonlySet<string>): string[] {
  const lower = new Map([...known].map((word) => [word.toLowerCase(), word]));
  const opening = new Map<string, string>();
  for (const block of draft.blocks)
    for (const one of block.facts.fact(readOpenings))
      if (one.unknown && !lower.has(one.lower)) opening.set(one.lower, one.text);
  if (opening.size === 0) return [];
  return nearPairs([...lower.keys(), ...opening.keys()]).flatMap(([a, b]) => {
    const word = lower.has(a) ? opening.get(b) : lower.has(b) ? opening.get(a) : undefined;
    return word === undefined ? [] : [word];
  });
}

/** Every name of the draft in reading order, display lines and captions included. */
export function readMentions(draft: Draft): readonly Mention[] {
  const found = draft.blocks.map((block) => block.facts.fact(readNamed).map((named) => place(block, named)));
  const known = new Set<string>();
  for (const mentions of found)
    for (const { name } of mentions)
      if (name.kind === 'person' || name.kind === 'other') {
        if (name.words.length < 2) continue;
        // The last word, the first of three (Spanish), and the first where the family stands first.
        const [first = '', second = ''] = name.words;
        const last = name.words[name.words.length - 1] ?? '';
        const words = [last, ...name.words.slice(1, -1)];
        if (FAMILY_FIRST.has(first.toLowerCase()) || KOREAN_GIVEN.test(second)) words.push(first, second);
        for (const word of words)
          if ((word.length > 2 || FAMILY_FIRST.has(word.toLowerCase())) && /^\p{Lu}\p{L}/u.test(word)) known.add(word);
      }
  for (const word of nearOpenings(draft, known)) known.add(word);
  return draft.blocks.flatMap((block, i) => {
    const mentions = found[i] ?? [];
    const opening = block.facts
      .fact(readOpenings)
      .flatMap(({ named, text }) => (named !== undefined && known.has(text) ? [place(block, named)] : []));
    return opening.length === 0 ? mentions : [...mentions, ...opening].sort((a, b) => a.start - b.start);
  });
}

/** Zones in which a name is a reference of the story itself, in the order a reader meets them. */
export const isRunningCopy = (mention: Mention): boolean =>
  mention.block.zone === 'body' || mention.block.zone === 'list';
