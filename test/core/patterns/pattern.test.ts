import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';
import { readRows } from '../../../server/src/core/patterns/lists.ts';
import { indexRows, matchPatterns } from '../../../server/src/core/patterns/match.ts';
import { parsePattern, simpleAnchor } from '../../../server/src/core/patterns/pattern.ts';

/** What one row makes of a sentence; undefined where it finds nothing. */
function change(row: string, text: string): string | undefined {
  const index = indexRows([['list', [row]]]);
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
    const rows = readRows().flatMap(([, own]) => own);
    expect(rows.flatMap(parsePattern).length).toBeGreaterThan(5000);
  });
  it('looks a row of plain words up by the word that reading it would choose', () => {
    const simple = readRows().flatMap(([, own]) => own.filter((row) => simpleAnchor(row) !== undefined));
    expect(simple.length).toBeGreaterThan(1000);
    for (const row of simple) {
      const [pattern, ...others] = parsePattern(row);
      expect(others).toEqual([]);
      expect([...(pattern?.elements[pattern.anchor]?.words?.keys() ?? [])], row).toEqual([simpleAnchor(row)]);
    }
  });
});
