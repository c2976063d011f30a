import { defineRule } from '../rule.ts';

const DENIED: ReadonlyMap<string, string> = new Map([
  ['refuted', 'denied'],
  ['refutes', 'denies'],
  ['refute', 'deny'],
  ['refuting', 'denying'],
]);
/** What people deny: an accusation, not a theory that was tested. */
const ACCUSATION =
  /^(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|assertions?|speculation|criticisms?|notion|idea|insinuations?|complaints?|that)$/;
/** Whoever proves something wrong with these does refute it. */
const PROOF =
  /\b(?:evidence|data|study|studies|research|experiments?|records?|documents?|tests?|analysis|findings?|photos?|footage|proof)\b/i;

export const refutedDenied = defineRule({
  id: 'attribution/refuted-denied',
  entry: 'at.refute',
  scope: 'sentence',
  zones: ['headline', 'deck', 'body', 'list', 'caption'],
  level: 'information',
  summary: '“Refuted” where somebody only denied.',
  why: 'To refute is to prove wrong, so the word says that the accusation is false. Whoever only contradicts it has denied, disputed or rejected it.',
  source: 'AP Stylebook, refute; Guardian style guide, refute',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: {
    refuted: (verb: string, plain: string) =>
      `“${verb}” means proved wrong. If it was only contradicted, write “${plain}”.`,
  },
  examples: {
    bad: [
      {
        text: 'The mayor refuted the allegation on Monday.',
        fixed: 'The mayor denied the allegation on Monday.',
      },
      {
        text: 'The firm refutes these claims.',
        fixed: 'The firm denies these claims.',
      },
    ],
    good: [
      'The new data refuted the claim that the river was clean.',
      'The mayor denied the allegation.',
      'The theory was refuted by two experiments.',
    ],
  },
  *check(sentence) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      const plain = token === undefined ? undefined : DENIED.get(token.lower);
      if (token === undefined || plain === undefined) continue;
      const ahead = tokens.slice(i + 1, i + 8).some((next) => ACCUSATION.test(next.lower));
      if (!ahead || PROOF.test(sentence.masked)) continue;
      const passive = /^(?:was|were|is|are|been|be|being)$/.test(tokens[i - 1]?.lower ?? '');
      if (passive) continue;
      yield {
        at: token,
        say: ['refuted', token.text, plain],
        fixes: [plain, plain.replace(/^den(?:ied|ies|y|ying)$/, (word) => DISPUTED[word] ?? word)].map((text) => ({
          title: `Change to “${text}”`,
          safe: false,
          edits: [{ start: token.start, end: token.end, text }],
        })),
      };
    }
  },
});

const DISPUTED: Readonly<Record<string, string>> = {
  denied: 'disputed',
  denies: 'disputes',
  deny: 'dispute',
  denying: 'disputing',
};
