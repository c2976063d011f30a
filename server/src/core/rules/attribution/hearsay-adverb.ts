import type { BlockFacts } from '../../language/block-facts.ts';
import { readAttributions } from '../../sourcing/model.ts';
import { defineRule } from '../rule.ts';

const SOME = /(?:allegedly|purportedly|supposedly|reportedly)/i;
const hasAdverb = ({ masked }: BlockFacts): boolean => SOME.test(masked);
const ADVERB = /\b(?:allegedly|purportedly|supposedly|reportedly)\b/gi;
/** Words of whoever charges, or of the record of it. */
const CHARGE =
  /\b(?:charg\w+|accus\w+|indict\w+|complaint|lawsuit|sued|suit|courts?|police|prosecutors?|affidavit|warrant|plead\w*|arrest\w*|convict\w*|testif\w+|testimony|according|trial|investigators?|sheriff|attorney|documents?|records?|filing|said|says|told|alleg(?:es|ed|ations?))\b/i;

export const hearsayAdverb = defineRule({
  id: 'attribution/hearsay-adverb',
  scope: 'draft',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'hint',
  summary: '“Allegedly” or “reportedly” where nobody is named who alleges or reports.',
  why: 'The adverb protects nobody: a charge needs somebody who makes it, a report somebody who brought it. Say who, in the same sentence.',
  source: 'AP Stylebook, “allege”; common libel practice',
  quoted: 'skip',
  weight: 0.5,
  options: {},
  messages: {
    who: (adverb: string) => `“${adverb}”: by whom? Name who says so, or the record that shows it.`,
  },
  examples: {
    bad: [{ text: 'The clerk allegedly stole $400 from the church.' }, { text: 'The firm is reportedly for sale.' }],
    good: [
      'The clerk allegedly stole $400 from the church, according to court records.',
      'Prosecutors say the clerk allegedly stole $400.',
      'The Tulsa Post wrote that the firm is reportedly for sale.',
    ],
  },
  *check(draft) {
    for (const { block, sentence, attributions } of draft.fact(readAttributions).sentences) {
      if (!block.facts.fact(hasAdverb) || !SOME.test(sentence.masked)) continue;
      if (attributions.some(({ source }) => source !== null)) continue;
      for (const { index, 0: adverb } of sentence.masked.matchAll(ADVERB)) {
        const rest = sentence.masked.replaceAll(adverb, '');
        if (CHARGE.test(rest)) continue;
        const start = sentence.start + index;
        const row = /^reportedly$/i.test(adverb) ? 'at.reportedly' : 'at.allegedly';
        yield { at: block.map.toSource({ start, end: start + adverb.length }), say: ['who', adverb], entry: row };
      }
    }
  },
});
