const AGE_BEFORE = /(?:\b(?:aged|ages?d?|age\sof|turn(?:s|ed|ing)?|reached\sage)\s(?:between\s)?)$/i;

/** Whether “turned 40”, “aged 43” before a number that ends at `end` makes it an age. */
export function hasAgeCue(before: string, text: string, end: number): boolean {
  if (!AGE_BEFORE.test(before)) return false;
  return (
    !/turn\w*\s(?:between\s)?$/i.test(before) ||
    /^(?:[.,;]|\s(?:in|on|this|last|next|years?\sold)\b)/.test(text.slice(end, end + 12))
  );
}

const DEATH = /\b(?:died|dies|dead|death|born|retired|passed away|killed|married)\b/i;

/** Whether the number from `at` to `end` is an age: “The suspect, 43, was …”, “Anna Reyes (43)”, “died on Tuesday at 74”. */
export function isAppositeAge(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(end, end + 30);
  if (/(?:\p{L}|\.|[”"’'])\s\($/u.test(before) && /^\)/.test(after))
    return /\p{Lu}[\p{L}'’.-]+\s\($/u.test(before) && !/\b(?:Senate|House|Route)\s\($/.test(before);
  if (/\bat\s(?:the\sage\sof\s)?$/.test(before)) return /^[.,;]/.test(after) && DEATH.test(before);
  if (!/[\p{L}.”"’'],\s$/u.test(before) || !/^(?:[,.;](?!\d)|,?\sof\s\p{Lu}|\sand\s\p{L})/u.test(after)) return false;
  if (/\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?,\s$/.test(before)) return false;
  if (/^[,;.]\s(?:and\s|or\s)?\d/.test(after) || /\d[^\p{L}]*,\s$/u.test(before)) return false;
  const named =
    /(?:\p{Lu}[\p{L}\p{M}'’.-]+|\b(?:man|woman|boy|girl|suspect|victim|driver|teacher|father|mother|son|daughter|brother|sister|wife|husband|student|resident|officer|teen|teenager|passenger|pilot|player|actor|actress|singer|striker|defender|goalkeeper|midfielder|lawyer|nurse|doctor|farmer|veteran|widow|shopkeeper|one|baker|clerk|worker|engineer|soldier|captain|mayor|senator))[”"’']?,\s$/u.test(
      before,
    );
  return named && text.slice(at, end).length <= 3;
}
