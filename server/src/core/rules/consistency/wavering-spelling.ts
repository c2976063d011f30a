import type { Draft } from '../../draft/draft.ts';
import { type Span, spanAt } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

interface Form extends Span {
  readonly text: string;
}

/** Spellings of one word that differ by country: the same word with -ise and -ize, -our and -or, -tre and -ter. */
function variantKey(word: string): string {
  return word
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/(?<=(?:col|fav|hon|hum|lab|neighb|rum|harb|vap|vig|sav|od|arm|parl))our/, 'or')
    .replace(/^(cen|thea|li|me|fib|spec)tre(s?)$/, '$1ter$2')
    .replace(/yse(d|s)?$/, 'yze$1')
    .replace(/^(trave|cance|mode|labe|leve|signa|fue|quarre|counse)ll(ed|ing|er|ers)$/, '$1l$2')
    .replace(/^defence$/, 'defense')
    .replace(/^grey$/, 'gray')
    .replace(/^programme/, 'program');
}

/** -ise words that are no variants of -ize. */
const ONLY_ISE =
  /^(?:adv|dev|rev|superv|telev|exerc|comprom|surpr|disgu|prom|prem|prec|conc|fr|pra|ra|w|r|no|po|cru|bru|dem|desp|franch|merchand|enterpr|improv|adverti?|ar|l|m|v|chast|exc|inc|circumc|treat|expert|parad|tortois?|porpo|turquo|bl|marqu|reprs?)is/;

function formsOf(draft: Draft): Map<string, Map<string, Form>> {
  const groups = new Map<string, Map<string, Form>>();
  const add = (key: string, text: string, at: Span): void => {
    const forms = groups.get(key) ?? new Map<string, Form>();
    if (forms.size === 0) groups.set(key, forms);
    const own = text.toLowerCase();
    if (!forms.has(own)) forms.set(own, { text, ...at });
  };
  for (const block of draft.blocks) {
    if (block.zone !== 'body' && block.zone !== 'list' && block.zone !== 'caption' && block.zone !== 'deck') continue;
    for (const sentence of block.facts.sentences) {
      for (const [i, token] of sentence.tokens.entries()) {
        if (token.kind !== 'word' || token.text.length < 5 || spanAt(block.facts.quotations, token.start) !== undefined)
          continue;
        const tag = sentence.tags[i] ?? 'NN';
        if (tag.startsWith('NNP') || (i > 0 && /^\p{Lu}/u.test(token.text))) continue;
        const at = block.map.toSource(token);
        const parts = token.lower.split('-');
        // "cease-fire" against "ceasefire": two short words joined, both forms read as the same part of speech.
        if (parts.length === 2 && parts.every((part) => part.length >= 2)) {
          if (tag.startsWith('NN')) add(parts.join(''), token.text, at);
        } else if (parts.length === 1)
          add(ONLY_ISE.test(token.lower) ? token.lower : variantKey(token.lower), token.text, at);
      }
    }
  }
  return groups;
}

export const waveringSpelling = defineRule({
  id: 'consistency/wavering-spelling',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One word is written two ways in one story.',
  why: 'Whatever the house prefers, a story that writes “cease-fire” in one paragraph and “ceasefire” in the next looks unedited.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: {
    wavers: (here: string, there: string) => `“${here}” here, “${there}” elsewhere in this story. Choose one.`,
  },
  examples: {
    bad: [
      {
        text: 'The ceasefire held on Monday.\n\nThe cease-fire was agreed last week.',
        fixed: 'The ceasefire held on Monday.\n\nThe ceasefire was agreed last week.',
      },
      {
        text: 'The council will organize the fair.\n\nVolunteers will organise the food.',
        fixed: 'The council will organize the fair.\n\nVolunteers will organize the food.',
      },
    ],
    good: [
      'The ceasefire held on Monday.\n\nThe ceasefire was agreed last week.',
      'The long-term plan failed. In the long term it may work.',
    ],
  },
  *check(draft) {
    for (const forms of formsOf(draft).values()) {
      if (forms.size < 2) continue;
      const [first, second] = [...forms.values()].sort((a, b) => a.start - b.start);
      if (first === undefined || second === undefined) continue;
      yield {
        at: second,
        say: ['wavers', second.text, first.text],
        related: [{ start: first.start, end: first.end, note: `“${first.text}” here` }],
        fixes: [
          {
            title: `Change to “${first.text}”`,
            safe: false,
            edits: [{ start: second.start, end: second.end, text: first.text }],
          },
          {
            title: `Change the other to “${second.text}”`,
            safe: false,
            edits: [{ start: first.start, end: first.end, text: second.text }],
          },
        ],
      };
    }
  },
});
