import { defineRule } from '../rule.ts';

const SHORT: ReadonlyMap<string, string> = new Map([
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
]);
/** A mark or a small word follows the day: "in August 12 people died" is no date. */
const DATE =
  /\b(January|February|August|September|October|November|December)(?=[ \u00a0]\d{1,2}(?:[,.;)—]|$|\s(?:and|at|when|after|before|to|by|through|until|with)\b))/g;

export const month = defineRule({
  id: 'style/month',
  scope: 'block',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'information',
  summary: 'Long months are abbreviated with a day.',
  why: 'With a day of the month the seven long names are abbreviated; March to July are always spelled out.',
  source: 'AP Stylebook, “months”',
  houses: ['ap'],
  quoted: 'skip',
  options: {},
  messages: { short: (right: string) => `With a day, the house writes “${right}”.` },
  examples: {
    bad: [{ text: 'The mill burned on September 9, 1911.', fixed: 'The mill burned on Sept. 9, 1911.' }],
    good: [
      'The mill burned in September 1911.',
      'The mill burned on June 9, 1911.',
      'It opened on Sept. 9.',
      'In August 12 people died.',
    ],
  },
  *check(block) {
    for (const match of block.masked.matchAll(DATE)) {
      const right = SHORT.get(match[1] as string) as string;
      const at = { start: match.index, end: match.index + match[0].length };
      yield {
        at,
        say: ['short', right],
        entry: 'date.month-abbr',
        fixes: [{ title: `Change to “${right}”`, safe: true, edits: [{ ...at, text: right }] }],
      };
    }
  },
});
