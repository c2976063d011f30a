import type { Span } from '../text/span.ts';
import { NUMBER_ABBREVIATIONS, STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import type { Token } from './tokens.ts';

const CLOSERS = new Set(['”', '’', '"', "'", ')', ']', '»', '}']);
const CAPITAL = /^\p{Lu}/u;
const TIME_FOLLOWERS =
  /^(?:est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|mt|pt|gmt|utc|bst|eastern|central|mountain|pacific|local|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)/;
/** After a question or exclamation inside quotation marks: "“Why?” Smith asked." is one sentence. */
const SPEECH_VERB =
  /^(?:said|says|asked|asks|added|told|wrote|shouted|cried|replied|responded|joked|quipped|recalled|wondered|exclaimed|yelled|insisted|declared|tweeted|explained|continued|demanded|screamed)$/;

/** Whether a closing mark stands right after `end`, so that it goes with the sentence before it. */
const isCloser = (token: Token | undefined, end: number): token is Token =>
  token !== undefined && token.start === end && CLOSERS.has(token.text);

function speechVerbFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i] as Token;
    if (SPEECH_VERB.test(token.lower)) return true;
    if (!(CAPITAL.test(token.text) || /^(?:the|a|an|his|her|of|,|he|she|they|it|who|mr\.|mrs\.)$/.test(token.lower)))
      return false;
  }
  return false;
}

/** Whether an abbreviation's full stop also ends the sentence, by the token that follows. */
function abbreviationEnds(token: Token, previous: Token | undefined, next: Token, closed: boolean): boolean {
  const stem = token.lower.slice(0, -1);
  if (
    TITLE_ABBREVIATIONS.has(stem) &&
    !(stem === 'sr' && previous !== undefined && CAPITAL.test(previous.text)) &&
    !closed
  )
    return false;
  if (!CAPITAL.test(next.text)) return closed && next.kind === 'number';
  const bare = next.lower.replace(/\.$/, '');
  if (stem === 'a.m' || stem === 'p.m') return !TIME_FOLLOWERS.test(next.lower);
  if (NUMBER_ABBREVIATIONS.has(stem)) return STARTERS.has(bare);
  // An initial goes on with a name; a lone capital after a small word ("Plan B. He") may end a sentence before a starter.
  return STARTERS.has(bare) || (closed && /^(?:\p{L}\.){2,}$/u.test(token.text) && next.kind === 'word');
}

function endsAfter(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[last + 1];
  if (next === undefined) return true;
  const closed = last > i;
  const opens = /^[“‘"'([«]$/.test(next.text) ? tokens[last + 2] : undefined;
  const word = opens ?? next;
  if (token.kind === 'word') return abbreviationEnds(token, tokens[i - 1], word, closed);
  if (next.start === (tokens[last] as Token).end) {
    // Nothing between the mark and the next word: a missing space, a file name, a web address.
    return closed && CAPITAL.test(word.text);
  }
  if (word.kind === 'word' && !CAPITAL.test(word.text) && /^\p{Ll}/u.test(word.text)) {
    return token.text === '.' && !closed && !/^\p{Ll}\p{Ll}/u.test(word.text)
      ? /^(?:i[A-Z]|e[A-Z])/.test(word.text)
      : /^[ie][A-Z]/.test(word.text);
  }
  if (closed && /[?!,]/.test(token.text) && speechVerbFollows(tokens, last + 1)) return false;
  if (/^[.]{2,}$|^…$/.test(token.text)) return CAPITAL.test(word.text);
  return !(word.kind === 'mark' && /^[,;:.?!)\]—–-]/.test(word.text));
}

/**
 * Splits a block into sentences. Every token belongs to exactly one; spans run from the first to the last token of each, so that
 * spaces between sentences belong to none. Closing quotation marks and brackets go with the sentence they end.
 * @param tokens `tokenize(text)`
 */
export function splitSentences(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const stop = /^(?:[.?!]|\.{2,}|…)$/.test(token.text) || (token.kind === 'word' && token.text.endsWith('.'));
    if (!stop) continue;
    let last = i;
    while (/^[.?!]$|^…$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === (tokens[last] as Token).end)
      last++;
    while (isCloser(tokens[last + 1], (tokens[last] as Token).end) && !opensNext(text, tokens, last + 1)) last++;
    if (!endsAfter(tokens, i, last)) continue;
    spans.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
    first = last + 1;
    i = last;
  }
  if (first < tokens.length)
    spans.push({ start: (tokens[first] as Token).start, end: (tokens[tokens.length - 1] as Token).end });
  return spans;
}

/** A straight mark right after the stop opens the next sentence when a letter follows it at once. */
function opensNext(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return /^["']$/.test(token.text) && /[\p{L}\p{N}]/u.test(text[token.end] ?? '');
}
