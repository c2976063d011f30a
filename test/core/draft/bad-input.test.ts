import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, inspect, resolveConfig, rules } from '../../../server/src/core/index.ts';

const { config } = resolveConfig({}, rules);
const bytes = Array.from({ length: 4096 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
/** A fifth of a heap keeps the suite short; `BAD_INPUT_SIZE=1000000` reads whole ones, and ten megabytes on one line. */
const MB = Number(process.env['BAD_INPUT_SIZE'] ?? 200_000);

const CASES: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['only spaces', ' \n\t\r\n '],
  ['a byte order mark', '\uFEFFThe council met.'],
  ['binary', bytes],
  ['NUL', 'The council\0 met.\0\0 It voted voted.'],
  ['lone surrogates', 'The \uD83D council \uDE00 met met.'],
  ['an unclosed quotation', '“We will go, he said.\n\nThey left left.'],
  ['unclosed front matter', '---\ntitle: A thing\n\nThe council met met.'],
  ['CRLF', 'The council met.\r\n\r\nIt voted voted.\r\n'],
  ['CR', 'The council met.\r\rIt voted voted.\r'],
  ['right-to-left marks', 'The \u200Fcouncil\u200F met \u202Bmet\u202C.'],
  ['one long line', 'word '.repeat(MB / 5)],
  ['ten heaps on one line', 'The mayor said the bridge would open. '.repeat((MB * 10) / 38)],
  ['a long line without spaces', 'a'.repeat(MB)],
  ['a heap of quotation marks', '“'.repeat(MB)],
  ['a heap of straight quotation marks', '" '.repeat(MB / 2)],
  ['a heap of single marks', "'a ".repeat(MB / 3)],
  ['a heap of digits', '1'.repeat(MB)],
  ['a heap of digits and commas', '1,'.repeat(MB / 2)],
  ['a heap of open brackets', '['.repeat(MB)],
  ['a heap of stops', '. '.repeat(MB / 2)],
  ['a heap of “said”', 'said '.repeat(MB / 5)],
  ['a heap of capitals', 'Roe '.repeat(MB / 4)],
  ['a heap of dashes', '— '.repeat(MB / 2)],
  ['a heap of one-letter lines', 'a\n'.repeat(MB / 2)],
  ['a heap of line ends', '\n'.repeat(MB)],
];

describe('bad input', () => {
  for (const uri of ['a.txt', 'a.md'])
    it.each(CASES)(
      `is read without a hang or a loss: ${uri}, %s`,
      (_, text) => {
        const draft = createReader().read({ uri, text });
        const review = createReviewer(config, rules).review(draft);
        expect(review.failures).toEqual([]);
        expect(draft.text).toBe(text);
        const seen = inspect('x', draft, review);
        for (const item of [...seen.sentences, ...seen.quotes, ...seen.figures, ...seen.findings])
          expect(item.start >= 0 && item.start <= item.end && item.end <= text.length).toBe(true);
      },
      120_000, // a hang, not a slow or busy machine, ends the test
    );
});
