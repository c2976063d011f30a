import type { Block, Draft } from '../draft/draft.ts';
import { STARTERS } from '../language/abbreviations.ts';
import { KOREAN_GIVEN, type NameMention, readNames } from '../language/names.ts';
import { FAMILY_FIRST } from '../lexicons/family-names.ts';
import { lexiconBits } from '../lexicons/lookup.ts';
import { type Span, spanAt } from '../text/span.ts';
import { nearPairs } from './near-names.ts';

/** A name where it stands in the draft. Offsets are into the source. */
export interface Mention extends Span {
  readonly block: Block;
  readonly name: NameMention;
  /** It stands in quoted words, which are never edited and may spell a name as the speaker did. */
  readonly quoted: boolean;
}

const place = (block: Block, name: NameMention): Mention => ({
  block,
  name,
  quoted: spanAt(block.facts.quotations, name.start) !== undefined,
  ...block.map.toSource(name),
});

/**
 * A name that opens a sentence, where a capital alone proves nothing: it is one when the same word is part of a name elsewhere in the
 * draft.
 */
function openingNames(block: Block, known: ReadonlySet<string>, taken: ReadonlySet<number>): Mention[] {
  return block.facts.sentences.flatMap((sentence) => {
    const token = sentence.tokens.find((candidate) => candidate.kind === 'word');
    if (token === undefined || taken.has(token.start) || !known.has(token.text)) return [];
    const { start, end, text } = token;
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
    return [place(block, name)];
  });
}

/** Words that open a sentence, that no list has, and that are a letter away from a name: a name misspelled. */
function nearOpenings(draft: Draft, known: ReadonlySet<string>): string[] {
  const lower = new Map([...known].map((word) => [word.toLowerCase(), word]));
  const opening = new Map<string, string>();
  for (const block of draft.blocks) {
    if (block.zone !== 'body' && block.zone !== 'list') continue;
    for (const sentence of block.facts.sentences) {
      const token = sentence.tokens.find((candidate) => candidate.kind === 'word');
      if (token === undefined || token.text.length < 4 || !/^\p{Lu}\p{Ll}/u.test(token.text) || lower.has(token.lower))
        continue;
      if (lexiconBits(token.lower) === 0 && !STARTERS.has(token.lower)) opening.set(token.lower, token.text);
    }
  }
  if (opening.size === 0) return [];
  return nearPairs([...lower.keys(), ...opening.keys()]).flatMap(([a, b]) => {
    const word = lower.has(a) ? opening.get(b) : lower.has(b) ? opening.get(a) : undefined;
    return word === undefined ? [] : [word];
  });
}

/** Every name of the draft in reading order, display lines and captions included. */
export function readMentions(draft: Draft): readonly Mention[] {
  const found = draft.blocks.map((block) => block.facts.fact(readNames).map((name) => place(block, name)));
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
    if (block.zone === 'headline' || block.zone === 'subhead') return mentions;
    const opening = openingNames(
      block,
      known,
      new Set(mentions.flatMap(({ name }) => [name.start, name.title?.start ?? name.start])),
    );
    return opening.length === 0 ? mentions : [...mentions, ...opening].sort((a, b) => a.start - b.start);
  });
}

/** Zones in which a name is a reference of the story itself, in the order a reader meets them. */
export const isRunningCopy = (mention: Mention): boolean =>
  mention.block.zone === 'body' || mention.block.zone === 'list';
