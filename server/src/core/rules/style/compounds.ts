import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isTitleCase, lowerAt } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { DEMONYMS } from '../../lexicons/name-words.ts';
import { cardinals, ordinals } from '../../lexicons/number-words.ts';

/** Words in -ly that are no adverbs, or are one word with what follows. */
const NO_ADVERB =
  /^(?:family|early|only|daily|weekly|monthly|yearly|hourly|nightly|quarterly|friendly|likely|unlikely|elderly|ally|rally|supply|assembly|belly|jelly|reply|lovely|lonely|ugly|silly|holy|bully|fly|ply|melancholy|anomaly|curly|woolly|oily|hilly|chilly|jolly|kindly|wily|lily|homily|folly|gully|filly|doily|dolly|trolley|italy|july|sally|billy|molly|kelly|polly|emily|beverly|monopoly|panoply|butterfly|potbelly|underbelly|costly|deadly|ghostly|heavenly|leisurely|orderly|timely|worldly|cowardly|scholarly|motherly|fatherly|brotherly|sisterly|disorderly|surly|burly|comely|goodly|homely|lively|measly|niggardly|princely|saintly|seemly|shapely|sickly|sly|spindly|sprightly|stately|steely|unruly|wobbly|wrinkly|bubbly|cuddly|crinkly|crumbly|dastardly|ghastly|gangly|gravelly|grisly|grizzly|prickly|smelly|squiggly|ungodly|unsightly|wooly|fortnightly|biweekly|bimonthly|poly|multiply|comply|apply|imply|rely|barfly|firefly|housefly|horsefly|dragonfly|duopoly|hyperbolically)$/;

function* adverbs(sentence: Sentence): Iterable<Form> {
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || !token.text.includes('-')) continue;
    const match = /^(?<adverb>\p{L}{2,}ly)-(?<word>\p{Ll}{3,})$/u.exec(token.text);
    const adverb = match?.groups?.['adverb'] ?? '';
    if (match !== null && !NO_ADVERB.test(adverb.toLowerCase())) {
      yield {
        start: token.start,
        end: token.end,
        entry: 'hy.ly',
        to: `${adverb} ${match.groups?.['word']}`,
        fix: 'safe',
      };
      continue;
    }
    const very = /^(?<very>[Vv]ery)-(?<word>\p{Ll}+(?:-\p{Ll}+)?)$/u.exec(token.text);
    if (very !== null)
      yield {
        start: token.start,
        end: token.end,
        entry: 'hy.very',
        to: `${very.groups?.['very']} ${very.groups?.['word']}`,
        fix: 'safe',
      };
  }
}

/** "African-American": two heritages and no hyphen. A war or a border between two countries keeps it. */
function* heritage(sentence: Sentence): Iterable<Form> {
  for (const [i, token] of sentence.tokens.entries()) {
    const match = /^(?<first>\p{Lu}\p{Ll}+)-(?<second>Americans?|Canadians?|Australians?|Britons?)$/u.exec(token.text);
    const first = match?.groups?.['first']?.toLowerCase() ?? '';
    if (
      match === null ||
      (!DEMONYMS.has(first) &&
        !/^(?:african|asian|latin|mexican|cuban|arab|italian|irish|polish|japanese|chinese|korean|indian|vietnamese|filipino|haitian|puerto|dominican|salvadoran|guatemalan|ethiopian|somali|nigerian|pakistani|lebanese|iranian|persian|greek|german|swedish|norwegian|scottish|armenian|hmong|jewish|muslim|native|caribbean|jamaican|samoan|hawaiian|taiwanese|thai|french|portuguese|ukrainian|russian|turkish|syrian|palestinian|egyptian|colombian|peruvian)$/.test(
          first,
        ))
    )
      continue;
    if (
      /^(?:War|Wars|border|relations|alliance|treaty|summit|talks|trade|ties|Treaty|Border|Alliance|Relations|Friendship|Chamber|Council|Association|Society)$/.test(
        sentence.tokens[i + 1]?.text ?? '',
      )
    )
      continue;
    yield {
      start: token.start,
      end: token.end,
      entry: 'hy.dual-heritage',
      to: `${match.groups?.['first']} ${match.groups?.['second']}`,
      fix: 'safe',
    };
  }
}

