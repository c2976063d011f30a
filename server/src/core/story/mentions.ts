import type { Block, Draft } from '../draft/draft.ts';
import { type NameMention, readNames } from '../language/names.ts';
import { type Span, spanAt } from '../text/span.ts';

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

/** Every name of the draft in reading order, display lines and captions included. */
export function readMentions(draft: Draft): readonly Mention[] {
  const found = draft.blocks.map((block) => block.facts.fact(readNames).map((name) => place(block, name)));
  const known = new Set<string>();
  for (const mentions of found)
    for (const { name } of mentions)
      if (name.kind === 'person' || name.kind === 'other') {
        const last = name.words[name.words.length - 1] ?? '';
        if (name.words.length > 1 && last.length > 2 && /^\p{Lu}\p{Ll}/u.test(last)) known.add(last);
      }
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
