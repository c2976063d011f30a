import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { presentOf } from '../../forms/present-tense.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';

/** Anything that says when, so that the past is right. */
const WHEN =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|1\d{3}|20\d\d|today|yesterday|tonight|last (?:week|month|year|night)|this (?:week|month|year|spring|summer|autumn|fall|winter)|ago|earlier|previously|before|after)\b/;

/** The verb of a caption's first sentence, in the past without a word of time. */
function* tense(block: BlockFacts): Iterable<Form> {
  const sentence = block.sentences[0];
  if (sentence === undefined || WHEN.test(sentence.text)) return;
  const { tokens, tags } = sentence;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^(?:who|which|that|when|where|while|as|whose|what|how|if|because)$/.test(token.lower)) return;
    const tag = tags[i] ?? '';
    if (/^(?:VBZ|VBP|MD)$/.test(tag)) return;
    if (tag !== 'VBD' || block.quotations.some((q) => q.start <= token.start && token.start < q.end)) continue;
    const before = tokens.slice(0, i);
    const several =
      before.some(({ lower }) => lower === 'and') ||
      tags[i - 1] === 'NNS' ||
      tags[i - 1] === 'NNPS' ||
      /^(?:we|they|people|police)$/.test(before[i - 1]?.lower ?? '');
    const to = presentOf(token.lower, several);
    yield {
      start: token.start,
      end: token.end,
      entry: 'c.tense',
      to,
      fix: 'suggest',
      say: `A caption tells what the picture shows in the present: “${to}”.`,
    };
    return;
  }
}

function* read(block: BlockFacts): Iterable<Form> {
  yield* tense(block);
  yield* byPattern(
    block,
    /(?<=^|[\s(])(?:(?:is|are|was|were) (?:also )?(?:pictured|shown|seen|depicted|photographed|shown here|seen here)(?: here)?(?: above| below| left| right)?|(?:pictured|shown|seen)(?: (?:here|above|below|left|right))?(?= (?:is|are|was|were|from left)\b)|(?:pictured|shown) (?:here|above|below)|(?:this|the) (?:photo|photograph|picture|image|undated photo|file photo)(?: (?:taken|provided|released|made) [^,.]{1,60})? shows)(?![\p{L}])/giu,
    ({ 0: found }) => ({
      entry: 'c.pictured',
      fix: 'none',
      say: `Readers see the picture: “${found}” can go.`,
    }),
  );
}

export const captionForm = formRule({
  id: 'style/caption-form',
  zones: ['caption'],
  level: 'hint',
  summary: 'Captions: present tense, and no “is pictured”.',
  why: 'The picture happens now: its first sentence is in the present, with the day behind it. That it is a picture, readers see.',
  source: 'AP guidance on captions',
  examples: {
    bad: [
      {
        text: 'Caption: Firefighters carried hoses to the mill in Tulsa. Photo by Dana Roe\n\nA mill burned down.',
        fixed: 'Caption: Firefighters carry hoses to the mill in Tulsa. Photo by Dana Roe\n\nA mill burned down.',
      },
      { text: 'Caption: The old mill is shown on Monday in Tulsa. Photo by Dana Roe\n\nA mill burned down.' },
    ],
    good: [
      'Caption: Firefighters carried hoses to the mill on Monday. Photo by Dana Roe\n\nA mill burned down.',
      'Caption: Firefighters carry hoses to the mill on Monday. Photo by Dana Roe\n\nA mill burned down.',
    ],
  },
  read,
});
