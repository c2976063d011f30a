import { PROSE_ZONES } from '../../draft/draft.ts';
import { type Form, formRule } from '../../forms/form-rule.ts';
import {
  CAPITAL,
  capitalAt,
  isFragment,
  isTitleCase,
  lowerAt,
  opens,
  opensSentence,
  textAt,
} from '../../forms/sentence.ts';
import { STARTERS } from '../../language/abbreviations.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { DEMONYMS, ORGANISATION_WORDS } from '../../lexicons/name-words.ts';
import { FORMAL, JOBS, SELDOM_CAPITAL, SHORT_TITLES } from '../../lexicons/offices.ts';

interface Title {
  /** Tokens `first` to `last`, the last left out. */
  readonly first: number;
  readonly last: number;
  readonly lower: string;
}

/** Titles by their first word, longest first. */
const BY_FIRST = new Map<string, string[][]>();
for (const title of [...FORMAL, ...JOBS]) {
  const words = title.split(' ');
  const known = BY_FIRST.get(words[0] as string);
  if (known === undefined) BY_FIRST.set(words[0] as string, [words]);
  else known.push(words);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.length - a.length);
const FORMAL_SET: ReadonlySet<string> = new Set(FORMAL);

function titleAt(sentence: Sentence, i: number): Title | undefined {
  const words = BY_FIRST.get(lowerAt(sentence, i))?.find((list) =>
    list.every((word, k) => lowerAt(sentence, i + k) === word),
  );
  return words === undefined ? undefined : { first: i, last: i + words.length, lower: words.join(' ') };
}

/** Whether a person's name begins at `i`: a given name, or two capitals that are no organisation. */
function personAt(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || !CAPITAL.test(token.text)) return false;
  if (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|emeritus|and|of|i)$/.test(
      token.lower,
    )
  )
    return false;
  if (DEMONYMS.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text)) return false;
  const next = tokens[i + 1];
  if (
    next !== undefined &&
    CAPITAL.test(next.text) &&
    (ORGANISATION_WORDS.has(next.lower) || /^(?:County|City|District|State|Assembly|Court)$/.test(next.text)) &&
    !GIVEN_NAMES.has(token.lower)
  )
    return false;
  return !ORGANISATION_WORDS.has(token.lower) && !FORMAL_SET.has(token.lower);
}

const capitalise = (text: string): string =>
  text.replace(/(?<![\p{L}’'])\p{L}[\p{L}’'-]*/gu, (word) =>
    /^(?:of|and|for|the)$/i.test(word) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1),
  );
const span = (sentence: Sentence, first: number, last: number) => ({
  start: (sentence.tokens[first] as Token).start,
  end: (sentence.tokens[last - 1] as Token).end,
});

