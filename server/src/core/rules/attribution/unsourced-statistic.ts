import { readClaims } from '../../sourcing/claims.ts';
import { readAttributions } from '../../sourcing/model.ts';
import { defineRule } from '../rule.ts';
import { attributionFixes, isAlone, unsourced } from './unsourced.ts';

/** Prices, votes and plans that were seen or are on record. */
const VOTE = /\b(?:vote[ds]?|votes|shares|stock|index|closed|discount|tax|rate of|interest|tip|off)\b/i;

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
    // A share or a rate that nobody counted is worth a look in any paragraph that names no source at all.
    const sourced = new Set(
      draft
        .fact(readAttributions)
        .sentences.flatMap(({ block, attributions }) => (attributions.length > 0 ? [block] : [])),
    );
    if (isAlone(draft)) return;
    for (const claim of draft.fact(readClaims)) {
      if (claim.flagged || claim.exempt !== undefined || claim.type !== 'statistic' || sourced.has(claim.block))
        continue;
      if (!/%|\bpercent(?:age)?\b/.test(claim.sentence.masked) || VOTE.test(claim.sentence.masked)) continue;
      yield {
        at: { start: claim.start, end: claim.end },
        say: ['figure'],
        level: 'hint',
        fixes: attributionFixes(draft, claim),
      };
    }
  },
});
