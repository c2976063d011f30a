import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import { dayNumber } from './calendar.ts';
import { type Moment, momentsIn, readMoments } from './moments.ts';
import type { Age } from './people-ages.ts';
import type { Written } from './year-evidence.ts';

/** A person's birth, with what the copy says of the same person's death. Offsets into the block's prose. */
export interface Birth {
  readonly moment: Moment;
  /** Offset of the word of birth. */
  readonly cue: number;
  readonly death?: Moment;
  /** Sentence that tells the death, where there is one. */
  readonly deathIn?: Span;
  /** Birth and death stand in one sentence or one pair of brackets. */
  readonly sure: boolean;
  /** Where an age is taken for this person's. */
  readonly window: Span;
}

/** What an age refers to: a moment in the copy, or the day of writing (`from` says so). */
export interface When {
  readonly moment: Moment;
  readonly from?: string;
  readonly slack: number;
}

const DEATH = /^(?:died|dies|death|killed|perished|succumbed|assassinated|executed|murdered|drowned)$/;
const KIN =
  /^(?:son|daughter|brother|sister|wife|husband|child|children|mother|father|parents|grandson|granddaughter|grandfather|grandmother|twins?|siblings?|nephew|niece|uncle|aunt|widow|widower|baby|cousin|couple|predecessor|successor|friend|partner|colleague)$/;
const OF = /^(?:of|to)$/;

