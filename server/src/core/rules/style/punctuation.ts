import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isTitleCase } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import type { Edit, Span } from '../../text/span.ts';

const DASHES: Readonly<Record<string, string>> = {
  'spaced em': ' — ',
  'closed em': '—',
  'spaced en': ' – ',
  'spaced hyphen': ' - ',
  'double hyphen': ' -- ',
};

const HYPHENS = /(?<=[\p{L}\p{N}"”’)%.?!,]) ?--(?!-|>) ?(?=[\p{L}\p{N}"“‘($])/gu;
const CLOSED = /(?<=[\p{L}\p{N}"”’)%.?!,]) ?— ?(?=[\p{L}\p{N}"“‘($])/gu;

/** The dashes of a sentence that stand otherwise than the house has them, and what sets them right: they go in pairs, so all at once. */
function dashEdits(block: BlockFacts, { start, end }: Span, form: RegExp, own: string): readonly Edit[] {
  return [...block.masked.slice(start, end).matchAll(form)].flatMap(({ index, 0: all }) =>
    all === own ? [] : [{ start: start + index, end: start + index + all.length, text: own }],
  );
}

function* dashes(block: BlockFacts, house: House): Iterable<Form> {
  const own = DASHES[house.switches['dash'] ?? ''] ?? ' — ';
  for (const [sign, form, entry] of [
    ['—', CLOSED, 'p.emdash-space'],
    ['--', HYPHENS, 'p.double-hyphen'],
  ] as const) {
    if (!block.masked.includes(sign) || (sign === '--' && house.switches['dateline'] === 'upi')) continue;
    for (const sentence of block.sentences) {
      const edits = dashEdits(block, sentence, form, own);
      const [first] = edits;
      if (first !== undefined) yield { start: first.start, end: first.end, entry, to: own, fix: 'safe', edits };
    }
  }
}

function* dots(block: BlockFacts, house: House): Iterable<Form> {
  const own = house.switches['ellipsis'] ?? '...';
  if (own === '...' && block.masked.includes('…'))
    yield* byPattern(block, / ?… ?/g, ({ index, 0: all }) => {
      const [before, after] = [block.masked.charAt(index - 1), block.masked.charAt(index + all.length)];
      // At either edge of the copy, or beside quoted words, the marks are left alone.
      if (before === '' || !/[\p{L}\p{N},;?!.]/u.test(before) || !/[\p{L}\p{N}$(]/u.test(after)) return undefined;
      return { entry: 'p.ellipsis', to: ' ... ', fix: 'safe' };
    });
  if (block.masked.includes('...'))
    yield* byPattern(block, /(?<=\p{L}) ?\.\.\. ?(?=\p{L})/gu, ({ 0: all }) =>
      own !== '...' || all === ' ... ' ? undefined : { entry: 'p.ellipsis', to: ' ... ', fix: 'safe' },
    );
  if (block.masked.includes('. . .'))
    yield* byPattern(block, /(?<=[\p{L},]) ?\. \. \.(?: \.)? ?(?=[\p{L}])/gu, () => ({
      entry: 'p.ellipsis',
      to: own === '...' ? ' ... ' : ` ${own} `,
      fix: 'suggest',
    }));
  if (block.masked.includes('....'))
    yield* byPattern(block, /(?<=\p{L}) ?\.{4} ?(?=\p{Lu})/gu, () => ({
      entry: 'p.ellipsis-four',
      to: own === '...' ? '. ... ' : '. … ',
      fix: 'safe',
    }));
}

/** "red, white, and blue": a plain series of single words or short phrases. */
function* series(sentence: Sentence, house: House): Iterable<Form> {
  if (house.switches['serialComma'] !== 'no') return;
  const { tokens, block, tags } = sentence;
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (tokens[i]?.text !== ',' || !/^(?:and|or)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    // Back to the comma before: one to three words, no verb and no conjunction among them.
    let k = i - 1;
    while (k > 0 && i - k <= 4 && tokens[k]?.text !== ',') k--;
    if (tokens[k]?.text !== ',' || k === 0) continue;
    const middle = tags.slice(k + 1, i);
    const lead = tags[k - 1] ?? '';
    const next = tags[i + 2] ?? '';
    const plain = (tag: string): boolean => /^(?:NN|NNS|NNP|NNPS|JJ|CD|DT|PRP\$|VBG|VBN|POS)$/.test(tag);
    if (
      middle.length === 0 ||
      !middle.every(plain) ||
      !/^(?:NN|JJ|CD|VBN|VBG)/.test(lead) ||
      !/^(?:NN|JJ|CD|DT|VBN|VBG|PRP\$)/.test(next)
    )
      continue;
    // "Tulsa, Oklahoma, and": a place with its state. "said Tuesday, and the mayor left": a clause.
    if (tags[k - 1] === 'NNP' && tags[k + 1] === 'NNP' && i - k === 2) continue;
    // "coffee, and ham and eggs": the comma parts one pair from the rest.
    if (tokens.slice(i + 3, i + 6).some(({ lower }) => lower === 'and' || lower === 'or')) continue;
    const rest = tags.slice(i + 2, i + 7);
    if (
      rest.slice(1).some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) &&
      !/^\W*$/.test(block.text.slice((tokens[i + 3] ?? tokens[i + 2])?.end ?? 0, sentence.end))
    )
      continue;
    const comma = tokens[i] as { start: number; end: number };
    yield {
      start: comma.start,
      end: comma.end,
      entry: 'p.serial',
      to: '',
      fix: 'suggest',
      say: 'No comma before “and” in a plain series.',
    };
  }
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  yield* dashes(block, house);
  yield* dots(block, house);
  if (block.masked.includes('!'))
    yield* byPattern(block, /(?<=\p{L})!(?=\s|$)/gu, () => ({ entry: 'p.exclaim', to: '.', fix: 'suggest' }));
  if (/\((?:TM|C|c)\)/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\p{Lu}[\p{L}\p{N}]+) ?\(TM\)|(?<=[Cc]opyright )\([Cc]\)|\([Cc]\)(?= (?:19|20)\d\d)/gu,
      ({ 0: all }) => ({
        entry: 'p.symbol',
        to: /[Cc]\)$/.test(all) ? '©' : '',
        fix: 'suggest',
      }),
    );
  if (block.masked.includes('et. al'))
    yield* byPattern(block, /\bet\. al\b\.?/g, () => ({ entry: 'abbr.etc-latin', to: 'et al.', fix: 'suggest' }));
  if (block.masked.includes('/or'))
    yield* byPattern(block, /\band\/or\b/gi, () => ({ entry: 'p.slash', to: 'or', fix: 'suggest' }));
  yield* byPattern(block, /(?<=^|[.!?]["”’]? )\((?<inner>\p{Lu}[^().]{3,200})\)\./gu, ({ groups }) => ({
    entry: 'p.paren-period',
    to: `(${groups?.['inner']}.)`,
    fix: 'safe',
  }));
  if (/['’]s (?:live|are|have|were)\b/.test(block.masked))
    yield* byPattern(
      block,
      /\b[Tt]he (?<name>\p{Lu}\p{Ll}+)['’]s(?= (?:live|are|were|have|own|moved|bought|will|said|say)\b)/gu,
      ({ groups, index, 0: all }) => ({
        entry: 'p.apostrophe-plural',
        start: index + 4,
        end: index + all.length,
        to: /(?:s|x|z|ch|sh)$/.test(groups?.['name'] ?? '') ? `${groups?.['name']}es` : `${groups?.['name']}s`,
        fix: 'suggest',
      }),
    );
  yield* byPattern(
    block,
    /(?:^|(?<=[.!?] ))(?<intro>(?:In|By|Since|After) (?:1[5-9]|20)\d\d)(?= (?:he|she|they|it|the|a|an|his|her)\b)/g,
    () => ({ entry: 'p.comma-intro', fix: 'none', say: 'A comma may follow an opening phrase.' }),
  );
  yield* byPattern(
    block,
    /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:wife|husband|mother|father) (?<name>\p{Lu}\p{Ll}+)\b(?!['’]s|,? (?:and|or))/gu,
    ({ groups, index, 0: all }) => ({
      entry: 'p.essential-name',
      start: index + all.length - (groups?.['name'] ?? '').length,
      fix: 'none',
      say: 'With only one such person the name stands between commas.',
    }),
  );
  if (!isTitleCase(block)) for (const sentence of block.sentences) yield* series(sentence, house);
}

export const punctuation = formRule({
  id: 'style/punctuation',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'Dashes, ellipses, series and spaces in the form of the house.',
  why: 'One form for the dash, the ellipsis and the series keeps a page even. Houses differ, so each is a switch.',
  source: 'AP Stylebook, “punctuation guide”',
  examples: {
    bad: [
      { text: 'The law—passed in May — took effect.', fixed: 'The law — passed in May — took effect.' },
      { text: 'The law -- passed in May was repealed.', fixed: 'The law — passed in May was repealed.' },
      { text: 'The flag is red, white, and blue.', fixed: 'The flag is red, white and blue.' },
    ],
    good: ['The flag is red, white and blue — and old.', 'He met voters in Tulsa, Oklahoma, and Reno, Nevada.'],
  },
  read,
});