const NUMBER = `(?:\\d[\\d,.]*|${cardinals(1, 12)}|${ordinals(1, 9)}|twenty|thirty|forty|fifty|full|half|short|mid|long|pre|high|low|small|large|upper|lower|middle)`;
const UNIT =
  '(?:year|month|week|day|hour|minute|second|mile|foot|inch|yard|meter|kilometer|pound|ton|acre|page|point|member|person|game|seat|story|bedroom|term|time|grade|graders?|degree|dollar|cent|percent|gallon|unit|man|woman|size|sized|level|income|ranking|quality|round|week-long|year-old)';

/** Words of size and number that go with one of their like: “low- and middle-income”. */
const SHARES = new RegExp(
  `^(?:${ordinals(1, 8)}|${cardinals(1, 6)}|low|small|upper|middle|lower|high|full|short|mid|long)$`,
);

function* suspended(block: BlockFacts): Iterable<Form> {
  if (/ (?:to|or|and) [\w.,]+-\p{Ll}/u.test(block.masked))
    yield* byPattern(block, SUSPENSIVE, ({ groups, index }) => {
      const { low = '', dash = '', join = '', high = '' } = groups ?? {};
      if (dash !== '' || (/^\d/.test(low) !== /^\d/.test(high) && /^\d/.test(low))) return undefined;
      // "the second and five-year plan": nothing shared. Only like goes with like.
      if (join === 'and' && !(/^\d/.test(low) || SHARES.test(low))) return undefined;
      return {
        entry: 'hy.suspensive',
        end: index + low.length,
        to: `${low}-`,
        fix: 'safe',
        say: `The first of two such compounds keeps its hyphen: “${low}- ${join} ${high}-…”.`,
      };
    });
}

const ADVERBIAL = new Set(
  'full-time part-time long-term short-term on-time in-person on-site face-to-face side-by-side door-to-door'.split(
    ' ',
  ),
);

/** "works full-time": after a verb and before no noun the phrase is an adverb. */
function* adverbial(sentence: Sentence): Iterable<Form> {
  for (const [i, token] of sentence.tokens.entries()) {
    if (!ADVERBIAL.has(token.text)) continue;
    const next = sentence.tags[i + 1] ?? '';
    const prev = lowerAt(sentence, i - 1);
    const closed =
      sentence.tokens[i + 1] === undefined ||
      sentence.tokens[i + 1]?.kind === 'mark' ||
      /^(?:IN|TO|CC|RB|WRB|PRP|MD|VB[DZP]|WP)$/.test(next);
    if (
      !closed ||
      (/^(?:a|an|the|is|are|was|were|be|more|both|either|of|for|with|and|or|become|became|his|her|its|their)$/.test(
        prev,
      ) &&
        !(/^(?:and|or)$/.test(prev) && /time$/.test(token.lower)))
    )
      continue;
    if (
      next === 'CC' &&
      /^(?:NN|JJ)/.test(sentence.tags[i + 2] ?? '') &&
      /^(?:NN|NNS)$/.test(sentence.tags[i + 3] ?? '')
    )
      continue;
    yield {
      start: token.start,
      end: token.end,
      entry: 'hy.part-time',
      to: token.text.replaceAll('-', ' '),
      fix: 'suggest',
    };
  }
}

const COUNTED_UNIT =
  'year|month|week|day|hour|minute|page|point|game|member|person|bedroom|story|term|part|man|woman|run|goal|count|song|seat|acre|round';
const HAS_UNIT = new RegExp(String.raw`(?:\d|${cardinals(1, 10)}) (?:${COUNTED_UNIT}) `);
const LOOSE_UNIT = new RegExp(
  String.raw`(?<=\b(?:an?|the|his|her|its|their|this|that|another|every) )(?<number>\d{1,3}|${cardinals(1, 10)}) (?<unit>${COUNTED_UNIT}) (?=(?!old\b|ago\b|period of\b|later\b|earlier\b|and\b|or\b|in\b|to\b|is\b|was\b|who\b|that\b|on\b|of\b|at\b|with\b)\p{Ll})`,
  'gu',
);

