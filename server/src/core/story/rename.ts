import type { Block, Draft } from '../draft/draft.ts';
import { type Edit, type Span, spanAt } from '../text/span.ts';
import type { Mention } from './mentions.ts';
import { type Person, readPeople } from './people.ts';

/** What the caret is on: a person's name, or a word or term. Offsets are into the source. */
export interface RenameTarget extends Span {
  readonly kind: 'name' | 'term';
  readonly text: string;
  /** It opens a sentence, so that its capital is the sentence's. */
  readonly opens: boolean;
}

/** What a renaming does to one draft. */
export interface Renaming {
  readonly uri: string;
  readonly edits: readonly Edit[];
  /** Places in quotations, and places that markup runs through: left as they are, for the editor to look at. */
  readonly left: readonly Span[];
}

const WORD = /[\p{L}\p{N}]/u;
/** Most of a line that is looked at around the caret. */
const AROUND = 80;

function personAt(draft: Draft, offset: number): { readonly person: Person; readonly mention: Mention } | undefined {
  for (const person of draft.fact(readPeople))
    for (const mention of person.mentions)
      if (mention.start <= offset && offset <= mention.end) return { person, mention };
  return undefined;
}

const blockAt = (draft: Draft, offset: number): Block | undefined =>
  draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);

/**
 * The name or word at a place, which renaming would change everywhere.
 * @param offset UTF-16 offset into the draft's source
 * @returns undefined on white space, on markup and outside the copy
 */
