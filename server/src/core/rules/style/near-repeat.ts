import { type Form, formRule } from '../../forms/form-rule.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { lemma } from '../../language/lemma.ts';
import type { Token } from '../../language/tokens.ts';
import { spanAt } from '../../text/span.ts';

/** Words that news repeats because there is no other. */
const PLAIN =
  /^(?:people|person|year|month|week|day|time|percent|state|country|city|president|government|company|police|official|man|woman|child|school|party|million|billion|number|part|group|way|thing|work|home|house|make|take|come|know|want|have|will|more|many|other|first|last|next|also|need|help|said|tell|call|case|plan|life|world|team|game|member|minister|court|judge|vote|bill|law|price|point|market|share|water|school|student|family|death|high|area)$/;

interface Word {
  readonly key: string;
  readonly token: Token;
}

function contentOf(sentence: Sentence): readonly Word[] {
  const { tokens, tags, block } = sentence;
  return tokens.flatMap((token, i): Word[] => {
    const tag = tags[i] ?? '';
    if (!/^(?:NNS?|JJ|VB[DGNPZ]?)$/.test(tag) || token.text !== token.lower || token.text.length < 5) return [];
    if (spanAt(block.quotations, token.start) !== undefined) return [];
    const key = lemma(token.lower, tag as never).toLowerCase();
    return PLAIN.test(key) ? [] : [{ key, token }];
  });
}

/** A word of content that stands three times in two neighbouring sentences. */
function* read(block: BlockFacts): Iterable<Form> {
  let before: readonly Word[] = [];
  const told = new Set<string>();
  for (const sentence of block.sentences) {
    const own = contentOf(sentence);
    const seen = new Map<string, number>();
    for (const { key } of before) seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const { key, token } of own) {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (count < 3 || told.has(key)) continue;
      told.add(key);
      yield {
        start: token.start,
        end: token.end,
        entry: 'w.repeat-word-near',
        fix: 'none',
        say: `“${token.text}” stands three times in two sentences.`,
      };
    }
    before = own;
  }
}

export const nearRepeat = formRule({
  id: 'style/near-repeat',
  zones: ['body', 'list', 'deck'],
  level: 'hint',
  summary: 'One word three times in two sentences.',
  why: 'The ear hears a word that comes back so soon. A pronoun, another word or one sentence out of the two is mostly better.',
  source: 'Copy-desk practice',
  weight: 0,
  examples: {
    bad: [
      {
        text: 'The bridge closed on Monday because the bridge had cracks. Crews will look at the bridge again in May.',
      },
    ],
    good: ['The bridge closed on Monday because it had cracks. Crews will look at the span again in May.'],
  },
  read,
});
