import { READER_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const hyphen = tableRule({
  id: 'style/hyphen',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Compounds: with a hyphen, as one word, or as two.',
  why: 'Before a noun a compound is hyphenated, so that it is read as one; a verb with its particle becomes one word when it turns into a noun.',
  source: 'AP Stylebook, “hyphen”, and the dictionary it follows',
  examples: {
    bad: [
      { text: 'A well known judge spoke.', fixed: 'A well-known judge spoke.' },
      { text: 'It hung a black and white photo.', fixed: 'It hung a black-and-white photo.' },
      { text: 'It was a set up from the start.', fixed: 'It was a setup from the start.' },
      { text: 'They stayed for awhile in May.', fixed: 'They stayed for a while in May.' },
      { text: 'Her exhusband was there.', fixed: 'Her ex-husband was there.' },
    ],
    good: [
      'The judge is well known. They set up a shop in black and white.',
      'They run every day in everyday clothes.',
    ],
  },
});
