import { defineRule } from '../rule.ts';
import { limitOption } from './length-limit.ts';

export const headlineLength = defineRule({
  id: 'style/headline-length',
  entry: 'h.length',
  scope: 'block',
  zones: ['headline'],
  level: 'hint',
  summary: 'A headline that is longer than the house likes.',
  why: 'Phones, search pages and wires cut a long headline short, often before its point.',
  source: 'Reuters Handbook of Journalism: 64 characters',
  quoted: 'read',
  options: { most: limitOption('Most characters of a headline.') },
  messages: {
    long: (count: number, most: number) => `This headline has ${count} characters; the house likes ${most} at most.`,
  },
  examples: {
    bad: [
      {
        text: 'Headline: Council votes after a long night to close the old bridge for two years of repairs\n\nThe council voted on Monday.',
      },
    ],
    good: ['Headline: Council votes to close old bridge\n\nThe council voted on Monday.'],
  },
  *check(block, { options, house }) {
    const most = options.most || house.limits.headline;
    const { length } = block.text;
    if (length > most) yield { at: { start: most, end: length }, say: ['long', length, most] };
  },
});
