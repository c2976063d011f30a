import type { Block, Draft } from '../../draft/draft.ts';
import { STARTERS } from '../../language/abbreviations.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { LEX, lexiconBits } from '../../lexicons/lookup.ts';
import { CALENDAR, DEMONYMS, ORGANISATION_WORDS, ROLES, TITLES } from '../../lexicons/name-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../../lexicons/places.ts';
import { type BodyWords, bodyHas, readBodyWords } from '../../story/body-words.ts';
import { readMentions } from '../../story/mentions.ts';
import { oneEditApart } from '../../story/near-names.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** Shortest story, in words, that is expected to name what its headline names. */
const MIN_STORY = 12;
const isListed = (word: string): boolean => COUNTRIES.has(word) || REGIONS.has(word) || CITIES.has(word);
/** Endings of everyday words: a plural, a trade, an action. */
const EVERYDAY =
  /(?:[^aeiou]ers?|ors|ists?|ians|ants|ents|ings?|ed|ly|tions?|sions?|ments?|ness|it(?:y|ies)|isms?|ships?|ages?|ances?|ences?|able|ible|ful|less|ous|ives?|ical?s?|ates?|izes?|ises?|i?fy|ifies|men|women|women’s|ware|proof|wide|up|out|off|down|over|back|ways?|wise|like|based|[^aeiou]ies|[^aiuos]s|ish|hood|dom|eers?|ettes?|ches|shes|sses|zes|xes)$/;

/** Endings that hardly any place has. */
const COMMON_ENDING = /(?:ings?|tions?|ments?|ness|[^aeiou]ers|ists|isms?|ity|ities|[^aiuos]s)$/;

