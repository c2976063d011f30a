import { defineRule } from '../rule.ts';
import { attributionFixes, unsourced } from './unsourced.ts';

export const unsourcedClaim = defineRule({
  id: 'attribution/unsourced-claim',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'A statement that reads like something a source said, with no source.',
  why: 'What the reporter did not see, and what is neither undisputed nor on public record, is credited in the sentence that says it. Sources that stand nearby are not enough.',
  source:
    'AP, attribution: in the same sentence, restated in later paragraphs; Reuters Handbook of Journalism, sourcing',
  quoted: 'skip',
  options: {},
  messages: {
    cause: () => 'Who says that the one caused the other? Name the source in this sentence.',
    claim: () => 'This reads like something a source said. If so, name the source in this sentence.',
  },
  examples: {
    bad: [
      {
        text: 'The council met on Monday, the clerk said.\n\nThe fire was caused by a power line that had not been inspected for years.',
      },
    ],
    good: [
      'The council met on Monday, the clerk said.\n\nThe fire was caused by a power line that had not been inspected for years, officials said.',
      'The council met on Monday, the clerk said.\n\nThen the bell rang, and the crowd went home.',
    ],
  },
  *check(draft) {
    for (const claim of unsourced(draft, ['cause', 'event']))
      yield {
        at: { start: claim.start, end: claim.end },
        say: [claim.type === 'cause' ? 'cause' : 'claim'],
        fixes: attributionFixes(draft, claim),
      };
  },
});
