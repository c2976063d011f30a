import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const variantWord = defineRule({
  id: 'style/variant-word',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A needless variant or a common misspelling of a word.',
  why: 'Where two forms of a word say the same, one is in use and the other stops the reader.',
  source: 'proselint: needless variants, spelling',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [{ text: 'The flag had flourescent stripes.', fixed: 'The flag had fluorescent stripes.' }],
    good: ['The flag had fluorescent stripes.'],
  },
  *check(block, { options }) {
    yield* phraseReports(
      block,
      { list: 'variant', entry: 'sp.variant', change: 'change', look: 'look' },
      options.allow,
    );
  },
});
