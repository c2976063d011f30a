import { type Form, formRule } from '../../forms/form-rule.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

const CRIME =
  /\b(?:charged|arrested|accused|convicted|suspected|suspect|indicted|sentenced|detained|custody|jailed|pleaded|confessed|arraigned|booked|juvenile court|shooter|gunman|stabbed|robbed|stole)\b/i;
/** Whoever is charged as an adult is named. */
const ADULT =
  /\bas an adult\b|\badult court\b|\bvictim\b|\bkilled by\b|\bwas (?:killed|shot|stabbed|robbed|kidnapped)\b/i;
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]+){1,2}";
const AGED = new RegExp(
  `(?<name>${NAME}), (?:aged? )?(?:[6-9]|1[0-7]),|\\b(?:[6-9]|1[0-7])-year-old (?<other>${NAME})`,
  'gu',
);

function* read(block: BlockFacts): Iterable<Form> {
  for (const sentence of block.sentences) {
    if (!CRIME.test(sentence.masked) || ADULT.test(sentence.masked)) continue;
    for (const { groups, index, 0: all } of sentence.masked.matchAll(AGED)) {
      const name = groups?.['name'] ?? groups?.['other'] ?? '';
      const start = sentence.start + index + all.indexOf(name);
      yield {
        start,
        end: start + name.length,
        entry: 'b.minor-named',
        fix: 'none',
        say: 'A minor is named with an accusation. Check the house’s rule and the law before filing.',
      };
    }
  }
}

export const minorNamed = formRule({
  id: 'style/minor-named',
  zones: ['headline', 'deck', 'body', 'list', 'caption'],
  level: 'information',
  summary: 'A minor is named in connection with a crime.',
  why: 'Most houses, and the law of many places, keep back the names of people under 18 who are accused.',
  source: 'AP Statement of News Values; common libel practice',
  examples: {
    bad: [
      { text: 'Ben Kent, 15, was charged with robbery on Monday.' },
      { text: 'Police arrested 14-year-old Dana Roe after the robbery.' },
    ],
    good: ['Ben Kent, 25, was charged with robbery on Monday.', 'Ben Kent, 15, won the race on Monday.'],
  },
  read,
});
