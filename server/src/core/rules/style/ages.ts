import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { CAPITAL, opens } from '../../forms/sentence.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { readNames } from '../../language/names.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { CARDINAL_CHOICE, inFigures } from '../../lexicons/number-words.ts';

const HYPHENED = new RegExp(`^(${CARDINAL_CHOICE})-(years?|months?|weeks?|days?)-(olds?)$`, 'i');

/** Ages in hyphened words: "five-year-old". */
function* hyphened(sentence: Sentence): Iterable<Form> {
  for (const [i, token] of sentence.tokens.entries()) {
    const match = HYPHENED.exec(token.lower);
    if (match === null || (opens(sentence, i) && CAPITAL.test(token.text))) continue;
    yield {
      start: token.start,
      end: token.end,
      entry: 'age.figure',
      to: `${inFigures(match[1] as string)}-${(match[2] as string).replace(/s$/, '')}-${match[3]}`,
      fix: 'safe',
    };
  }
}

/** "A 5 year old boy", "the boy is five years old", "He is 5-years-old". */
function* loose(block: BlockFacts): Iterable<Form> {
  if (/old/.test(block.masked))
    yield* byPattern(block, NO_HYPHEN_PRED, ({ groups, 0: all, index }) => {
      const { age = '', unit = '', old = '' } = groups ?? {};
      if (CAPITAL.test(age) || (/^\p{L}/u.test(age) && /-.*-/.test(all))) return undefined;
      const to = `${inFigures(age)}-${unit}-${old}`;
      const before = block.masked.slice(Math.max(0, index - 30), index);
      const rest = block.masked.slice(index + all.length);
      // "He is 5-year-old.": after a form of "be" without an article it is a predicate.
      if (
        /\b(?:is|was|are|were|turned|be|am|['’]s)\s(?:only\s|just\s|now\s|about\s|nearly\s|almost\s)?$/.test(before) &&
        old === 'old' &&
        /^(?:[.,;]|$|\s(?:and|when|but|at|on|in)\b)/.test(rest)
      )
        return {
          entry: /-/.test(all) ? 'age.no-hyphen-pred' : 'age.hyphen-adj',
          to: `${inFigures(age)} ${unit}${age === '1' ? '' : 's'} old`,
          fix: 'safe',
        };
      return to === all ? undefined : { entry: 'age.hyphen-adj', to, fix: 'safe' };
    });
  if (/s[- ]old/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w-])(?<age>\d{1,3})[- ](?<unit>years|months|weeks|days)-old(?![\w-])(?<next>\s\p{Ll}+)?|(?<![\w-])(?<age2>\d{1,3})-(?<unit2>years|months|weeks|days) old(?![\w-])/gu,
      ({ groups, index, 0: all }) => {
        const age = groups?.['age'] ?? groups?.['age2'];
        const unit = groups?.['unit'] ?? groups?.['unit2'] ?? '';
        const end = index + all.length - (groups?.['next'] ?? '').length;
        const noun =
          /^\s(?!and|or|but|when|at|in|on|with|who|if|as|so|by|for|to|from)/.test(groups?.['next'] ?? '') &&
          /\b(?:an?|the|his|her|their|my|our|its|\p{L}+['’]s)\s$/u.test(
            block.masked.slice(Math.max(0, index - 12), index),
          );
        return {
          entry: 'age.no-hyphen-pred',
          end,
          to: noun ? `${age}-${unit.slice(0, -1)}-old` : `${age} ${unit} old`,
          fix: 'safe',
        };
      },
    );
  if (/old|of age/.test(block.masked))
    yield* byPattern(block, FIGURE_PREDICATE, ({ groups, index }) => {
      const { age = '', unit = '', old = '' } = groups ?? {};
      if (CAPITAL.test(age) || (/^(?:year|month|week|day)$/.test(unit) && age !== 'one')) return undefined;
      return {
        entry: 'age.figure-predicate',
        start: index,
        end: index + age.length,
        to: inFigures(age),
        fix: 'safe',
        say: `An age is in figures: “${inFigures(age)} ${unit} ${old}”.`,
      };
    });
  if (/\bage|turn/.test(block.masked))
    yield* byPattern(block, FIGURE_PREDICATE_2, ({ groups, index }) => {
      const before = block.masked.slice(Math.max(0, index - 8), index);
      const rest = block.masked.slice(index + (groups?.['age'] ?? '').length, index + 24);
      if (
        /turn(?:ed|s|ing)\s$/.test(before) &&
        !/^(?:[.,;)]|$|\s(?:on|in|this|last|next|years?|today|and|when|a|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)/.test(
          rest,
        )
      )
        return undefined;
      return { entry: 'age.figure-predicate', to: inFigures(groups?.['age'] ?? ''), fix: 'safe' };
    });
  if (/0['’]s/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\b(?:in|into|to|of|from|entering|reached|reaching|past)\s(?:his|her|their|my|our|your|its|the)\s(?:early |mid-?|late |upper |lower |early-|late-)?)(?<decade>[1-9]0)['’]s(?![\w])/gi,
      ({ groups, index }) => {
        // "in the 80's" may be the decade of the century.
        if (/\bthe\s[\p{L}-]*\s?$/iu.test(block.masked.slice(Math.max(0, index - 12), index))) return undefined;
        return { entry: 'age.decade-apostrophe', to: `${groups?.['decade']}s`, fix: 'safe' };
      },
    );
}

const AGE_AFTER = /^\((?<age>\d{1,2}|10\d)\)/;
const GOES_ON = /^(?:VBD|VBZ|VBP|MD|WP|IN|VBN|RB|TO)/;

/** Ages beside names of people: "Ann Lee (34)", "Ann Lee, 34 said", "Ann Lee, aged 34,". */
function* beside(block: BlockFacts): Iterable<Form> {
  if (!/\d/.test(block.masked)) return;
  for (const name of block.fact(readNames)) {
    const sentence = block.sentences[name.sentence] as Sentence;
    const person =
      name.kind === 'person' ||
      (name.words.length >= 2 && name.words.length <= 4 && name.kind === 'other') ||
      GIVEN_NAMES.has(name.words[0]?.toLowerCase() ?? '');
    if (!person || name.words.length < 2) continue;
    const rest = block.masked.slice(name.end, name.end + 60);
    const bracket = AGE_AFTER.exec(rest.trimStart());
    if (bracket !== null && rest.startsWith(' ')) {
      const end = name.end + 1 + bracket[0].length;
      const tail = block.masked.charAt(end);
      yield {
        start: name.end,
        end,
        entry: 'age.comma',
        to: `, ${bracket.groups?.['age']}${/[,.;:]/.test(tail) ? '' : ','}`,
        fix: 'suggest',
        say: 'An age stands between commas, not in brackets.',
      };
      continue;
    }
    const aged = /^, (?<aged>aged|age) (?<age>\d{1,3})(?=[,.;]|\s)/.exec(rest);
    if (aged !== null) {
      const start = name.end + 2;
      yield {
        start,
        end: name.end + aged[0].length,
        entry: 'age.aged',
        to: aged.groups?.['age'] ?? '',
        fix: 'safe',
        level: 'hint',
      };
      continue;
    }
    const comma = /^, (?<age>\d{1,2}|10\d)(?= \p{Ll})/u.exec(rest);
    if (comma === null || Number(comma.groups?.['age']) < 1) continue;
    const at = name.end + comma[0].length;
    const next = sentence.tokens.findIndex((token: Token) => token.start > at - 1);
    if (
      next < 0 ||
      !GOES_ON.test(sentence.tags[next] ?? '') ||
      /^(?:percent|per|to|and|or|of|more|years?|times)$/.test(sentence.tokens[next]?.lower ?? '')
    )
      continue;
    const start = name.end + 2;
    yield {
      start,
      end: at,
      entry: 'age.second-comma',
      to: `${comma.groups?.['age']},`,
      fix: 'safe',
      say: 'An age after a name has a comma on both sides.',
    };
  }
}

function* elderly(block: BlockFacts): Iterable<Form> {
  if (/elderly/i.test(block.masked))
    yield* byPattern(
      block,
      /\b(?<lead>the\s)?(?<word>elderly)\b(?=(?<next>\s+[\p{L}-]+)?)/giu,
      ({ groups, index, 0: all }) => {
        const capital = CAPITAL.test(all);
        const next = (groups?.['next'] ?? '').trim();
        // "the elderly" as a noun is a label for people; before a noun it is an adjective.
        const noun =
          groups?.['lead'] !== undefined &&
          (next === '' ||
            /^(?:and|or|who|in|are|were|is|was|have|had|to|from|with|at|on|of|live|need|as|can|will|may|should|by|for|the|about|often|because|during)$/i.test(
              next,
            ));
        const to = noun ? 'older people' : `${groups?.['lead'] ?? ''}older`;
        return {
          entry: 'age.elderly',
          start: index,
          to: capital ? to.charAt(0).toUpperCase() + to.slice(1) : to,
          fix: 'suggest',
        };
      },
    );
}

const NO_HYPHEN_PRED = new RegExp(
  `(?<![\\w-])(?<age>\\d{1,3}|${CARDINAL_CHOICE})[ -](?<unit>year|month|week|day)[ -](?<old>olds?)(?![\\w-])`,
  'gi',
);
const FIGURE_PREDICATE = new RegExp(
  `(?<![\\w-])(?<age>${CARDINAL_CHOICE}) (?<unit>years?|months?|weeks?|days?) (?<old>old|of age)(?![\\w-])`,
  'gi',
);
const FIGURE_PREDICATE_2 = new RegExp(
  `(?<=\\b(?:age|aged|ages|turned|turns|turning)\\s)(?<age>${CARDINAL_CHOICE})(?![\\w-]|\\s(?:percent|of|times|dollars|heads?|pages?|years? (?:ago|later)))`,
  'gi',
);

function* read(block: BlockFacts): Iterable<Form> {
  if (/\bold|\bage|\d0['’]s|\bturn/i.test(block.masked)) {
    for (const sentence of block.sentences) yield* hyphened(sentence);
    yield* loose(block);
  }
  yield* beside(block);
  yield* elderly(block);
}

export const ages = formRule({
  id: 'style/ages',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Ages in figures, with their hyphens and commas.',
  why: 'Ages are always in figures. Before a noun or as a noun they take hyphens, after a verb they take none; after a name they stand between commas.',
  source: 'AP Stylebook, “ages”, “older adults”',
  examples: {
    bad: [
      { text: 'A five-year-old boy found it.', fixed: 'A 5-year-old boy found it.' },
      { text: 'The law is eight years old.', fixed: 'The law is 8 years old.' },
      { text: 'A 6 year old girl called for help.', fixed: 'A 6-year-old girl called for help.' },
      { text: 'Her son is 5-years-old.', fixed: 'Her son is 5 years old.' },
      { text: 'Mary Roe (34) was rescued.', fixed: 'Mary Roe, 34, was rescued.' },
      { text: 'Mary Roe, 34 said she was fine.', fixed: 'Mary Roe, 34, said she was fine.' },
      { text: 'A man in his 30’s was held.', fixed: 'A man in his 30s was held.' },
    ],
    good: [
      'A 5-year-old boy and Mary Roe, 34, were there.',
      'Her son is 5 years old and in his teens.',
      'Five-year-old horses ran.',
    ],
  },
  read,
});
