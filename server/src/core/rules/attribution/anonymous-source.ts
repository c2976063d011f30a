import type { Sentence } from '../../language/block-facts.ts';
import { defineRule } from '../rule.ts';

const SAYS = '(?:say|says|said|told|tell|added|confirmed|claim|claimed|disclosed|revealed)';
/** “sources said”: bare, without a word that says what sources. */
const BARE = new RegExp(
  `(?<![\\p{L}.-]\\s)\\b(?:sources|insiders)\\s+(?:have\\s+|had\\s+)?${SAYS}\\b|\\b(?:a|one|another|the)\\s+source\\s+(?:has\\s+|had\\s+)?${SAYS}\\b|\\baccording to (?:a source|sources)\\b(?!\\s+(?:close|familiar|with|in|at|who|from|within|inside))`,
  'giu',
);
/** The source asked not to be named. */
const WITHHELD =
  /\b(?:on (?:the )?condition of anonymity|on condition (?:that )?(?:he|she|they) not be (?:named|identified)|(?:asked|requested|declined|refused|wished|wanted|preferred) (?:not )?to (?:be|remain) (?:named|identified|anonymous|quoted by name)|spoke anonymously|anonymity)\b/i;
const REASON =
  /\b(?:because|since|as (?:he|she|they)|for fear|fear(?:ing|s|ed)?|citing|in order to|so as|due to|not authori[sz]ed|wasn['’]t authori[sz]ed|weren['’]t authori[sz]ed|lacked? authori[sz]ation|not (?:permitted|allowed|cleared)|to (?:discuss|describe|speak|talk|protect|avoid))\b/i;

/** Words of judgement or attack. */
const ATTACK =
  /\b(?:incompetent|liar|lied|lying|corrupt|crook|disgrace(?:ful)?|idiot|stupid|foolish|disaster|disastrous|failure|toxic|weak|coward(?:ly)?|dishonest|terrible|awful|horrible|worst|hypocrit\w+|reckless|clueless|bully|bullied|racist|sexist|unfit|arrogant|lazy|greedy|shameful|pathetic|ridiculous|brilliant|great|wonderful|best|outstanding|fantastic|love|hate)\b/i;

const quotedWords = (sentence: Sentence): string =>
  sentence.block.quotations
    .filter((q) => q.start < sentence.end && q.end > sentence.start)
    .map((q) => sentence.block.text.slice(q.inner.start, q.inner.end))
    .join(' ');

export const anonymousSource = defineRule({
  id: 'attribution/anonymous-source',
  entry: 'at.anonymous',
  scope: 'sentence',
  zones: ['body', 'list', 'deck', 'caption'],
  level: 'information',
  summary: 'A source without a name, and without a reason for that.',
  why: 'Anonymous sources are the weakest. Describe them as closely as can be, say how they know and why they are not named, and take facts from them, not opinions or attacks.',
  source: 'AP Stylebook, anonymous sources; Reuters Handbook of Journalism, sourcing',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: {
    bare: (words: string) => `“${words}” tells readers nothing of the source. Say who it is, or how it knows.`,
    opinion: () => 'An anonymous source gives an opinion here. Take facts from such sources, not praise or attack.',
    reason: () => 'The source is not named, and readers are not told why.',
  },
  examples: {
    bad: [
      { text: 'Sources said the mill would close.' },
      { text: 'According to sources, the mill will close in May.' },
      {
        text: '“He is an incompetent manager,” said an official who spoke on condition of anonymity because the talks are private.',
      },
      { text: 'The mill will close, said an official who asked not to be named.' },
    ],
    good: [
      'The mill will close, said an official who asked not to be named because the talks were private.',
      'Sources close to the talks said the mill would close.',
      'Police sources said two men were held.',
      'The river rises at its source.',
    ],
  },
  *check(sentence) {
    const { masked } = sentence;
    const withheld = WITHHELD.exec(masked);
    if (withheld !== null) {
      const start = sentence.start + withheld.index;
      const at = { start, end: start + withheld[0].length };
      if (ATTACK.test(quotedWords(sentence))) yield { at, say: ['opinion'] };
      else if (!REASON.test(masked)) yield { at, say: ['reason'], level: 'hint' };
    }
    for (const match of masked.matchAll(BARE)) {
      const start = sentence.start + match.index;
      yield { at: { start, end: start + match[0].length }, say: ['bare', match[0]] };
    }
  },
});
