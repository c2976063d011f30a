import type { Sentence } from '../../language/block-facts.ts';
import { defineRule } from '../rule.ts';

/** Verbs of the mind, in the forms that report it as a fact. */
const MIND =
  /^(?:believes|believed|thinks|feels|felt|hopes|hoped|fears|feared|worries|worried|wants|wishes|regrets|doubts|suspects|realizes|realises|knows|dreads)$/;
/** Somebody told the reporter, so that the mind is not read. */
const TOLD =
  /\b(?:said|says|say|saying|told|tells|according|wrote|writes|added|asked|explained|testified|recalled|tweeted|posted|stated|reported|acknowledged|admitted|interview|statement|survey|poll)\b/i;

/** The word right before the verb is one person: a name, “he”, “she”, or “who” after a name. */
function onePerson(sentence: Sentence, i: number): boolean {
  const before = sentence.tokens[i - 1];
  const tag = sentence.tags[i - 1];
  if (before === undefined) return false;
  if (/^(?:he|she)$/.test(before.lower)) return true;
  return tag === 'NNP' && /^\p{Lu}\p{Ll}/u.test(before.text);
}

export const mindReading = defineRule({
  id: 'attribution/mind-reading',
  entry: 'at.feel-believe',
  scope: 'sentence',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'hint',
  summary: 'What somebody thinks or feels, told as a fact.',
  why: 'A reporter knows what somebody said, not what they believe, feel or hope. Report the words, or say how the thought is known.',
  source: 'Reuters Handbook of Journalism: do not read minds; Bender, reporting verbs',
  quoted: 'skip',
  options: {},
  messages: {
    mind: (verb: string) => `“${verb}” reads a mind. Report what was said, or say how it is known.`,
  },
  examples: {
    bad: [
      {
        text: 'The mayor Ann Roe believes that the bridge is safe.',
        fixed: 'The mayor Ann Roe says she believes that the bridge is safe.',
      },
      { text: 'She hopes to reopen the mill in May.', fixed: 'She says she hopes to reopen the mill in May.' },
      {
        text: 'After the vote he felt that the town had been cheated.',
        fixed: 'After the vote he said he felt that the town had been cheated.',
      },
    ],
    good: [
      'Roe said she believes that the bridge is safe.',
      'Voters hope for a change.',
      'She wanted for nothing.',
      'He felt the wall for a switch.',
      'According to his lawyer, Roe believes that he is innocent.',
    ],
  },
  *check(sentence) {
    if (
      TOLD.test(sentence.masked) ||
      sentence.block.quotations.some((q) => q.start < sentence.end && q.end > sentence.start)
    )
      return;
    for (let i = 1; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i];
      if (token === undefined || !MIND.test(token.lower) || !onePerson(sentence, i)) continue;
      const next = sentence.tokens[i + 1]?.lower ?? '';
      const clause = /^(?:that|he|she|they|it|we|there|the|his|her|its|their)$/.test(next);
      const wish = /^(?:to|for)$/.test(next) && /^(?:hopes|hoped|wants|wishes)$/.test(token.lower);
      if (
        !(
          wish ||
          (clause && !/^(?:felt|feels|wants)$/.test(token.lower)) ||
          (next === 'that' && token.lower !== 'wants')
        )
      )
        continue;
      const before = sentence.tokens[i - 1];
      if (before === undefined) continue;
      const past = /ed$|felt/.test(token.lower);
      const pronouns = /^(?:he|she)$/.test(before.lower) ? [before.lower] : ['she', 'he', 'they'];
      yield {
        at: token,
        say: ['mind', token.text],
        fixes: pronouns.map((pronoun) => {
          const verb = pronoun === 'they' && !past ? plural(token.lower) : token.lower;
          const text = `${past ? 'said' : 'says'} ${pronoun} ${verb}`;
          return { title: `Change to “${text}”`, safe: false, edits: [{ start: token.start, end: token.end, text }] };
        }),
      };
    }
  },
});

/** “hopes” to “hope”, for “they”. */
function plural(verb: string): string {
  return verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb === 'wishes' ? 'wish' : verb.replace(/s$/, '');
}
