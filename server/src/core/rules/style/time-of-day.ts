import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** "7 PM", "7:30pm", "7 A.M."; the form of the house, "7 p.m.", does not match. */
const TIME =
  /(?<![\d:.])(\d{1,2}(?::\d{2})?)[ \u00a0]?(?:([ap])m|([AP])(?:M|\.M\.?))(?![\p{L}\p{N}]|\s(?:radio|stations?|channels?|dial)\b)\.?/gu;

export const timeOfDay = defineRule({
  id: 'style/time-of-day',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Hours are written “7 p.m.”.',
  why: 'One form for the hours, in lower case with full stops, keeps schedules even.',
  source: 'AP Stylebook, “times”',
  houses: ['ap'],
  quoted: 'skip',
  options: {},
  messages: { form: (right: string) => `The house writes “${right}”.` },
  examples: {
    bad: [
      { text: 'The council meets at 7 PM on Monday.', fixed: 'The council meets at 7 p.m. on Monday.' },
      { text: 'Doors open at 7:30pm.', fixed: 'Doors open at 7:30 p.m.' },
    ],
    good: ['The council meets at 7 p.m. Monday.', 'The firm owns 9 AM radio stations.'],
  },
  *check(block) {
    for (const match of block.masked.matchAll(TIME)) {
      const letter = (match[2] ?? match[3] ?? '').toLowerCase();
      const right = `${match[1]} ${letter}.m.`;
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        say: ['form', right],
        entry: 'time.am-form',
        fixes: [
          {
            title: `Change to “${right}”`,
            safe: true,
            edits: [{ start: match.index, end: match.index + match[0].length, text: right }],
          },
        ],
      };
    }
  },
});
