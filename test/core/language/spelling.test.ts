import { describe, expect, it } from 'vitest';
import { isSpelled, suggestSpellings } from '../../../server/src/core/language/spelling.ts';

describe('spelling', () => {
  it.each([
    'government',
    'colour',
    'color',
    'organise',
    'reelected',
    'livestreamed',
    'iteratively',
    'integrations',
    'airstrikes',
  ])('knows %s', (word) => expect(isSpelled(word)).toBe(true));
  it.each(['goverment', 'ocurred', 'begining', 'stoped', 'makeing', 'recieve', 'definately'])(
    'does not know %s',
    (word) => expect(isSpelled(word)).toBe(false),
  );
  it.each([
    ['goverment', 'government'],
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['accross', 'across'],
    ['tragets', 'targets'],
    ['reserveshelped', 'reserves helped'],
  ])('takes %s for %s', (word, meant) => expect(suggestSpellings(word).texts[0]).toBe(meant));
});
