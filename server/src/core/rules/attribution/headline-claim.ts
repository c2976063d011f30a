import type { Draft } from '../../draft/draft.ts';
import type { Sentence } from '../../language/block-facts.ts';
import { lemma } from '../../language/lemma.ts';
import { type ClaimType, claimType } from '../../sourcing/claim-types.ts';
import { readAttributions, type SourcedSentence } from '../../sourcing/model.ts';
import { defineRule } from '../rule.ts';
import { lastName } from './speakers.ts';

const DISPLAY = new Set(['headline', 'deck', 'caption']);
/** What a headline must not state by itself. Plans, figures and events are the news it is there for. */
const DISPUTABLE: ReadonlySet<ClaimType> = new Set(['accusation', 'evaluation', 'superlative', 'research', 'cause']);
/** Body sentences that a headline is drawn from. */
const NEAR_TOP = 12;
/** Share of a headline's words that a sentence must have to be what it says. */
const SAME = 0.6;
const MIN_WORDS = 4;

/** Words that carry meaning, in their base form. */
function content({ tokens, tags }: Sentence): ReadonlySet<string> {
  const words = tokens.flatMap((token, i) => {
    const tag = tags[i];
    return token.kind !== 'mark' && tag !== undefined && /^(?:NN|VB|JJ|CD|RB)/.test(tag) && token.text.length > 2
      ? [lemma(token.text.toLowerCase(), tag.startsWith('NNP') ? 'NN' : tag).toLowerCase()]
      : [];
  });
  return new Set(words.filter((word) => !/^(?:be|have|do|say|would|will|not|more|new)$/.test(word)));
}

const shared = (words: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...words].filter((word) => other.has(word)).length / words.size;

/** The body's first sentences with their words. */
function topOf(draft: Draft): readonly { readonly entry: SourcedSentence; readonly words: ReadonlySet<string> }[] {
  return draft
    .fact(readAttributions)
    .sentences.filter(({ block }) => block.zone === 'body')
    .slice(0, NEAR_TOP)
    .map((entry) => ({ entry, words: content(entry.sentence) }));
}

export const headlineClaim = defineRule({
  id: 'attribution/headline-claim',
  entry: 'h.unattributed-charge',
  scope: 'draft',
  zones: ['headline', 'deck', 'caption'],
  level: 'information',
  summary: 'The headline states as fact what the story credits to somebody.',
  why: 'Many readers see the headline alone. What the story only reports somebody as saying must not become a fact above it.',
  source: 'BBC Editorial Guidelines 3.3: headlines match the story and its attributions; AP on headlines',
  quoted: 'skip',
  options: {},
  messages: {
    fact: (source: string) => `The story credits this to ${source}; the headline states it as fact. Say who says so.`,
  },
  examples: {
    bad: [
      {
        text: 'Mayor covered up bridge cracks\n\nMayor covered up bridge cracks for two years, auditor Ann Roe said on Monday.\n\nThe office did not comment.',
      },
    ],
    good: [
      'Auditor: Bridge repairs wasted $40 million\n\nMayor covered up bridge cracks for two years, auditor Ann Roe said on Monday.\n\nThe office did not comment.',
      'Council votes to close bridge\n\nThe council voted to close the bridge, Ann Roe said. The vote to close the bridge was 7-2.',
    ],
  },
  *check(draft) {
    const heads = draft.fact(readAttributions).sentences.filter(({ block }) => DISPLAY.has(block.zone));
    if (heads.length === 0) return;
    const top = topOf(draft);
    for (const entry of heads) {
      if (entry.attributed || entry.attributions.length > 0) continue;
      const { text } = entry.sentence;
      if (/[:?“"‘'’—–]|\s-\s/.test(text.replace(/\w['’]\w|s['’]\s/g, ''))) continue;
      const type = claimType(entry.sentence);
      if (!DISPUTABLE.has(type)) continue;
      const words = content(entry.sentence);
      if (words.size < MIN_WORDS) continue;
      const scored = top.map((one) => ({ ...one, score: shared(words, one.words) }));
      const best = scored.reduce<(typeof scored)[number] | undefined>(
        (most, one) => (most === undefined || one.score > most.score ? one : most),
        undefined,
      );
      if (best === undefined || best.score < SAME || !best.entry.cue) continue;
      // A sentence in the paper's own voice says as much: the story itself stands behind it.
      if (scored.some(({ entry: own, score }) => !own.attributed && score >= best.score - 0.25)) continue;
      const said = best.entry.attributions.find((one) => one.reporting && one.source !== null);
      if (said === undefined || said.source === null || said.cueClass === 'evidential') continue;
      const source = lastName(said.source) ?? draft.text.slice(said.source.start, said.source.end);
      if (source.length > 40 || text.toLowerCase().includes(source.toLowerCase())) continue;
      yield {
        at: { start: entry.start, end: entry.end },
        say: ['fact', source],
        ...(type === 'accusation' ? {} : { level: 'hint' as const }),
        related: [{ start: best.entry.start, end: best.entry.end, note: 'Credited here' }],
      };
    }
  },
});
