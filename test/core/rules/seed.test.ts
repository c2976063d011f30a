import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../../server/src/core/index.ts';

const file = join(import.meta.dirname, '../../../../shared/seed/upi-north-korea-russia.txt');

describe.skipIf(!existsSync(file))('the story the project began from (skipped where ../shared is absent)', () => {
  for (const date of ['2025-06-04', undefined])
    it(`is read as an editor would, with the date ${date ?? 'left to the copy'}`, () => {
      const text = readFileSync(file, 'utf8');
      const draft = createReader().read({ uri: 'story.txt', text, ...(date === undefined ? {} : { date }) });
      const { findings, failures } = createReviewer(resolveConfig({}, rules).config, rules).review(draft);
      expect(failures).toEqual([]);
      const said = (finding: { start: number; end: number }) => text.slice(finding.start, finding.end);
      const numbers = findings.filter((finding) => finding.rule.startsWith('numbers/'));
      expect(numbers.map((finding) => [finding.rule, said(finding)])).toEqual([
        ['numbers/dateline-weekday', 'Thursday'],
      ]);
      expect(numbers[0]?.fixes.some((fix) => fix.title.includes('local time'))).toBe(true);
      const loaded = findings.filter((finding) => finding.rule === 'attribution/loaded-verb');
      expect(loaded.map(said)).toEqual(['claiming']);
      // “over” for “more than” is a choice of the house, and a hint where the house allows it.
      const rest = findings.filter(({ entry }) => entry !== 'u.over');
      expect(rest.map(said).filter((words) => /KCNA|EPA-EFE|\d/.test(words))).toEqual([]);
      const titles = findings.filter(({ rule }) => rule === 'style/office-title');
      expect(titles.map(said)).toEqual(['Defense Minister', 'Defense Minister']);
    });
});

describe.skipIf(!existsSync(file))('its quotations (skipped where ../shared is absent)', () => {
  it('asks who is behind the closing quotation, and behind no other', () => {
    const text = readFileSync(file, 'utf8');
    const draft = createReader().read({ uri: 'story.txt', text });
    const { findings } = createReviewer(resolveConfig({}, rules).config, rules).review(draft);
    const asked = findings.filter(({ rule }) => rule === 'attribution/quotation-speaker');
    expect(asked.map(({ start }) => text.slice(start, start + 33))).toEqual(['“expressed expectation and convic']);
  });
});
