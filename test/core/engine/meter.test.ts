import { expect, it } from 'vitest';
import { createMeter, createReader, createReviewer, resolveConfig, rules } from '../../../server/src/core/index.ts';

it('counts the time of nested work once, under the work that took it', () => {
  let now = 0;
  const { meter, timings } = createMeter(() => now);
  const wait = (time: number) => {
    now += time;
  };
  meter('outer', () => {
    wait(2);
    meter('inner', () => wait(5));
    wait(1);
  });
  meter('inner', () => wait(1));
  expect(timings()).toEqual([
    { name: 'inner', own: 6, runs: 2 },
    { name: 'outer', own: 3, runs: 1 },
  ]);
});

it('changes no finding, and names rules and facts', () => {
  const source = { uri: 'a.txt', text: 'The the mayor said 12 of 48 percent on Tuesday, March 12.\n' };
  const { config } = resolveConfig({}, rules);
  const { meter, timings } = createMeter(() => 0);
  const timed = createReviewer(config, rules, meter).review(createReader(meter).read(source));
  expect(timed).toEqual(createReviewer(config, rules).review(createReader().read(source)));
  const names = timings().map(({ name }) => name);
  expect(names).toContain('style/repeated-word');
  expect(names).toContain('read tokens');
});
