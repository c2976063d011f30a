import type { Broken } from './breaks.ts';

/** Where `needle` stands in `text` as whole words, outside quotation marks when `plain` says so. */
export function places(text: string, needle: string, plain = true): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + needle.length] ?? ' ';
    if (/[\p{L}\p{N}-]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (plain) {
      const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
      if ((line.match(/“/g) ?? []).length > (line.match(/”/g) ?? []).length) continue;
    }
    found.push(at);
  }
  return found;
}

/** Where the body starts: after the last labelled line or the front matter. */
export function bodyStart(text: string): number {
  const paragraphs = text.split('\n\n');
  let at = 0;
  for (const paragraph of paragraphs) {
    if (!/^(?:Headline|Deck|Standfirst|Caption|By |Slug|Social|---)/.test(paragraph)) return at;
    at += paragraph.length + 2;
  }
  return at;
}

export const inBody = (text: string, needle: string, plain = true): number[] =>
  places(text, needle, plain).filter((at) => at >= bodyStart(text));

/** `text` with the stretch at `at` exchanged. */
export function exchange(text: string, at: number, old: string, next: string): Broken {
  return { text: text.slice(0, at) + next + text.slice(at + old.length), at };
}

export function addParagraph(text: string, paragraph: string): Broken {
  const trimmed = text.trimEnd();
  return { text: `${trimmed}\n\n${paragraph}\n`, at: trimmed.length + 2 };
}

/** A line of the head of the story: "Headline", "Caption". */
export function line(text: string, label: string): { readonly start: number; readonly text: string } | undefined {
  const match = new RegExp(`^(${label}: ?)(.+)$`, 'm').exec(text);
  return match === null ? undefined : { start: match.index + (match[1] ?? '').length, text: match[2] ?? '' };
}

/** A slip of the keyboard inside a word: never its first letter. */
export function slip(word: string, random: () => number): string {
  const vowels = 'aeiou';
  for (let tries = 0; tries < 20; tries++) {
    const i = 1 + Math.floor(random() * (word.length - 1));
    const letter = word[i] as string;
    if (!/\p{Ll}/u.test(letter)) continue;
    const way = Math.floor(random() * 4);
    let made = word;
    if (way === 0) made = word.slice(0, i) + letter + word.slice(i);
    if (way === 1 && i < word.length - 1 && word.length > 5) made = word.slice(0, i) + word.slice(i + 1);
    if (way === 2 && vowels.includes(letter))
      made = word.slice(0, i) + vowels[(vowels.indexOf(letter) + 1 + Math.floor(random() * 3)) % 5] + word.slice(i + 1);
    if (way === 3 && i < word.length - 1 && /\p{Ll}/u.test(word[i + 1] as string))
      made = word.slice(0, i) + word[i + 1] + letter + word.slice(i + 2);
    if (made !== word) return made;
  }
  return `${word}n`;
}
