import { largeWords } from '../../forms/figures-or-words/large-words.ts';
import { rankings } from '../../forms/figures-or-words/rankings.ts';
import { sentenceStart } from '../../forms/figures-or-words/sentence-start.ts';
import { smallFigures } from '../../forms/figures-or-words/small-figures.ts';
import { formRule } from '../../forms/form-rule.ts';
import { readNumerals } from '../../forms/numerals.ts';
import { isTitleCase } from '../../forms/sentence.ts';

export const numerals = formRule({
  id: 'style/numerals',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'Numbers in words or in figures, as the house has them.',
  why: 'The house writes one to nine in words and 10 and above in figures. Ages, dates, sums, measures, scores, addresses and names keep their figures; no sentence begins with one, unless it is a year.',
  source: 'AP Stylebook, “numerals”',
  examples: {
    bad: [
      { text: 'The council has 7 members.', fixed: 'The council has seven members.' },
      { text: 'She has coached eighteen teams.', fixed: 'She has coached 18 teams.' },
      { text: '14 people were rescued.', fixed: 'Fourteen people were rescued.' },
      { text: 'He finished 4th in the race.', fixed: 'He finished fourth in the race.' },
      { text: 'It was the fifteenth storm of the season.', fixed: 'It was the 15th storm of the season.' },
    ],
    good: [
      'The girl, 7, and her brother, 4, live at 6 Oak St. and won 5-3 on May 3.',
      'It rose 4% in three minutes and cost $5.',
      'The 9th Circuit and the 3rd District agreed on page 8 of Rule 4.',
      'Twelve people met. 2008 was a hard year.',
      'A tenth of the herd was lost at the eleventh hour.',
    ],
  },
  *read(block, house) {
    if (isTitleCase(block)) return;
    const toHundred = house.switches['numbers'] === 'hundred';
    for (const numeral of block.fact(readNumerals)) {
      yield* smallFigures(numeral, toHundred ? 99 : 9);
      if (!toHundred) yield* largeWords(numeral);
    }
    for (const sentence of block.sentences) {
      if (block.zone !== 'list') yield* sentenceStart(sentence);
      if (!toHundred) yield* rankings(sentence);
    }
  },
});
