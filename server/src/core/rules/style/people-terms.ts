import { PROSE_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const peopleTerms = tableRule({
  id: 'style/people-terms',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Words for people that they would not choose, or that judge.',
  why: 'Copy names people by what they are called and what matters to the story, and it does not repeat the language of one side.',
  source: 'AP Stylebook, “race-related coverage”, “disabilities”, “suicide”, “gender”',
  weight: 1.5,
  examples: {
    bad: [
      { text: 'Two illegal immigrants were found.', fixed: 'Two people in the country illegally were found.' },
      { text: 'A policeman was hurt.', fixed: 'A police officer was hurt.' },
      { text: 'He committed suicide in May.', fixed: 'He died by suicide in May.' },
    ],
    good: ['The blind spot in the road hid a police officer.', 'The homeless shelter was full.'],
  },
});
