import { defineRule } from '../rule.ts';
import { attributionFixes, unsourced } from './unsourced.ts';

export const unsourcedOpinion = defineRule({
  id: 'attribution/unsourced-opinion',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'A judgment, a superlative or a forecast in the paper’s own voice.',
  why: 'Whether something is good, the best, or bound to happen is somebody’s view. Credited to somebody it becomes a fact that can be checked: that they hold it.',
  source:
    'QUT news style guide: opinion and comment are always attributed; NPR Ethics Handbook: even a “major” speech is a characterization',
  quoted: 'skip',
  options: {},
  messages: {
    opinion: () => 'This is a judgment in the paper’s own voice. Whose is it?',
    superlative: () => 'Who says that nothing else exceeds this? Name the source, or show it.',
    forecast: () => 'This is a forecast in the paper’s own voice. Whose is it?',
  },
  examples: {
    bad: [
      { text: 'The council met on Monday, the clerk said.\n\nThe new rules are unfair and dangerous for small farms.' },
    ],
    good: [
      'The council met on Monday, the clerk said.\n\nThe new rules are unfair and dangerous for small farms, the union said.',
      'The council met on Monday, the clerk said.\n\nI think the new rules are unfair. My neighbors agree, and I do not blame them.',
    ],
  },
  *check(draft) {
    for (const claim of unsourced(draft, ['superlative', 'evaluation', 'prediction', 'mind']))
      yield {
        at: { start: claim.start, end: claim.end },
        say: [claim.type === 'prediction' ? 'forecast' : claim.type === 'superlative' ? 'superlative' : 'opinion'],
        fixes: attributionFixes(draft, claim),
      };
  },
});
