import { LEX, lexiconBits } from '../lexicons/lookup.ts';
import { ORGANISATION_WORDS } from '../lexicons/name-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../lexicons/places.ts';
import type { BlockCue } from './block-cue.ts';
import { isDocumentNoun, isSpeakerNoun } from './nouns.ts';
import { CLOSES, finiteAt, lowerAt, OPENS, OWN, QUOTED, type Shape, tagAt } from './shape.ts';
import { sourceOf } from './sources.ts';

const LABEL =
  /^(?:note|notes|update|updates|photos?|related|watch|read|more|see|also|sources?|video|correction|editor|tips?|time|date|where|when|who|what|location|cost|total|subject|re|ps|exclusive|breaking|opinion|listen|click|here|bottom|line|the|this|that|q|a|why|how|yes|no|daily|guide|notice|question|answer|then|now|first|second|third|finally|fact|today|live|recap|review|preview|results?|score|next|previous|contact|phone|address|tickets|info|information|background|context|example|warning|caution|analysis|commentary|editorial|column|column)$/;
const SMALL =
  /^(?:for|of|over|in|on|at|is|are|was|were|as|to|by|with|from|into|vs|and|or|not|be|has|have|after|before|about)$/;

/** Whether words before a colon may be who speaks: a name, somebody's role, a paper. */
function isLabel(shape: Shape, start: number, end: number): boolean {
  const words = shape.tokens.slice(start, end).filter((token) => token.kind === 'word');
  const lowers = words.map((token) => token.lower);
  const last = lowers.at(-1) ?? '';
  if (words.length === 0 || words.length > 5 || lowers.some((word) => LABEL.test(word) || SMALL.test(word)))
    return false;
  if (!words.every((token) => /^\p{Lu}/u.test(token.text)) || last.length < 2) return false;
  if (COUNTRIES.has(lowers.join(' ')) || REGIONS.has(lowers.join(' ')) || CITIES.has(lowers.join(' '))) return false;
  const plain = (lexiconBits(last) & (LEX.noun | LEX.nouns | LEX.adjective | LEX.adverb)) !== 0;
  return !plain || isSpeakerNoun(last) || isDocumentNoun(last) || ORGANISATION_WORDS.has(last);
}

/** A speaker's name, a colon, and what was said: "ROE: Thank you." The mark of a quotation may stand before the name. */
export function colonCue(shape: Shape): BlockCue | undefined {
  const { tokens } = shape;
  const start = shape.part[0] === OPENS ? 1 : 0;
  const own = start === 0 ? OWN : QUOTED;
  let i = start;
  while (i < start + 12 && i < tokens.length && lowerAt(shape, i) !== ':' && shape.part[i] === own) i++;
  const colon = tokens[i];
  const next = tokens[i + 1];
  if (colon?.text !== ':' || i === start || next === undefined || !isLabel(shape, start, i)) return undefined;
  const transcript = /^["“]?\p{Lu}[\p{Lu}.’' -]+$/u.test(
    shape.sentence.text.slice(0, colon.start - shape.sentence.start),
  );
  if ((shape.sentence.index > 0 || start > 0) && !transcript) return undefined;
  if (shape.part[i + 1] === OWN && !/^\p{Lu}/u.test(next.text)) return undefined;
  // Something must be said: "Nevada: Mary Roe, John Doe" is a list.
  let says = transcript || shape.part[i + 1] !== OWN;
  for (let k = i + 1; k < tokens.length && k < i + 40 && !says; k++)
    says = shape.part[k] === OPENS || /^(?:VB|MD)/.test(tagAt(shape, k));
  if (!says) return undefined;
  return {
    cue: { start: colon.start, end: colon.end },
    word: transcript && shape.sentence.start === 0 ? 'transcript' : ':',
    cueClass: 'neutral',
    reporting: true,
    source: sourceOf(shape, { first: start, last: i }),
    sentence: shape.sentence.index,
    side: 'after',
  };
}

/** A quotation signed by its speaker: "“We will stay.” — Mary Roe, a nurse" */
export function dashCue(shape: Shape): BlockCue | undefined {
  const { tokens } = shape;
  let i = tokens.length - 1;
  while (i >= 0 && i > tokens.length - 16 && shape.part[i] === OWN && !/^(?:[—–―-]|--)$/.test(lowerAt(shape, i))) {
    if (finiteAt(shape, i)) return undefined;
    i--;
  }
  const dash = tokens[i];
  if (dash === undefined || !/^(?:[—–―-]|--)$/.test(dash.text) || shape.part[i] !== OWN) return undefined;
  const next = tokens[i + 1];
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return undefined;
  const { text } = shape.sentence.block;
  const signs =
    shape.part[i - 1] === CLOSES || (i === 0 && /["”»]\s*$/.test(text.slice(Math.max(0, dash.start - 4), dash.start)));
  if (!signs) return undefined;
  let last = i + 1;
  while (last < tokens.length && /^(?:NNP|IN|DT|CD)/.test(tagAt(shape, last))) last++;
  return {
    cue: { start: dash.start, end: dash.end },
    word: '—',
    cueClass: 'neutral',
    reporting: true,
    source: sourceOf(shape, { first: i + 1, last: Math.max(last, i + 2) }),
    sentence: shape.sentence.index,
    side: 'before',
  };
}
