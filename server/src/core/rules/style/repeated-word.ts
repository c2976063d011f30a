import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Doubled on purpose often enough that a doubling proves nothing. */
const MAY_REPEAT = new Set([
  'had',
  'that',
  'very',
  'no',
  'so',
  'ha',
  'bye',
  'hear',
  'knock',
  'now',
  'there',
  'blah',
  'yeah',
  'long',
  'many',
  'far',
  'really',
  'much',
  'never',
  'tut',
  'chop',
  'day',
  'is',
]);

/** Close a verb and open a phrase in turn: "checked in in March". Doubled, they are an editor's to judge. */
const PARTICLES = new Set(['in', 'on', 'out', 'over', 'up', 'off', 'by', 'down', 'through', 'around', 'about']);

/** Verbs that end in "to" and may stand before another: "what I need to to stay healthy". */
const TAKES_TO =
  /^(?:need|want|have|ha[sd]|refer|connect|appl|used|going|subscrib|listen|belong|relat|adher|object|respon|agree|speak|talk)/;

export const repeatedWord = defineRule({
  id: 'style/repeated-word',
  scope: 'sentence',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A word stands twice in a row.',
  why: 'A word typed twice, often at the end of one line and the start of the next, is the commonest slip that a spelling checker lets through.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: {
    twice: (word: string) => `“${word}” stands twice in a row. Delete one.`,
    maybe: (word: string) => `“${word}” stands twice in a row. Delete one, unless both belong.`,
  },
  examples: {
    bad: [
      {
        text: 'The mayor said the the bridge would open in May.',
        fixed: 'The mayor said the bridge would open in May.',
      },
      { text: 'Crews worked to  to clear the road.', fixed: 'Crews worked to clear the road.' },
    ],
    good: [
      'She said that that bridge was safe.',
      'He had had enough of the delay.',
      'The New York, New York, show sold out.',
      'She wanted to remind you you’re late.',
      'Run it with --link link to the file.',
    ],
  },
  *check(sentence) {
    const { tokens, block } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const [first, second] = [tokens[i - 1], tokens[i]];
      if (first === undefined || second === undefined || first.kind !== 'word' || second.kind !== 'word') continue;
      if (first.lower !== second.lower) continue;
      // "that that that": three are one too many of any word.
      // "This is is a test": only after "what it is" does a second one belong.
      const slip = first.lower === 'is' && i === 2 && /^(?:this|it|he|she|that|there)$/.test(tokens[0]?.lower ?? '');
      if (MAY_REPEAT.has(first.lower) && tokens[i - 2]?.lower !== first.lower && !slip) continue;
      // Two capitals are a name ("Duran Duran", "Walla Walla") unless the first opens the sentence.
      if (
        /^\p{Lu}/u.test(second.text) &&
        !(first.text === second.text && /^(?:THE|AND|OF|TO|IS|FOR|WITH)$/.test(second.text))
      )
        continue;
      const between = block.text.slice(first.end, second.start);
      if (!/^\s+$/.test(between)) continue;
      // "remind you you're late": the second opens a clause. "--link link": the first is part of something longer.
      if (/^['’]\p{L}/u.test(block.text.slice(second.end, second.end + 2)) || block.text[first.start - 1] === '-')
        continue;
      if (first.lower === 'to' && TAKES_TO.test(tokens[i - 2]?.lower ?? '') && /^VB/.test(sentence.tags[i + 1] ?? ''))
        continue;
      if (block.text[second.end] === '/') continue;
      // "to record record profits": a verb and what it acts on.
      if (
        /^(?:to|can|could|may|might|must|should|will|would)$/.test(tokens[i - 2]?.lower ?? '') &&
        /^NN/.test(sentence.tags[i + 1] ?? '') &&
        /^(?:contract|exploit|influence|market|permit|produce|project|protest|question|rebel|record|report|trade)$/.test(
          first.lower,
        )
      )
        continue;
      const particle = PARTICLES.has(first.lower);
      yield {
        at: { start: first.start, end: second.end },
        say: particle ? ['maybe', second.text] : ['twice', second.text],
        ...(particle ? { level: 'information' as const } : {}),
        fixes: [
          {
            title: `Delete one “${second.text}”`,
            safe: !particle,
            edits: [{ start: first.end, end: second.end, text: '' }],
          },
        ],
      };
    }
  },
});
