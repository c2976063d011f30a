const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap((ten, i) =>
    ['', ...SMALL.slice(1, 10)].map((one, unit): [string, number] => [
      one === '' ? ten : `${ten}-${one}`,
      (i + 2) * 10 + unit,
    ]),
  ),
]);

/** The value of a number below a thousand in digits, or below a hundred in words; undefined for another word. */
export const smallNumber = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : WORDS.get(word.toLowerCase());

/** `value` written as `like` is: in words where that was words and the number has one. */
export function writeLike(value: number, like: string): string {
  if (/^\d/.test(like) || value < 0 || value > 99) return String(value);
  const text = value < 20 ? (SMALL[value] as string) : tensWord(value);
  return /^[A-Z]/.test(like) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** “st”, “nd”, “rd” or “th” behind `value`. */
export function withEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

const tensWord = (value: number): string =>
  `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${SMALL[value % 10]}`}`;
