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
]);

export const loadedVerb = defineRule({
  id: 'attribution/loaded-verb',
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
  },
  examples: {
    bad: [
      { text: 'The mayor claimed that the road was safe.', fixed: 'The mayor said that the road was safe.' },
      {
        text: 'The firm denied the report, claiming it had paid.',
        fixed: 'The firm denied the report, saying it had paid.',
      },
    ],
    good: [
      'The storm claimed three lives.',
      'The group claimed responsibility for the attack.',
      'He was admitted to the hospital.',
      'She claims the title for a second year.',
      'The mayor dismissed claims that the road was unsafe.',
    ],
  },
  *check(sentence) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      const plain = token === undefined ? undefined : LOADED.get(token.lower);
      const next = tokens[i + 1];
      if (token === undefined || plain === undefined || next === undefined) continue;
      // What was said follows as a clause: only then is the verb one of saying.
      if (!/^(?:that|he|she|they|it|we|there)$/.test(next.lower)) continue;
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
