import { describe, expect, it } from 'vitest';
import { createReader } from '../../../server/src/core/index.ts';
import { readAttributions } from '../../../server/src/core/sourcing/model.ts';

const sourcing = (text: string) => createReader().read({ uri: 'a.txt', text, format: 'plain' }).fact(readAttributions);

/** "cue < source" of every attribution. */
const read = (text: string): string[] =>
  sourcing(text).attributions.map(({ cue, source }) => {
    const who = source === null ? '' : text.slice(source.start, source.end);
    return `${text.slice(cue.start, cue.end)} < ${who}`;
  });

describe('cues and their sources', () => {
  it.each([
    ['The mayor said the bridge was safe.', ['said < The mayor']],
    ['The bridge is safe, the mayor said Monday.', ['said < the mayor']],
    ['“The bridge is safe for cars,” said Mary Roe, who runs the harbor.', ['said < Mary Roe']],
    ['Mary Roe, a harbor pilot from Bangor, said the tide was high.', ['said < Mary Roe']],
    ['The council, which met on Tuesday, said it would vote.', ['said < The council']],
    ['According to the report, the bridge is safe.', ['According to < the report']],
    ['The bridge is safe, according to the report.', ['according to < the report']],
    ['The guard reportedly slept.', ['reportedly < ']],
    ['The mayor has repeatedly said that he would go.', ['said < The mayor']],
    ['The mayor closed the bridge, saying it was unsafe.', ['saying < The mayor']],
    ['ROE: The bridge will open in May.', [': < ROE']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['The storm claimed three lives.', 'He was admitted to the hospital.', 'The bridge will open in May.'])(
    'finds none in: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('speakers', () => {
  it.each([
    ['“The bridge will be open by May,” the mayor said.', 'the mayor'],
    ['The mayor said, “The bridge will be open by May.”', 'The mayor'],
    ['“The bridge will be open,” said Mary Roe. “Nobody will have to wait for it.”', 'Mary Roe'],
  ])('%s', (text, speaker) => {
    for (const quote of sourcing(text).quotes)
      expect(quote.speaker === null ? null : text.slice(quote.speaker.start, quote.speaker.end)).toBe(speaker);
  });
  it('credits nobody where nobody is named', () => {
    expect(sourcing('“The bridge will be open by May.”').quotes.map((quote) => quote.speaker)).toEqual([null]);
  });
});
