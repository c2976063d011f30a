import { READER_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const preferredSpelling = tableRule({
  id: 'style/preferred-spelling',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Words the house spells in one way of several.',
  why: 'Where a word has two accepted spellings the house has chosen one, so that a page does not show both. Names keep their own.',
  source: 'AP Stylebook and the dictionary it follows',
  examples: {
    bad: [
      { text: 'The crowd moved towards the gate.', fixed: 'The crowd moved toward the gate.' },
      { text: 'Cell phones rang during the hearing.', fixed: 'Cellphones rang during the hearing.' },
      { text: 'The colour of the flag has changed.', fixed: 'The color of the flag has changed.' },
    ],
    good: ['The Labour Party and the Globe Theatre were named.', 'She emailed the adviser.'],
  },
});
