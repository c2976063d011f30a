import { defineRule } from '../rule.ts';
import { lastName, speech } from './speakers.ts';

/** Farthest that a name stands from the words it is a cue for: “, said Ann Roe”. */
const NEAR = 30;

export const twoSpeakers = defineRule({
  id: 'attribution/two-speakers',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: 'Two people are quoted in one paragraph.',
  why: 'Readers take all that is quoted in a paragraph to come from one mouth. A new speaker gets a new paragraph, and is named before the words.',
  source: 'Reuters Handbook of Journalism: never run the quotations of two speakers together',
  quoted: 'read',
  weight: 1,
  options: {},
  messages: {
    two: (first: string, second: string) =>
      `${first} and ${second} are both quoted in this paragraph. Give the second a paragraph of their own.`,
  },
  examples: {
    bad: [
      {
        text: '“We will reopen the bridge in May,” said Ann Roe, the mayor. “The bridge is not safe at any speed,” said Tom Brandt, a driver.',
      },
    ],
    good: [
      '“We will reopen the bridge in May,” said Ann Roe, the mayor. “It is sound,” Roe said.',
      '“We will reopen the bridge in May,” said Ann Roe, the mayor.\n\n“The bridge is not safe at any speed,” said Tom Brandt, a driver.',
    ],
  },
  *check(draft) {
    const quotes = speech(draft, 5).filter(({ where }) => where === 'paragraph');
    for (let i = 1; i < quotes.length; i++) {
      const [first, second] = [quotes[i - 1], quotes[i]];
      if (first === undefined || second === undefined || first.block !== second.block) continue;
      const [one, other] = [lastName(first.speaker), lastName(second.speaker)];
      if (one === undefined || other === undefined || one === other) continue;
      // The second is named only after the words: until then readers hear the first.
      if (second.speaker === null || second.speaker.start < second.end || second.speaker.start > second.end + NEAR)
        continue;
      if (!/[,?!]$/.test(draft.text.slice(second.inner.start, second.inner.end))) continue;
      if (first.speaker?.name?.includes(other) || second.speaker.name?.includes(one)) continue;
      yield { at: { start: second.start, end: second.end }, say: ['two', one, other] };
    }
  },
});
