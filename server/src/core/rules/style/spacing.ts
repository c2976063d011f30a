import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

type Slip = 'after' | 'before' | 'twice' | 'inside';

interface SlipForm {
  readonly slip: Slip;
  /** What any match has in it: a pattern that looks back is slow to say that there is none. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** What is wrong between words and marks. Each pattern looks at a few characters only, and matches the spaces to take out. */
const SLIPS: readonly SlipForm[] = [
  // "fence.Its": the end of one sentence runs into the next.
  {
    slip: 'after',
    sign: /[.!?][”"’']?\p{Lu}/u,
    pattern: /(?<=\p{Ll}\p{Ll}[.!?]|\p{Ll}\p{Ll}[.!?][”"’'])(?=\p{Lu}\p{Ll}+(?: |[,.;:!?]?$|’|'))/gu,
  },
  // "red,white"
  { slip: 'after', sign: /[,;]\p{L}/u, pattern: /(?<=\p{Ll}\p{Ll}[,;])(?=\p{L}\p{Ll})/gu },
  // "He said"hello" to me": a mark that opens stands close to the word before it.
  { slip: 'after', sign: /["“]\p{L}/u, pattern: /(?<=\p{Ll}\p{Ll})(?=["“]\p{L}[^"”\n]{0,80}["”])/gu },
  { slip: 'after', sign: /”\p{L}/u, pattern: /(?<=[,.!?]”)(?=\p{L})/gu },
  // "the end , he said"
  { slip: 'before', sign: / [,;.?!]/, pattern: /(?<=\p{L}) +(?=[,;](?:\s|$)|[.?!](?:$|\s+\p{Lu}))/gu },
  // "the  end"
  { slip: 'twice', sign: / {2}/, pattern: /(?<=[\p{L}\p{N},;.!?”"’)]) {2,3}(?=[\p{L}\p{N}“"‘(])/gu },
  // "( the end )"
  { slip: 'inside', sign: /\( /, pattern: /(?<=\() +(?=\p{L})/gu },
  { slip: 'inside', sign: / \)/, pattern: /(?<=\p{L}) +(?=\))/gu },
];

export const spacing = defineRule({
  id: 'style/spacing',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A space too many or one too few.',
  why: 'One space stands between words and after a full stop, none before a comma or inside brackets.',
  source: 'AP Stylebook, “punctuation”',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: {
    after: (at: string) => `A space is missing after “${at}”.`,
    before: (mark: string) => `No space stands before “${mark}”.`,
    twice: () => 'One space is enough here.',
    inside: () => 'No space stands inside the brackets.',
  },
  examples: {
    bad: [
      { text: 'The bird left the fence.Its wings were wet.', fixed: 'The bird left the fence. Its wings were wet.' },
      { text: 'It is over , he said.', fixed: 'It is over, he said.' },
      { text: 'It is over.  He left.', fixed: 'It is over. He left.' },
    ],
    good: [
      'Node.js runs on example.com.',
      'It is over. He left.',
      'He paid 3,000 euros.',
      'The D.C.-based group met at 9 a.m.',
    ],
  },
  *check(block) {
    const { text } = block;
    for (const { slip, sign, pattern } of SLIPS) {
      if (!sign.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const change = {
          start: match.index,
          end: match.index + match[0].length,
          text: slip === 'after' || slip === 'twice' ? ' ' : '',
        };
        const around =
          slip === 'after'
            ? text.slice(Math.max(0, change.start - 1), change.start)
            : text.slice(change.end, change.end + 1);
        if (slip === 'twice' && block.zone === 'table') continue;
        yield {
          at:
            change.start === change.end
              ? { start: change.start - 1, end: change.end + 1 }
              : { start: change.start, end: change.end },
          say: slip === 'after' ? ['after', around] : slip === 'before' ? ['before', around] : [slip],
          entry: slip === 'twice' ? 'p.double-space' : 'p.space',
          ...(slip === 'twice' ? { level: 'hint' as const } : {}),
          fixes: [
            {
              title: slip === 'after' ? 'Put in a space' : 'Take out the space',
              safe: slip === 'twice',
              edits: [change],
            },
          ],
        };
      }
    }
  },
});
