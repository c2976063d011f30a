import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Before a decade or an age, and not before the number of a version. */
const BEFORE = /^(?:the|my|his|her|their|our|your|early|mid|late|in|since|from|until|of|roaring)$/i;

const DECADE = /(?<![\w$€£’'.,-])((?:1\d|20)?[1-9]0)['’](s)(?![\w’'-])/g;

export const decade = defineRule({
  id: 'style/decade',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'An apostrophe before the s of a decade or of an age.',
  why: 'A decade is a plural and takes no apostrophe: the 1920s, in her 30s.',
  source: 'AP Stylebook, “years”',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: { plural: (said: string, to: string) => `“${said}” is a plural: “${to}”.` },
  examples: {
    bad: [
      { text: 'It is a rare 1960’s car.', fixed: 'It is a rare 1960s car.' },
      { text: 'It took 10’s of hours.', fixed: 'It took 10s of hours.' },
    ],
    good: ['The mill closed in the 1920s.', 'In the ’30s the mill closed.', 'It costs $50 and 40’ of rope.'],
  },
  *check(block) {
    for (const match of block.text.matchAll(DECADE)) {
      const [said, digits = ''] = match;
      const before = /(\S+)\s+$/.exec(block.text.slice(Math.max(0, match.index - 24), match.index))?.[1] ?? '';
      const after = block.text.slice(match.index + said.length).trimStart();
      const word = before.replace(/^[^\p{L}]+/u, '');
      // "Windows 10’s taskbar", "DEF CON 2020’s program", "for 1950’s MIT": the possessive of a version or a year.
      if (!BEFORE.test(word) && (/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(after))) continue;
      if (digits.length === 2 && !BEFORE.test(word) && !after.startsWith('of ')) continue;
      const to = `${digits}s`;
      const at = { start: match.index, end: match.index + said.length };
      yield {
        at,
        say: ['plural', said, to],
        entry: 'date.decade',
        fixes: [{ title: `Change to “${to}”`, safe: false, edits: [{ ...at, text: to }] }],
      };
    }
  },
});
