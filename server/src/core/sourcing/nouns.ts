import { DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../lexicons/saying.ts';

let speakers: ReadonlySet<string> | undefined;
let documents: ReadonlySet<string> | undefined;
const singular = (word: string): string =>
  /men$/.test(word)
    ? `${word.slice(0, -2)}an`
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.replace(/s$/, '');

/** Whether a noun, in either number, is somebody who can speak. */
export function isSpeakerNoun(lower: string): boolean {
  speakers ??= new Set(SPEAKER_NOUNS.split(' '));
  return speakers.has(lower) || speakers.has(singular(lower)) || /(?:man|woman|person|people)$/.test(lower);
}

/** Whether a noun, in either number, is a paper, a recording, data. */
export function isDocumentNoun(lower: string): boolean {
  documents ??= new Set(DOCUMENT_NOUNS.split(' '));
  return documents.has(lower) || documents.has(singular(lower));
}
