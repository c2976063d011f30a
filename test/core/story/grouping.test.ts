import { describe, expect, it } from 'vitest';
import { createReader, groupStories, type StoryClues, storyClues } from '../../../server/src/core/index.ts';

const clues = (uri: string, text: string): StoryClues => storyClues(createReader().read({ uri, text }));
const body = (...lines: string[]): string => lines.join('\n\n');

const FIRE = body(
  'Fire Chief Lorraine Baptiste said Desmond Kroll woke the family. The Pier Road Tenants Association will meet.',
);
const LATER = body(
  'Desmond Kroll was thanked by Lorraine Baptiste. The Pier Road Tenants Association met for an hour.',
);
const OTHER = body('Mayor Theodore Quist spoke to Imani Ferris about the library.');

describe('stories of several drafts', () => {
  it('joins what says that it belongs together', () => {
    const one = clues('a.md', `---\nstory: Cannery fire\n---\n\n${FIRE}`);
    const two = clues('b.md', `---\nstory: cannery  fire\n---\n\n${OTHER}`);
    expect(groupStories([one, two])).toEqual([['a.md', 'b.md']]);
  });
  it('joins one slug, whatever its version', () => {
    const one = clues('a.txt', `Slug: cannery-fire\n\n${FIRE}`);
    const two = clues('b.txt', `Slug: CANNERY-FIRE 2nd Ld\n\n${OTHER}`);
    expect(groupStories([two, one])).toEqual([['a.txt', 'b.txt']]);
  });
  it('keeps a slug of another week apart', () => {
    const one = clues('a.md', `---\nslug: weather\ndate: 2026-03-01\n---\n\n${FIRE}`);
    const two = clues('b.md', `---\nslug: weather\ndate: 2026-04-01\n---\n\n${OTHER}`);
    expect(groupStories([one, two])).toEqual([]);
  });
  it('joins drafts that share names which others lack', () => {
    expect(groupStories([clues('a.txt', FIRE), clues('b.txt', OTHER), clues('c.txt', LATER)])).toEqual([
      ['a.txt', 'c.txt'],
    ]);
  });
  it('never joins by likeness what says that it is apart', () => {
    const one = clues('a.md', `---\nstory: fire\n---\n\n${FIRE}`);
    const two = clues('b.md', `---\nstory: follow-up\n---\n\n${LATER}`);
    expect(groupStories([one, two])).toEqual([]);
  });
  it('does not depend on the order of drafts', () => {
    const all = [clues('a.txt', FIRE), clues('b.txt', OTHER), clues('c.txt', LATER)];
    expect(groupStories([...all].reverse())).toEqual(groupStories(all));
  });
});
