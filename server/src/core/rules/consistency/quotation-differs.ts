import type { Block, Draft } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';
import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

interface Quoted extends Span {
  readonly block: Block;
  readonly words: readonly string[];
}

/** Fewest words of a quotation that is compared. */
const MIN_WORDS = 4;

function quotedIn(draft: Draft): Quoted[] {
  return draft.blocks.flatMap((block) =>
    block.facts.quotations.flatMap((quotation) => {
      if (quotation.kind === 'title') return [];
      const inner = block.text.slice(quotation.inner.start, quotation.inner.end);
      const words = plainWords(inner);
      return words.length < MIN_WORDS || /…|\.\.\.|\[/.test(inner)
        ? []
        : [{ block, words, ...block.map.toSource(quotation) }];
    }),
  );
}

/**
 * How the words of `part` differ from the stretch of `whole` that `part` starts and ends like: one word changed, left out or put in.
 * Undefined where they agree or are different sayings.
 */
function slip(part: readonly string[], whole: readonly string[], from: number): boolean {
  for (const length of [part.length - 1, part.length, part.length + 1]) {
    const stretch = whole.slice(from, from + length);
    if (stretch.length !== length || length < MIN_WORDS - 1) continue;
    let head = 0;
    while (head < part.length && part[head] === stretch[head]) head++;
    let tail = 0;
    while (
      tail < part.length - head &&
      tail < length - head &&
      part[part.length - 1 - tail] === stretch[length - 1 - tail]
    )
      tail++;
    const [own, other] = [part.length - head - tail, length - head - tail];
    if (own <= 1 && other <= 1 && own + other > 0 && head > 0 && (tail > 0 || from + length === whole.length))
      return true;
  }
  return false;
}

export const quotationDiffers = defineRule({
  id: 'consistency/quotation-differs',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'The same words are quoted in two ways.',
  why: 'A quotation given twice must be given alike: the words between the marks are the speaker’s. Where a word differs, one of the two is not what was said.',
  source: 'AP Stylebook, “quotations in the news”: never alter quotations',
  quoted: 'read',
  options: {},
  messages: {
    differs: (words: string) => `“${words}” is quoted with a different word elsewhere in this story. Check the notes.`,
  },
  examples: {
    bad: [
      {
        text: '“We will never again leave this town without water,” the mayor said on Monday.\n\nHer promise that “we will never again leave the town without water” drew applause.',
      },
    ],
    good: [
      '“We will never again leave this town without water,” the mayor said on Monday.\n\nHer promise that “we will never again leave this town” drew applause.',
    ],
  },
  *check(draft) {
    const index = new Map<string, { readonly quoted: Quoted; readonly at: number }[]>();
    for (const quoted of quotedIn(draft)) {
      const [first, second] = quoted.words;
      const opening = `${first} ${second}`;
      const { words } = quoted;
      // Whole against part, either way round: the shorter one's opening words are looked up in the longer.
      const twin = index.get(opening)?.find(({ quoted: other, at }) => slip(words, other.words, at));
      if (twin !== undefined) {
        const { start, end } = twin.quoted;
        yield {
          at: quoted,
          say: ['differs', words.slice(0, 8).join(' ')],
          related: [{ start, end, note: 'Quoted otherwise here' }],
        };
      }
      for (let i = 0; i + 1 < words.length && i < 120; i++) {
        const key = `${words[i]} ${words[i + 1]}`;
        const known = index.get(key);
        if (known === undefined) index.set(key, [{ quoted, at: i }]);
        else if (known.length < 8) known.push({ quoted, at: i });
      }
    }
  },
});
