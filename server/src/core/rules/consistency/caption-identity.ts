import { readMentions } from '../../story/mentions.ts';
import { defineRule } from '../rule.ts';
import { captionsOf } from './caption-credit.ts';

const OFFICIAL =
  'official|candidate|politician|lawmaker|leader|minister|senator|mayor|governor|president|premier|judge|lawyer|attorney|executive|spokes(?:man|woman|person)|witness|coach|player|actor|actress|singer|author|scientist|researcher|winner|speaker|delegate|diplomat|envoy|defendant|suspect|bishop|professor|principal|director|general|commander|chief';
/** Somebody who is in the picture for what they are, or who speaks or poses in it. */
const NAMELESS = new RegExp(
  `\\b(?:an?|one|the) (?:\\p{Ll}+ ){0,2}(?:${OFFICIAL})\\b|\\b(?:two|three|four) (?:\\p{Ll}+ ){0,2}(?:${OFFICIAL})s\\b|\\ban? (?:\\p{Ll}+ ){0,2}(?:man|woman|boy|girl|couple|person) (?:speaks?|talks?|poses?|testif(?:y|ies)|address(?:es)?|announces?|smiles?|laughs?|waves?|celebrates?|shakes?|arrives?|answers?|gestures?|looks on)\\b|\\ban? (?:man|woman|boy|girl) and an? (?:man|woman|boy|girl)\\b`,
  'u',
);

export const captionIdentity = defineRule({
  id: 'consistency/caption-identity',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A caption shows somebody and does not say who it is.',
  why: 'Readers look at the picture first and ask who it shows. Whoever speaks, signs or poses in it is named.',
  source: 'AP guidance on captions: the people in the picture are named',
  quoted: 'read',
  options: {},
  messages: { who: (words: string) => `The caption shows “${words}” and names nobody. Say who it is.` },
  examples: {
    bad: [
      {
        text: 'Caption: An official speaks to reporters at the warehouse on Wednesday. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
      },
    ],
    good: [
      'Caption: Fire Chief Marta Okafor speaks to reporters on Wednesday. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
      'Caption: People watch the fire on Wednesday. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
    ],
  },
  *check(draft) {
    const captions = captionsOf(draft);
    if (captions.length === 0) return;
    const named = new Set(
      draft
        .fact(readMentions)
        .filter(({ name }) => name.kind === 'person' || (name.kind === 'other' && name.words.length > 1))
        .map(({ block }) => block),
    );
    for (const block of captions) {
      const match = NAMELESS.exec(block.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
      if (match === null || named.has(block)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield { at: block.map.toSource(span), say: ['who', block.text.slice(span.start, span.end)] };
    }
  },
});
