import { PROSE_ZONES } from '../../draft/draft.ts';
import { type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

const INTRODUCES =
  /(?:^|\s)(?:said|says|added|asked|wrote|replied|answered|testified|told (?:reporters|him|her|them|us|me|jurors|\p{Lu}[\p{L}’'-]+|the \p{Ll}+)|announced|declared|shouted|yelled|warned|explained) $/u;

const SAYS =
  'said|says|added|told|wrote|asked|explained|recalled|announced|continued|replied|answered|testified|declared|warned|argued|noted|concluded|insisted|responded|joked|shouted|posted';
/** A speaker right after a quotation that ends without any stop: “The bridge is safe” Roe said. */
const SPEAKER = new RegExp(
  `^ (?:(?:he|she|they|the \\p{Ll}+|(?:(?:\\p{Lu}\\p{Ll}*\\.? )?\\p{Lu}[\\p{L}’'-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+) (?:${SAYS})|(?:${SAYS}) (?:\\p{Lu}[\\p{L}.’'-]*|he|she|the))\\b`,
  'u',
);

/** The mark and the stop after it, in the other order. */
const turned = (block: BlockFacts, end: number): string => block.text.charAt(end) + block.text.charAt(end - 1);

/** Marks and stops around quoted words. A fix moves marks and stops; the words between them are the speaker's. */
function* read(block: BlockFacts, house: House): Iterable<Form> {
  const inside = house.switches['quotePunctuation'] === 'inside';
  for (const { start, end, inner, closed, kind, block: whole } of block.quotations) {
    if (whole || !closed) continue;
    const after = block.text.slice(end, end + 60);
    const last = block.text.charAt(inner.end - 1);
    const single = /['‘]/.test(block.text.charAt(start));
    if (inside && after.startsWith(',') && !/[,.?!]/.test(last))
      yield {
        start: end - 1,
        end: end + 1,
        entry: 'q.comma-inside',
        to: turned(block, end),
        fix: 'suggest',
        say: 'A comma goes inside the closing quotation mark.',
      };
    if (inside && /^\.(?!\.)/.test(after) && !/[,.?!…]/.test(last))
      yield {
        start: end - 1,
        end: end + 1,
        entry: 'q.period-inside',
        to: turned(block, end),
        fix: 'suggest',
        say: 'A full stop goes inside the closing quotation mark.',
      };
    if (/[;:]/.test(last))
      yield {
        start: inner.end - 1,
        end,
        entry: 'q.semicolon-outside',
        to: block.text.charAt(inner.end) + last,
        fix: 'suggest',
        say: 'A semicolon or colon goes outside the closing quotation mark.',
      };
    if (last === '.' && SPEAKER.test(after))
      yield {
        start: inner.end - 1,
        end,
        entry: 'q.attribution-comma',
        to: `,${block.text.slice(inner.end, end)}`,
        fix: 'suggest',
        say: 'Before “said” a quotation ends with a comma.',
      };
    else if (
      !/[,.?!…—–-]/.test(last) &&
      kind === 'speech' &&
      /^\p{Lu}/u.test(block.text.slice(inner.start)) &&
      SPEAKER.test(after)
    )
      yield {
        start: inner.end - 1,
        end,
        entry: 'q.attribution-comma',
        to: `${last},${block.text.slice(inner.end, end)}`,
        fix: 'suggest',
        edits: [{ start: inner.end, end: inner.end, text: ',' }],
        say: 'Before “said” a quotation ends with a comma.',
      };
    const before = block.text.slice(Math.max(0, start - 40), start);
    const sentence =
      /^\p{Lu}/u.test(block.text.slice(inner.start)) && /[.?!,]$/.test(block.text.slice(inner.start, inner.end));
    if (sentence && !single && house.switches['beforeQuote'] === 'comma' && INTRODUCES.test(before))
      yield {
        start: start - 1,
        end: start + 1,
        entry: 'q.said-comma',
        to: `, ${block.text.charAt(start)}`,
        edits: [{ start: start - 1, end: start - 1, text: ',' }],
        fix: 'suggest',
        say: 'A comma goes before a quoted sentence.',
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
  quoted: 'marks',
  examples: {
    bad: [
      { text: '“It is over”, she said.', fixed: '“It is over,” she said.' },
      { text: 'He called it “a farce and a shame”.', fixed: 'He called it “a farce and a shame.”' },
      { text: '“It is over.” she said.', fixed: '“It is over,” she said.' },
      { text: '“The bridge is safe” Roe said on Monday.', fixed: '“The bridge is safe,” Roe said on Monday.' },
      { text: 'She said “It is over.”', fixed: 'She said, “It is over.”' },
      { text: 'He called it “a farce;” the council agreed.', fixed: 'He called it “a farce”; the council agreed.' },
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
