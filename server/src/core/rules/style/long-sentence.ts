import type { Draft } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { wordCount } from '../../language/readability.ts';
import { defineRule } from '../rule.ts';
import { limitOption } from './length-limit.ts';

/** The block that holds the lede: the first paragraph of body copy. */
const ledeOf = (draft: Draft): number => draft.blocks.findIndex((block) => block.zone === 'body');

/** Words of each sentence of a block. */
const readLengths = (block: BlockFacts): readonly number[] => block.sentences.map(wordCount);

export const longSentence = defineRule({
  id: 'style/long-sentence',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A sentence, a lede or a paragraph that is longer than the house likes.',
  why: 'Readers lose a sentence of forty words and skip a paragraph of six sentences. A lede says what happened in one breath.',
  source: 'Copy-desk practice',
  quoted: 'read',
  weight: 0,
  options: {
    sentence: limitOption('Most words of a sentence.'),
    lede: limitOption('Most words of the first sentence of the story.'),
    paragraph: limitOption('Most sentences of a paragraph.'),
  },
  messages: {
    sentence: (words: number, most: number) =>
      `This sentence has ${words} words; the house likes ${most} at most. Split it.`,
    lede: (words: number, most: number) =>
      `This lede has ${words} words; the house likes ${most} at most. Cut it to what happened.`,
    paragraph: (count: number, most: number) =>
      `This paragraph has ${count} sentences; the house likes ${most} at most.`,
  },
  examples: {
    bad: [
      {
        text: 'The council voted on Monday to close the old bridge over the river at the end of the month and to build a new one beside it that will carry two lanes of cars, a path for people on foot and a line for the trams that the city wants to run from the station to the port.',
      },
    ],
    good: ['The council voted on Monday to close the old bridge.'],
  },
  *check(draft, { options: own, house }) {
    const options = {
      sentence: own.sentence || house.limits.sentence,
      lede: own.lede || house.limits.lede,
      paragraph: own.paragraph || house.limits.paragraph,
    };
    const lede = ledeOf(draft);
    for (const [index, block] of draft.blocks.entries()) {
      if (block.zone !== 'body') continue;
      const { sentences } = block.facts;
      const lengths = block.facts.fact(readLengths);
      for (const sentence of sentences) {
        const words = lengths[sentence.index] ?? 0;
        if (words <= options.sentence && words <= options.lede) continue;
        const opens = index === lede && sentence.index === 0;
        // The opening words stand for the sentence: a mark under forty words would be louder than the hint.
        const at = block.map.toSource({ start: sentence.start, end: sentence.tokens[2]?.end ?? sentence.end });
        if (opens && words > options.lede) yield { at, say: ['lede', words, options.lede], entry: 'w.lead-length' };
        else if (words > options.sentence)
          yield { at, say: ['sentence', words, options.sentence], entry: 'w.long-sentence' };
      }
      if (sentences.length > options.paragraph)
        yield {
          at: block.map.toSource({ start: 0, end: sentences[0]?.tokens[2]?.end ?? block.text.length }),
          say: ['paragraph', sentences.length, options.paragraph],
          entry: 'w.long-para',
        };
    }
  },
});
