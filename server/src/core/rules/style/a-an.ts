import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Begin with a vowel letter and a consonant sound: "a European", "a one-way street", "a ewe". */
const CONSONANT_SOUND =
  /^(?:eu(?!ler)|ew|one(?:s|ness|time)?(?:$|-)|once|ouija|u(?:$|-|biq|ganda|kr|kul|nanim|ni(?:c(?!k)|f|l|on|p|q|s(?!h)|t|v)|r(?:ani|in|uguay)|s(?:e|u|ag|ur|ab)|t(?:ah|e|il|op)))/;
/** Begin with uni- but are un- words: "an unimportant", "an unintended". */
const UN_WORD = /^un(?:i(?:d|m|n|ss|r|ll)|ite?m)/;
/** Begin with an h that is not heard. */
const SILENT_H = /^(?:hour|honest|honor|honour|heir)/;
/** Either article is in use: an h whose syllable has no stress, and words said in two ways. */
const EITHER =
  /^(?:h(?:istor|otel|abitual|alluc|ilari|orrific|eroic|ypoth|erb|omage|ysteri|armonica|ispanic)|ufo|url|sql|lh|x|faq|sat|udev|ok(?:ay)?$|another$)/;
/** Letters whose names begin with a vowel sound. */
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
/** Initialisms said as a word, so that their first letter is no letter name: "a NATO", "a FEMA". */
const SAID_AS_WORD =
  /^(?:NATO|NASA|NASDAQ|FEMA|FIFA|LASER|RADAR|SWAT|SARS|SALT|SCOTUS|NAFTA|NASCAR|HIPAA|HUD|LEED|MENSA|MERS|NIMBY|REIT|SIM|SEAL|STEM|SNAP|START|MASH|MIRV|FICA|LAN|RAM|ROM|LIDAR|MOMA|NAND|NORAD|SONAR|SPAC|SCUBA|LULAC|NOAA|NICU|MADD|LIV|ZIP)s?$/;

/** The article a word asks for by its sound, or undefined where either may stand or the sound is not known. */
function articleFor(word: string): 'a' | 'an' | undefined {
  if (/^\d/.test(word)) {
    // Only numbers whose reading is certain: eight, eleven and eighteen, with what groups of three follow them.
    const digits = /^[\d,]+/.exec(word)?.[0].replaceAll(',', '') ?? '';
    if (/^8/.test(digits)) return 'an';
    if (/^1[18]$/.test(digits)) return 'an';
    if (/^1[18]/.test(digits)) return digits.length % 3 === 2 ? 'an' : undefined;
    return 'a';
  }
  // Of "HIV-positive" and "US-based" the first part is what is heard first.
  const head = word.split('-', 1)[0] as string;
  if (/^\p{Lu}\.?$/u.test(head) || (head.length > 1 && /^[\p{Lu}.&]+s?$/u.test(head))) {
    const letters = head.replaceAll('.', '');
    if (SAID_AS_WORD.test(letters)) return 'a';
    // A word in capitals cannot be told from an initialism, but for the short ones that nobody could say as a word.
    if (letters.length > 3 && /[AEIOUY]/.test(letters)) return undefined;
    if (letters.length > 5 || (/^[^AEIOU][AEIOU]./.test(letters) && !head.includes('.'))) return undefined;
    return VOWEL_LETTER.test(letters) ? 'an' : 'a';
  }
  // "AA1", "N585": codes and sums that may be read in several ways; "html", "nginx": no vowel, so no word.
  if (/\d/.test(word) || !/[aeiouy]/i.test(head)) return undefined;
  // "MSc", "iPhone", "eBay", "LGBTQ+": mixed capitals are said in ways of their own.
  if (/^M(?:Sc|Phil|Res|Ed)$/.test(head)) return 'an';
  if (/.\p{Lu}/u.test(head)) return undefined;
  if (!/^[A-Za-z]{2,}/.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (EITHER.test(lower)) return undefined;
  if (SILENT_H.test(lower)) return 'an';
  if (CONSONANT_SOUND.test(lower) && !UN_WORD.test(lower)) return 'a';
  return /^[aeiou]/.test(lower) ? 'an' : /^[bcdfghjklmnpqrstvwz]/.test(lower) ? 'a' : undefined;
}

export const aAn = defineRule({
  id: 'style/a-an',
  scope: 'sentence',
  zones: READER_ZONES,
  level: 'warning',
  summary: '“a” before a vowel sound, or “an” before a consonant sound.',
  why: 'The article goes by the sound of the next word, not its letter: an hour, a university, an MP, an 18-year-old.',
  source: 'AP Stylebook, “a, an”',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: { other: (found: string, word: string, to: string) => `“${found} ${word}” should be “${to} ${word}”.` },
  examples: {
    bad: [
      { text: 'The meeting lasted a hour.', fixed: 'The meeting lasted an hour.' },
      { text: 'She studied at an university in Oregon.', fixed: 'She studied at a university in Oregon.' },
      { text: 'A 18-year-old driver was hurt.', fixed: 'An 18-year-old driver was hurt.' },
      { text: 'He was elected as a MP in May.', fixed: 'He was elected as an MP in May.' },
    ],
    good: [
      'An honest man took a one-way street to a European city.',
      'It was a historic vote and an historic day.',
      'An unidentified woman saw a NATO ship and an FBI agent.',
      'Vitamin A is in carrots. Hepatitis A outbreaks are rare.',
      'The plan got an A from a U.S. group.',
      'An HIV-positive man met a US-based coach and a UEFA-licensed agent. It has an AA1 rating.',
    ],
  },
  *check(sentence) {
    const { tokens, block } = sentence;
    for (let i = 0; i + 1 < tokens.length; i++) {
      const article = tokens[i];
      const next = tokens[i + 1];
      if (article === undefined || next === undefined || (article.lower !== 'a' && article.lower !== 'an')) continue;
      if (next.kind !== 'word' && next.kind !== 'number') continue;
      // "Do?a Ana", "R&A": an end of something else.
      if (article.start > 0 && !/[\s(["“‘'—–]/.test(block.text.charAt(article.start - 1))) continue;
      if (!/^\s+$/.test(block.text.slice(article.end, next.start))) continue;
      // "Hepatitis A outbreaks", "Group A", "AN ACT": a letter or a line in capitals, and no article.
      if (article.text === 'AN' || (article.text === 'A' && i > 0)) continue;
      const wanted = articleFor(next.text);
      if (wanted === undefined || wanted === article.lower) continue;
      const to = /^A/.test(article.text) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
      yield {
        at: { start: article.start, end: next.end },
        say: ['other', article.text, next.text, to],
        fixes: [
          // "fall to a about 700": a stray article more likely than a wrong one.
          {
            title: `Change to “${to}”`,
            safe: !/^(?:IN|DT|PRP|CC|TO|MD)/.test(sentence.tags[i + 1] ?? ''),
            edits: [{ start: article.start, end: article.end, text: to }],
          },
        ],
      };
    }
  },
});
