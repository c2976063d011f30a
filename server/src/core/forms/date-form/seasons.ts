import type { BlockFacts } from '../../language/block-facts.ts';
import { byPattern, type Form } from '../form-rule.ts';
import { CAPITAL, isTitleCase } from '../sentence.ts';

/** Seasons with a capital that is no part of a name. */
export function* seasons(block: BlockFacts): Iterable<Form> {
  if (!/Spring|Summer|Fall|Autumn|Winter/.test(block.masked) || isTitleCase(block)) return;
  yield* byPattern(
    block,
    /(?<=(?<prev>[\p{L}’'.,-]+)\s)(?<season>Spring|Summer|Fall|Autumn|Winter)s?(?![\w-]|['’]s\s\p{Lu}|\s(?:of\s\p{Lu}|(?!Semester|Term|Break|Quarter|Season)\p{Lu}))(?<rest>\s(?:of\s)?(?:1[5-9]|20)\d\d)?/gu,
    ({ groups, index, 0: all }) => {
      const { prev = '', rest = '' } = groups ?? {};
      // Part of a name: "Arab Spring", "Winter Games"; "Fall" at the head of a sentence.
      if (
        (CAPITAL.test(prev) &&
          !/^(?:In|This|Last|Next|The|During|By|Early|Late|Since|Every|Each|Until|And|Or|Each|Spring|Summer|Fall|Winter)$/.test(
            prev,
          )) ||
        /[.:]$/.test(prev)
      )
        return undefined;
      return {
        entry: rest === '' ? 'cap.seasons' : 'date.season-caps',
        end: index + all.length - rest.length,
        to: all.slice(0, all.length - rest.length).toLowerCase(),
        fix: 'safe',
      };
    },
  );
}
