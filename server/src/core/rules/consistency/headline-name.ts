import { readMentions } from '../../story/mentions.ts';
import { isForm, oneEditApart } from '../../story/near-names.ts';
import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

const DISPLAY = new Set(['headline', 'deck', 'caption']);

export const headlineName = defineRule({
  id: 'consistency/headline-name',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A name in the headline, deck or caption is spelled otherwise in the story.',
  why: 'Headlines and captions are written last and fast, and are read first. A name that the story spells otherwise is wrong in one of the two places.',
  source: 'Copy-desk practice: the headline read against the story',
  quoted: 'read',
  options: {},
  messages: {
    near: (here: string, there: string, zone: string) =>
      `The ${zone} has “${here}”, the story “${there}”. Check the spelling.`,
  },
  examples: {
    bad: [
      {
        text: 'Headline: Okafer Opens Harbor Bridge\n\nFire Chief Marta Okafor opened the bridge on Monday, and Okafor drove across it first.',
        fixed:
          'Headline: Okafor Opens Harbor Bridge\n\nFire Chief Marta Okafor opened the bridge on Monday, and Okafor drove across it first.',
      },
    ],
    good: ['Headline: Okafor Opens Harbor Bridge\n\nFire Chief Marta Okafor opened the bridge on Monday.'],
  },
  *check(draft) {
    const body = new Map<string, { readonly text: string; readonly start: number; readonly end: number }>();
    for (const mention of draft.fact(readMentions))
      if (mention.block.zone === 'body' && mention.name.kind !== 'place')
        for (const word of mention.name.words)
          if (word.length >= 5 && /^\p{Lu}\p{Ll}/u.test(word) && !body.has(word.toLowerCase()))
            body.set(word.toLowerCase(), { text: word, start: mention.start, end: mention.end });
    const said = new Set(draft.blocks.flatMap((block) => (DISPLAY.has(block.zone) ? [] : plainWords(block.text))));
    for (const block of draft.blocks) {
      if (!DISPLAY.has(block.zone) || block.zone === 'caption') continue;
      const shouted = block.text === block.text.toUpperCase();
      for (const token of block.facts.tokens) {
        if (token.kind !== 'word' || token.text.length < 5 || !/^\p{Lu}/u.test(token.text)) continue;
        if (said.has(plainWords(token.text)[0] ?? '') || body.has(token.lower)) continue;
        const near = [...body.entries()].find(([word]) => oneEditApart(word, token.lower));
        if (near === undefined || isForm(near[0], token.lower)) continue;
        const [, twin] = near;
        const right = shouted ? twin.text.toUpperCase() : twin.text;
        const at = block.map.toSource(token);
        yield {
          at,
          say: ['near', token.text, twin.text, block.zone],
          related: [{ start: twin.start, end: twin.end, note: `“${twin.text}” here` }],
          fixes: [{ title: `Change to “${right}”`, safe: false, edits: [{ ...at, text: right }] }],
        };
      }
    }
  },
});
