import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';

/** Words that a newspaper prints only where somebody said them and it matters that they did. */
const PROFANE =
  /^(?:(?:mother)?fuck\p{L}*|(?:bull|horse|dip)?shit(?:s|ty|ting|ted|head|heads)?|ass(?:hole|holes|hat|hats)|bastards?|bitch(?:es|y)?|cunts?|dick(?:head|heads)|goddamn(?:ed)?|piss(?:ed|es|ing)?|twats?|wank(?:er|ers|ing)?|bollocks|whores?|sluts?|crap(?:py)?|douche(?:bag|bags)?|tits|cocksuckers?|fags?|faggots?|niggers?|kikes?|spics?|chinks?|gooks?|wetbacks?|towelheads?|ragheads?|trann(?:y|ies)|retards?)$/u;

export const profanity = defineRule({
  id: 'style/profanity',
  scope: 'sentence',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A profane or obscene word, or a slur, in the paper’s own voice.',
  why: 'Such a word stands only in a quotation, and only where the story needs it.',
  source: 'AP Stylebook, “obscenities, profanities, vulgarities”',
  quoted: 'skip',
  weight: 1,
  options: { allow: words([], 'Words that may stand.') },
  messages: { profane: (said: string) => `“${said}” stands only in a quotation that the story needs.` },
  examples: {
    bad: [{ text: 'The deal was shit, and he left.' }],
    good: ['He called it “bullshit.”', 'Dick Lee and Tom Butts left.'],
  },
  *check(sentence, { options }) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word' || !PROFANE.test(token.lower) || options.allow.includes(token.lower)) continue;
      if (i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) continue;
      yield { at: token, say: ['profane', token.text], entry: 'b.profanity' };
    }
  },
});
