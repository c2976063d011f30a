import { expect, it } from 'vitest';
import { measureNames } from './measure-names.ts';

it('finds names and tells people apart on the labelled mentions', () => {
  const { mentions, found, persons, personsFound, strangers, linked, links, wrong } = measureNames();
  const share = (part: number, whole: number): string => `${part}/${whole} = ${((100 * part) / whole).toFixed(1)}%`;
  if (process.env['STORY_BENCH_PRINT'])
    console.log(
      `mentions ${share(found, mentions)}, people ${share(personsFound, persons)}, linked ${share(linked, links)}, strangers ${strangers}\n${wrong.join('\n')}`,
    );
  expect(mentions).toBeGreaterThanOrEqual(300);
  expect(found / mentions).toBeGreaterThanOrEqual(0.95);
  expect(personsFound / persons).toBeGreaterThanOrEqual(0.95);
  expect(linked / links).toBeGreaterThanOrEqual(0.95);
  expect(strangers / persons).toBeLessThanOrEqual(0.03);
});
