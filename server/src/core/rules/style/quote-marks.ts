import { PROSE_ZONES } from '../../draft/draft.ts';
import { type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

const SAID =
  "(?:he|she|they|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?) (?:said|says|added|told|wrote|asked|explained|recalled|announced|continued)|(?:said|says|added|wrote) (?:\\p{Lu}|he|she|the)";
const FOLLOWS = new RegExp(`^ (?:${SAID})\\b`, 'u');
const INTRODUCES =
  /(?:^|\s)(?:said|says|added|asked|wrote|replied|told (?:reporters|him|her|them|the \p{Ll}+)|announced|declared|shouted|yelled) $/u;

/** Marks and stops around quoted words. No fix is offered: the words between the marks are the speaker's. */
function* read(block: BlockFacts, house: House): Iterable<Form> {
  const inside = house.switches['quotePunctuation'] === 'inside';
  for (const { start, end, inner, closed, kind, block: whole } of block.quotations) {
    if (whole || !closed) continue;
    const after = block.text.slice(end, end + 60);
    const last = block.text.charAt(inner.end - 1);
    if (inside && after.startsWith(',') && !/[,.?!]/.test(last))
      yield {
        start: end - 1,
        end: end + 1,
        entry: 'q.comma-inside',
        fix: 'none',
        say: 'A comma goes inside the closing quotation mark.',
      };
    if (inside && /^\.(?!\.)/.test(after) && !/[,.?!…]/.test(last))
      yield {
        start: end - 1,
        end: end + 1,
        entry: 'q.period-inside',
        fix: 'none',
        say: 'A full stop goes inside the closing quotation mark.',
      };
    if (/[;:]/.test(last))
      yield {
        start: inner.end - 1,
        end,
        entry: 'q.semicolon-outside',
        fix: 'none',
        say: 'A semicolon or colon goes outside the closing quotation mark.',
      };
    if (last === '.' && FOLLOWS.test(after))
      yield {
        start: inner.end - 1,
        end,
        entry: 'q.attribution-comma',
        fix: 'none',
        say: 'Before “said” a quotation ends with a comma.',
      };
    const before = block.text.slice(Math.max(0, start - 40), start);
    const sentence =
      /^\p{Lu}/u.test(block.text.slice(inner.start)) && /[.?!,]$/.test(block.text.slice(inner.start, inner.end));
    if (sentence && house.switches['beforeQuote'] === 'comma' && INTRODUCES.test(before))
      yield {
        start: start - 1,
        end: start + 1,
        entry: 'q.said-comma',
        fix: 'none',
        say: 'A comma goes before a quoted sentence.',
      };
    if (/\bso-called $/i.test(before))
      yield { start, end, entry: 'q.scare', fix: 'none', say: 'After “so-called” no quotation marks are needed.' };
    if (
      kind === 'scare' &&
      /\b(?:was|is|were|felt|feels) (?:very )?$/.test(before) &&
      /^\p{Ll}+$/u.test(block.text.slice(inner.start, inner.end))
    )
      yield {
        start,
        end,
        entry: 'q.partial-fragment',
        fix: 'none',
        level: 'hint',
        say: 'One plain word needs no quotation marks.',
      };
    if (
      /^['‘]$/.test(block.text.charAt(start)) &&
      house.switches['quotes'] === 'double' &&
      inner.end - inner.start > 3 &&
      /(?:^|\s)$/.test(before)
    )
      yield {
        start,
        end,
        entry: 'q.single',
        fix: 'none',
        level: 'hint',
        say: 'Quoted words take double marks in text.',
      };
  }
}

export const quoteMarks = formRule({
  id: 'style/quote-marks',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Commas and full stops beside quotation marks.',
  why: 'In American copy a comma and a full stop stand inside the closing mark and a semicolon outside it; a quoted sentence has a comma between it and its speaker.',
  source: 'AP Stylebook, “quotation marks”',
  quoted: 'read',
  examples: {
    bad: [
      { text: '“It is over”, she said.' },
      { text: 'He called it “a farce and a shame”.' },
      { text: '“It is over.” she said.' },
      { text: 'She said “It is over.”' },
    ],
    good: [
      '“It is over,” she said.',
      'He called it “a farce and a shame.”',
      'She said, “It is over.”',
      'Is it “over”? She asked.',
    ],
  },
  read,
});
