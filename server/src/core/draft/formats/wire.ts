import { identityMap } from '../../text/segment-map.ts';
import type { Span } from '../../text/span.ts';
import { splitDateline } from '../dateline.ts';
import type { RawBlock, Zone } from '../draft.ts';

/** A block that stands in the source as it is. */
export function plainBlock(text: string, span: Span, zone: Zone): RawBlock {
  return { zone, span, text: text.slice(span.start, span.end), map: identityMap(span.start, span.end - span.start) };
}

/** Where the credit at the end of a caption starts: "Photo courtesy of …", "File photo by Jane Doe/UPI", "(AP Photo/John Roe)". */
export function creditStart(text: string): number | undefined {
  const from = Math.max(0, text.length - CREDIT_REACH);
  const match =
    /(?:^|(?<=[.!?”"’)]\s))\(?(?:(?:File |Handout |AP |Reuters |Getty )?(?:[Pp]hoto(?:graph)?|Image|Picture|Illustration|Graphic|Video)s?(?:\s*[:/]|\s+(?:courtesy|by|via|provided|from|credit)\b)|(?:Courtesy|Credit|Handout)(?:\s*:|\s+(?:of|photo)\b)).{0,140}$/u.exec(
      text.slice(from),
    );
  // What starts where the text was cut may be the rest of a word.
  return match === null || (from > 0 && match.index === 0) ? undefined : from + match.index;
}

/** A credit stands at the end of its text, and no longer one is read. */
const CREDIT_REACH = 240;

/** A paragraph of body copy: its dateline, if it starts with one, is a block of its own. */
export function bodyBlocks(text: string, span: Span): RawBlock[] {
  const words = text.slice(span.start, span.end);
  const cut = splitDateline(words);
  if (cut === undefined) return [plainBlock(text, span, 'body')];
  return [
    plainBlock(text, { start: span.start, end: span.start + cut.end }, 'dateline'),
    plainBlock(text, { start: span.start + cut.body, end: span.end }, 'body'),
  ];
}

/** A caption and, where it ends with one, its credit. */
export function captionBlocks(text: string, span: Span): RawBlock[] {
  const words = text.slice(span.start, span.end);
  const credit = creditStart(words);
  if (credit === undefined) return [plainBlock(text, span, 'caption')];
  const end = words.slice(0, credit).trimEnd().length;
  const credits = plainBlock(text, { start: span.start + credit, end: span.end }, 'credit');
  return end === 0 ? [credits] : [plainBlock(text, { start: span.start, end: span.start + end }, 'caption'), credits];
}

const LABELS: readonly (readonly [RegExp, Zone])[] = [
  [/^(?:headline|hed|title)\s*:\s*/i, 'headline'],
  [/^(?:slug|slugline)\s*[:-]\s*/i, 'slug'],
  [/^(?:deck|dek|standfirst|subhead(?:line)?|summary)\s*:\s*/i, 'deck'],
  [/^(?:social(?: (?:text|post|media))?|tweet|seo (?:title|headline)|push alert|alert)\s*:\s*/i, 'deck'],
  [/^(?:byline|author)\s*:\s*/i, 'byline'],
  [/^(?:photo caption|caption|cutline|photo)\s*:\s*/i, 'caption'],
  [/^(?:photo credit|credit)\s*:\s*/i, 'credit'],
];

/** A line that speaks to the desk or about the story. */
export const NOTE =
  /^(?:[-–—]\s*30\s*[-–—]|#{2,}|\(?(?:END|MORE|ENDS)\)?|\[?(?:editor[’']?s|eds?|writer[’']?s)\.?\s+note\b.*|\[.*\]|correction\s*:.*|\*{3,}|-{3,})$/i;
/** A line that says who wrote it. */
export const BYLINE = /^By\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and|de|van|von|bin|al|\p{Lu}[\p{L}.'’-]*|[|,/])){0,12}\s*$/u;
/** A line of nothing but a date. */
export const DATE_ALONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\p{Lu}\p{L}+\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{Lu}\p{L}+\s+\d{4})$/u;
const words = (text: string): number => text.split(/\s+/).length;

/** Whether a first line reads as a headline: short, without a full stop, with something longer below. */
function isHeadline(line: string, below: string | undefined): boolean {
  return (
    below !== undefined &&
    line.length <= 160 &&
    words(line) <= 22 &&
    !/[.:;,][”"’')]?$/.test(line.replace(/\b(?:U\.S|U\.K|U\.N|Jr|Sr|Inc|Co|Corp)\.$/, '')) &&
    !/^[-•*“"]\s/.test(line) &&
    splitDateline(line) === undefined
  );
}

/** What follows decides: body copy is longer than the headline, or ends like a sentence, or starts with a dateline or byline. */
function readsOn(below: string): boolean {
  return (
    words(below) >= 12 ||
    /[.!?]["”’)]?$/.test(below) ||
    BYLINE.test(below) ||
    DATE_ALONE.test(below) ||
    splitDateline(below) !== undefined
  );
}

/**
 * Zones of paragraphs of wire copy, by their form and their place: labelled lines, headline, byline, date, caption with its credit,
 * dateline, notes, list items, body.
 * @param paragraphs in reading order; offsets into `text`
 * @param titled a title stands in the front matter, so the first line is no headline
 */
export function wireBlocks(text: string, paragraphs: readonly Span[], titled: boolean): RawBlock[] {
  const blocks: RawBlock[] = [];
  let begun = false;
  let headline = titled;
  paragraphs.forEach((span, i) => {
    const line = text.slice(span.start, span.end);
    const next = paragraphs[i + 1];
    const below = next === undefined ? undefined : text.slice(next.start, Math.min(next.end, next.start + 400));
    const label = begun && i > 8 ? undefined : LABELS.find(([form]) => form.test(line));
    const bullet = /^(?:[-•*·▪]|\d{1,2}[.)])\s+(?=\S)/.exec(line);
    if (NOTE.test(line)) blocks.push(plainBlock(text, span, 'note'));
    else if (label !== undefined && label[0].exec(line)?.[0].length !== line.length) {
      const own = { start: span.start + (label[0].exec(line)?.[0].length ?? 0), end: span.end };
      blocks.push(...(label[1] === 'caption' ? captionBlocks(text, own) : [plainBlock(text, own, label[1])]));
      if (label[1] === 'headline') headline = true;
    } else if (!begun && BYLINE.test(line)) blocks.push(plainBlock(text, span, 'byline'));
    else if (!begun && DATE_ALONE.test(line)) blocks.push(plainBlock(text, span, 'dateline'));
    else if (!begun && !headline && isHeadline(line, below) && readsOn(below as string)) {
      blocks.push(plainBlock(text, span, 'headline'));
      headline = true;
    } else if (creditStart(line) !== undefined && (!begun || words(line) < 80))
      blocks.push(...captionBlocks(text, span));
    else if (bullet !== null) {
      blocks.push(plainBlock(text, { start: span.start + bullet[0].length, end: span.end }, 'list'));
      begun = true;
    } else {
      blocks.push(...bodyBlocks(text, span));
      begun = true;
    }
  });
  return blocks;
}
