import { describe, expect, it } from 'vitest';
import { applyEdits, createReader, renameEverywhere, renameTarget } from '../../../server/src/core/index.ts';

const read = (text: string, uri = 'a.txt') => createReader().read({ uri, text });

function renamed(text: string, at: string, next: string): { text: string; left: string[]; kind: string | undefined } {
  const draft = read(text);
  const target = renameTarget(draft, text.indexOf(at) + 1);
  const [renaming] = target === undefined ? [] : renameEverywhere([draft], target, next);
  return {
    kind: target?.kind,
    text: applyEdits(text, renaming?.edits ?? []),
    left: (renaming?.left ?? []).map(({ start, end }) => text.slice(start, end)),
  };
}

const STORY = [
  'Headline: Okafor Opens Bridge',
  'Fire Chief Marta Okafor opened the bridge on Monday. Okafor’s brother was there.',
  '“I told Okafor to wait,” the mayor said. Ben Rollins, who met Okafor, agreed.',
].join('\n\n');

describe('rename everywhere', () => {
  it('changes a surname in every form, and leaves quotations alone', () => {
    const { text, left, kind } = renamed(STORY, 'Marta', 'Marta Okafer');
    expect(kind).toBe('name');
    expect(text).toBe(STORY.replaceAll('Okafor', 'Okafer').replace('told Okafer', 'told Okafor'));
    expect(left).toEqual(['Okafor']);
  });
  it('changes the given name and nothing else', () => {
    expect(renamed(STORY, 'Marta', 'Marie Okafor').text).toBe(STORY.replace('Marta', 'Marie'));
  });
  it('starts from the surname alone', () => {
    expect(renamed(STORY, 'Okafor, agreed', 'Okoro').text).toContain('Marta Okoro opened');
  });
  it('tells two people of one surname apart by their full names', () => {
    const text = 'Marta Okafor and Ben Okafor spoke on Monday.\n\nBen Okafor left first.';
    expect(renamed(text, 'Ben', 'Bob Okafor').text).toBe(text.replaceAll('Ben', 'Bob'));
  });
  it('changes a term with its capitals', () => {
    const text =
      'Ceasefire talks failed on Monday.\n\nThe ceasefire held. He said: “The ceasefire is dead.” A ceasefire-like calm.';
    const { text: after, left, kind } = renamed(text, 'ceasefire held', 'cease-fire');
    expect(kind).toBe('term');
    expect(after).toBe(text.replace('Ceasefire', 'Cease-fire').replace('The ceasefire held', 'The cease-fire held'));
    expect(left).toEqual(['ceasefire']);
  });
  it('starts from a word that opens a sentence, and lets names be', () => {
    const text = 'Bridge work began on Monday.\n\nThe Harbor Bridge Company said the bridge was safe.';
    expect(renamed(text, 'Bridge work', 'Span').text).toBe(
      'Span work began on Monday.\n\nThe Harbor Span Company said the span was safe.',
    );
    expect(renamed(text, 'bridge was', 'span').text).toBe(
      'Span work began on Monday.\n\nThe Harbor Bridge Company said the span was safe.',
    );
  });
  it('changes every draft of a story', () => {
    const [one, two] = [read(STORY), read('Marta Okafor will speak on Friday.\n\nOkafor is 51.', 'b.txt')];
    const target = renameTarget(one, STORY.indexOf('Marta') + 1);
    const renamings = target === undefined ? [] : renameEverywhere([one, two], target, 'Marta Okafer');
    expect(renamings.map(({ uri, edits }) => [uri, edits.length])).toEqual([
      ['a.txt', 4],
      ['b.txt', 2],
    ]);
  });
  it('offers nothing on white space', () => {
    expect(renameTarget(read('A  b.'), 2)).toBeUndefined();
  });
});
