import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { ordinals, ordinalValue, ordinalWord, withEnding } from '../../lexicons/number-words.ts';
import { byPattern, type Form } from '../form-rule.ts';
import { CAPITAL } from '../sentence.ts';

/** A century in words, from the tenth on. */
const CENTURY = new RegExp(
  String.raw`(?<![\w-])(?<word>${ordinals(10, 22)}|twenty first)(?=(?:[ -]| and \w+ | to \w+ )centur(?:y|ies)\b)`,
  'gi',
);

/** Centuries, spans of years, and the letters of an era. */
export function* years(block: BlockFacts, house: House): Iterable<Form> {
  if (/centur/i.test(block.masked))
    yield* byPattern(block, CENTURY, ({ groups, 0: all }) => {
      if (CAPITAL.test(all) || house.switches['numbers'] === 'hundred') return undefined;
      return {
        entry: 'date.century',
        to: withEnding(ordinalValue((groups?.['word'] ?? '').replace(' ', '-'))),
        fix: 'safe',
      };
    });
  if (/centur/i.test(block.masked))
    yield* byPattern(block, /(?<![\w-])(?<figure>[1-9])(?:st|nd|rd|th)(?=[ -]centur(?:y|ies)\b)/g, ({ groups }) => ({
      entry: 'date.century',
      to: ordinalWord(Number(groups?.['figure'])),
      fix: 'safe',
    }));
  if (/\d{4}[-–]\d{4}/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,$/-])(?<century>1[89]|20)(?<first>\d\d)(?<dash>[-–])\k<century>(?<last>\d\d)(?![\w-])/g,
      ({ groups }) => {
        if (Number(groups?.['last']) <= Number(groups?.['first'])) return undefined;
        return {
          entry: 'date.year-range',
          to: `${groups?.['century']}${groups?.['first']}${groups?.['dash']}${groups?.['last']}`,
          fix: 'suggest',
          level: 'hint',
        };
      },
    );
  if (/\d ?[Bb]/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.])(?<year>\d{1,4}(?:,\d{3})?) ?(?<era>(?:BCE|BC|bc|bce)\.?(?![\w])|B\.C\.E\.|b\.c\.)(?![\w])/g,
      ({ groups }) => ({ entry: 'date.bc', to: `${groups?.['year']} B.C.`, fix: 'suggest' }),
    );
  if (/AD|CE|A\.D|C\.E/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.])(?:(?:AD|CE)\s(?<before>\d{1,4})|(?<after>\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.))(?![\w])/g,
      ({ groups }) => ({ entry: 'date.bc', to: `A.D. ${groups?.['before'] ?? groups?.['after']}`, fix: 'suggest' }),
    );
}
