import type { Block, Draft } from '../../draft/draft.ts';
import { isTitleCase } from '../../forms/sentence.ts';
import { isSpelled } from '../../language/spelling.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { CALENDAR, DEMONYMS } from '../../lexicons/name-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../../lexicons/places.ts';
import type { Edit } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

interface Cases {
  /** Words that the story writes with a capital though they open no sentence. */
  readonly capital: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

/** How the story itself writes its words. */
function readCases(draft: Draft): Cases {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const block of draft.blocks) {
    if (block.zone !== 'body' && block.zone !== 'list') continue;
    for (const { tokens } of block.facts.sentences)
      tokens.forEach((token, i) => {
        if (token.kind !== 'word') return;
        if (token.text === token.lower) lower.add(token.lower);
        else if (i > 0 && tokens[i - 1]?.kind !== 'mark') capital.add(token.lower);
        // A capital before the name of a person counts for a title only: "Mayor Roe", and "the mayor" elsewhere.
      });
  }
  return { capital, lower };
}

const TITLE =
  /^(?:mayor|president|governor|senator|judge|chief|king|queen|pope|prince|princess|minister|secretary|chancellor|speaker|sheriff|general|rep|sen|gov|sgt|lt|capt|coach)$/;

/** Whether a word of a headline is a plain word of the language that its place in the line alone has given a capital. */
function isPlain(token: Token, next: Token | undefined, { capital, lower }: Cases): boolean {
  const word = token.lower;
  if (TITLE.test(word) && next !== undefined && /^\p{Lu}/u.test(next.text) && capital.has(next.lower)) return false;
  if (lower.has(word)) return !capital.has(word) || (TITLE.test(word) && next?.kind === 'word');
  if (capital.has(word) || CALENDAR.has(word) || DEMONYMS.has(word)) return false;
  if (COUNTRIES.has(word) || REGIONS.has(word) || CITIES.has(word) || GIVEN_NAMES.has(word)) return false;
  return isSpelled(word);
}

function changes({ facts, text }: Block, cases: Cases): readonly Edit[] {
  const words = facts.tokens.filter(({ kind }) => kind === 'word' || kind === 'mark');
  const first = words.findIndex(({ kind }) => kind === 'word');
  return words.flatMap((token, i) => {
    if (i <= first || token.kind !== 'word' || !/^\p{Lu}\p{Ll}*$/u.test(token.text) || token.text === 'I') return [];
    // After a colon or a dash the line begins anew.
    if (/[:?!.—–]["“”'‘’]?$/.test(text.slice(0, token.start).trimEnd())) return [];
    if (!isPlain(token, words[i + 1], cases)) return [];
    return [{ start: token.start, end: token.end, text: token.lower }];
  });
}

export const headlineCase = defineRule({
  id: 'style/headline-case',
  entry: 'h.sentence-case',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A headline in title case where the house sets it like a sentence.',
  why: 'The house has capitals for the first word of a headline and for names. The story shows which words are names.',
  source: 'AP Stylebook, “headlines”',
  quoted: 'read',
  options: {},
  messages: { title: () => 'The house sets headlines like sentences: capitals for the first word and for names.' },
  examples: {
    bad: [
      {
        text: 'Headline: Council Votes To Close Old Bridge\n\nThe council voted on Monday to close the old bridge, the clerk said.',
        fixed:
          'Headline: Council votes to close old bridge\n\nThe council voted on Monday to close the old bridge, the clerk said.',
      },
    ],
    good: [
      'Headline: Council votes to close old bridge\n\nThe council voted on Monday to close the old bridge, the clerk said.',
      'Headline: Ann Roe Opens Kent Bridge\n\nAnn Roe opened the Kent Bridge on Monday.',
    ],
  },
  *check(draft, { house }) {
    if (house.switches['headlineCase'] !== 'sentence') return;
    for (const block of draft.blocks) {
      if (block.zone !== 'headline' || !isTitleCase(block.facts) || block.text === block.text.toUpperCase()) continue;
      const edits = changes(block, draft.fact(readCases)).map((edit) => ({
        ...block.map.toSource(edit),
        text: edit.text,
      }));
      if (edits.length < 2) continue;
      yield {
        at: block.map.toSource({ start: 0, end: block.text.length }),
        say: ['title'],
        fixes: [{ title: 'Set it like a sentence', safe: false, edits }],
      };
    }
  },
});
