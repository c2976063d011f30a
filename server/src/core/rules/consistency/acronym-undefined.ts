import { isTitleCase } from '../../forms/sentence.ts';
import { KNOWN_ACRONYMS } from '../../lexicons/known-acronyms.ts';
import { readAcronyms } from '../../story/acronyms.ts';
import { defineRule } from '../rule.ts';

const IN_COPY = new Set(['body', 'list']);
/** Letters that a reader takes for initials; two letters are states, units and grades. */
const LETTERS = /^[A-Z]{3,6}$/;
/** Words in capitals, and letters that no long form belongs to. */
const NO_INITIALS =
  /^(?:[IVXLCDM]+|[AEIOU]?[BCDFGHJKLMNPQRSTVWXYZ][AEIOU][A-Z]*|[A-Z]+ING|THE|AND|FOR|NOT|BUT|ALL|NEW|OLD|END|ENDS|MORE|EDS|SUBS|HOLD|NOTE)$/;

/** Whether words with these initials stand anywhere in the copy: “Korean Central News Agency”, “state-run Korean …”. */
function isSpelledOut(text: string, letters: string): boolean {
  const words = [...letters].map((letter) => `${letter}[\\p{L}’'.]+`);
  return new RegExp(`(?<![\\p{L}])${words.join('(?:[ -](?:of|and|the|for|on|in|to|de|du|la))*[ -]')}`, 'iu').test(text);
}

export const acronymUndefined = defineRule({
  id: 'consistency/acronym-undefined',
  entry: 'abbr.undefined',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'Initials that the story never spells out.',
  why: 'A reader who does not know the letters has nowhere to look. Names that nearly everybody knows by their initials may stand.',
  source: 'AP Stylebook, “abbreviations and acronyms”',
  quoted: 'skip',
  options: {},
  messages: { never: (acronym: string) => `“${acronym}” is never spelled out. Give the name at first mention.` },
  examples: {
    bad: [{ text: 'The report was written by the QRTB, which met on Monday.' }],
    good: ['The Quarry Road Traffic Board wrote the report. The QRTB met on Monday.', 'The FBI said no one was hurt.'],
  },
  *check(draft, { names }) {
    for (const { acronym, introductions, uses, initials } of draft.fact(readAcronyms)) {
      if (introductions.length > 0 || initials !== undefined || !LETTERS.test(acronym)) continue;
      if (KNOWN_ACRONYMS.has(acronym) || NO_INITIALS.test(acronym) || names.has(acronym.toLowerCase())) continue;
      if (isSpelledOut(draft.text, acronym)) continue;
      const first = uses.find((use) => IN_COPY.has(use.block.zone));
      if (first === undefined || first.quoted || isTitleCase(first.block.facts)) continue;
      const [before, after] = [
        draft.text.slice(first.start - 12, first.start),
        draft.text.slice(first.end, first.end + 10),
      ];
      // A ticker, a code, a part of a longer name in capitals, or the agency of a credit.
      if (/[:$/&-]\s?$|\p{Lu}{2,} $|\((?:NYSE|NASDAQ)/u.test(before) || /^[-/&]|^ \p{Lu}{2,}|^\d/u.test(after))
        continue;
      if (/\(\s?$/.test(before)) continue;
      yield { at: { start: first.start, end: first.end }, say: ['never', acronym] };
    }
  },
});
