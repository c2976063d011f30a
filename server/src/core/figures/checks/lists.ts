import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinals } from '../../lexicons/number-words.ts';
import type { Fix } from '../../rules/rule.ts';
import { isPlural } from '../counted.ts';
import type { Figure } from '../figure.ts';
import { readFigures } from '../read-figures.ts';
import { repair } from '../repairs.ts';
import type { Check } from './check.ts';

/** How a counted noun goes over into its list. */
const OPENER =
  /^((?:\s[\p{L}’'-]+(?:\s\([^)]{1,12}\))?){0,10}?)(\s?:\s|\s?[—–]\s?|\s--?\s|\s\(|\sas\s(?=\p{Lu})|\sas\s(?=\p{Lu})|,\snamely,?\s|,\s(?:identified|named|known)\sas\s|\s(?:are|were)(?:\s(?:identified|named|listed|known|called)(?:\sas)?)?(?::\s|\s(?=[“"]?\p{Lu}))|\s(?:identified|named|listed|known)\sas:?\s|,\s)(?=[\p{L}“"‘'])/u;
const PLAIN_WORD = /^(?:\s[\p{L}’'-]+)*$/u;
/** Words that say the list is open, or that another noun than the counted one is listed. */
const OPEN =
  /\b(?:including|includes?|such as|like|among|for example|e\.g\.|et al|etc|and others|and other|and more|at least|among others|as well as|plus|notably|especially|or so|respectively|not|either|both|each|one of|some of|with)\b/i;
const OPEN_LIST =
  /\b(?:including|includes?|such as|like|among|for example|e\.g\.|et al|etc|and others|and other|and more|at least|among others|as well as|plus|notably|especially|or so|respectively|not all|some of)\b/i;
const SUFFIX =
  /^(?:Jr|Sr|Inc|Ltd|LLC|LLP|PLC|plc|Corp|Co|II|III|IV|MD|M\.D|PhD|Ph\.D|DC|D\.C|U\.S|S\.A|AG|NV|GmbH)\.?$/;
const AGE = /^(?:\d{1,3}|aged \d{1,3}|age \d{1,3}|\d{1,3}-year-old.*|\d{1,3} years old|both .*|all of .*|now \d+)$/;
const REGION =
  /^(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Ohio|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Texas|Utah|Vt|Va|Wash|W\.Va|Wis|Wyo|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Oklahoma|Oregon|Pennsylvania|Tennessee|Vermont|Virginia|Washington|Wisconsin|Wyoming|England|Scotland|Wales|Ireland|France|Germany|Italy|Spain|Canada|Australia|India|China|Japan|Mexico|Brazil)\.?$/;
const NAME =
  /^(?:the\s)?(?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|St|Mt|Prof)\.?\s)?[“"‘']?\p{Lu}[\p{L}\p{M}\d.’'&-]*[”"’']?(?:\s(?:(?:of|de|da|del|di|la|le|van|von|der|den|al|el|bin|ibn|the|y|e|for|in|on|at|&)\s){0,2}[“"‘'(]?\p{Lu}[\p{L}\p{M}\d.’'&)”"-]*){0,5}$/u;
/** A phrase without a verb of its own: “a pistol”, “live music”, “two small boats”. */
const PHRASE = /^(?:(?:an?|the|one|some|more|better|his|her|its|their)\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,4}$/u;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|who|which|that|when|because|if|how|what|why|where|whether|within|did|do|does|be|been|he|she|they|it|we|you)\b/i;
const TIME =
  /^(?:day|week|month|year|hour|minute|time|thing|way|reason|decade|percent|million|word|point|step|question|goal|run|vote|dollar|mile|occasion|other)$/;

const COUNT = new RegExp(`^(?:about\\s|some\\s)?(?:\\d[\\d,.]*%?|${cardinals(1, 12)}|a dozen)\\s\\p{Ll}?`, 'iu');

/** Counts that stand before a list of what they count. */
export function readLists(block: BlockFacts): readonly Check[] {
  return block.fact(readFigures).flatMap((figure) => {
    const check = readList(block, figure);
    return check === undefined ? [] : [check];
  });
}

/** “Three of the five suspects”, “all but two”: the list is of another number. */
const PART_BEFORE = new RegExp(
  `(?:\\b(?:${cardinals(1, 10)}|some|many|most|none|any|half|\\d+)\\s(?:[\\p{L}]+\\s)?of\\s(?:the|his|her|its|their|those|these)?\\s?|\\b(?:top|all but|another|than|last|about)\\s)$`,
  'iu',
);

function readList(block: BlockFacts, figure: Figure): Check | undefined {
  if (
    figure.kind !== 'count' ||
    figure.range ||
    figure.value < 2 ||
    figure.value > 20 ||
    !Number.isInteger(figure.value)
  )
    return undefined;
  if (figure.hedge !== undefined || block.text[figure.end] === '-' || figure.parts[0].scale > 1) return undefined;
  const before = block.text.slice(Math.max(0, figure.start - 24), figure.start);
  if (PART_BEFORE.test(before)) return undefined;
  const end = block.sentences[figure.sentence]?.end ?? block.text.length;
  const tail = block.text.slice(figure.end, Math.min(end, figure.end + 700));
  const opener = OPENER.exec(tail);
  if (opener === null) return undefined;
  const [whole, noun = '', mark = ''] = opener;
  if (OPEN.test(noun) || !PLAIN_WORD.test(noun.replace(/\s\([^)]*\)/g, ''))) return undefined;
  const first = /^\s([\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3})/u.exec(noun)?.[1] ?? '';
  const head = figure.counts?.head ?? '';
  const people = /^\s(?:dead|injured|wounded|accused|missing|others)\b/.test(noun);
  const plural = first.split(' ').some((word) => isPlural(word.toLowerCase())) || head === 'people';
  if (
    !people &&
    (head === '' ||
      (TIME.test(head) && !(/:/.test(mark) && /^(?:way|thing|reason|step|question|point|goal|word)$/.test(head))) ||
      !plural)
  )
    return undefined;
  const loose = /^,\s(?:namely,?\s)?$/.test(mark);
  const identity = /(?:are|were|is|was)/.test(mark);
  // A comma opens an apposition only right after the noun; other words between would make it a clause.
  const nounEnd = (figure.counts?.end ?? figure.end) - figure.end;
  const between = noun.slice(Math.max(0, nounEnd));
  if (
    loose &&
    between !== '' &&
    !/^\s(?:of|from|in|at|on|for|involved|killed|charged|arrested|named|present|aboard|left|listed|concerned)\b/.test(
      between,
    )
  )
    return undefined;
  if (/^,\s$/.test(mark) && between.split(' ').length > 5) return undefined;
  if (!/^\s?:|namely|as/.test(mark) && /\b(?:who|which|that|when|after|because|while)\b/.test(between))
    return undefined;
  if (identity && !/\bas\b|:/.test(mark) && /\b(?:of|from|in)\b/.test(between) && between.length > 40) return undefined;
  const items = itemsOf(tail.slice(whole.length), mark, loose || identity);
  if (items === undefined) return undefined;
  const counts = plausible(items, head, identity || loose, (tail.match(/[^,;]\sand\s/g)?.length ?? 0) > 1);
  if (counts === undefined || counts.length === 0) return undefined;
  const holds = counts.includes(figure.value);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (!holds && (most < 2 || figure.value > most * 4 + 4)) return undefined;
  // Two readings on both sides of the printed number say nothing.
  if (!holds && least < figure.value && figure.value < most) return undefined;
  const right = figure.value > most ? most : least;
  const fixes: readonly Fix[] = holds ? [] : repair(block, figure, right);
  const said = block.text.slice(figure.start, figure.end);
  return {
    at: { start: figure.start, end: figure.end },
    figures: [figure],
    holds,
    sum: `The list names ${right}`,
    said: said.toLowerCase(),
    fixes,
  };
}

/** The pieces of the list, split at semicolons or else at commas and “and”; undefined where it has no end that can be seen. */
function itemsOf(rest: string, mark: string, tight: boolean): readonly string[] | undefined {
  let list = rest;
  if (/\(/.test(mark)) {
    const close = rest.indexOf(')');
    if (close < 0) return undefined;
    list = rest.slice(0, close);
  } else if (/[—–]|--|\s-\s/.test(mark)) {
    const close = rest.search(/\s?[—–]|\s--?\s/u);
    list = close < 0 ? rest : rest.slice(0, close);
  }
  list = list.replace(/[.!?]?["”’]?\s*$/u, (stop) =>
    /^[.]/.test(stop) && /\b(?:Jr|Sr|Inc|Ltd|Co|Corp|[A-Z])\.$/.test(list.trimEnd()) ? '.' : '',
  );
  if (OPEN_LIST.test(list.replace(/\blike\b(?=\s\p{Lu})/u, ''))) return undefined;
  const byMark = list.split(/;\s(?:and\s|or\s)?/);
  if (byMark.length > 2 && (!tight || !/,/.test(mark))) return byMark.map((item) => item.trim());
  if (tight && byMark.length > 1) list = byMark[0] as string;
  if (tight) return tightItems(list);
  if (byMark.length === 2) return undefined;
  return list.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/).map((item) => item.trim());
}

/** “Ana, Tom and Lee, met at school”: names up to the end of the apposition. */
function tightItems(list: string): readonly string[] | undefined {
  const pieces: string[] = [];
  const joint = /,\s(?:and\s)?|\sand\s/g;
  let at = 0;
  let closed = false;
  for (let match = joint.exec(list); ; match = joint.exec(list)) {
    const piece = list.slice(at, match?.index ?? list.length).trim();
    if (!NAME.test(piece) && !AGE.test(piece) && !SUFFIX.test(piece)) {
      if (!closed) return undefined;
      // “… Tom and Lee, met at school”: the clause goes on after the comma.
      return /,\s(?:and\s)?$/.test(list.slice(0, at)) || pieces.length === 0 ? pieces : undefined;
    }
    pieces.push(piece);
    if (match === null) return closed ? pieces : undefined;
    if (/and/.test(match[0])) closed = true;
    at = match.index + match[0].length;
  }
}

/** The numbers of items the pieces may stand for; undefined where they are not of one shape. */
function plausible(
  items: readonly string[],
  head: string,
  names: boolean,
  doubled: boolean,
): readonly number[] | undefined {
  const pieces = items.filter((item) => item !== '');
  if (pieces.length < 2) return undefined;
  if (pieces.filter((piece) => COUNT.test(piece)).length > 1) return undefined;
  const kept: string[] = [];
  let doubtful = 0;
  const named = pieces.filter((piece) => NAME.test(piece.replace(/\s\(\d{1,3}\)$/, ''))).length;
  for (const piece of pieces) {
    const bare = piece
      .replace(/^([^,]+),\s(?:of|from|an?|the|\d|age|aged|who|which)\b.*$/u, '$1')
      .replace(/\s\([^)]{1,30}\)$/, '')
      .replace(/\s(?:of|from)\s\p{Lu}[\p{L}\s.’'-]*$/u, '');
    if (AGE.test(bare) || SUFFIX.test(bare)) continue;
    if (named >= 2 && named * 2 >= pieces.length && !NAME.test(bare)) {
      // “the mayor of Karst” after a name is an aside; anything with a verb ends our understanding.
      if (
        /^(?:an?|the|his|her|its|their|of|from|both|all|who|whose|then|now|one of|\p{Ll})/u.test(bare) &&
        kept.length > 0
      ) {
        if (/\b(?:is|are|was|were|has|have|had|will|would|said|says)\b/.test(bare)) return undefined;
        doubtful++;
        continue;
      }
      return undefined;
    }
    if (
      REGION.test(bare) &&
      !/^(?:state|country|countries|nation|province|place|team)/.test(head) &&
      kept.length > 0 &&
      /^(?:city|town|village|place|site|location|office|plant|store|school|university|airport|port|hospital)/.test(head)
    ) {
      doubtful++;
      continue;
    }
    kept.push(bare);
  }
  const shaped = kept.every((piece) => NAME.test(piece));
  if (!shaped) {
    if (names || !kept.every((piece) => PHRASE.test(piece) && !VERB.test(piece))) return undefined;
  }
  if (kept.some((piece) => /\s&\s|\bLtd\b|\bInc\b|\bBros\b/.test(piece)) && shaped)
    return [kept.length, kept.length - 1].filter((count) => count > 1);
  const counts = new Set<number>();
  if (!shaped) {
    // “a custom, static site and a wiki”: adjectives in a row are no items; “bread and butter and jam” may be two.
    const led = kept.filter((piece) => /^(?:an?|the|one)\s/.test(piece)).length;
    if (led > 0 && led < kept.length) for (let count = led; count <= kept.length; count++) counts.add(count);
    if (items.length > 1 && doubled) counts.add(kept.length - 1);
  }
  for (let extra = 0; extra <= doubtful; extra++) counts.add(kept.length + extra);
  return [...counts];
}
