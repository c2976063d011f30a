import type { Draft } from '../../draft/draft.ts';
import { changeTo, saidOf } from '../../figures/claim-repairs.ts';
import { type FigureClaim, readClaims } from '../../figures/claims.ts';
import { conflictsOf } from '../../figures/conflicts.ts';
import { readWritten } from '../../figures/year-evidence.ts';
import { defineRule } from '../rule.ts';

export const conflictingDrafts = defineRule({
  id: 'numbers/conflicting-drafts',
  scope: 'story',
  zones: [],
  level: 'information',
  summary: 'Two drafts of one story give one quantity with two values.',
  why: 'A main story and its sidebar are read side by side. Their tolls, sentences and ages must be the same, unless one was written on a later day.',
  source: 'Copy-desk practice: all pieces of a package read against each other',
  quoted: 'skip',
  options: {},
  messages: {
    conflict: (here: string, there: string) =>
      `“${here}” here, “${there}” in another draft of this story: is this one quantity? Check both.`,
  },
  examples: { bad: [], good: ['The 14 people killed in the mill fire were on the night shift.'] },
  *check(story) {
    const owners = new Map<FigureClaim, Draft>();
    const claims = story.drafts.flatMap((draft) => {
      const own = draft.fact(readClaims);
      for (const claim of own) owners.set(claim, draft);
      return own;
    });
    for (const { first, second } of conflictsOf(claims, true)) {
      const [there, here] = [owners.get(first), owners.get(second)];
      // Within one draft another rule speaks; a draft of a later day may well know more.
      if (there === undefined || here === undefined || there === here || otherDays(there, here)) continue;
      const place = (claim: FigureClaim) =>
        claim.block.map.toSource({ start: claim.figure.start, end: claim.figure.end });
      yield {
        at: place(second),
        uri: here.uri,
        say: ['conflict', saidOf(second), saidOf(first)],
        related: [{ ...place(first), uri: there.uri, note: `“${saidOf(first)}” here` }],
        fixes: changeTo(second, first),
      };
    }
  },
});

function otherDays(a: Draft, b: Draft): boolean {
  const [x, y] = [a.fact(readWritten)?.day, b.fact(readWritten)?.day];
  return x !== undefined && y !== undefined && (x.year !== y.year || x.month !== y.month || x.day !== y.day);
}
