import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Before a decade or an age, and not before the number of a version. */
const BEFORE = /^(?:the|my|his|her|their|our|your|early|mid|late|in|since|from|until|of|roaring)$/i;

/** Before a number that names something: “the top 40’s hits”. */
const COUNTED =
  /^(?:top|number|page|room|route|version|figure|chapter|level|windows|season|episode|grade|section|area|channel)$/i;

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
      const lead = block.text.slice(Math.max(0, match.index - 40), match.index);
      // "Blasas et al. 2020’s finding": a paper. "a flat, 80’s neon look": nothing but a decade stands before a noun so.
      if (/\bal\.?,?\s$/.test(lead)) continue;
      const style =
        /\b(?:an?|some|these|those|any|classic|typical|vintage)\s(?:\p{Ll}[\p{Ll}-]*,?\s){0,2}$/u.test(lead) ||
        (/\p{Ll}\s$/u.test(lead) &&
          /^(?!(?:and|are|been|but|did|does|for|from|had|has|have|into|not|per|than|that|the|their|then|unless|until|was|were|when|which|while|who|will|with)\b)\p{Ll}{3}/u.test(
            after,
          ) &&
          !COUNTED.test(word));
      // "Windows 10’s taskbar", "DEF CON 2020’s program", "for 1950’s MIT": the possessive of a version or a year.
      if (!BEFORE.test(word) && (/^\p{Lu}/u.test(word) || (/^\p{Lu}/u.test(after) && !style))) continue;
      const short = digits.length === 2 && !BEFORE.test(word) && !after.startsWith('of ');
      if (short && (!style || digits < '20')) continue;
      const to = short ? `${block.text.includes('’') ? '’' : "'"}${digits}s` : `${digits}s`;
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
