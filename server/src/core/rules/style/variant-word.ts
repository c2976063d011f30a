import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const variantWord = defineRule({
  id: 'style/variant-word',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A needless variant or a common misspelling of a word.',
  why: 'Where two forms of a word say the same, one is in use and the other stops the reader.',
  source: 'proselint: needless variants, spelling',
  ...phrases({ list: 'variant', entry: 'sp.variant', change: 'change', look: 'look' }),
  examples: {
    bad: [{ text: 'The flag had flourescent stripes.', fixed: 'The flag had fluorescent stripes.' }],
    good: ['The flag had fluorescent stripes.'],
  },
});
