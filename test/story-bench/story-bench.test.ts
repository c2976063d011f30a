import { describe, expect, it } from 'vitest';
import { benchStories, measure, measureClean, measureSiblings } from './measure.ts';

/** Least share of broken stories of a kind that must be found, and most clean ones with a false finding. */
const RECALL = 0.85;
const FALSE_ALARMS = 0.01;
const SEED = Number(process.env['STORY_BENCH_SEED'] ?? 20260604);

describe('the story bench', () => {
  const stories = benchStories();
  it('has stories enough', () => expect(stories.length).toBeGreaterThanOrEqual(25));
  it('is silent on clean stories', () => {
    const clean = measureClean(stories, SEED);
    if (process.env['STORY_BENCH_PRINT'])
      console.log(`clean: ${clean.alarms.length} false of ${clean.read}\n${clean.alarms.join('\n')}`);
    expect(clean.alarms.length / clean.read, clean.alarms.join('\n')).toBeLessThanOrEqual(FALSE_ALARMS);
  }, 60_000);
  for (const row of [...measure(stories, SEED), ...measureSiblings(stories, SEED)])
    it(`finds: ${row.kind}`, () => {
      if (process.env['STORY_BENCH_PRINT'])
        console.log(
          `${((100 * row.found) / row.made).toFixed(0).padStart(4)}%  ${row.found}/${row.made}  ${row.kind}\n${row.missed.slice(0, Number(process.env['STORY_BENCH_PRINT'])).join('\n')}`,
        );
      expect(row.made).toBeGreaterThanOrEqual(5);
      expect(row.found / row.made, row.missed.slice(0, 8).join('\n')).toBeGreaterThanOrEqual(RECALL);
    });
});
