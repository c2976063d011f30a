import type { Zone } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

const ZONES: readonly Zone[] = ['headline', 'body', 'byline', 'caption', 'list', 'note', 'deck'];
/** Marks that were read in the wrong encoding, and what they were. */
const MOJIBAKE: Readonly<Record<string, string>> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€”': '—',
  'â€“': '–',
  'â€¦': '…',
  'Ã©': 'é',
  'Ã¨': 'è',
  'Ã¡': 'á',
  'Ã³': 'ó',
  'Ã±': 'ñ',
  'Ã¼': 'ü',
  'Ã¶': 'ö',
  'Ã¤': 'ä',
  'Ã§': 'ç',
  Ãª: 'ê',
  'Â£': '£',
  'Â°': '°',
  'Â½': '½',
};
const BROKEN = new RegExp(Object.keys(MOJIBAKE).join('|'), 'g');

function* read(block: BlockFacts): Iterable<Form> {
  if (/[âÃÂ]/.test(block.text)) {
    const edits = [...block.text.matchAll(BROKEN)].map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
      text: MOJIBAKE[all] ?? '',
    }));
    const [first, last] = [edits[0], edits[edits.length - 1]];
    // One wrong encoding broke them all, so they are mended together.
    if (first !== undefined && last !== undefined)
      yield {
        start: first.start,
        end: last.end,
        entry: 'mk.smart-mojibake',
        to: edits.map(({ text }) => text).join(' '),
        fix: 'safe',
        edits,
        say: `Marks were read in the wrong encoding: “${block.text.slice(first.start, first.end)}” is “${first.text}”.`,
      };
  }
  yield* byPattern(
    block,
    /(?<![\d.$-])(?<country>\+?1[-. ])?(?:\((?<a>\d{3})\)\s?(?<b>\d{3})[-. ](?<c>\d{4})|(?<d>\d{3})(?<gap>[. ])(?<e>\d{3})\k<gap>(?<f>\d{4})|(?<g>\d{3})[/](?<h>\d{3})-(?<i>\d{4}))(?![\d.]\d|\d)/g,
    ({ groups }) => {
      const g = groups ?? {};
      const parts = [g['a'] ?? g['d'] ?? g['g'], g['b'] ?? g['e'] ?? g['h'], g['c'] ?? g['f'] ?? g['i']];
      return { entry: 'mk.phone', to: `${g['country'] === undefined ? '' : '1-'}${parts.join('-')}`, fix: 'safe' };
    },
  );
  yield* byPattern(block, /^\s*(?:[-–—] ?30 ?[-–—]|#{3}|# # #|\(?ENDS?\)?)\s*$/g, () => ({
    entry: 'mk.end',
    to: '',
    fix: 'safe',
    say: 'The mark of the end is not for readers. Cut it.',
  }));
  if (block.text.startsWith('>'))
    yield* byPattern(block, /^(?:> ?)+(?=\S)/g, () => ({
      entry: 'mk.track',
      to: '',
      fix: 'safe',
      say: 'The sign of a quoted mail was left in the copy. Cut it.',
    }));
  if (block.zone === 'body' && block.text.includes('://'))
    yield* byPattern(block, /\bhttps?:\/\/[^\s<>()“”"]{3,}[^\s<>()“”".,;:!?]/g, () => ({
      entry: 'mk.url',
      fix: 'none',
      level: 'hint',
      say: 'Readers see a bare address here. Name the page and link it, or cut the address.',
    }));
}

export const deskMarks = formRule({
  id: 'style/desk-marks',
  zones: ZONES,
  level: 'information',
  summary: 'Phone numbers, bare addresses and marks that were read in the wrong encoding.',
  why: 'What the desk writes for itself, and what a program made of the marks, must not reach the reader.',
  source: 'Copy-desk practice; AP Stylebook, “telephone numbers”',
  examples: {
    bad: [
      { text: 'Call 555.123.4567 for seats at the fair.', fixed: 'Call 555-123-4567 for seats at the fair.' },
      { text: 'The mayorâ€™s car was found in the lake.', fixed: 'The mayor’s car was found in the lake.' },
      { text: 'Forms are at https://example.org/forms until Monday.' },
    ],
    good: ['Call 555-123-4567 for seats at the fair.'],
  },
  read,
});
