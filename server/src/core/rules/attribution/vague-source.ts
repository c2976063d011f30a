import { vagueSources } from '../../sourcing/vague.ts';
import { defineRule } from '../rule.ts';

export const vagueSource = defineRule({
  id: 'attribution/vague-source',
  scope: 'sentence',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'A statement is credited to nobody in particular.',
  why: 'Readers weigh a statement by who makes it. “Critics say” and “it is believed” name nobody whom they could weigh or ask: say who, how many, or how it is known.',
  source: 'SPJ Code of Ethics: “Identify sources clearly”; NPR Ethics Handbook: attribute everything',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: {
    crowd: (words: string) => `“${words}” names nobody. Say who, or how many and of what kind.`,
    passive: (words: string) => `“${words}” hides whose view this is. Say who holds it, or how it is known.`,
    phrase: (words: string) => `“${words}” is no source. Say who says so.`,
  },
  examples: {
    bad: [
      { text: 'Critics say the bridge was never needed.' },
      { text: 'It is widely believed that the mill will close.' },
      { text: 'Some residents of the old town have argued that the square is too small.' },
      { text: 'The firm is believed to have paid for the trip.' },
      { text: 'The harbor is considered by many to be the finest on the coast.' },
      { text: 'By some accounts the mill lost money every year.' },
      { text: 'Others, however, fear that the ferry will never return.' },
    ],
    good: [
      'Three critics, among them the mayor, said the bridge was never needed.',
      'Analysts at Harbor Bank said sales would rise.',
      'Two experts hired by the city said it was sound. The experts said it would last.',
      'She said: “Critics say we are late.”',
      'Some critics, including the mayor, say the bridge was never needed.',
      'The plan was considered by the council on Monday.',
      'The next few years saw the town grow.',
      'Most streets were closed.',
    ],
  },
  *check(sentence) {
    for (const { kind, start, end } of vagueSources(sentence))
      yield { at: { start, end }, say: [kind, sentence.block.text.slice(start, end)] };
  },
});
