import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { apostrophe, CAPITAL } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { STATES } from '../../lexicons/states.ts';

const POSTAL = new Map(STATES.map(({ postal, short }) => [postal, short]));
const STATE = STATES.flatMap(({ name, short, postal }) => [name, short, postal])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

/** Singular nouns in s, whose possessive is `'s`. */
const COMMON =
  'witness|boss|class|bus|business|hostess|actress|waitress|princess|duchess|mistress|process|virus|campus|census|circus|gas|glass|dress|mass|address|compass|governess|seamstress|heiress|stewardess|pass|mess|cross|loss|octopus|walrus|platypus|cactus|surplus|bonus|chorus|status|consensus|focus|genius|minibus|caucus|syllabus|abyss|albatross|eyewitness|goddess|mattress|fortress|empress|countess|sheriff-princess|postmistress|headmistress|carcass|grass|brass|bass|kiss|guess|progress|success|illness|fitness|iris|iris|oasis|corps|hippopotamus|rhinoceros|lens|atlas|canvas|tennis|press|congress|lass|fungus|apparatus|prospectus|nexus|hiatus|crocus|discus|exodus|abacus';

function* possessives(sentence: Sentence, house: House): Iterable<Form> {
  const { tokens, block } = sentence;
  const mark = apostrophe(block);
  for (const [i, token] of tokens.entries()) {
    // "Jones's": the clitic is a token of its own.
    if (/^['’]s$/.test(token.text) && house.switches['possessive'] === 'apostrophe') {
      const name = tokens[i - 1] as Token | undefined;
      if (
        name === undefined ||
        name.end !== token.start ||
        !/^\p{Lu}\p{Ll}[\p{L}’'-]*s$/u.test(name.text) ||
        name.text.endsWith('’s')
      )
        continue;
      if (new RegExp(`^(?:${COMMON})$`).test(name.lower) || /^(?:this|his|its|yes|who|us)$/.test(name.lower)) continue;
      // "James's here" says that he is.
      const next = tokens[i + 1];
      if (
        next === undefined ||
        next.kind !== 'word' ||
        (/^(?:VBG|VBN|IN|DT|RB|TO|PRP|MD)$/.test(sentence.tags[i + 1] ?? '') &&
          !/^(?:winning|running|starting|leading|recent|former|late|early|own)$/.test(next.lower))
      )
        continue;
      yield {
        start: name.start,
        end: token.end,
        entry: 'name.possessive-s',
        to: `${name.text}${token.text.charAt(0)}`,
        fix: 'safe',
      };
      continue;
    }
    // "the witness' story": a mark by itself after a word in s.
    if (!/^['’]$/.test(token.text)) continue;
    const word = tokens[i - 1] as Token | undefined;
    const next = tokens[i + 1];
    if (
      word === undefined ||
      word.end !== token.start ||
      next === undefined ||
      next.kind !== 'word' ||
      block.text.charAt(token.end) !== ' '
    )
      continue;
    if (new RegExp(`^(?:${COMMON})$`).test(word.lower) && !CAPITAL.test(word.text))
      yield {
        start: word.start,
        end: token.end,
        entry: 'name.possessive-common',
        to: `${word.text}${mark === '’' && token.text === '’' ? '’' : token.text}s`,
        fix: 'safe',
      };
    else if (
      house.switches['possessive'] === 'apostrophe s' &&
      /^\p{Lu}\p{Ll}+s$/u.test(word.text) &&
      sentence.tags[i - 1] === 'NNP'
    )
      yield {
        start: word.start,
        end: token.end,
        entry: 'name.possessive-s',
        to: `${word.text}${token.text}s`,
        fix: 'suggest',
      };
  }
}

/** Given names that news copy takes for surnames, with the family name before them. */
const KOREAN_CHINESE =
  'Jong Un,Jong-un,Jong-Un,Jong Il,Jong-il,Yo Jong,Yo-jong,Ju Ae,Il Sung,Il-sung:Kim;Jinping:Xi;Keqiang,Qiang:Li;Jintao:Hu;Zemin:Jiang;Xiaoping:Deng;Zedong:Mao;Enlai:Zhou;Jiabao:Wen;Kai-shek:Chiang;Ing-wen,Ing-Wen:Tsai;Ching-te:Lai;Ki-moon,Ki Moon:Ban;Geun-hye:Park;Chung-hee:Park;Jae-in:Moon;Suk Yeol,Suk-yeol:Yoon;Jae-myung,Jae Myung:Lee;Myung-bak:Lee;Dae-jung:Kim;Moo-hyun:Roh;Ying-jeou:Ma;Shui-bian:Chen;Son Hui:Choe;Joon-ho:Bong;Wenliang:Li;Xilai:Bo;Xiaobo:Liu;Weiwei:Ai;Kuan Yew,Hsien Loong:Lee;Chi Minh:Ho;Heung-min:Son;Guangcheng:Chen';
const FAMILY = new Map(
  KOREAN_CHINESE.split(';').flatMap((row) => {
    const [given = '', family = ''] = row.split(':');
    return given.split(',').map((name): [string, string] => [name, family]);
  }),
);
const GIVEN_ANY = new RegExp(
  `(?<lead>\\p{L}[\\p{L}’'-]*)?(?<gap>[^\\p{L}]*)(?<name>${[...FAMILY.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-]|\\s\\p{Lu})`,
  'gu',
);

const GIVEN_FIRST = new Set([...FAMILY.keys()].map((name) => name.split(' ')[0]));

const COLLECTIVE =
  'company|corporation|firm|team|council|board|committee|commission|agency|department|university|college|school|club|union|association|organization|government|administration|jury|panel|church|hospital|airline|bank|group|party|band|orchestra|army|navy|police department|fire department|court|Legislature|Senate|House|Congress|city|county|state|country|nation|ministry|league|museum|startup|retailer|manufacturer|studio|nonprofit|charity|foundation|network|newspaper|district|family|crew|institute|center|staff|public|troupe|coalition|task force|faculty|squad|franchise|business|chain|utility|supplier|automaker|bakery|restaurant|store';

function* pronouns(block: BlockFacts): Iterable<Form> {
  if (/ their /.test(block.masked))
    yield* byPattern(block, ITS_PLURAL, ({ index, 0: all }) => {
      if (
        /\b(?:they|people|members|workers|employees|residents|students|players|fans|officials|parents|customers|voters|who)\b/.test(
          all,
        )
      )
        return undefined;
      const start = index + all.length - 5;
      return { entry: 'name.its-plural', start, to: 'its', fix: 'suggest' };
    });
}

const ITS_PLURAL = new RegExp(
  `\\b(?:the|The|a|A|an|An|its|this|This|each|Each|every|Every|that)(?: [\\p{Ll}’'-]+)? (?:${COLLECTIVE})(?<mid> and| has| is| was| said| says| will| announced| plans| plans to \\p{Ll}+| had| will \\p{Ll}+| must \\p{Ll}+| wants to \\p{Ll}+| \\p{Ll}+(?:ed|es|s))(?: (?:it|that|to|in|on|of|the|a|all|most|some|out|up|off|back|down|for|by|with|[\\p{Ll}]+(?:ed|ing))){0,3} (?<word>their)(?= \\p{Ll})`,
  'gu',
);
const LEGISLATOR_PARTY = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]+)(?<gap> | ?, )\\((?<party>[RDI])\\s?[-–—,/]\\s?(?<state>${STATE})\\)(?<after>,?)`,
  'gu',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  for (const sentence of block.sentences) if (/s['’](?:s\b| )/.test(sentence.text)) yield* possessives(sentence, house);
  if (/, (?:Jr|Sr)/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\p{Lu}[\p{L}’'-]+), (?<suffix>Jr|Sr)\.?(?<comma>,)?(?![\p{L}])/gu,
      ({ groups, index, 0: all }) => {
        const comma = groups?.['comma'] !== undefined;
        const rest = block.masked.slice(index + all.length, index + all.length + 2);
        // "Joe Lee, Jr., said": both commas go, for they came as a pair.
        return {
          entry: 'name.jr-comma',
          to: ` ${groups?.['suffix']}.`,
          fix: 'safe',
          ...(comma && /^\s\p{Ll}/u.test(rest) ? {} : comma ? { end: index + all.length - 1 } : {}),
        };
      },
    );
  if (/\p{Lu}\. \p{Lu}\./u.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\p{L}.])(?<a>\p{Lu})\. (?<b>\p{Lu})\.(?: (?<c>\p{Lu})\.)?(?= \p{Lu}\p{Ll})/gu,
      ({ groups }) => ({
        entry: 'name.initials-space',
        to: `${groups?.['a']}.${groups?.['b']}.${groups?.['c'] === undefined ? '' : `${groups['c']}.`}`,
        fix: 'safe',
      }),
    );
  if (/, (?:Inc|Corp|Ltd|LLC|L\.L|Co|L\.?P|PLC)\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\p{Lu}[\p{L}\d’'&.-]*), (?<form>Inc|Corp|Ltd|LLC|L\.L\.C|Co|LP|L\.P|PLC|Incorporated)(?<dot>\.?)(?<comma>,)?(?![\p{L}-])/gu,
      ({ groups, index, 0: all }) => {
        const { form = '', dot = '' } = groups ?? {};
        const comma = groups?.['comma'] !== undefined;
        const rest = block.masked.slice(index + all.length, index + all.length + 12);
        const closes =
          comma &&
          /^\s(?:said|says|announced|has|is|was|will|plans|agreed|reported|and|to|which|in|for)\b/.test(rest) &&
          !/^\s(?:which|in|for)\b/.test(rest);
        return {
          entry: 'name.company-inc',
          to: ` ${form}${dot}`,
          fix: 'safe',
          ...(comma && !closes ? { end: index + all.length - 1 } : {}),
        };
      },
    );
  if (/\([RDI]\s?[-–—,/]/.test(block.masked))
    yield* byPattern(block, LEGISLATOR_PARTY, ({ groups, index, 0: all }) => {
      const { party = '', state = '' } = groups ?? {};
      const rest = block.masked.slice(index + all.length, index + all.length + 1);
      const right = POSTAL.get(state) ?? STATES.find(({ name }) => name === state)?.short ?? state;
      const end = rest === '.' && right.endsWith('.') ? '' : /^[.;:)]/.test(rest) ? '' : ',';
      const stop = rest === '.' && right.endsWith('.') ? { end: index + all.length + 1 } : {};
      return { entry: 'name.legislator-party', to: `, ${party}-${right}${end}`, fix: 'safe', ...stop };
    });
  if (block.tokens.some((token) => GIVEN_FIRST.has(token.text)))
    for (const match of block.masked.matchAll(GIVEN_ANY)) {
      const { lead = '', gap = '', name = '' } = match.groups ?? {};
      const family = FAMILY.get(name) ?? '';
      // With the family name before it, or a name of which it is a part, all is well.
      if (
        (CAPITAL.test(lead) &&
          gap === ' ' &&
          !/^(?:But|And|The|Then|When|While|If|As|In|Meanwhile|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
            lead,
          )) ||
        gap === '-'
      )
        continue;
      const start = match.index + match[0].length - name.length;
      yield { start, end: start + name.length, entry: 'name.kim-order', to: family, fix: 'suggest' };
    }
  yield* pronouns(block);
}

export const nameForm = formRule({
  id: 'style/name-form',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Initials, Jr., Inc., possessives and family names in the form of the house.',
  why: 'A name is written in one way throughout: no comma before Jr. or Inc., no space between initials, the apostrophe alone after a name in s, the family name on second reference.',
  source: 'AP Stylebook, “possessives”, “initials”, “junior, senior”, “company names”, “Korean names”',
  examples: {
    bad: [
      { text: 'A statue of Joe Lee, Jr. fell.', fixed: 'A statue of Joe Lee Jr. fell.' },
      { text: 'A novel by J. R. Roe sold well.', fixed: 'A novel by J.R. Roe sold well.' },
      { text: 'Shares of Acme, Inc. fell.', fixed: 'Shares of Acme Inc. fell.' },
      { text: 'They searched Jones’s house.', fixed: 'They searched Jones’ house.' },
      { text: 'They heard the witness’ story.', fixed: 'They heard the witness’s story.' },
      { text: 'They wrote to Sen. Ann Lee (D-Okla.) in May.', fixed: 'They wrote to Sen. Ann Lee, D-Okla., in May.' },
      { text: 'The next day Jinping left.', fixed: 'The next day Xi left.' },
    ],
    good: [
      'Jones’ house and the witnesses’ stories were in the news, Xi Jinping said.',
      'The company and its staff left.',
    ],
  },
  read,
});
