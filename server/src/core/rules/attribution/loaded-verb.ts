import type { Sentence } from '../../language/block-facts.ts';
import { defineRule } from '../rule.ts';

/** Verbs of saying that tell the reader what to think of what was said, with the plain form of the same tense. */
const LOADED: ReadonlyMap<string, string> = new Map([
  ['claimed', 'said'],
  ['claims', 'says'],
  ['claiming', 'saying'],
  ['admitted', 'said'],
  ['conceded', 'said'],
  ['boasted', 'said'],
  ['insisted', 'said'],
  ['whined', 'said'],
  ['gushed', 'said'],
  ['ranted', 'said'],
  ['bragged', 'said'],
  ['gloated', 'said'],
  ['fumed', 'said'],
  ['whines', 'says'],
  ['admits', 'says'],
  ['concedes', 'says'],
  ['insists', 'says'],
  ['boasts', 'says'],
  ['admitting', 'saying'],
  ['insisting', 'saying'],
  ['boasting', 'saying'],
]);
/** Headline violence for plain criticism. */
const BLOWS: ReadonlyMap<string, string> = new Map(
  ['slam', 'blast', 'bash', 'savage', 'lambast', 'eviscerate', 'torch', 'skewer', 'pillory'].flatMap((verb) => {
    const stem = verb.replace(/e$/, '');
    const past = verb === 'slam' ? 'slammed' : `${stem}ed`;
    return [
      [past, 'criticized'],
      [verb === 'bash' || verb === 'torch' ? `${verb}es` : `${verb}s`, 'criticizes'],
    ] as const;
  }),
);
/** What is criticized rather than struck. */
const CRITICIZED =
  /^(?:plans?|bills?|decisions?|moves?|proposals?|policy|policies|government|administration|council|board|mayor|governor|president|senator|critics?|opponents?|rivals?|report|ruling|law|deal|budget|idea|comments?|remarks?|media|press|party|democrats|republicans|company|management|tactics|record|response|handling|ban|measure|rules?|cuts?|strategy|leadership)$/;

export const loadedVerb = defineRule({
  id: 'attribution/loaded-verb',
  entry: 'at.loaded-verb',
  scope: 'sentence',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'hint',
  summary: 'A verb of saying that judges what was said.',
  why: '“Claimed” doubts the speaker, “admitted” accuses, “insisted” takes a side. “Said” leaves the judgment to the reader.',
  source: 'Reuters Handbook of Journalism: “said” is neutral',
  quoted: 'skip',
  options: {},
  messages: {
    loaded: (verb: string, plain: string) => `“${verb}” may judge the speaker. Would “${plain}” do?`,
    blow: (verb: string, plain: string) => `“${verb}” turns words into blows. Would “${plain}” do?`,
  },
  examples: {
    bad: [
      { text: 'The mayor claimed that the road was safe.', fixed: 'The mayor said that the road was safe.' },
      {
        text: 'The firm denied the report, claiming it had paid.',
        fixed: 'The firm denied the report, saying it had paid.',
      },
      {
        text: 'Roe slammed the council’s plan for the square.',
        fixed: 'Roe criticized the council’s plan for the square.',
      },
    ],
    good: [
      'The storm claimed three lives.',
      'The group claimed responsibility for the attack.',
      'He was admitted to the hospital.',
      'She claims the title for a second year.',
      'The car slammed into the wall, and he slammed the door.',
      'The mayor dismissed claims that the road was unsafe.',
    ],
  },
  *check(sentence) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      const next = tokens[i + 1];
      const softer = token === undefined ? undefined : BLOWS.get(token.lower);
      if (token !== undefined && softer !== undefined && isCriticism(sentence, i)) {
        const edits = [{ start: token.start, end: token.end, text: softer }];
        yield {
          at: token,
          say: ['blow', token.text, softer],
          fixes: [{ title: `Change to “${softer}”`, safe: false, edits }],
        };
        continue;
      }
      const plain = token === undefined ? undefined : LOADED.get(token.lower);
      if (token === undefined || plain === undefined || next === undefined) continue;
      // What was said follows as a clause: only then is the verb one of saying.
      if (!opensClause(sentence, i) && !closesQuotation(sentence, i)) continue;
      // "dismissed claims that": a noun, unless somebody stands right before it who claims.
      if (token.lower === 'claims' && !/^(?:NNP?|PRP|RB|WP|WDT)$/.test(sentence.tags[i - 1] ?? '')) continue;
      yield {
        at: token,
        say: ['loaded', token.text, plain],
        fixes: [
          {
            title: `Change to “${plain}”`,
            safe: false,
            edits: [{ start: token.start, end: token.end, text: plain }],
          },
        ],
      };
    }
  },
});

/** What was said follows the verb at `i` as a clause, with “that” or without it: “claimed the bridge was safe”. */
function opensClause({ tokens, tags }: Sentence, i: number): boolean {
  if (/^(?:that|he|she|they|it|we|there)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  // Participles before a noun ("admitted patients") and nouns ("the claims") have no clause behind them.
  if (!/^(?:VBD|VBZ|VBG|VBP)$/.test(tags[i] ?? '') || !/^(?:DT|PRP\$|NNP|NNPS|NNS|NN|CD|JJ)$/.test(tags[i + 1] ?? ''))
    return false;
  for (let k = i + 2; k < Math.min(tokens.length, i + 9); k++) {
    if (
      tokens[k]?.kind === 'mark' ||
      /^(?:who|which|that|whose|when|where|as|after|before|and|for|from|in|to|on|by|with)$/.test(tokens[k]?.lower ?? '')
    )
      return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[k] ?? '')) return true;
  }
  return false;
}

/** The verb at `i` credits a quotation before it: “…,” the mayor claimed. */
function closesQuotation({ tokens, block, end }: Sentence, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !/^(?:[.,;]|$)/.test(block.text.slice(token.end, Math.min(end, token.end + 1))))
    return false;
  const quotation = block.quotations.findLast((one) => one.end <= token.start);
  if (quotation === undefined || token.start - quotation.end > 40) return false;
  return /^ (?:[\p{L}.’'-]+ ){1,5}$/u.test(block.text.slice(quotation.end, token.start));
}

/** Whether the blow at `i` strikes a plan or a person in office: within a few words, with no preposition between. */
function isCriticism({ tokens, tags }: Sentence, i: number): boolean {
  if (/^(?:is|are|was|were|been|be|being)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  for (let k = i + 1; k < i + 6; k++) {
    if (/^(?:IN|TO|RP|,|\.)$/.test(tags[k] ?? '.')) return false;
    if (CRITICIZED.test(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}
