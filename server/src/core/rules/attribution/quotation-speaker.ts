import { readAttributions, type SpokenQuote } from '../../sourcing/model.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Words of a quotation from which a reader asks who speaks; fewer are a term or a phrase. */
const LEAST = 6;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** The place in a snippet where the editor types the name. */
const NAME_SNIPPET = '$' + '{1:Name}';

/** Where the quotation opens its paragraph, the name can go before it. */
function leadFix(quote: SpokenQuote): Fix[] {
  if (quote.start !== quote.block.span.start) return [];
  const edits = [{ start: quote.start, end: quote.start, text: `${NAME_SNIPPET} said: ` }];
  return [{ title: 'Name the speaker before the quotation', safe: false, snippet: true, edits }];
}

/** Whether the quotation is a sentence of its own, or follows a colon. */
const opensSentence = (text: string, quote: SpokenQuote): boolean =>
  quote.start === quote.block.span.start ||
  /[.?!:”"’)…]\s+$/.test(text.slice(Math.max(0, quote.start - 4), quote.start));

export const quotationSpeaker = defineRule({
  id: 'attribution/quotation-speaker',
  entry: 'at.unattributed-quote',
  scope: 'draft',
  zones: ['body', 'list'],
  level: 'information',
  summary: 'A quotation that nobody is credited for.',
  why: 'Readers must know at once whose words they read. A quotation whose paragraph names no speaker may be taken for anybody’s, also for the paper’s own.',
  source: 'Reuters Handbook of Journalism, “quotes”: name the speaker quickly',
  quoted: 'read',
  weight: 1,
  options: {},
  messages: {
    nobody: (words: string) => `Nobody is credited for “${words} …”. Say who spoke or wrote these words.`,
  },
  examples: {
    bad: [
      {
        text: 'The harbor closed at noon.\n\n“We will never see a summer like this one again.”\n',
        fixed: `The harbor closed at noon.\n\n${NAME_SNIPPET} said: “We will never see a summer like this one again.”\n`,
      },
      { text: 'At the meeting, the mayor “expressed hope that the old harbor would be open again by May.”' },
    ],
    good: [
      '“We will never see a summer like this one again,” Mary Roe said.',
      'Mary Roe shook her head. “We will never see a summer like this one again.”',
      'Mary Roe was blunt: “We will never see a summer like this one again.”',
      'The band played “We Will Never See a Summer Like This” twice.',
      'The “deal” fell through.',
      '“We will never see a summer like this one again,” one senior port official said.',
      'The harbor closed at noon.\n\n“We will never see a summer like this one again.”\n\n— Mary Roe, harbor master',
    ],
  },
  *check(draft) {
    let before: SpokenQuote | undefined;
    for (const quote of draft.fact(readAttributions).quotes) {
      // A quotation that goes on from the paragraph before was asked about there.
      const goesOn = before !== undefined && before.inner.end === before.end && quote.start === quote.block.span.start;
      before = quote;
      if (goesOn) continue;
      if (quote.speaker !== null || quote.kind !== 'speech') continue;
      if (quote.block.zone !== 'body' && quote.block.zone !== 'list') continue;
      // A part of a sentence is the paper's to quote; not so what it says of a person.
      if (!opensSentence(draft.text, quote) && !quote.tellsOfPerson) continue;
      const words = wordsOf(draft.text.slice(quote.inner.start, quote.inner.end));
      if (words.length < LEAST) continue;
      yield {
        at: { start: quote.start, end: quote.end },
        say: ['nobody', words.slice(0, 4).join(' ')],
        fixes: leadFix(quote),
      };
    }
  },
});
