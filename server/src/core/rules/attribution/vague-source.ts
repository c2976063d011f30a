import { defineRule } from '../rule.ts';

const WHO =
  '(?:(?:some|many|most|several|other)\\s+)?(?:critics|experts|observers|analysts|insiders|skeptics|sceptics|detractors|commentators|pundits)';
const SAYS =
  '(?:say|said|claim|claimed|argue|argued|believe|believed|think|warn|warned|contend|contended|suggest|suggested|fear|feared)';
/**
 * Nobody in particular, with a verb of saying straight after; or a passive that hides who believes. “The analysts said” and “two
 * experts said” speak of people who are counted or were named before.
 */
const VAGUE = new RegExp(
  `(?<!\\b(?:the|these|those|both|his|her|its|our|their|two|three|four|five|six|seven|eight|nine|\\d{1,4})\\s)\\b(${WHO})\\s+(?:have\\s+)?${SAYS}\\b|\\bit is (?:widely |generally |commonly )?(?:believed|thought|rumou?red)\\b(?! of\\b)`,
  'gi',
);

export const vagueSource = defineRule({
  id: 'attribution/vague-source',
  scope: 'sentence',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'A statement is credited to nobody in particular.',
  why: 'Readers weigh a statement by who makes it. “Critics say” and “it is believed” name nobody whom they could weigh or ask.',
  source: 'SPJ Code of Ethics: “Identify sources clearly”',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: { vague: (words: string) => `“${words}” names nobody. Say who, or how many and of what kind.` },
  examples: {
    bad: [
      { text: 'Critics say the bridge was never needed.' },
      { text: 'It is widely believed that the mill will close.' },
    ],
    good: [
      'Three critics, among them the mayor, said the bridge was never needed.',
      'Analysts at Harbor Bank said sales would rise.',
      'Two experts hired by the city said it was sound. The experts said it would last.',
      'She said: “Critics say we are late.”',
    ],
  },
  *check(sentence) {
    for (const match of sentence.masked.matchAll(VAGUE)) {
      const start = sentence.start + match.index;
      yield { at: { start, end: start + match[0].length }, say: ['vague', match[0]] };
    }
  },
});
