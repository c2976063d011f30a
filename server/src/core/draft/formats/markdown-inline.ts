import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { postprocess } from 'micromark';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Span } from '../../text/span.ts';
import { type IgnoreComment, ignoreComments } from './ignore-comments.ts';
import { PLACEHOLDER, type Prose, type ProseBuilder, proseBuilder } from './prose-builder.ts';
import { HIDDEN, VARIABLE } from './shortcodes.ts';

/** What micromark makes of a text: tokens entered and left, in order. */
export type Events = ReturnType<typeof postprocess>;

/** What the words of one paragraph, heading or cell come to. */
export interface Inline extends Prose {
  /** Alternative texts of its images, with the image's own span. */
  readonly images: readonly (Prose & { readonly span: Span })[];
  readonly imageCount: number;
  /** Words, all of them emphasised. */
  readonly emphasised: boolean;
  readonly ignores: readonly IgnoreComment[];
}

/** Read as nothing, with all that is inside. Struck-out words are words taken out. */
const NOTHING: ReadonlySet<string> = new Set([
  'resource',
  'reference',
  'definition',
  'gfmFootnoteCall',
  'strikethrough',
  'taskListCheck',
]);
/** Read as one placeholder. */
const ONE_THING: ReadonlySet<string> = new Set(['codeText', 'autolink', 'literalAutolink']);
const COVERED = new RegExp(`${HIDDEN}+|${VARIABLE}+`, 'g');

/** Adds the source text from `start` to `end` as it stands, without the shortcodes covered up in it. */
export function addText(prose: ProseBuilder, source: string, start: number, end: number): void {
  const text = source.slice(start, end);
  let done = 0;
  if (text.includes(HIDDEN) || text.includes(VARIABLE)) {
    for (const { 0: run, index } of text.matchAll(COVERED)) {
      prose.verbatim(start + done, start + index);
      done = index + run.length;
      if (run[0] === VARIABLE) prose.decoded(start + index, start + done, PLACEHOLDER);
    }
  }
  prose.verbatim(start + done, end);
}

/** The character or characters a reference such as `&amp;` or `&#8217;` stands for; unknown ones stand for themselves. */
export function decodeReference(reference: string): string {
  const hex = /^&#x([0-9a-f]+);$/i.exec(reference);
  if (hex) return decodeNumericCharacterReference(hex[1] as string, 16);
  const decimal = /^&#([0-9]+);$/.exec(reference);
  if (decimal) return decodeNumericCharacterReference(decimal[1] as string, 10);
  return decodeNamedCharacterReference(reference.slice(1, -1)) || reference;
}

/** Index just past the exit of the token entered at `from`. */
export function pastExit(events: Events, from: number): number {
  const token = events[from]?.[1];
  let i = from + 1;
  while (i < events.length && events[i]?.[1] !== token) i++;
  return i + 1;
}

interface Collected {
  readonly prose: ProseBuilder;
  readonly images: (Prose & { span: Span })[];
  readonly ignores: IgnoreComment[];
  imageCount: number;
  emphasis: number;
  plain: boolean;
}

/** What an image says to those who cannot see it: the words of its label. */
function readImage(source: string, events: Events, from: number, to: number, into: Collected): void {
  const token = events[from]?.[1];
  into.imageCount++;
  let label = from + 1;
  while (label < to && events[label]?.[1].type !== 'labelText') label++;
  if (token === undefined || label >= to) return;
  const inner = readInline(source, events, label + 1, pastExit(events, label) - 1);
  into.images.push({ text: inner.text, segments: inner.segments, span: spanOf(token) }, ...inner.images);
}

const spanOf = (token: Events[number][1]): Span => ({ start: token.start.offset, end: token.end.offset });

/** Takes one token that has no words inside it, or whose words are not the reader's. False: its inside is to be read. */
function takeWhole(source: string, events: Events, at: number, past: number, into: Collected): boolean {
  const token = (events[at] as Events[number])[1];
  const { start, end } = spanOf(token);
  const type: string = token.type;
  if (NOTHING.has(type)) return true;
  if (ONE_THING.has(type)) {
    into.prose.decoded(start, end, PLACEHOLDER);
    into.plain ||= into.emphasis === 0;
  } else if (type === 'image') {
    readImage(source, events, at, past, into);
  } else if (type === 'htmlText') {
    const tag = source.slice(start, end);
    if (/^<br\b/i.test(tag)) into.prose.decoded(start, end, '\n');
    else if (tag.startsWith('<!--')) {
      for (const found of ignoreComments(tag)) {
        into.ignores.push({ ...found, start: found.start + start, end: found.end + start });
      }
    }
  } else if (type === 'characterEscape') {
    into.prose.decoded(start, end, source.slice(start + 1, end));
    into.plain ||= into.emphasis === 0;
  } else if (type === 'characterReference') {
    into.prose.decoded(start, end, decodeReference(source.slice(start, end)));
    into.plain ||= into.emphasis === 0;
  } else return false;
  return true;
}

/** Reads the words between two events. Offsets are those of `source`, the text that was parsed. */
export function readInline(source: string, events: Events, from: number, to: number): Inline {
  const into: Collected = {
    prose: proseBuilder(source),
    images: [],
    ignores: [],
    imageCount: 0,
    emphasis: 0,
    plain: false,
  };
  let i = from;
  while (i < to) {
    const [kind, token] = events[i] as Events[number];
    if (token.type === 'emphasis' || token.type === 'strong') into.emphasis += kind === 'enter' ? 1 : -1;
    if (kind === 'enter') {
      const past = pastExitOfWhole(events, i);
      if (past !== undefined && takeWhole(source, events, i, past, into)) {
        i = past;
        continue;
      }
      const { start, end } = spanOf(token);
      if (token.type === 'data') {
        addText(into.prose, source, start, end);
        into.plain ||= into.emphasis === 0 && /[^\s\uFDD0]/.test(source.slice(start, end));
      } else if (token.type === 'lineEnding') into.prose.verbatim(start, end);
    }
    i++;
  }
  const prose = into.prose.finish();
  const emphasised = !into.plain && prose.text !== '';
  return { ...prose, images: into.images, imageCount: into.imageCount, emphasised, ignores: into.ignores };
}

const WHOLE: ReadonlySet<string> = new Set([
  ...NOTHING,
  ...ONE_THING,
  'image',
  'htmlText',
  'characterEscape',
  'characterReference',
]);

function pastExitOfWhole(events: Events, at: number): number | undefined {
  return WHOLE.has((events[at] as Events[number])[1].type) ? pastExit(events, at) : undefined;
}