/** "a 10 year sentence": a number and a unit before a noun. */
function* units(block: BlockFacts): Iterable<Form> {
  if (HAS_UNIT.test(block.masked))
    yield* byPattern(block, LOOSE_UNIT, ({ groups, index, 0: all }) => ({
      entry: 'hy.compound-before',
      end: index + all.length - 1,
      to: `${groups?.['number']}-${groups?.['unit']}`,
      fix: 'suggest',
    }));
}

function* ranges(block: BlockFacts, house: House): Iterable<Form> {
  const hyphen = house.switches['range'] === 'hyphen';
  yield* byPattern(
    block,
    hyphen
      ? /(?<=(?<low>[$£€]?\d[\d,.]*%?))(?<gap>\s?)–\s?(?=(?<high>[$£€]?\d))/g
      : /(?<=(?<![\w/.-])(?<low>\d{1,4}))-(?=(?<high>\d{1,4})(?![\w/-]|\.\d))/g,
    ({ index }) => {
      const lead = block.masked.slice(Math.max(0, index - 24), index);
      const pages =
        /\b(?:pages?|pp?\.|chapters?|sections?|verses?|lines?|articles?|rooms?|exits?|Nos\.|numbers?|figures?|tables?|rows?|items?|steps?|volumes?)\s[$£€\d,.%]*\s?$/i.test(
          lead,
        );
      return {
        entry: pages ? 'p.en-dash' : 'hy.range-en',
        to: hyphen ? '-' : '–',
        // "from 12 – 17" may want “to” as well.
        fix: /\b(?:from|between)\s[$£€\d,.%]*\s?$/i.test(lead) ? 'suggest' : 'safe',
        say: `A range of numbers takes ${hyphen ? 'a hyphen' : 'an en dash'}.`,
      };
    },
  );
}

const SUSPENSIVE = new RegExp(
  `(?<![\\w.,$-]|\\bfrom )(?<low>${NUMBER})(?<dash>-?) (?<join>to|or|and) (?<high>${NUMBER})-(?<unit>${UNIT})(?<rest>[\\w-]*)(?= \\p{L})`,
  'gu',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  const title = isTitleCase(block);
  if (block.masked.includes('-'))
    for (const sentence of block.sentences) {
      yield* adverbs(sentence);
      yield* heritage(sentence);
      if (!title) yield* adverbial(sentence);
    }
  if (block.masked.includes('-')) yield* suspended(block);
  yield* units(block);
  if (/\d\s?[–-]\s?[$£€]?\d/.test(block.masked)) yield* ranges(block, house);
}

export const compounds = formRule({
  id: 'style/compounds',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Hyphens: none after -ly, one for two where something is shared, the mark of the house in ranges.',
  why: 'A hyphen joins words that would be misread apart. An adverb in -ly cannot be, so it needs none; two compounds that share their end keep one each.',
  source: 'AP Stylebook, “hyphen”',
  examples: {
    bad: [
      { text: 'A newly-elected mayor spoke.', fixed: 'A newly elected mayor spoke.' },
      { text: 'It was a very-good year for corn.', fixed: 'It was a very good year for corn.' },
      { text: 'She is the first African-American mayor.', fixed: 'She is the first African American mayor.' },
      { text: 'It set a 10 to 15-year term.', fixed: 'It set a 10- to 15-year term.' },
      { text: 'She works full-time at the mill.', fixed: 'She works full time at the mill.' },
      { text: 'About 10–12 people came.', fixed: 'About 10-12 people came.' },
      { text: 'About 10-12 people came.', fixed: 'About 10–12 people came.', house: 'chicago' },
    ],
    good: [
      'A family-owned mill has full-time jobs after the Spanish-American War.',
      'Early-morning rain fell on a 10- to 15-mile strip.',
    ],
  },
  read,
});
