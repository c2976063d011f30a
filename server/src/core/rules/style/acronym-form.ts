import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isTitleCase } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { cardinals } from '../../lexicons/number-words.ts';

/** Initials that keep their stops. */
const KEEPS =
  /^(?:U\.S\.|U\.K\.|U\.N\.|U\.S\.A\.|D\.C\.|B\.C\.|A\.D\.|B\.A\.|M\.A\.|B\.S\.|M\.S\.|M\.D\.|N\.H\.|N\.J\.|N\.M\.|N\.Y\.|N\.C\.|N\.D\.|S\.C\.|S\.D\.|R\.I\.|L\.A\.|P\.O\.|J\.D\.|R\.N\.|D\.D\.S\.|D\.V\.M\.|Q\.C\.|K\.C\.)$/;
const TWO = new Map(
  [
    'T.V.',
    'E.U.',
    'A.I.',
    'I.D.',
    'I.Q.',
    'P.R.',
    'V.P.',
    'P.C.',
    'D.J.',
    'O.K.',
    'H.R.',
    'I.T.',
    'P.E.',
    'M.C.',
    'E.R.',
    'V.R.',
    'G.M.',
    'G.E.',
    'T.A.',
    'R.V.',
    'M.P.',
  ].map((form) => [form, form.replaceAll('.', '')]),
);

