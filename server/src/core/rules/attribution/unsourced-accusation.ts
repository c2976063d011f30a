import { defineRule } from '../rule.ts';
import { attributionFixes, unsourced } from './unsourced.ts';

export const unsourcedAccusation = defineRule({
  id: 'attribution/unsourced-accusation',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'Somebody is accused, and nobody is named who says so.',
  why: 'An accusation is somebody’s charge until a record or the reporter’s own evidence shows it. Say in the same sentence who makes it, and what the accused answers.',
  source:
    'Reuters Handbook of Journalism, sourcing; BBC Editorial Guidelines 3.3, accuracy: allegations are attributed',
  quoted: 'skip',
  options: {},
  messages: {
    accusation: () =>
      'This accuses somebody, and nobody says so here. Name who makes the charge, or the record that shows it.',
  },
  examples: {
    bad: [
      {
        text: 'The council met on Monday, the clerk said.\n\nThe mayor misled the council about the cost of the bridge.',
      },
    ],
    good: [
      'The council met on Monday, the clerk said.\n\nThe mayor misled the council about the cost of the bridge, the auditor said.',
      'The council met on Monday, the clerk said.\n\nThe mayor was convicted of fraud in 2012.',
      'The council met on Monday, the clerk said.\n\nDid the mayor mislead the council?',
      'The council met on Monday, the clerk said.\n\nThe bill would give papers to those who entered the country illegally.',
      'The council met on Monday, the clerk said.\n\nBroken mirrors lie among the ruins of the old mill.',
    ],
  },
  *check(draft) {
    for (const claim of unsourced(draft, ['accusation']))
      yield { at: { start: claim.start, end: claim.end }, say: ['accusation'], fixes: attributionFixes(draft, claim) };
  },
});
