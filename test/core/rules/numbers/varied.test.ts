import { describe, expect, it } from 'vitest';
import { foundIn, readTwin } from '../../../support/twins.ts';
import { SILENT, VARIED } from './varied.ts';

for (const [rule, lines] of Object.entries(VARIED))
  describe(rule, () => {
    it.each(lines)('%s', (line) => {
      const { good, bad, date } = readTwin(line);
      expect(foundIn(bad, 'numbers/', date)).toContain(`numbers/${rule}`);
      expect(foundIn(good, 'numbers/', date)).toEqual([]);
    });
  });

describe('right copy that looks wrong', () => {
  it.each(SILENT)('%s', (text) => expect(foundIn(text)).toEqual([]));
});
