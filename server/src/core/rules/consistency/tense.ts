import type { Block } from '../../draft/draft.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { spanAt } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

interface Saying {
  readonly block: Block;
  readonly token: Token;
}

/** Things that say in the present for good: a law, a sign, a report. */
const THINGS =
  /^(?:it|law|laws|report|study|rule|rules|sign|website|page|site|book|bible|constitution|act|bill|letter|complaint|lawsuit|indictment|statement|policy|label|article|filing|document|text|message|poll|survey|data|company|there|which|that|who|what|research|evidence|guide|guidelines|agreement|contract)$/;
const HABIT =
  /\b(?:often|always|still|now|never|usually|sometimes|also|repeatedly|if|when|as|whatever|what)\s+(?:\p{L}+\s)?$/iu;

/** “said” and “says” of people in a block, in the paper's own words. */
interface BlockSayings {
  readonly said: readonly Token[];
  readonly says: readonly Token[];
}

const NOTHING: BlockSayings = { said: [], says: [] };

function readSayings(block: BlockFacts): BlockSayings {
  if (block.zone !== 'body') return NOTHING;
  const own = block.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i) =>
      (token.text === 'said' || (token.text === 'says' && isPerson(sentence, sentence.tokens, i))) &&
      spanAt(block.quotations, token.start) === undefined
        ? [token]
        : [],
    ),
  );
  return own.length === 0
    ? NOTHING
    : { said: own.filter(({ text }) => text === 'said'), says: own.filter(({ text }) => text === 'says') };
}

/** The word before, or after a quotation the word that follows, is a person: a name, a pronoun, a noun of an office. */
function isPerson(sentence: Sentence, tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const { text, start } = sentence;
  const ahead = text.slice(Math.max(0, (tokens[i] as Token).start - start - 24), (tokens[i] as Token).start - start);
  if (HABIT.test(ahead)) return false;
  if (before === undefined || before.kind === 'mark')
    // “… ,” says Roe; or "Roe, the mayor, says".
    return before === undefined || /^[”"’']$/.test(before.text)
      ? after !== undefined && (/^\p{Lu}/u.test(after.text) || /^(?:he|she|the|a)$/.test(after.lower))
      : before.text === ',';
  return (
    before.kind === 'word' &&
    !THINGS.test(before.lower) &&
    !/^\p{Lu}{2,}/u.test(before.text) &&
    /^(?:NNP?S?|PRP)$/.test(sentence.tags[i - 1] ?? '')
  );
}

export const tense = defineRule({
  id: 'consistency/tense',
  entry: 'at.tense',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'One “says” stands among many “said”.',
  why: 'News copy says “said”, features may say “says”. One among the others is a slip that was left when copy was merged.',
  source: 'Reynolds Center checklist: tense of attribution',
  quoted: 'skip',
  options: {},
  messages: {
    said: (count: number) => `“said” here, “says” ${count} times elsewhere in this story. Choose one.`,
    says: (count: number) => `“says” here, “said” ${count} times elsewhere in this story. Choose one.`,
  },
  examples: {
    bad: [
      {
        text: 'The bridge is safe, Okafor said.\n\nRoe said it was not. Prado said she would ask. The mayor said he would wait.\n\nThe work is done, Okafor says.',
        fixed:
          'The bridge is safe, Okafor said.\n\nRoe said it was not. Prado said she would ask. The mayor said he would wait.\n\nThe work is done, Okafor said.',
      },
    ],
    good: [
      'The bridge is safe, Okafor said.\n\nRoe said it was not. Prado said she would ask. The mayor said he would wait.\n\nThe law says nothing of it.',
      'The bridge is safe, Okafor says.\n\nRoe says it is not.',
    ],
  },
  *check(draft) {
    const placed = (kind: keyof BlockSayings): readonly Saying[] =>
      draft.blocks.flatMap((block) => block.facts.fact(readSayings)[kind].map((token) => ({ block, token })));
    const says = placed('says');
    if (says.length === 0) return;
    const said = placed('said');
    const [one] = says;
    const [first] = said;
    if (one === undefined || first === undefined || says.length + said.length < 3) return;
    // Features are told in the present: of the two tenses the rarer is pointed out.
    if (says.length > said.length) {
      if (said.length === 1 && says.length > 2)
        yield {
          at: first.block.map.toSource(first.token),
          say: ['said', says.length],
          related: [{ ...one.block.map.toSource(one.token), note: '“says” here' }],
        };
      return;
    }
    const at = one.block.map.toSource(one.token);
    yield {
      at,
      say: ['says', said.length],
      related: [{ ...first.block.map.toSource(first.token), note: '“said” here' }],
      fixes: [{ title: 'Change to “said”', safe: false, edits: [{ ...at, text: 'said' }] }],
    };
  },
});
