import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { opensSentence } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { ORGANISATION_WORDS } from '../../lexicons/name-words.ts';
import { FORMAL, JOBS, SHORT_TITLES } from '../../lexicons/offices.ts';

const alternatives = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');
const NAME =
  "\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}\\.)+)*(?: (?:de|van|von|der|bin|al|la|Mc)?\\s?\\p{Lu}[\\p{L}’'-]+){1,2}(?:,? [JS]r\\.| I{2,3})?";
const GENERAL = new RegExp(
  `(?<![\\p{L}-])(?<title>${alternatives(SHORT_TITLES.keys())}) (?=(?<first>\\p{Lu}[\\p{L}’'.-]*) (?<second>\\p{Lu}[\\p{L}’'-]+))`,
  'gu',
);
/** Words that make a longer title of the one after them. */
const LONGER =
  /\b(?:Attorney|Surgeon|Postmaster|Director|Secretary|Governor|Solicitor|Inspector|Consul|Adjutant|Auditor|Major|Brigadier|Lieutenant|Chief|Police|Fire|Team|Vice|Rear|Staff|Master|Lance|Trade|Sales|Union|Special|Deputy|Service) $/;
/** Words after a rank that make a name of it: "General Motors", "Major League", "Captain America". */
const NOT_PERSON =
  /^(?:Motors|Electric|Mills|Assembly|Dynamics|Atomics|Hospital|Accounting|Services|Counsel|Manager|Staff|Election|League|Crimes|Case|America|Marvel|Who|Zhivago|Practice|Town|Office|District|Council|Strange|Dolittle|Court|Sir|In|For|Of|Theological|Conference|Synod|Fund|Foundation|Public|Medical|Purpose|Education|Obligation|Aviation|Secretary|Partners)$/;

function* shortened(block: BlockFacts): Iterable<Form> {
  if (
    /Governor|Lieutenant|Lt\.|Senator|Representative|Congress|Doctor|General|Colonel|Major|Captain|Commander|Admiral|Sergeant|Corporal|Private|Specialist/.test(
      block.masked,
    )
  )
    yield* byPattern(block, GENERAL, ({ groups, index, 0: all }) => {
      const { title = '', first = '', second = '' } = groups ?? {};
      if (
        LONGER.test(block.masked.slice(Math.max(0, index - 14), index)) ||
        NOT_PERSON.test(first) ||
        ORGANISATION_WORDS.has(first.toLowerCase()) ||
        (ORGANISATION_WORDS.has(second.toLowerCase()) && !GIVEN_NAMES.has(first.toLowerCase()))
      )
        return undefined;
      if (
        !GIVEN_NAMES.has(first.toLowerCase()) &&
        /^(?:Private|Specialist|Major|General|Doctor|Commander|Captain)$/.test(title)
      ) {
        if (title !== 'Captain' && title !== 'General' && title !== 'Doctor' && title !== 'Major') return undefined;
      }
      return { entry: 'ttl.abbr-gov', end: index + all.length - 1, to: SHORT_TITLES.get(title) ?? title, fix: 'safe' };
    });
  if (block.masked.includes('Rev')) for (const sentence of block.sentences) yield* reverend(sentence);
}

function* reverend(sentence: Sentence): Iterable<Form> {
  for (const [i, token] of sentence.tokens.entries()) {
    if (!/^(?:Rev\.|Reverend|Rev)$/.test(token.text)) continue;
    const next = sentence.tokens[i + 1];
    if (next === undefined || !/^\p{Lu}/u.test(next.text)) continue;
    const prev = sentence.tokens[i - 1];
    const has = prev?.lower === 'the';
    if (has && token.text === 'Rev.') continue;
    if (/^(?:former|late|right|most|very)$/.test(prev?.lower ?? '') && token.text === 'Rev.') continue;
    const to =
      has || /^(?:right|most|very)$/.test(prev?.lower ?? '')
        ? 'Rev.'
        : opensSentence(sentence, i)
          ? 'The Rev.'
          : 'the Rev.';
    yield { start: token.start, end: token.end, entry: 'ttl.rev', to, fix: 'safe' };
  }
}

