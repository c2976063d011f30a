import type { Quotation } from '../../language/quotations.ts';
import { defineRule } from '../rule.ts';

const isQuestion = (text: string, { inner }: Quotation): boolean => text[inner.end - 1] === '?';

export const stackedQuotation = defineRule({
  id: 'attribution/stacked-quotation',
  entry: 'at.middle-quote',
  scope: 'block',
  zones: ['body', 'list', 'deck'],
  level: 'information',
  summary: 'Two quotations follow each other with nothing between them.',
  why: 'Where one quotation closes and the next opens, readers take it that somebody else speaks. Name the second speaker before the second quotation, or make one quotation of the two.',
  source: 'Reuters Handbook of Journalism: never run the quotations of two speakers together',
  quoted: 'read',
  weight: 1,
  options: {},
  messages: {
    stacked: () => 'Two quotations stand side by side. Name who speaks between them, or make them one.',
  },
  examples: {
    bad: [
      {
        text: '“We will reopen the bridge in May.” “It is sound and it is paid for,” the mayor said.',
        fixed: '“We will reopen the bridge in May. It is sound and it is paid for,” the mayor said.',
      },
    ],
    good: [
      '“We will reopen the bridge in May,” she said. “It is sound.”',
      'The films were “Harbor” “Mill” and “Ferry.”',
      '“We will reopen it.”\n\n“It is sound,” the mayor said.',
    ],
  },
  *check(block) {
    for (let i = 1; i < block.quotations.length; i++) {
      const [first, second] = [block.quotations[i - 1], block.quotations[i]];
      if (first === undefined || second === undefined || first.kind !== 'speech' || second.kind !== 'speech') continue;
      if (!/^\s{1,3}$/.test(block.text.slice(first.end, second.start))) continue;
      // “questions like ‘Who?’ ‘When?’” are a list.
      if (isQuestion(block.text, first) && isQuestion(block.text, second)) continue;
      if (!/[.?!]$/.test(block.text.slice(first.inner.start, first.inner.end)) || !first.closed) continue;
      const at = { start: first.inner.end, end: second.inner.start };
      yield {
        at,
        say: ['stacked'],
        fixes: [{ title: 'Make one quotation of the two', safe: false, edits: [{ ...at, text: ' ' }] }],
      };
    }
  },
});