const isDeath = (tokens: readonly Token[], i: number): boolean =>
  DEATH.test(tokens[i]?.lower ?? '') ||
  (/^d\.?$/.test(tokens[i]?.text ?? '') && /^[,;(]$/.test(tokens[i - 1]?.text ?? '')) ||
  (/^pass(?:ed|es)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'away');

/** The births of a block whose year is written: “born (in Oslo) in 1944”, “(b. 1944)”, “(1944-2021)”. */
export function readBirths(block: BlockFacts): readonly Birth[] {
  const { tokens } = block;
  const moments = block.fact(readMoments);
  if (moments.length === 0) return [];
  const found: Birth[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const birth =
      token.lower === 'born' ||
      token.lower === 'birth' ||
      (/^b\.?$/.test(token.text) && /^[(,]$/.test(tokens[i - 1]?.text ?? ''))
        ? told(block, i)
        : token.text === '('
          ? lifespan(block, i)
          : undefined;
    if (birth !== undefined) found.push(birth);
  }
  // Where two people are born within a few sentences, whose age is whose cannot be told.
  return found.filter((birth, i) =>
    [found[i - 1], found[i + 1]].every(
      (other) => other === undefined || other.moment.start === birth.moment.start || !near(birth, other),
    ),
  );
}

const near = (a: Birth, b: Birth): boolean => a.window.start < b.window.end && b.window.start < a.window.end;

const sentenceIndex = (block: BlockFacts, at: number): number => Math.max(0, lastStartingAt(block.sentences, at));

/** From the sentence before to two sentences behind. */
function windowOf(block: BlockFacts, at: number): Span {
  const i = sentenceIndex(block, at);
  const first = block.sentences[Math.max(0, i - 1)] as Sentence;
  const last = block.sentences[Math.min(block.sentences.length - 1, i + 2)] as Sentence;
  return { start: first.start, end: last.end };
}

function told(block: BlockFacts, at: number): Birth | undefined {
  const cue = block.tokens[at] as Token;
  const sentence = block.sentences[sentenceIndex(block, cue.start)];
  if (sentence === undefined || sentence.end - sentence.start > 2000) return undefined;
  const own = momentsIn(block, sentence);
  // The moment behind “born”, before any other verb of life; else the only one before it.
  let limit = at + 1;
  while (limit < Math.min(at + 16, sentence.last) && !isDeath(block.tokens, limit)) limit++;
  const after = own.find((moment) => moment.token > at && moment.token < limit);
  const before = after === undefined ? own.filter((moment) => moment.token < at) : [];
  const moment = after ?? (cue.lower === 'born' ? before[before.length - 1] : undefined);
  if (moment === undefined || (after === undefined && before.length !== 1)) return undefined;
  if (
    moment.token > at &&
    block.tokens.slice(at, moment.token).some((token) => /^(?:when|after|before|until|and|who|;)$/.test(token.lower))
  )
    return undefined;
  return withDeath(block, moment, cue.start);
}

/** “Ida Morrow (1944-2021)”, “(July 22, 1944 – March 12, 2021)”. */
function lifespan(block: BlockFacts, at: number): Birth | undefined {
  const { tokens } = block;
  if (!/^\p{Lu}\p{L}+/u.test(tokens[at - 1]?.text ?? '')) return undefined;
  let end = at + 1;
  while (end < tokens.length && end < at + 14 && tokens[end]?.text !== ')') end++;
  if (tokens[end]?.text !== ')') return undefined;
  const inside = momentsIn(block, { start: (tokens[at] as Token).start, end: (tokens[end] as Token).start });
  const [from, to] = inside;
  if (inside.length !== 2 || from === undefined || to === undefined) return undefined;
  const between = block.text.slice(from.end, Math.max(from.end, to.start)).trim();
  if (!/^(?:-|–|—|to)$/.test(between) || to.year - from.year > 115) return undefined;
  // A last name alone may be a thing's; the sentence must say that somebody died or how old he was.
  if (
    !/^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') &&
    !/\b(?:died|death|when (?:he|she)|aged?)\b/.test(block.text.slice(to.end, to.end + 80))
  )
    return undefined;
  return {
    moment: from,
    cue: from.start,
    death: to,
    deathIn: sentenceSpan(block, to.start),
    sure: true,
    window: windowOf(block, from.start),
  };
}

const sentenceSpan = (block: BlockFacts, at: number): Span =>
  block.sentences[sentenceIndex(block, at)] ?? { start: at, end: at };

function withDeath(block: BlockFacts, moment: Moment, cue: number): Birth {
  const window = windowOf(block, moment.start);
  const first = sentenceIndex(block, window.start);
  for (let i = first; i < block.sentences.length && (block.sentences[i] as Sentence).start < window.end; i++) {
    const sentence = block.sentences[i] as Sentence;
    for (let t = sentence.first; t < sentence.last; t++) {
      if (
        !isDeath(block.tokens, t) ||
        (/^(?:and|after|since|before)$/.test(block.tokens[t - 1]?.lower ?? '') && block.tokens[t]?.lower === 'killed')
      )
        continue;
      const own = momentsIn(block, sentence).filter((other) => other !== moment);
      const death = own.find((other) => other.token > t) ?? own.find((other) => other.token < t);
      const sure = sentence.start <= moment.start && moment.start < sentence.end;
      const deathIn = { start: sentence.start, end: sentence.end };
      if (!ofKin(block, sentence.start, (block.tokens[t] as Token).start, moment))
        return { moment, cue, ...(death === undefined ? {} : { death }), deathIn, sure, window };
    }
  }
  return { moment, cue, sure: false, window };
}

/** Whether the words from `start` to `end` speak of a relative: “his son died”, but not “the son of a miner, died”. */
function ofKin(block: BlockFacts, start: number, end: number, _moment: Moment): boolean {
  const { tokens } = block;
  for (let i = lastStartingAt(tokens, start); i >= 0 && i < tokens.length && (tokens[i] as Token).start < end; i++)
    if (
      (tokens[i] as Token).start >= start &&
      KIN.test((tokens[i] as Token).lower) &&
      !OF.test(tokens[i + 1]?.lower ?? '')
    )
      return true;
  return false;
}

/** The moment that the age belongs to; undefined where the copy leaves it open. */
export function referenceOf(block: BlockFacts, birth: Birth, age: Age, written: Written | undefined): When | undefined {
  const { tokens } = block;
  const sentence = block.sentences[sentenceIndex(block, age.start)];
  if (sentence === undefined) return undefined;
  const [low, high] =
    age.start < birth.cue ? [age.start, birth.cue] : [Math.min(birth.cue, birth.moment.start), age.start];
  if (ofKin(block, low, high, birth.moment) || ofKin(block, sentence.start, age.start, birth.moment)) return undefined;
  const others = momentsIn(block, sentence).filter((moment) => moment.start !== birth.moment.start);
  const exact = (moment: Moment | undefined): When | undefined =>
    moment === undefined ? undefined : { moment, slack: 0 };
  const nextWord = tokens[age.next]?.lower ?? '';
  const when = /^(?:when|while|as)$/.test(nextWord)
    ? age.next
    : tokens[age.next + 1]?.lower === 'when' && nextWord === ','
      ? -1
      : 0;
  if (when > 0) {
    let death = false;
    for (let i = when; i < Math.min(when + 5, tokens.length); i++) death ||= isDeath(tokens, i);
    if (death) return exact(birth.death);
    const after = others.find((moment) => moment.token > when && moment.token < when + 14);
    return after !== undefined && oneClause(tokens, when, after.token) ? exact(after) : undefined;
  }
  const beside = others.find(
    (moment) =>
      gapBetween(block, moment, age) <= 3 &&
      oneClause(tokens, Math.min(moment.token, age.token) + 1, Math.max(moment.token, age.token), true),
  );
  if (age.form === 'turned') {
    const at = beside ?? (others.length === 1 ? others[0] : undefined);
    if (at !== undefined) return exact(at);
    return birth.death === undefined && /\b(?:this year|this month|this week|on Monday|today)\b/.test(sentence.text)
      ? today(written)
      : undefined;
  }
  if (beside !== undefined) return exact(beside);
  // “in 1995, when she was 24”
  const told = others.find(
    (moment) =>
      moment.end <= age.start &&
      /^,?\swhen\s(?:he|she|they|[A-Z][\p{L}’'-]+)\s(?:was|were)(?:\s(?:only|just|about))?\s$/u.test(
        block.text.slice(moment.end, age.start),
      ),
  );
  if (told !== undefined) return exact(told);
  const inDeath = birth.deathIn !== undefined && birth.deathIn.start === sentence.start;
  let tellsDeath = false;
  for (let i = sentence.first; i < sentence.last; i++) tellsDeath ||= isDeath(tokens, i);
  if (inDeath && tellsDeath) return age.form === 'is' && age.start < birth.cue ? undefined : exact(birth.death);
  const short = sentence.last - sentence.first <= 8;
  if (birth.death !== undefined && short && (age.form === 'was' || age.form === 'at')) return exact(birth.death);
  if (
    others.length === 1 &&
    age.form !== 'is' &&
    sentence.start <= birth.moment.start &&
    birth.moment.start < sentence.end
  )
    return oneClause(
      tokens,
      Math.min(others[0]?.token ?? 0, age.token) + 1,
      Math.max(others[0]?.token ?? 0, age.token),
      true,
    )
      ? exact(others[0])
      : undefined;
  return age.form === 'is' &&
    birth.deathIn === undefined &&
    (others.length === 0 || Math.abs(birth.cue - age.end) < 30) &&
    sameSentence(sentence, birth)
    ? today(written)
    : undefined;
}

const sameSentence = (sentence: Span, birth: Birth): boolean =>
  sentence.start <= birth.moment.start && birth.moment.start < sentence.end;

function gapBetween(block: BlockFacts, moment: Moment, age: Age): number {
  const momentFirst = lastStartingAt(block.tokens, moment.start);
  const words = (from: number, to: number): number =>
    block.tokens
      .slice(from, Math.max(from, to))
      .filter((token) => token.kind !== 'mark' && !/^(?:the|age|aged|of|at|in|on|when)$/.test(token.lower)).length;
  return moment.token < age.token ? words(moment.token + 1, age.token) : words(age.next, momentFirst);
}

/** No other verb, semicolon or conjunction between two tokens. */
const oneClause = (tokens: readonly Token[], from: number, to: number, strict = false): boolean =>
  !tokens
    .slice(from, to)
    .some(
      (token) =>
        token.text === ';' ||
        token.text === ':' ||
        (strict && /^(?:and|but|when|who|after|before|while|until)$/.test(token.lower)),
    );

/** The day of writing as a moment. A day near a birthday leaves both ages open. */
function today(written: Written | undefined): When | undefined {
  if (written === undefined || written.strength < 2) return undefined;
  const at = { start: 0, end: 0 };
  const { day } = written;
  const moment: Moment = {
    ...at,
    yearAt: at,
    token: -1,
    year: written.year,
    ...(day === undefined ? {} : { month: day.month }),
  };
  return {
    moment,
    from: `${day === undefined ? written.year : sayDay(dayNumber(day))} (${written.from})`,
    slack: day === undefined ? 1 : 0,
  };
}

const sayDay = (days: number): string => new Date(days * 86400000).toISOString().slice(0, 10);