function* courtesy(block: BlockFacts, house: House): Iterable<Form> {
  if (house.switches['courtesy'] !== 'no') return;
  if (/\b(?:M[rsx]s?|Miss|Messrs|Mmes)\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\p{L}-])(?<title>Mr|Mrs|Ms|Miss|Mx|Messrs|Mmes)(?<dot>\.?) (?=(?<name>\p{Lu}[\p{L}’'-]+)(?<second> \p{Lu}[\p{L}’'-]+)?)/gu,
      ({ groups, index, 0: all }) => {
        const { title = '', dot = '', name = '', second } = groups ?? {};
        if (
          title === 'Miss' &&
          (dot !== '' ||
            /^(?:America|Universe|World|USA|Teen|Saigon|Manners|Marple|Piggy|Havisham|Daisy|Earth|International|Congeniality|Black|Texas|California|Florida)/.test(
              name,
            ))
        )
          return undefined;
        if (
          /^(?:President|Speaker|Chairman|Secretary|Justice|Robot|Potato|Bean|Universe|Darcy|Peanut|Clean|Wonderful|Olympia|Rogers|Men)$/.test(
            name,
          ) ||
          (second !== undefined && /^ (?:President|Speaker)$/.test(second))
        )
          return undefined;
        const before = block.masked.slice(Math.max(0, index - 10), index);
        if (/\b(?:and|or) $/.test(before) && /Mr/.test(before)) return undefined;
        // "Mrs. John Smith": a woman under her husband’s name.
        if (/^Mrs|^Mmes/.test(title) && second !== undefined && MALE.test(name))
          return {
            entry: 'b.wife-of',
            end: index + all.length + name.length,
            fix: 'none',
            say: 'A woman goes by her own name, not her husband’s.',
          };
        if (
          /^(?:Mr|Mrs)$/.test(title) &&
          /^\s?and\b/.test(block.masked.slice(index + title.length + dot.length, index + title.length + dot.length + 4))
        )
          return undefined;
        return {
          entry: 'ttl.courtesy',
          to: '',
          fix: 'safe',
          say: `The house uses no courtesy titles. Cut “${title}${dot}”.`,
        };
      },
    );
}
const MALE =
  /^(?:John|James|Robert|Michael|William|David|Richard|Joseph|Thomas|Charles|Christopher|Daniel|Matthew|Anthony|Mark|Donald|Steven|Paul|Andrew|Joshua|Kenneth|Kevin|Brian|George|Edward|Ronald|Timothy|Jason|Jeffrey|Ryan|Jacob|Gary|Nicholas|Eric|Jonathan|Stephen|Larry|Justin|Scott|Brandon|Benjamin|Samuel|Frank|Gregory|Raymond|Alexander|Patrick|Jack|Dennis|Jerry|Peter|Harold|Henry|Arthur|Fred|Albert|Walter|Ralph|Howard|Carl|Philip|Harry|Tom|Bill|Bob|Jim|Joe|Mike|Dan|Steve)$/;

const OFFICES = alternatives(
  [...FORMAL, ...JOBS].filter(
    (title) =>
      !/^(?:general|major|justice|speaker|center|guard|forward|resident|witness|student|neighbor|driver|agent|candidate|king|queen|prince|princess|owner|volunteer)$/.test(
        title,
      ),
  ),
);
const VERBS =
  'said|says|told|added|announced|wrote|asked|will|would|was|is|has|had|led|won|lost|spoke|signed|met|died|called|resigned|declined|vowed|plans|testified|opened|argued|joined|wants|took|gave|promised|visited|urged|denied|thanked|praised|warned|agreed|voted|could|did|does|may|can|might|must|should';

const OFFICE_ENDS = new Set([...FORMAL, ...JOBS].map((title) => title.slice(title.lastIndexOf(' ') + 1)));
/** Whether a word that ends an office stands before a comma and a capital. */
function hasOffice(block: BlockFacts): boolean {
  return block.tokens.some((token, i) => OFFICE_ENDS.has(token.lower) && block.tokens[i + 1]?.text === ',');
}

const TITLES = alternatives([
  ...FORMAL.filter((title) => !/^(?:general|major|justice|speaker|minister|king|queen|prince)$/.test(title)).map(
    (title) =>
      title
        .replace(/(?<![\p{L}-])\p{Ll}/gu, (letter) => letter.toUpperCase())
        .replace(/ Of | And | The /g, (word) => word.toLowerCase()),
  ),
  'Gov\\.',
  'Sen\\.',
  'Rep\\.',
]);

function* commas(block: BlockFacts): Iterable<Form> {
  if (block.fact(hasOffice))
    yield* byPattern(block, COMMA_BEFORE_NAME, ({ groups, index, 0: all }) => {
      const { name = '' } = groups ?? {};
      const end = index + all.length;
      return {
        entry: 'ttl.comma-before-name',
        start: end - name.length,
        end,
        to: `${name},`,
        fix: 'safe',
        say: 'A name set off after a title has a comma on both sides.',
      };
    });
  if (/\p{Lu}[\p{L}.]+, \p{Lu}/u.test(block.masked))
    yield* byPattern(block, NO_COMMA_TITLE, ({ groups, index }) => {
      const { lead = '', title = '', name = '', rest = '' } = groups ?? {};
      if (rest.startsWith(',')) return undefined;
      const start = index + lead.length;
      if (!GIVEN_NAMES.has((name.split(' ')[0] ?? '').toLowerCase()) && rest === '') return undefined;
      if (/^(?:the|his|her) $/i.test(lead)) return undefined;
      return {
        entry: 'ttl.no-comma-title',
        start,
        end: start + title.length + 2,
        to: `${title.replace('\\', '')} `,
        fix: 'safe',
        say: 'No comma stands between a title and the name it goes with.',
      };
    });
  if (block.masked.includes('Dr. '))
    yield* byPattern(block, DR_FIELD, ({ index }) => ({
      start: index,
      end: index + 3,
      entry: 'ttl.dr-phd',
      fix: 'none',
      level: 'hint',
      say: '“Dr.” is for medical doctors. The field says enough.',
    }));
  if (/Dr\. .*Ph/.test(block.masked))
    yield* byPattern(block, DR_PHD, () => ({
      entry: 'ttl.dr-phd',
      fix: 'none',
      say: '“Dr.” is for medical doctors. Give the field instead of the degree.',
    }));
}

