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
  if (/[âÃÂ]/.test(block.masked))
    yield* byPattern(block, BROKEN, ({ 0: all }) => ({
      entry: 'mk.smart-mojibake',
      to: MOJIBAKE[all] ?? '',
      fix: 'safe',
    }));
  yield* byPattern(
    block,
    /(?<![\d.])(?:\((?<a>\d{3})\)\s?(?<b>\d{3})[-.](?<c>\d{4})|(?<d>\d{3})\.(?<e>\d{3})\.(?<f>\d{4}))(?![\d.])/g,
    ({ groups }) => {
      const g = groups ?? {};
      return { entry: 'mk.phone', to: `${g['a'] ?? g['d']}-${g['b'] ?? g['e']}-${g['c'] ?? g['f']}`, fix: 'safe' };
    },
  );
  yield* byPattern(
    block,
    /^(?:Written|Reported|Story|Words|Article) by:? (?=\p{Lu})|^by (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)|^BY (?=\p{Lu})/gu,
    () => ({ entry: 'by.format', to: 'By ', fix: 'safe' }),
  );
  yield* byPattern(block, /^\s*(?:[-–—] ?30 ?[-–—]|#{3}|\(?ENDS?\)?)\s*$/g, () => ({
    entry: 'mk.end',
    to: '',
    fix: 'safe',
    say: 'The mark of the end is not for readers. Cut it.',
  }));
}

export const deskMarks = formRule({
  id: 'style/desk-marks',
  zones: ZONES,
  level: 'information',
  summary: 'Bylines, phone numbers and marks that were read in the wrong encoding.',
  why: 'What the desk writes for itself, and what a program made of the marks, must not reach the reader.',
  source: 'Copy-desk practice; AP Stylebook, “telephone numbers”',
  examples: {
    bad: [
      { text: 'Call 555.123.4567 for seats at the fair.', fixed: 'Call 555-123-4567 for seats at the fair.' },
      { text: 'The mayorâ€™s car was found in the lake.', fixed: 'The mayor’s car was found in the lake.' },
    ],
    good: ['Call 555-123-4567 for seats at the fair.'],
  },
  read,
});
