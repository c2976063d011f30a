import { describe, expect, it } from 'vitest';
import { createReader } from '../../../server/src/core/index.ts';
import { readCredits } from '../../../server/src/core/sourcing/credits.ts';
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
  it.each([
    ['Stocking said: “The bridge will be open by May.”', 'Stocking'],
    ['“The bridge will be open by May,” confessed a clerk.', 'a clerk'],
    ['“The bridge will be open by May.” — Mary Roe', 'Mary Roe'],
    ["''The bridge will be open by May,'' the mayor said.", 'the mayor'],
    ['The mayor shook his head. “The bridge will not be open by May.”', 'The mayor'],
    ['The mayor answered, with a smile: “The bridge will be open by May.”', 'The mayor'],
    ['“The bridge will be open by May,” the ferry crew were heard shouting.', 'the ferry crew'],
    ['Mary Roe, a pilot who was born here, said: “The bridge will be open by May.”', 'Mary Roe'],
    ['The mayor said:\n\n“The bridge will be open by May.”', 'The mayor'],
    [
      '“The bridge will be open by May,” the mayor said. “I promise.\n\n“Nobody will have to wait for it.”',
      'the mayor',
    ],
    ['ROE: The bridge will open. “Soon is soon,” as they say.', 'ROE'],
    ['Mary Roe said the move was made in May and said, “The bridge will be open.”', 'Mary Roe'],
  ])('%s', (text, speaker) => {
    const quotes = sourcing(text).quotes.filter(({ kind }) => kind === 'speech');
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes)
      expect(quote.speaker === null ? null : text.slice(quote.speaker.start, quote.speaker.end)).toBe(speaker);
  });
  it('finds the person behind a pronoun, by given names', () => {
    const text = 'Mary Roe met Peter Stone.\n\n“The bridge will be open by May,” she said.';
    expect(sourcing(text).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Mary Roe']);
  });
  it('credits no subject of the quoted words with them', () => {
    const [quote] = sourcing('At the meeting, Mary Roe “expressed hope that the bridge would open in May.”').quotes;
    expect(quote?.speaker).toBeNull();
    expect(quote?.tellsOfPerson).toBe(true);
  });
  it('lists everybody credited once', () => {
    const text = 'Mary Roe said it was safe. “It will stand,” Roe said. The river rose, according to the report.';
    const credits = createReader().read({ uri: 'a.txt', text, format: 'plain' }).fact(readCredits);
    expect(credits.map(({ name, mentions, quoted }) => [name, mentions.length, quoted])).toEqual([
      ['Mary Roe', 2, 3],
      ['the report', 1, 0],
    ]);
  });
  it('reads twice the text in about twice the time', () => {
    const time = (count: number): number => {
      const draft = createReader().read({
        uri: 'a.txt',
        text: '“Yes it is so,” Mary Roe said. '.repeat(count),
        format: 'plain',
      });
      for (const block of draft.blocks) for (const sentence of block.facts.sentences) void sentence.tags;
      const start = performance.now();
      draft.fact(readAttributions);
      return performance.now() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(40 * Math.max(time(1000), 20));
  });
  it('credits nobody where nobody is named', () => {
    expect(sourcing('“The bridge will be open by May.”').quotes.map((quote) => quote.speaker)).toEqual([null]);
  });
});
