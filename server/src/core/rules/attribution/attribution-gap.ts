import type { Block } from '../../draft/draft.ts';
import { readClaims } from '../../sourcing/claims.ts';
import { readAttributions } from '../../sourcing/model.ts';
import { defineRule } from '../rule.ts';

/** Paragraphs in a row that readers follow without asking who says so. */
const MOST = 2;

export const attributionGap = defineRule({
  id: 'attribution/attribution-gap',
  entry: 'd.attrib-gap',
  scope: 'draft',
  zones: ['body'],
  level: 'hint',
  summary: 'Three paragraphs of statements in a row without a source.',
  why: 'Readers lose track of who speaks. A source in each paragraph, or every other one, tells them.',
  source: 'Copy-desk practice',
  quoted: 'read',
  weight: 0,
  options: {},
  messages: { gap: (count: number) => `From here ${count} paragraphs state things without a source. Say who says so.` },
  examples: {
    bad: [
      {
        text: 'The mayor hid the report for two years.\n\nThe bridge was falling apart the whole time.\n\nThe council took bribes to look away from the cracks.\n\nThe clerk said he would not comment.',
      },
    ],
    good: [
      'The mayor hid the report for two years, the auditor said.\n\nThe bridge was falling apart the whole time.\n\nThe council took bribes, the auditor said.',
    ],
  },
  *check(draft) {
    const sourced = new Set<Block>();
    for (const { block, attributions, attributed } of draft.fact(readAttributions).sentences)
      if (attributed || attributions.length > 0) sourced.add(block);
    // A story without any source is a list of events, or another rule's.
    if (sourced.size === 0) return;
    const stating = new Set<Block>();
    for (const claim of draft.fact(readClaims))
      if (claim.exempt === undefined || claim.exempt === 'lead' || claim.exempt === 'short') stating.add(claim.block);
    let run: Block[] = [];
    const blocks = [...draft.blocks.filter(({ zone }) => zone === 'body'), undefined];
    for (const block of blocks) {
      const bare =
        block !== undefined && !sourced.has(block) && stating.has(block) && block.facts.quotations.length === 0;
      if (bare) {
        run.push(block);
        continue;
      }
      const [first] = run;
      if (first !== undefined && run.length > MOST)
        yield {
          at: first.map.toSource({ start: 0, end: first.facts.tokens[2]?.end ?? first.text.length }),
          say: ['gap', run.length],
        };
      run = [];
    }
  },
});
