import { readAttributions } from '../../sourcing/model.ts';
import { defineRule } from '../rule.ts';
import { speech } from './speakers.ts';

/** Fewest quoted words that are surely somebody's speech. */
const MIN_WORDS = 7;

export const noSpeaker = defineRule({
  id: 'attribution/no-speaker',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'A quotation whose speaker is named nowhere near.',
  why: 'Readers must never wonder who speaks. The speaker is named in the paragraph of the quotation, unless it is plain that the one before goes on.',
  source: 'AP, attribution in the same sentence; Reuters Handbook of Journalism: name the speaker quickly',
  quoted: 'read',
  options: {},
  messages: {
    nobody: () => 'Who says this? Name the speaker in this paragraph.',
  },
  examples: {
    bad: [
      {
        text: 'The bridge has been closed since March.\n\n“We have been waiting for two years and nobody has told us anything.”',
      },
    ],
    good: [
      'The bridge has been closed since March.\n\n“We have been waiting for two years and nobody has told us anything,” said Ann Roe.',
      'The bridge has been closed since March.\n\nA sign read “closed until further notice.”',
    ],
  },
  *check(draft) {
    const credited = new Set(
      draft.fact(readAttributions).attributions.flatMap(({ reporting, block }) => (reporting ? [block.index] : [])),
    );
    const spoken = new Set(draft.fact(readAttributions).quotes.map(({ block }) => block.index));
    const body = draft.blocks.filter(({ zone }) => zone === 'body');
    for (const quote of speech(draft, MIN_WORDS)) {
      if (quote.where !== 'nowhere' || credited.has(quote.block.index)) continue;
      // Whoever was credited or quoted in the paragraph before may go on.
      const before = body[body.indexOf(quote.block) - 1];
      if (before === undefined || credited.has(before.index) || spoken.has(before.index)) continue;
      // “Her statement in full:”
      if (/:\s*$/.test(before.text)) continue;
      // Only a paragraph that is a quotation and no more: beside other words there may be a hint that we miss.
      const own = quote.block.span;
      const rest = draft.text.slice(own.start, quote.start) + draft.text.slice(quote.end, own.end);
      if (/\p{L}/u.test(rest)) continue;
      yield { at: { start: quote.start, end: quote.end }, say: ['nobody'] };
    }
  },
});
