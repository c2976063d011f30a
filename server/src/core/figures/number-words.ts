const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Source of a pattern for a whole number below a thousand in digits, or below a hundred in words. */
export const NUMBER = `\\d{1,3}|(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')}`;

/** The value of what `NUMBER` matches. */
export function numberValue(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const [first = '', second] = word.toLowerCase().split('-');
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + (second === undefined ? 0 : SMALL.indexOf(second));
  return SMALL.indexOf(first);
}

/** `value` written as `like` is: in words where that was words and the number has one. */
export function writeLike(value: number, like: string): string {
  if (/^\d/.test(like) || value < 0 || value > 99) return String(value);
  const text = value < 20 ? (SMALL[value] as string) : tensWord(value);
  return /^[A-Z]/.test(like) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

const tensWord = (value: number): string =>
  `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${SMALL[value % 10]}`}`;
