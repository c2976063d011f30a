import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

export const percent = defineRule({
  id: 'style/percent',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'The percent sign goes with a figure.',
  why: 'The house writes the sign after a figure, with no space: it is shorter and reads the same.',
  source: 'AP Stylebook, “percent, percentage, percentage points”',
  since: 2019,
  houses: ['ap'],
  quoted: 'skip',
  options: {},
  messages: { sign: (figure: string) => `The house writes “${figure}%”.` },
  examples: {
    bad: [{ text: 'Turnout rose 12.5 percent.', fixed: 'Turnout rose 12.5%.' }],
    good: ['Turnout rose 12.5%.', 'Zero percent of them voted.', 'She said, “It rose 12 percent.”'],
  },
  *check(block) {
    for (const match of block.masked.matchAll(/(?<![\d.,])(\d[\d.,]{0,12})[ \u00a0]per ?cent\b/g)) {
      const figure = match[1] as string;
      const start = match.index;
      yield {
        at: { start, end: start + match[0].length },
        say: ['sign', figure],
        entry: 'pct.sign',
        fixes: [
          {
            title: `Change to “${figure}%”`,
            safe: true,
            edits: [{ start: start + figure.length, end: start + match[0].length, text: '%' }],
          },
        ],
      };
    }
  },
});