export function renameTarget(draft: Draft, offset: number): RenameTarget | undefined {
  const found = personAt(draft, offset);
  if (found !== undefined) {
    const { start, end, name } = found.mention;
    return { start, end, kind: 'name', text: name.text, opens: false };
  }
  const block = blockAt(draft, offset);
  if (block === undefined) return undefined;
  const at = block.map.toProse(offset);
  let [start, end] = [at, at];
  const inWord = (i: number): boolean =>
    WORD.test(block.text[i] ?? '') ||
    (/[-’']/.test(block.text[i] ?? '') && WORD.test(block.text[i - 1] ?? '') && WORD.test(block.text[i + 1] ?? ''));
  while (start > 0 && at - start < AROUND && inWord(start - 1)) start--;
  while (end < block.text.length && end - at < AROUND && inWord(end)) end++;
  const text = block.text.slice(start, end).replace(/['’]s$/, '');
  const span = block.map.toEditable({ start, end: start + text.length });
  return text === '' || span === undefined
    ? undefined
    : { ...span, kind: 'term', text, opens: block.facts.sentences.some((sentence) => sentence.start === start) };
}

/** Where `term` stands in a block as whole words; with another first letter only where a sentence or a headline gives it one. */
function occurrences({ text, facts, zone }: Block, term: string): number[] {
  const display = zone === 'headline' || zone === 'deck' || zone === 'subhead';
  const opens = (at: number): boolean =>
    display || facts.sentences.some(({ start }) => start === at) || /[“"‘']/.test(text[at - 1] ?? '');
  const found: number[] = [];
  const [first = '', rest] = [term[0], term.slice(1)];
  const starts = new Set([first.toLowerCase(), first.toUpperCase()]);
  const shouted = term.toUpperCase();
  for (let at = 0; at <= text.length - term.length; at++) {
    if (!starts.has(text[at] as string) || WORD.test(text[at - 1] ?? '')) continue;
    const own = text.slice(at, at + term.length);
    if (own !== term && own !== shouted && !(own.slice(1) === rest && opens(at))) continue;
    if (WORD.test(text[at + term.length] ?? '')) continue;
    // "cease" of "cease-fire" is another word.
    if (
      /[-‑]/.test(text[at - 1] ?? '') ||
      (/[-‑]/.test(text[at + term.length] ?? '') && WORD.test(text[at + term.length + 1] ?? ''))
    )
      continue;
    found.push(at);
    at += term.length - 1;
  }
  return found;
}

/** `next` with the capitals of what it replaces: all of them, or the first. */
function dressed(next: string, own: string, term: string): string {
  if (own === term) return next;
  if (own.length > 1 && own === own.toUpperCase() && own !== own.toLowerCase()) return next.toUpperCase();
  if (own[0] === own[0]?.toUpperCase()) return next.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return next.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

interface Change {
  readonly from: string;
  readonly to: string;
}

/**
 * Words of a name that change. "Marta Okafor" to "Marta Okafer" changes the surname wherever the person is named; where the number of
 * words changes, the name as a whole is exchanged, and the surname too if it differs.
 */
function nameChanges(from: string, to: string): readonly Change[] {
  const [old, next] = [from.split(/\s+/), to.split(/\s+/)];
  if (old.length === next.length)
    return old.flatMap((word, i) => (word === next[i] ? [] : [{ from: word, to: next[i] as string }]));
  const [last, newLast] = [old[old.length - 1] as string, next[next.length - 1] as string];
  return [{ from, to }, ...(old.length > 1 && last !== newLast ? [{ from: last, to: newLast }] : [])];
}

const small = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** A word that opens a sentence is also changed where it stands inside one, in small letters. */
function termChanges({ text, opens }: RenameTarget, to: string): readonly Change[] {
  const whole = { from: text, to };
  return opens && small(text) !== text ? [whole, { from: small(text), to: small(to) }] : [whole];
}

/** People of a draft that bear the name. */
const bearers = (draft: Draft, target: RenameTarget): readonly Person[] =>
  draft.fact(readPeople).filter(({ mentions }) => mentions.some(({ name }) => name.text === target.text));

/** Every place of a draft that a change touches, longer changes first, so that no place is changed twice. */
function renameIn(draft: Draft, target: RenameTarget, changes: readonly Change[]): Renaming {
  const edits: Edit[] = [];
  const left: Span[] = [];
  const people = target.kind === 'name' ? bearers(draft, target) : [];
  const named = new Map<Block, Span[]>();
  for (const { mentions } of people)
    for (const { block, name } of mentions) named.set(block, [...(named.get(block) ?? []), name]);
  // A name is also changed where capitals hide it: in headlines, and in the lines beside the story.
  const other = new Set(
    draft
      .fact(readPeople)
      .flatMap((person) => (people.includes(person) ? [] : person.mentions.map(({ start }) => start))),
  );
  for (const block of draft.blocks) {
    if (block.zone === 'code') continue;
    const taken: Span[] = [];
    for (const { from, to } of changes)
      for (const at of occurrences(block, from)) {
        const prose = { start: at, end: at + from.length };
        if (taken.some((span) => prose.start < span.end && span.start < prose.end)) continue;
        const display =
          block.zone === 'headline' ||
          block.zone === 'deck' ||
          block.zone === 'subhead' ||
          block.zone === 'frontMatter';
        const own = named.get(block)?.some(({ start, end }) => start <= prose.start && prose.end <= end) === true;
        const source = block.map.toSource(prose);
        if (target.kind === 'name' && !own && !display && people.length > 0) continue;
        if (target.kind === 'name' && other.has(source.start) && !own) continue;
        taken.push(prose);
        const span = block.map.toEditable(prose);
        if (span === undefined || block.zone === 'blockQuote' || spanAt(block.facts.quotations, at) !== undefined)
          left.push(source);
        else edits.push({ ...span, text: dressed(to, block.text.slice(at, at + from.length), from) });
      }
  }
  const byPlace = (a: Span, b: Span): number => a.start - b.start;
  return { uri: draft.uri, edits: edits.sort(byPlace), left: left.sort(byPlace) };
}

/**
 * Changes a name, title or term everywhere in a draft and in the other drafts of its story. Quotations are left alone and listed.
 * @param target from `renameTarget` of one of the drafts
 * @param name what it is to be
 * @returns one entry a draft that has the name at all
 */
export function renameEverywhere(drafts: readonly Draft[], target: RenameTarget, name: string): readonly Renaming[] {
  const next = name.trim();
  if (next === '' || next === target.text) return [];
  const changes = target.kind === 'name' ? nameChanges(target.text, next) : termChanges(target, next);
  return drafts
    .map((draft) => renameIn(draft, target, changes))
    .filter(({ edits, left }) => edits.length + left.length > 0);
}