/** Whether a capitalised word may be a name because no list of everyday words has it. */
function isUnknown({ text, lower }: Token): boolean {
  return (
    text.length >= 4 &&
    /^\p{Lu}\p{Ll}+(?:[-’'\p{L}]*)$/u.test(text) &&
    lexiconBits(lower) === 0 &&
    !STARTERS.has(lower) &&
    !CALENDAR.has(lower) &&
    !DEMONYMS.has(lower) &&
    !ROLES.has(lower) &&
    !TITLES.has(lower) &&
    !ORGANISATION_WORDS.has(lower) &&
    !lower.includes('-')
  );
}

const PREPOSITION = /^(?:in|at|near|from|along|across|outside|over|around|off|through|toward|towards)$/;

interface Absent extends Span {
  readonly text: string;
  readonly what: 'name' | 'place';
}

/** Names of a display line that the story lacks. Offsets are into the block's prose. */
function absentIn(block: Block, body: BodyWords): Absent[] {
  const tokens = block.facts.tokens.filter(({ kind }) => kind !== 'symbol');
  const has = ({ text }: Token): boolean => bodyHas(body, text);
  const longer = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const titled = longer.filter(({ text }) => /^\p{Lu}/u.test(text)).length > longer.length * 0.6;
  const found: Absent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { text, lower, start, end } = token;
    if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const pair = next?.kind === 'word' ? `${lower} ${next.lower}` : lower;
    if (next !== undefined && isListed(pair) && pair !== lower) {
      if (!has(token) && !has(next) && pair !== 'united states')
        found.push({ start, end: next.end, text: block.text.slice(start, next.end), what: 'place' });
      i++;
      continue;
    }
    if (has(token)) continue;
    const quoted = block.facts.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
    if (quoted) continue;
    if (
      isListed(lower) &&
      text.length > 3 &&
      !body.hasBeginning(lower.slice(0, 4)) &&
      !GIVEN_NAMES.has(lower) &&
      !(next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && !titled)
    ) {
      found.push({ start, end, text, what: 'place' });
      continue;
    }
    if (!isUnknown(token) && !GIVEN_NAMES.has(lower)) continue;
    const everyday = EVERYDAY.test(lower);
    // "Pamela Petrakis": a given name and a word that is no verb or noun of the lists.
    if (GIVEN_NAMES.has(lower)) {
      if (next?.kind === 'word' && isUnknown(next) && !has(next)) {
        found.push({ start, end: next.end, text: block.text.slice(start, next.end), what: 'name' });
        i++;
      }
      continue;
    }
    // "in Varanasi", not "in Railyard Death": in title case what follows a place is no further noun.
    const alone =
      !titled || next === undefined || next.kind === 'mark' || /^\p{Ll}/u.test(next.text) || STARTERS.has(next.lower);
    if (PREPOSITION.test(before?.lower ?? '') && alone && !COMMON_ENDING.test(lower)) {
      found.push({ start, end, text, what: 'place' });
      continue;
    }
    if (!titled && i > 0 && before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !everyday) {
      found.push({ start, end, text, what: 'name' });
      continue;
    }
    const verb = next?.kind === 'word' ? lexiconBits(next.lower) : 0;
    const acts = (verb & LEX.verbS) !== 0 && (verb & (LEX.verb | LEX.nouns | LEX.noun)) !== (LEX.verb | LEX.noun);
    const council =
      next !== undefined &&
      /^(?:council|county|police|mayor|court|school|university|airport|hospital|residents|man|woman)$/.test(next.lower);
    const opens = before === undefined || before.kind === 'mark';
    if (
      !everyday &&
      ((acts && opens) ||
        (council && opens) ||
        TITLES.has(before?.lower ?? '') ||
        next?.text === '’s' ||
        next?.text === "'s")
    )
      found.push({ start, end, text, what: council ? 'place' : 'name' });
  }
  return found;
}

/** Full names of a caption of which the story has no word. */
function absentInCaptions(draft: Draft, body: BodyWords): (Absent & { readonly block: Block })[] {
  return draft.fact(readMentions).flatMap(({ block, name }) => {
    if (block.zone !== 'caption' || name.kind !== 'person' || name.words.length < 2) return [];
    const words = name.words.filter((word) => word.length > 2);
    if (words.some((word) => bodyHas(body, word))) return [];
    return [{ block, start: name.start, end: name.end, text: name.text, what: 'name' as const }];
  });
}

const ZONE_NAMES: Readonly<Record<string, string>> = {
  headline: 'headline',
  deck: 'deck or social text',
  caption: 'caption',
};

export const headlineAbsent = defineRule({
  id: 'consistency/headline-absent',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A name or place in the headline, deck, caption or social text is not in the story.',
  why: 'What the headline names, the story must tell. A name that stands only above or beside it was left over from an earlier version, belongs to another story, or was cut from this one.',
  source: 'Copy-desk practice: the headline read against the story',
  quoted: 'read',
  options: {},
  messages: {
    name: (text: string, zone: string) => `The ${zone} names “${text}”, but the story does not. Check the name.`,
    place: (text: string, zone: string) => `The ${zone} has “${text}”, but the story does not. Check the place.`,
  },
  examples: {
    bad: [
      {
        text: 'Headline: Vandersloot Defends Harbor Bridge Plan\n\nFire Chief Marta Okafor defended the plan for the harbor bridge on Monday and told the council that it was safe. The council will vote on the money in May, when the engineers have ended their work and the price is known to all of its members.',
      },
      {
        text: 'Headline: Bridge Opens in Varanasi\n\nFire Chief Marta Okafor opened the harbor bridge of Linden Falls on Monday and told the council that it was safe. The council will vote on the money in May, when the engineers have ended their work and the price is known to all of its members.',
      },
    ],
    good: [
      'Headline: Okafor Defends Harbor Bridge Plan\n\nFire Chief Marta Okafor defended the plan for the harbor bridge on Monday and told the council that it was safe. The council will vote on the money in May, when the engineers have ended their work and the price is known to all of its members.',
      'Headline: Steelworkers Brace for Russian Winter\n\nThe men who make steel in Russia said on Monday that they were ready for the cold. Fire Chief Marta Okafor told the council that it was safe. The council will vote on the money in May, when the engineers have ended their work and the price is known.',
    ],
  },
  *check(draft) {
    if (!draft.blocks.some(({ zone }) => ZONE_NAMES[zone] !== undefined)) return;
    const body = draft.fact(readBodyWords);
    if (body.count < MIN_STORY) return;
    const near = (text: string): boolean => {
      const lower = text.toLowerCase();
      for (const word of body.all())
        if (Math.abs(word.length - lower.length) <= 1 && word[0] === lower[0] && oneEditApart(word, lower)) return true;
      return false;
    };
    for (const block of draft.blocks) {
      if (block.zone !== 'headline' && block.zone !== 'deck') continue;
      if (block.text === block.text.toUpperCase() || block.text.length > 400) continue;
      // The name of a site behind a dash or a stroke is no part of the headline.
      const site = / [-–—|] [^-–—|]{2,40}$/.exec(block.text)?.index ?? block.text.length;
      for (const { text, what, ...span } of absentIn(block, body)) {
        if (span.start > site) continue;
        // A name that the story spells otherwise is another rule's.
        if (near(text)) continue;
        yield {
          at: block.map.toSource(span),
          say: [what, text, ZONE_NAMES[block.zone] ?? 'headline'],
          entry: 'h.name-mismatch',
        };
      }
    }
    if (draft.format === 'markdown') return;
    for (const { text, block, start, end } of absentInCaptions(draft, body)) {
      if (text.split(' ').some(near)) continue;
      yield { at: block.map.toSource({ start, end }), say: ['name', text, 'caption'], entry: 'c.name-mismatch' };
    }
  },
});
