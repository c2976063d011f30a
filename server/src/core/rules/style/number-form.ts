import { READER_ZONES } from '../../draft/draft.ts';
import { formRule } from '../../forms/form-rule.ts';
import { fractions } from '../../forms/number-form/fractions.ts';
import { largeNumbers } from '../../forms/number-form/large-numbers.ts';
import { marks } from '../../forms/number-form/marks.ts';
import { ranges } from '../../forms/number-form/ranges.ts';
import { scores } from '../../forms/number-form/scores.ts';
import { thousands } from '../../forms/number-form/thousands.ts';

export const numberForm = formRule({
  id: 'style/number-form',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Commas, millions, fractions, ranges, scores and ratios in the form of the house.',
  why: 'A large number is read at a glance when it has its commas or its million; a fraction, a range and a score are read aright when each has one form.',
  source: 'AP Stylebook, “numerals”, “fractions”, “millions, billions”, “votes”, “ratios”',
  examples: {
    bad: [
      { text: 'The arena seats 45000 people.', fixed: 'The arena seats 45,000 people.' },
      { text: 'The bridge cost $3,500,000.', fixed: 'The bridge cost $3.5 million.' },
      { text: 'The board set aside $6m for roads.', fixed: 'The board set aside $6 million for roads.' },
      { text: 'They need 2/3 of the vote.', fixed: 'They need two-thirds of the vote.' },
      { text: 'It will take from 8-10 weeks.', fixed: 'It will take from 8 to 10 weeks.' },
      { text: 'The panel voted five to four to hire her.', fixed: 'The panel voted 5-4 to hire her.' },
      { text: 'Profit rose .4% in May.', fixed: 'Profit rose 0.4% in May.' },
    ],
    good: [
      'It opened in 2024 at 12345 Oak St., Reno, Nevada 89501, in Room 4500.',
      'He hit .349 and carried a .22 caliber rifle on 9/11.',
      'The city spent $4,251,000 on a $4 million plan, or two-thirds of its budget.',
      'Between five and seven people won 5-4.',
    ],
  },
  *read(block, house) {
    if (/\d/.test(block.masked)) {
      yield* thousands(block);
      yield* largeNumbers(block, house);
      yield* ranges(block);
    }
    yield* marks(block);
    yield* fractions(block);
    yield* scores(block);
  },
});
