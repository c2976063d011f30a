import { expect, it } from 'vitest';
import {
  type AnyRule,
  createBudget,
  createReader,
  createReviewer,
  PAUSED,
  resolveConfig,
  rules,
} from '../../../server/src/core/index.ts';

const [first] = rules as readonly [AnyRule];

it('a rule that overran twice is left out and named, and the others go on', () => {
  let now = 0;
  let runs = 0;
  const slow = {
    ...first,
    id: 'style/slow',
    scope: 'block',
    // biome-ignore lint/correctness/useYield: it finds nothing, slowly
    *check() {
      runs++;
      now += 4000;
    },
  } as unknown as AnyRule;
  const all = [slow, ...rules];
  const budget = createBudget(() => now);
  const reader = createReader(budget.meter);
  const reviewer = createReviewer(resolveConfig({}, all).config, all, budget.meter, budget.isPaused);
  const review = (text: string) => reviewer.review(reader.read({ uri: 'a.md', text }));
  expect(review('One day.\n').failures).toEqual([]);
  expect(review('Crews worked to to clear it.\n\nIt rained.\n').failures).toEqual([
    { rule: 'style/slow', error: PAUSED },
  ]);
  expect(runs).toBe(2);
  const { findings } = review('They said the the road is shut.\n');
  expect(findings.some(({ rule }) => rule === 'style/repeated-word')).toBe(true);
  expect(runs).toBe(2);
});

it('time of what a rule asks for is not its own, and a stall pauses nothing', () => {
  let now = 0;
  const { meter, isPaused } = createBudget(() => now);
  for (let i = 0; i < 5; i++) meter('style/asks', () => meter('fact slow', () => (now += 9000)));
  expect(isPaused('style/asks')).toBe(false);
  meter('style/once', () => (now += 9000));
  expect(isPaused('style/once')).toBe(false);
});
