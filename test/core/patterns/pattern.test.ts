import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';
import { readLists } from '../../../server/src/core/patterns/lists.ts';
import { indexPatterns, matchPatterns } from '../../../server/src/core/patterns/match.ts';
import { parsePattern } from '../../../server/src/core/patterns/pattern.ts';

/** What one row makes of a sentence; undefined where it finds nothing. */
function change(row: string, text: string): string | undefined {
  const index = indexPatterns(new Map([['list', parsePattern(row)]]));
  const hit = matchPatterns(readBlock('body', text), index)[0];
  if (hit?.edit === undefined) return undefined;
  return text.slice(0, hit.edit.start) + hit.edit.text + text.slice(hit.edit.end);
}

describe('patterns over tokens', () => {
  it.each([
    ['could|would [of->have]', 'She could of won.', 'She could have won.'],
    ['[~hone->~home] in on', 'They honed in on it.', 'They homed in on it.'],
    ['for [@ordinal->the $&] time', 'It rang for third time.', 'It rang for the third time.'],
    ['[all ready->already] <VBN>', 'All ready done.', 'Already done.'],
    ['[so->] , _', 'So, it ended.', 'It ended.'],
    ['[hollow tube->tube]', 'A hollow tube broke.', 'A tube broke.'],
    ["[it 's->its] own", 'The city has it’s own court.', 'The city has its own court.'],
    ['[all beit|all be it->albeit|albeit]', 'It works, all be it slowly.', 'It works, albeit slowly.'],
    ['START [however->However,] it', 'However it ended.', 'However, it ended.'],
  ])('%s changes “%s”', (row, text, fixed) => expect(change(row, text)).toBe(fixed));
  it.each([
    ['!the [might->may] of', 'It was the might of Rome.'],
    ['[kernel->colonel] of', 'The Linux Kernel of May is out.'],
    ['[in front->before] END', 'It is in front of us.'],
    ['[atleast->at least]', 'The atLeast call failed.'],
  ])('%s leaves “%s” alone', (row, text) => expect(change(row, text)).toBeUndefined());
  it('reads every row of every list', () => {
    let count = 0;
    for (const patterns of readLists().values()) count += patterns.length;
    expect(count).toBeGreaterThan(5000);
  });
});
