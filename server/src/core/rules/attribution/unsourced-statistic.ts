import { defineRule } from '../rule.ts';
import { attributionFixes, unsourced } from './unsourced.ts';

export const unsourcedStatistic = defineRule({
  id: 'attribution/unsourced-statistic',
  entry: 'at.unattributed-stat',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'A figure or a finding without the source that counted it.',
  why: 'Readers judge a figure by who counted and how. A figure that the reporter did not count is credited in its own sentence, and again in later paragraphs.',
  source:
    'AP, attribution: what the agency did not itself gather is attributed; Reuters Handbook of Journalism, sourcing',
  quoted: 'skip',
  options: {},
  messages: {
    figure: () => 'Who counted this? Name the source of the figure in this sentence.',
    finding: () => 'Who found this? Name the study or whoever says so in this sentence.',
  },
  examples: {
    bad: [
      {
        text: 'The council met on Monday, the clerk said.\n\nThe rate of violent crime has risen by 40% since the mayor took office.',
      },
    ],
    good: [
      'The council met on Monday, the clerk said.\n\nThe rate of violent crime has risen by 40%, the police said.',
      'The council met on Monday, the clerk said.\n\nThe council voted 7-2 to close the bridge.',
    ],
  },
  *check(draft) {
    for (const claim of unsourced(draft, ['statistic', 'research']))
      yield {
        at: { start: claim.start, end: claim.end },
        say: [claim.type === 'research' ? 'finding' : 'figure'],
        fixes: attributionFixes(draft, claim),
      };
  },
});