/** "president Joe Biden": a formal title in lower case right before a name. */
function* lowBefore(sentence: Sentence, { first, last, lower }: Title): Iterable<Form> {
  if (!FORMAL_SET.has(lower) || CAPITAL.test(textAt(sentence, first)) || !personAt(sentence, last)) return;
  // A captain may lead a team, a major a course, a general manager a club.
  if (/^(?:captain|major|general|delegate|marshal|chancellor|speaker|minister|dean)$/.test(lower)) return;
  if (SELDOM_CAPITAL.has(lower) && !GIVEN_NAMES.has(lowerAt(sentence, last))) return;
  const prev = lowerAt(sentence, first - 1);
  // "the company’s president Ann Lee", "then-president", "a mayor Smith liked", "assistant state attorney".
  if (
    /^(?:['’]s|a|an|the|his|her|its|their|our|my|any|no|every|each|assistant|deputy|vice|associate|team|club|union|company|student|class|branch|chapter|bank|group|school|board|band|girls|boys)$/.test(
      prev,
    ) &&
    prev !== 'deputy'
  )
    return;
  if (
    (sentence.tags[first - 1] ?? '').startsWith('NN') &&
    !CAPITAL.test(textAt(sentence, first - 1)) &&
    !/^(?:former|state|county|city|acting|interim|police|fire|opposition|party|school|schools|senate|house)$/.test(prev)
  )
    return;
  // "general", "major" and other short ranks have their own short forms.
  const found = sentence.block.text.slice(span(sentence, first, last).start, span(sentence, first, last).end);
  const to = capitalise(found);
  if (to === found) return;
  yield { ...span(sentence, first, last), entry: 'ttl.cap-before', to, fix: 'safe' };
}

const OFFICE_AFTER =
  /^(?:office|department|mansion|house|cup|club|award|medal|ball|residence|day|week|weekend|corps|school|college|hall|park|street|avenue|council|association|cabinet|conference|commission|committee|board|court|church|foundation|assembly|list|league|room|suite|program|institute|bench|roundtable|prize|trophy|challenge|box|library|bay|island|county|city|village|square|palace|gallery|theater|theatre|arms|head)s?$/;

/** "the Governor said", "his role as Defense Minister", "Joe Biden, the President,": a title in capitals away from a name. */
function* highAlone(sentence: Sentence, { first, last, lower }: Title): Iterable<Form> {
  const { tokens } = sentence;
  const words = tokens.slice(first, last);
  if (!words.every((token) => CAPITAL.test(token.text) || /^(?:of|and|the)$/.test(token.lower))) return;
  if (opensSentence(sentence, first) || personAt(sentence, last)) return;
  const next = tokens[last];
  const prev = lowerAt(sentence, first - 1);
  // Part of a longer name: "the Governor’s Office", "Prime Minister Day", "President Street", "Chief Executive".
  if (next !== undefined && (CAPITAL.test(next.text) || next.kind === 'number' || next.text === '-')) return;
  if (
    /^['’]s?$/.test(next?.text ?? '') &&
    (capitalAt(sentence, last + 1) || OFFICE_AFTER.test(lowerAt(sentence, last + 1)))
  )
    return;
  if (
    first > 0 &&
    capitalAt(sentence, first - 1) &&
    !(
      opens(sentence, first - 1) &&
      /^(?:the|a|an|his|her|their|our|my|its|former|current|then|as|each|every|new|no|any|that|this|when|if|in|while|but|and|said|says|acting|interim|ex)$/.test(
        prev,
      )
    ) &&
    prev !== 'former'
  ) {
    // "U.S. President", "Russian Foreign Minister": a country before it, and still no name after.
    if (!DEMONYMS.has(prev) && !/^(?:u\.s\.|u\.k\.|u\.n\.|uk|us|un|eu|nato|house|senate)$/.test(prev)) return;
  }
  const led =
    /^(?:the|a|an|his|her|their|our|my|its|former|current|then|as|each|every|new|next|no|any|another|that|this|acting|interim|longtime|onetime|incumbent|outgoing|incoming|ex|said|['’]s|elected|named|appointed|for|to|with|by|from|and|or|of|was|is|become|became|becoming|,|deputy|sitting|first|future|two|three|several|many|some|all|both)$/.test(
      prev,
    ) ||
    DEMONYMS.has(prev) ||
    /^(?:u\.s\.|u\.k\.|u\.n\.|uk|us|un|eu|nato|senate)$/.test(prev);
  if (!led && !(next !== undefined && /^(?:of|for|said|says)$/.test(next.lower))) return;
  if (
    /^(?:of|and|or|for|to|with|by|from)$/.test(prev) &&
    !/^[.,;?!)]$/.test(next?.text ?? '') &&
    !/^(?:said|says|is|was|has|had|will|to|of|and|or|in|on|at|who|would|could)$/.test(next?.lower ?? '')
  )
    return;
  // "Office of the President", "Board of Governors", "House Speaker of": the name of an office.
  const lead = tokens
    .slice(Math.max(0, first - 4), first)
    .map((token) => token.text)
    .join(' ');
  if (
    /(?:Office|Council|Executive Office|Order|House|Board|Department|Society|Medal|Knight) of (?:the )?$/.test(
      `${lead} `,
    )
  )
    return;
  if (
    /^(?:general|major|prince|princess|king|queen|duke|justice|speaker|cardinal|bishop|center|guard|forward|senator|captain|chancellor|judge|pope|minister|dean|principal|delegate|baron|marshal|controller|resident|editor|agent|designer|producer|owner|executive|student|anchor|pilot|driver|manager|guard|engineer|coach|actor)$/.test(
      lower,
    ) &&
    !/^(?:the|a|his|her|their|as|our|former|then|an)$/.test(prev)
  )
    return;
  // "the Cardinal", "the Senators", "the Captain America": teams and titles of works.
  if (
    /^(?:cardinal|guard|forward|center|pilot|driver|engineer|student|agent|anchor|witness|resident|king|queen|prince|major|general|imam)$/.test(
      lower,
    ) &&
    !/^(?:said|says|told|added|,|who|has|had|was|is|and|will|would)$/.test(next?.lower ?? '')
  )
    return;
  const { start, end } = span(sentence, first, last);
  const found = sentence.block.text.slice(start, end);
  // Words of a title that are names keep their capital: "Interior", "State" do not.
  const to = found.toLowerCase();
  const comma = tokens.slice(Math.max(0, first - 3), first).some((token) => token.text === ',');
  const named =
    comma &&
    tokens.slice(0, first).some((token, k) => CAPITAL.test(token.text) && (k > 0 || GIVEN_NAMES.has(token.lower)));
  yield {
    start,
    end,
    entry: named ? 'ttl.lower-after' : 'ttl.lower-alone',
    to,
    fix: 'safe',
    say: `A title away from a name has no capital: “${to}”.`,
  };
}

/** "Coach Jim Smith" within a sentence: a job and no title. */
function* highJob(sentence: Sentence, { first, last, lower }: Title): Iterable<Form> {
  if (
    !JOBS.has(lower) ||
    !CAPITAL.test(textAt(sentence, first)) ||
    opensSentence(sentence, first) ||
    !personAt(sentence, last)
  )
    return;
  if (
    !(
      GIVEN_NAMES.has(lowerAt(sentence, last)) ||
      (capitalAt(sentence, last + 1) && !ORGANISATION_WORDS.has(lowerAt(sentence, last + 1))) ||
      /^(?:said|says|told|,|and|who|was|is|has|had|of|added|called|took|led|will)$/.test(lowerAt(sentence, last + 1))
    )
  )
    return;
  if (
    capitalAt(sentence, first - 1) &&
    !DEMONYMS.has(lowerAt(sentence, first - 1)) &&
    !(opens(sentence, first - 1) && STARTERS.has(lowerAt(sentence, first - 1)))
  )
    return;
  // "the Guard Corps", "Center Stage".
  if (
    /^(?:center|guard|forward|anchor|agent|witness|student|resident|executive|candidate|driver|pilot|professor)$/.test(
      lower,
    ) &&
    !GIVEN_NAMES.has(lowerAt(sentence, last))
  )
    return;
  const { start, end } = span(sentence, first, last);
  yield {
    start,
    end,
    entry: 'ttl.job-lower',
    to: sentence.block.text.slice(start, end).toLowerCase(),
    // "the Firefighter Investment program": without a given name the capitals may be those of something else.
    fix: GIVEN_NAMES.has(lowerAt(sentence, last)) ? 'safe' : 'suggest',
  };
}

/** "Former President Obama", "Acting Gov. Lee" within a sentence. */
function* highPrefix(sentence: Sentence): Iterable<Form> {
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (
      !/^(?:Former|Acting|Interim|Then|Late|Ex|Outgoing|Incoming)$/.test(token.text) ||
      opensSentence(sentence, i) ||
      !capitalAt(sentence, i + 1)
    )
      continue;
    if (capitalAt(sentence, i - 1) && !isFragment(sentence) && !opens(sentence, i - 1)) continue;
    const next = lowerAt(sentence, i + 1);
    const isTitle =
      BY_FIRST.has(next) ||
      /^(?:gov\.|sen\.|rep\.|gen\.|lt\.|col\.|maj\.|capt\.|sgt\.|adm\.|u\.s\.|state|house|senate|police|mayor|vice|first)$/.test(
        next,
      ) ||
      DEMONYMS.has(next) ||
      [...SHORT_TITLES.keys()].some((title) => title.split(' ')[0]?.toLowerCase() === next);
    if (!isTitle) continue;
    yield {
      start: token.start,
      end: token.end,
      entry: /^(?:Former|Late|Then|Ex|Outgoing|Incoming)$/.test(token.text) ? 'ttl.former-lower' : 'ttl.acting',
      to: token.text.toLowerCase(),
      fix: 'safe',
    };
  }
}

function* read(block: BlockFacts): Iterable<Form> {
  if (isTitleCase(block) && block.tokens.length > 10) return;
  for (const sentence of block.sentences) {
    yield* highPrefix(sentence);
    for (let i = 0; i < sentence.tokens.length; i++) {
      const title = titleAt(sentence, i);
      if (title === undefined) continue;
      yield* lowBefore(sentence, title);
      yield* highJob(sentence, title);
      yield* highAlone(sentence, title);
      i = title.last - 1;
    }
  }
}

export const officeTitle = formRule({
  id: 'style/office-title',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Titles take a capital before a name and none away from it.',
  why: 'A formal title has a capital right before a name. After a name, or by itself, it is a word like any other; a job is one everywhere.',
  source: 'AP Stylebook, “titles”',
  weight: 2,
  examples: {
    bad: [
      { text: 'Voters met president Joe Roe on Monday.', fixed: 'Voters met President Joe Roe on Monday.' },
      { text: 'Joe Roe, the President, was late.', fixed: 'Joe Roe, the president, was late.' },
      { text: 'In May the Governor signed it.', fixed: 'In May the governor signed it.' },
      { text: 'He fell out with Coach Jim Roe.', fixed: 'He fell out with coach Jim Roe.' },
      { text: 'They met Former President Joe Roe.', fixed: 'They met former President Joe Roe.' },
      {
        text: 'He is seen in his former role as Defense Minister.',
        fixed: 'He is seen in his former role as defense minister.',
      },
    ],
    good: [
      'President Joe Roe met Defense Minister Ann Lee and former Gov. Mary Roe.',
      'The Office of the President and the Governor’s Office are in the President Hotel.',
      'The Senators beat the Kings. The president of the club was late.',
    ],
  },
  read,
});
