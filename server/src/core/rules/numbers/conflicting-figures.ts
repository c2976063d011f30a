import { changeTo, saidOf, zoneOf } from '../../figures/claim-repairs.ts';
import { type FigureClaim, isDisplay, readClaims } from '../../figures/claims.ts';
import { conflictsOf } from '../../figures/conflicts.ts';
import { defineRule } from '../rule.ts';

export const conflictingFigures = defineRule({
  id: 'numbers/conflicting-figures',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One quantity is given twice in a draft, with two values.',
  why: 'A toll in the headline and another in the story, a sentence of 12 years that becomes one of 21: readers see it first. Two figures are compared only where the words show that they are the same quantity of the same event, at the same time.',
  source: 'Copy-desk practice: the headline, captions and later mentions read against the first',
  quoted: 'skip',
  options: {},
  messages: {
    conflict: (here: string, there: string, zone: string) =>
      `“${here}” here, “${there}” in the ${zone}: is this one quantity? Check both.`,
  },
  examples: {
    bad: [
      {
        text: 'Headline: Mill fire kills 14\n\nThe 16 people killed in the mill fire were on the night shift.',
        fixed: 'Headline: Mill fire kills 14\n\nThe 14 people killed in the mill fire were on the night shift.',
      },
      {
        text: 'A court in Port Vela sentenced Ida Morrow to 12 years in prison for fraud.\n\nReading out the 21-year sentence, the judge called Morrow a danger to trust.',
      },
      { text: 'Tom Pine, 45, has run the mill since May.\n\nThe 54-year-old Pine grew up in the town.' },
    ],
    good: [
      'Headline: Mill fire kills 14\n\nThe 14 people killed in the mill fire were on the night shift.',
      'Headline: 23 hurt in two crashes\n\nNine people were hurt in a crash on Main Street and 14 in a crash on Elm Street.',
      'At least 35 people died in the Gull Point floods. By Friday, 37 deaths had been confirmed in the Gull Point floods.',
    ],
  },
  *check(draft) {
    for (const { first, second } of conflictsOf(draft.fact(readClaims))) {
      // The finding stands at the later place, or on the headline's partner.
      const place = (claim: FigureClaim) =>
        claim.block.map.toSource({ start: claim.figure.start, end: claim.figure.end });
      yield {
        at: place(second),
        ...(isDisplay(first) || isDisplay(second)
          ? { entry: 'h.number-mismatch' }
          : first.key.startsWith('age:')
            ? { entry: 'd.age-two' }
            : {}),
        say: ['conflict', saidOf(second), saidOf(first), isDisplay(first) ? first.block.zone : zoneOf(first)],
        related: [{ ...place(first), note: `“${saidOf(first)}” here` }],
        fixes: [...changeTo(second, first), ...changeTo(first, second)],
      };
    }
  },
});