function* stops(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<![\p{L}.\d])(?<form>(?:\p{Lu}\.){2,6})(?<s>['’]?s)?(?![\p{L}\d])/gu,
    ({ groups, index, 0: all }) => {
      const { form = '', s = '' } = groups ?? {};
      const rest = block.masked.slice(index + form.length, index + form.length + 16);
      const long = form.length > 4;
      // "H.R. 4761" is a bill.
      if (isKept(form) || (form === 'H.R.' && /^\s(?:\d|bill)/.test(rest)) || /^\s(?:§|[Ss]ec)/.test(rest))
        return undefined;
      if (!long && !TWO.has(form)) return undefined;
      // "J.R.R. Tolkien", "the F.B.I. Director": initials of a person have a name after them, and no article before.
      const article = /\b(?:the|a|an|The|A|An|of|by|for|to|in|from|with|an?)\s$/.test(
        block.masked.slice(Math.max(0, index - 5), index),
      );
      if (/^\s\p{Lu}\p{Ll}/u.test(rest) && !article) return undefined;
      const plain = form.replaceAll('.', '');
      const ends =
        s === '' &&
        (/^["”’)]*\s*$/.test(rest)
          ? /^\P{L}*\p{Lu}.*\s\p{Ll}/u.test(block.masked.slice(0, index))
          : /^["”’)]*\s(?:The|He|She|It|They|In|But|A|An|We|This|That|His|Her|On|At)\s/.test(rest));
      const entry = form === 'T.V.' ? 'abbr.tv' : form === 'O.K.' ? 'abbr.ok' : 'abbr.periods';
      return { entry, to: `${plain}${s}${ends ? '.' : ''}`, fix: 'safe', end: index + all.length };
    },
  );
  yield* byPattern(
    block,
    /(?<![\w.])(?<form>m\.p\.h|m\.p\.g|k\.p\.h|r\.p\.m|M\.P\.H|M\.P\.G|R\.P\.M)(?<dot>\.?)(?!\w)|(?<=\d\s?)(?<caps>MPH|MPG|KPH|RPM|Mph|Mpg)\b/g,
    ({ groups, index, 0: all }) => {
      const rest = block.masked.slice(index + all.length, index + all.length + 4);
      const ends =
        groups?.['dot'] === '.' &&
        (/^["”’)]*\s\p{Lu}/u.test(rest) ||
          (/^["”’)]*\s*$/.test(rest) && /^\P{L}*\p{Lu}.*\s\p{Ll}/u.test(block.masked.slice(0, index))));
      return {
        entry: 'abbr.mph',
        to: `${(groups?.['form'] ?? groups?.['caps'] ?? '').replaceAll('.', '').toLowerCase()}${ends ? '.' : ''}`,
        fix: 'safe',
      };
    },
  );
}
const isKept = (form: string): boolean => KEEPS.test(form) || /^[MKR]\.P\.[HGM]\.?$/.test(form);

/** Words with a plural after them: “five MRI's” are MRIs. */
const PLURAL_AFTER = new RegExp(
  `^(?:${cardinals(2, 10)}|several|many|few|these|those|all|most|some|more|both|other|fewer|dozens|hundreds|multiple|numerous|of|new|portable|local)$`,
);

/** "ICBM's were fired": a plural with an apostrophe, told from a possessive by what stands around it. */
function* plurals(sentence: Sentence): Iterable<Form> {
  const { tokens } = sentence;
  for (let i = 1; i < tokens.length; i++) {
    const [word, clitic, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (
      word === undefined ||
      clitic === undefined ||
      !/^['’]s$/.test(clitic.text) ||
      word.end !== clitic.start ||
      !/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(word.text)
    )
      continue;
    const before = (tokens[i - 2]?.lower ?? '').replace(/^.*-/, '');
    const counted = tokens[i - 2]?.kind === 'number' || PLURAL_AFTER.test(before);
    const tag = sentence.tags[i + 1] ?? '';
    const owns =
      next !== undefined && (next.kind === 'number' || (next.kind === 'word' && /^(?:NN|JJ|VBG|CD|PRP\$)/.test(tag)));
    const verb = next !== undefined && /^(?:are|were|have|can|could|will|would|may|do|don)$/.test(next.lower);
    const closed = next === undefined || /^[.;:)?!]$/.test(next.text);
    if (
      (owns && !(counted && before !== 'of' && !/^(?:new|all|some|most|other|local|more)$/.test(before))) ||
      !(counted || verb || closed)
    )
      continue;
    if (owns && counted && /^(?:NN)/.test(tag)) continue;
    yield { start: word.start, end: clitic.end, entry: 'abbr.plural-apostrophe', to: `${word.text}s`, fix: 'safe' };
  }
}

const COURT =
  /\b(?:court|case|ruling|rulings|decision|lawsuit|suit|appeal|precedent|justices?|judge|plaintiff|defendant|landmark|overturned|upheld|Supreme|litigation|trial|verdict)\b/i;

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (/\.\p{L}\.|MPH|RPM|MPG|KPH|M[Pp][Hh]/u.test(block.masked)) yield* stops(block);
  for (const sentence of block.sentences) if (/\p{Lu}['’]s/u.test(sentence.text)) yield* plurals(sentence);
  if (/ & /.test(block.masked))
    yield* byPattern(block, /(?<=\p{Ll}) & (?=\p{Ll})/gu, () => ({
      entry: 'abbr.ampersand',
      to: ' and ',
      fix: 'safe',
    }));
  if (/Ph\.?D|PHD/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\b(?:the|The|an?|his|her|A) (?:[\p{L}-]+ ){0,2}?)(?<degree>Ph\.?D\.?|PHD)(?= (?:in|from|at|student|candidate|degree|program|thesis)\b|[.,;]|$| \p{Ll})/gu,
      ({ index, 0: all }) => {
        const rest = block.masked.slice(index + all.length);
        if (/^ (?:student|candidate|program|thesis|degree)/.test(rest))
          return { entry: 'abbr.degrees', to: 'doctoral', fix: 'suggest' };
        const ends = all.endsWith('.') && (/^["”’)]*\s*$/.test(rest) || /^\s\p{Lu}/u.test(rest)) ? '.' : '';
        return { entry: 'abbr.degrees', to: `doctorate${ends}`, fix: 'suggest', start: index };
      },
    );
  if (/\b[BM]\.?[AS]\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\b(?:an?|his|her|earned|holds|has|got) )(?<degree>B\.?A\.?|B\.?S\.?|M\.?A\.?|M\.?S\.?)(?= (?:in|from|degree)\b)/g,
      ({ groups }) => ({
        entry: 'abbr.degrees',
        to: /^B/.test(groups?.['degree'] ?? '')
          ? 'bachelor’s degree'.replace('’', /’/.test(block.text) ? '’' : "'")
          : 'master’s degree'.replace('’', /’/.test(block.text) ? '’' : "'"),
        fix: 'suggest',
      }),
    );
  if (/\bvs\b/.test(block.masked))
    yield* byPattern(block, /(?<=\p{Lu}[\p{L}’'.-]+ )vs\.?(?= \p{Lu})/gu, ({ index }) => {
      const near = block.masked.slice(Math.max(0, index - 120), index + 120);
      const famous = /\b(?:Roe|Brown|Miranda|Marbury|Dobbs|Plessy|Loving|Obergefell|Gideon|Citizens United)\b/.test(
        near,
      );
      const bare = block.masked.trim().split(/\s+/).length <= 5;
      return COURT.test(near) || famous || bare ? { entry: 'abbr.vs', to: 'v.', fix: 'suggest' } : undefined;
    });
  if (house.switches['acronymBrackets'] === 'no' && /\(\p{Lu}{2,7}s?\)/u.test(block.masked) && !isTitleCase(block))
    yield* byPattern(
      block,
      /(?<=(?:\p{Lu}[\p{L}’'&-]+ (?:of |for |and |the |on |in )*){1,6}\p{Lu}[\p{L}’'&-]+) \((?<short>\p{Lu}{2,7}s?)\)/gu,
      ({ groups, index, 0: all }) => {
        const short = groups?.['short'] ?? '';
        const before = block.masked.slice(Math.max(0, index - 80), index).match(/\p{Lu}/gu) ?? [];
        if (
          !before.join('').includes(short.replace(/s$/, '').charAt(0)) ||
          /^(?:AP|UPI|AFP|CNN|BBC|II|III|IV)$/.test(short)
        )
          return undefined;
        return {
          entry: 'abbr.parenthetical',
          fix: 'none',
          level: 'hint',
          start: index + 1,
          end: index + all.length,
          say: `The house does not set “${short}” in brackets after the name. Use it later if readers will know it.`,
        };
      },
    );
}

export const acronymForm = formRule({
  id: 'style/acronym-form',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Stops, plurals and brackets of initials in the form of the house.',
  why: 'Initials are read as a word, so they need no stops, no apostrophe in the plural, and no bracket to announce them.',
  source: 'AP Stylebook, “abbreviations and acronyms”, “academic degrees”',
  examples: {
    bad: [
      { text: 'The F.B.I. opened a case.', fixed: 'The FBI opened a case.' },
      { text: 'Three ICBM’s were fired.', fixed: 'Three ICBMs were fired.' },
      { text: 'It welcomes teachers & parents.', fixed: 'It welcomes teachers and parents.' },
      { text: 'The car did 55 m.p.h. on ice.', fixed: 'The car did 55 mph on ice.' },
    ],
    good: ['NASA’s budget and J.R.R. Roe’s book were in the U.S. news.', 'Johnson & Johnson and the R&B band agreed.'],
  },
  read,
});
