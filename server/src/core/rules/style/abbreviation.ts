import { READER_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const abbreviation = tableRule({
  id: 'style/abbreviation',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Short forms the house spells out, or writes in one way.',
  why: 'A short form saves little and stops the reader who does not know it; one that is known is written in one way.',
  source: 'AP Stylebook, “abbreviations and acronyms”, “academic degrees”, “OK”',
  weight: 1.5,
  examples: {
    bad: [
      { text: 'She forgot her PIN number again.', fixed: 'She forgot her PIN again.' },
      { text: 'He has a bachelors degree in art.', fixed: "He has a bachelor's degree in art." },
      { text: 'They were okay with it.', fixed: 'They were OK with it.' },
      { text: 'He died of Covid-19 in May.', fixed: 'He died of COVID-19 in May.' },
    ],
    good: ['The PIN is OK. He died in World War II.'],
  },
});
