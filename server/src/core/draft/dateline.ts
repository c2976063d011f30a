/**
 * Where the dateline at the start of a paragraph ends: "June 4 (UPI) — ", "TOKYO, Feb 27 - ", "ST. PAUL, Minn. (AP) — ",
 * "WASHINGTON — ". A dateline has a date, an agency in brackets or a place in capitals, and a dash after it.
 * @returns offsets into `text`: where the dateline's words end and where the story begins; undefined where there is no dateline
 * @see AP Stylebook, "datelines"
 */
export function splitDateline(text: string): { readonly end: number; readonly body: number } | undefined {
  const head = text.slice(0, MAX_DATELINE);
  if (!/[—–]|--|\s-\s/.test(head)) return undefined;
  const dash = /^(.{2,100}?)(?:\s*(?:—|--|–)\s*|\s+-\s+)(?=\S)/u.exec(head);
  if (dash === null) return undefined;
  const words = (dash[1] as string).trimEnd();
  return DATED.test(words) || isAgencyLine(words) || PLACED.test(words)
    ? { end: words.length, body: dash[0].length }
    : undefined;
}

const MAX_DATELINE = 120;
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?';
const CAPS = "\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}\\.?";
const REGION = "(?:,\\s+(?:\\p{Lu}[\\p{L}.'’]*)(?:\\s+\\p{Lu}[\\p{L}.'’]*){0,2})";
const DATE = `(?:${MONTH}\\s+\\d{1,2}(?:,\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?)`;
const BRACKET = '\\(\\p{Lu}[^()]{1,28}\\)';
/** "June 4 (UPI)", "June 4" */
const DATED = new RegExp(`^${DATE}(?:\\s+${BRACKET})?$`, 'u');
/** "Kyiv, Ukraine, June 4 (Reuters)", "LONDON (AP)" */
const AGENCY = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ -]*${REGION}{0,2}(?:,\\s+${DATE})?\\s+${BRACKET}(?:,?\\s+${DATE})?$`,
  'u',
);
/** "TOKYO, Feb 27", "PORTLAND, Ore." */
const PLACED = new RegExp(`^${CAPS}(?:/${CAPS})?${REGION}{0,2}(?:,\\s+${DATE})?$`, 'u');

/** News agencies that sign datelines. */
const AGENCIES =
  /^(?:UPI|AP|Reuters|AFP|Agence France-Presse|CNN|BBC|dpa|DPA|Xinhua|Bloomberg|Kyodo|Kyodo News|Yonhap|ANSA|EFE|TASS|PTI|IANS|CP|PA|AAP|ANI|KUNA|VOA|NPR|MarketWatch|Wikinews|Dow Jones)\b/;

/** A place with an agency in brackets; a name with its acronym in brackets ("The Trade Council (TC)") is none. */
function isAgencyLine(words: string): boolean {
  if (!AGENCY.test(words)) return false;
  const bracket = /\(([^()]+)\)(?:,?\s+[^()]*)?$/.exec(words)?.[1] ?? '';
  return (
    AGENCIES.test(bracket) ||
    /^\p{Lu}[\p{Lu}.'’ -]*\p{Lu}\.?(?:,|\s+\()/u.test(words) ||
    new RegExp(DATE, 'u').test(words)
  );
}

/** What a dateline says. Day and month as numbers, the month from 1. */
export interface Dateline {
  readonly place?: string;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly agency?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads the words of a dateline block; parts that are absent are left out. */
export function readDateline(words: string): Dateline {
  const agency = /\(([^()]+)\)(?:,?\s+[^()]*)?$/.exec(words)?.[1];
  const us = new RegExp(`(${MONTH})\\s+(\\d{1,2})(?!\\d)(?:,\\s+(\\d{4}))?`, 'u').exec(words);
  const uk = us === null ? new RegExp(`(\\d{1,2})\\s+(${MONTH})(?:,?\\s+(\\d{4}))?`, 'u').exec(words) : null;
  const [month, day, year] = us !== null ? us.slice(1) : uk !== null ? [uk[2], uk[1], uk[3]] : [];
  const place = words
    .slice(0, us?.index ?? uk?.index ?? words.length)
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/,?\s*$/, '');
  const number = month === undefined ? -1 : MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return {
    ...(place === '' ? {} : { place }),
    ...(number < 0 ? {} : { month: number + 1, day: Number(day) }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(agency === undefined ? {} : { agency }),
  };
}
