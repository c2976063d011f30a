import type { BlockFacts } from '../../language/block-facts.ts';
import { withCommas } from '../../lexicons/number-words.ts';
import { byPattern, type Form } from '../form-rule.ts';

/** Nouns that are counted in thousands, and no years. */
const COUNTED =
  /^\s(?:\p{Ll}+\s)?(?:people|persons|residents|voters|votes|jobs|workers|employees|students|children|women|men|troops|soldiers|homes|houses|customers|members|visitors|fans|spectators|attendees|protesters|demonstrators|refugees|migrants|patients|cases|deaths|acres|hectares|miles|feet|kilometers|meters|pounds|tons|gallons|barrels|dollars|euros|seats|spectators|passengers|vehicles|cars|copies|books|trees|animals|birds|fish|schools|businesses|companies|families|households|signatures|megawatts|points|square)\b/u;
const KEPT_BEFORE =
  /(?:\b(?:no|nos|number|room|flight|route|highway|bill|case|docket|model|serial|id|ext|extension|box|zip|code|order|invoice|channel|unit|apollo|asteroid|pin|year|years|badge|lot|file|section|article|patent|resolution|psalm|version|hwy|suite|block|since|dial|text|call|id|code)\.?\s*|[#$£€¥.\-–/:_=+,@]|\d\s)$/i;

const MORE_OR_LESS =
  /\b(?:about|some|than|nearly|over|almost|least|roughly|estimated|around|employs|has|had|have|seats|drew|of)\s$/;
const HOLDS =
  /\b(?:seats|holds|draws|drew|employs|employed|totaled|reached|about|nearly|than|roughly|some|almost|approximately)\s$/;
const STREET = /^\s\p{Lu}[\p{L}]+\s(?:\p{Lu}\p{L}+\s)?(?:St|Ave|Blvd|Road|Street|Avenue|Drive|Lane|Rd|Dr)\b/u;
/** Year, month and day run together: “20230125”. */
const DATE_STAMP = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether digits without a sign of money are an amount: no year, address, postal code, date stamp or identifier. */
function isAmount(number: string, before: string, rest: string): boolean {
  if (KEPT_BEFORE.test(before) || STREET.test(rest) || DATE_STAMP.test(number)) return false;
  const counted = COUNTED.test(rest);
  if (number.length === 4) {
    const value = Number(number);
    return (
      (counted && (value > 2100 || value < 1500 || MORE_OR_LESS.test(before))) ||
      (value > 2100 && HOLDS.test(before) && /^(?:[.,;]|\s\p{Ll}|$)/u.test(rest))
    );
  }
  if (number.length === 5) return counted || !(/\p{Lu}[\p{L}.]+,?\s$/u.test(before) || /^\s\p{Lu}/u.test(rest));
  // Seven digits and more name a record, a call or a file unless the words around them count something.
  return number.length < 7 || counted || MORE_OR_LESS.test(before) || HOLDS.test(before);
}

/** Numbers from four digits on that lack their commas; years, addresses, codes, dates and identifiers keep theirs. */
export function* thousands(block: BlockFacts): Iterable<Form> {
  if (!/\d{4}/.test(block.masked)) return;
  yield* byPattern(
    block,
    /(?<![\w.,/:#–-])(?<sign>[$£€]?)(?<number>\d{4,9})(?![\w/:–-]|[.,]\d|['’]s\b)/g,
    ({ groups, index, 0: all }) => {
      const { sign = '', number = '' } = groups ?? {};
      const before = block.masked.slice(Math.max(0, index - 14), index);
      const rest = block.masked.slice(index + all.length, index + all.length + 30);
      if (number.startsWith('0') || (sign === '' && !isAmount(number, before, rest))) return undefined;
      return { entry: 'num.thousands-comma', to: sign + withCommas(Number(number)), fix: 'safe' };
    },
  );
}
