import { dates } from '../../forms/date-form/dates.ts';
import { decades } from '../../forms/date-form/decades.ts';
import { seasons } from '../../forms/date-form/seasons.ts';
import { weekdays } from '../../forms/date-form/weekdays.ts';
import { years } from '../../forms/date-form/years.ts';
import { formRule } from '../../forms/form-rule.ts';

export const dateForm = formRule({
  id: 'style/date-form',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'Days, decades, centuries, seasons and dates in the form of the house.',
  why: 'A day of the week is spelled out, a decade has no apostrophe before its s, a season has no capital, and a date has one order of its parts.',
  source: 'AP Stylebook, “days of the week”, “decades”, “century”, “seasons”, “dates”',
  examples: {
    bad: [
      {
        text: 'The vote is set for 7 p.m. on Mon. at the school.',
        fixed: 'The vote is set for 7 p.m. on Monday at the school.',
      },
      { text: 'The mill closed in the 1980’s.', fixed: 'The mill closed in the 1980s.' },
      { text: 'It dates to the nineteenth century.', fixed: 'It dates to the 19th century.' },
      { text: 'It opened on 4 October 2024.', fixed: 'It opened on Oct. 4, 2024.' },
      { text: 'It opened in Fall 2024.', fixed: 'It opened in fall 2024.' },
      { text: 'It opened on 10/4/24.', fixed: 'It opened on Oct. 4, 2024.' },
      { text: 'The mill burned on Oct. 9, 1911.', fixed: 'The mill burned on 9 October 1911.', house: 'guardian' },
    ],
    good: [
      'The Arab Spring came after the Winter Olympics of the 1990s.',
      'Sun Microsystems sat on 24/7 watch on 9/11.',
      'She is in her 80s, and highs will be in the 80s.',
      'The 12 May attended was a record.',
    ],
  },
  *read(block, house) {
    yield* weekdays(block, house);
    if (/\d/.test(block.masked)) yield* decades(block);
    yield* years(block, house);
    yield* dates(block, house);
    yield* seasons(block);
  },
});