/** “Dr. Ann Lee, a historian”: a doctor of no medicine. */
const DR_FIELD =
  /\bDr\. \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, (?:an?|the|who is an?|our|chief|lead|senior) (?:[\p{L}-]+ ){0,4}?(?:historian|economist|sociologist|linguist|physicist|chemist|biologist|geologist|anthropologist|archaeologist|archeologist|astronomer|mathematician|statistician|criminologist|climatologist|meteorologist|ecologist|engineer|philosopher|theologian|psychologist|demographer|geographer|botanist|zoologist|paleontologist|oceanographer|seismologist|volcanologist|hydrologist|entomologist|musicologist|political scientist|computer scientist|(?:professor|lecturer|scholar|expert) (?:of|in) (?!medicine|surgery|pediatrics|psychiatry|oncology|cardiology|neurology|nursing|dentistry|medical|clinical|public health)\p{Ll}+|superintendent|principal|pastor|minister|educator)\b/gu;

const LONG_FIRST = new Set(
  'Deputy Assistant Senior Executive Acting Associate Under Undersecretary Secretary Director Vice Special Principal Chief Regional National Chairman President'.split(
    ' ',
  ),
);

/** "Deputy Assistant Secretary of State for European Affairs Ann Lee": a title so long that it belongs after the name. */
function* stacked(sentence: Sentence): Iterable<Form> {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!LONG_FIRST.has((tokens[i] as Token).text)) continue;
    let k = i;
    while (
      k < tokens.length &&
      (/^\p{Lu}/u.test((tokens[k] as Token).text) || /^(?:of|for|and|the|to)$/.test((tokens[k] as Token).lower))
    ) {
      if (k - i >= 5 && GIVEN_NAMES.has((tokens[k] as Token).lower) && /^\p{Lu}/u.test(tokens[k + 1]?.text ?? ''))
        break;
      k++;
    }
    if (
      k - i >= 5 &&
      k < tokens.length &&
      GIVEN_NAMES.has((tokens[k] as Token).lower) &&
      /^\p{Lu}/u.test(tokens[k + 1]?.text ?? '')
    )
      yield {
        start: (tokens[i] as Token).start,
        end: (tokens[k + 1] as Token).end,
        entry: 'ttl.stacked-long',
        fix: 'none',
        say: 'A title this long reads better after the name, in lower case.',
      };
    i = Math.max(i, k - 1);
  }
}

const COMMA_BEFORE_NAME = new RegExp(
  `\\b(?:the|The|his|His|her|Her|its|Its|their|Their|our|Our)(?: [\\p{L}’'.-]+){0,3} (?<title>${OFFICES}), (?<name>${NAME})(?= (?:${VERBS})\\b)`,
  'gu',
);
const NO_COMMA_TITLE = new RegExp(
  `(?<lead>(?:^|[.!?]["”]? |(?:by|with|to|from|and|met|of|for|said|told|but|when|that|as|said) |\\p{Lu}[\\p{L}.]+ ))(?<title>${TITLES}), (?<name>${NAME})(?<rest>,? (?:${VERBS})\\b|$|\\.)`,
  'gu',
);
const DR_PHD = new RegExp(`\\bDr\\. ${NAME.replace('{1,2}', '{0,2}')}(?:,? \\(?Ph\\.?D\\.?\\)?)`, 'gu');

function* read(block: BlockFacts, house: House): Iterable<Form> {
  yield* shortened(block);
  yield* courtesy(block, house);
  if (block.masked.includes(', ')) yield* commas(block);
  for (const sentence of block.sentences) yield* stacked(sentence);
}

export const titleForm = formRule({
  id: 'style/title-form',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Titles before a name: their short forms, their commas, no Mr. and Mrs.',
  why: 'A few titles are shortened before a full name. A title and the name it goes with are not parted by a comma, but a name set off after a title has one on both sides.',
  source: 'AP Stylebook, “titles”, “courtesy titles”, “military titles”',
  examples: {
    bad: [
      { text: 'They met Governor Mary Roe on Monday.', fixed: 'They met Gov. Mary Roe on Monday.' },
      { text: 'They met Rev. Mary Roe on Monday.', fixed: 'They met the Rev. Mary Roe on Monday.' },
      { text: 'They met Mr. Roe on Monday.', fixed: 'They met Roe on Monday.' },
      { text: 'The mayor, Mary Roe said so.', fixed: 'The mayor, Mary Roe, said so.' },
    ],
    good: [
      'They met Gov. Mary Roe, the Rev. Ann Lee and Attorney General John Roe of General Motors.',
      'The mayor, Mary Roe, said so at the Miss America contest.',
    ],
  },
  read,
});
