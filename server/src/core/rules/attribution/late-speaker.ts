import { defineRule } from '../rule.ts';
import { speech } from './speakers.ts';

/** Sentences that may go by before readers must know who speaks. */
const PATIENCE = 2;

export const lateSpeaker = defineRule({
  id: 'attribution/late-speaker',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'The speaker is named only after several quoted sentences.',
  why: 'Readers weigh words by who says them. Name the speaker before the quotation or after its first sentence, not at its end.',
  source: 'Reuters Handbook of Journalism: name the speaker quickly, after the first sentence',
  quoted: 'read',
  options: {},
  messages: {
    late: (count: number) =>
      `${count} quoted sentences go by before readers learn who speaks. Name the speaker after the first.`,
  },
  examples: {
    bad: [
      {
        text: '“We will reopen the bridge in May. It has cost us two years. I have never seen a town so patient. I thank everybody,” said Ann Roe, the mayor.',
      },
    ],
    good: [
      '“We will reopen the bridge in May,” said Ann Roe, the mayor. “It has cost us two years. I have never seen a town so patient. I thank everybody.”',
      'Ann Roe, the mayor, said: “We will reopen the bridge in May. It has cost us two years. I have never seen a town so patient. I thank everybody.”',
    ],
  },
  *check(draft) {
    let last: (typeof quotes)[number]['block'] | undefined;
    const quotes = speech(draft, 12);
    for (const quote of quotes) {
      const opens = quote.block !== last;
      last = quote.block;
      // Where the paragraph has words before the quotation, readers have had their hint.
      const before = draft.text.slice(quote.block.span.start, quote.start);
      if (!opens || /\p{L}/u.test(before) || quote.where !== 'paragraph' || quote.speaker === null) continue;
      // “he said”: whoever spoke before goes on.
      if (quote.speaker.kind === 'pronoun') continue;
      if (quote.speaker.start < quote.end) continue;
      const inner = draft.text.slice(quote.inner.start, quote.inner.end);
      const count = (inner.match(/[.?!…]["”’']?(?=\s+["“‘']?\p{Lu})/gu) ?? []).length + 1;
      if (count <= PATIENCE + 1) continue;
      if (quotes.some((other) => other.end <= quote.start && quote.start - other.end < 4)) continue;
      yield {
        at: { start: quote.speaker.start, end: quote.speaker.end },
        say: ['late', count],
        related: [{ start: quote.start, end: quote.end, note: 'the quotation' }],
      };
    }
  },
});
