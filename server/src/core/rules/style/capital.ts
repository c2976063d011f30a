import { PROSE_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const capital = tableRule({
  id: 'style/capital',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Capitals where the house has them, and none where it has not.',
  why: 'A name has a capital, a word that only stands for one has none; a trademark is the name of one product, not of its kind.',
  source: 'AP Stylebook, “capitalization”, “trademark”, “race-related coverage”',
  examples: {
    bad: [
      { text: 'She sued the Federal Government in May.', fixed: 'She sued the federal government in May.' },
      { text: 'They back the Democratic party in May.', fixed: 'They back the Democratic Party in May.' },
      { text: 'He is a History major in Ohio.', fixed: 'He is a history major in Ohio.' },
      { text: 'It helped black residents of the town.', fixed: 'It helped Black residents of the town.' },
      { text: 'She put the clip on Youtube in May.', fixed: 'She put the clip on YouTube in May.' },
      { text: 'It was a HUGE win for the town.', fixed: 'It was a huge win for the town.' },
    ],
    good: ['The Federal Reserve met people in black coats.', 'He is an English major. NASA and the WHO agreed.'],
  },
});
