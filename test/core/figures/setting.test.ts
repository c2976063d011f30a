import { describe, expect, it } from 'vitest';
import { inspectFigures } from '../../../server/src/core/figures/inspect.ts';
import { createReader } from '../../../server/src/core/index.ts';
import { foundIn } from '../../support/twins.ts';

const settings = (text: string) =>
  inspectFigures(createReader().read({ uri: 'story.txt', text })).map(({ start, end, time, place, event }) => [
    text.slice(start, end),
    time,
    place,
    event,
  ]);

describe('when, where and of what a figure is told', () => {
  it('is what its own clause says', () => {
    expect(
      settings('In 2019, a fire in Varn killed 14 people and injured 30; in Lund, 12 died last year.').slice(1),
    ).toEqual([
      ['14', '2019', 'Varn', 'kill'],
      ['30', '2019', 'Varn', 'injure'],
      ['12', 'last year', 'Lund', 'die'],
    ]);
  });
  it('is nothing where the clause says nothing', () => {
    expect(settings('A toll of 14.')).toEqual([['14', null, null, null]]);
  });
  it('keeps two places and two years apart', () => {
    expect(foundIn('A flood in Karst killed nine people.\n\nThe 12 people killed in Karst were buried.')).toEqual([
      'numbers/conflicting-figures',
    ]);
    expect(foundIn('A flood in Karst killed nine people.\n\nThe 12 people killed in Lund were buried.')).toEqual([]);
    expect(
      foundIn('In 1998, a flood killed nine people.\n\nThe 12 people killed by the flood in 2004 were buried.'),
    ).toEqual([]);
  });
});
