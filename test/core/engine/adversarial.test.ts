/** Text that is made to be slow is not: twice as long takes about twice as long. */
import { expect, it } from 'vitest';
import { createReader, createReviewer, type Format, resolveConfig, rules } from '../../../server/src/core/index.ts';

const { config } = resolveConfig({}, rules);
/** Milliseconds of the processor, not of the clock: a busy machine makes a review wait but gives it no more work. */
const took = (text: string, format: Format): number => {
  const from = process.cpuUsage();
  createReviewer(config, rules).review(createReader().read({ uri: 'file:///a', text, format }));
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

const PIECES: Readonly<Record<string, string>> = {
  'quotation marks': '“',
  'straight marks': '" ',
  digits: '7',
  'open brackets': '(',
  'the word said': 'said ',
  'spaces and line ends': ' \n',
  'capitals with points': 'A.',
  'nested quotes': '> ',
  'nested lists': '- ',
  'open tags': '<div>',
  commas: 'one, ',
  'dollars and points': '$1.5 million, ',
  'names with commas': 'Ann Roe, 43, ',
};
/** Blank lines cost next to nothing, until something is read again and again. */
const unitsOf = (name: string): number => (name === 'spaces and line ends' ? 40_000 : 8000);

for (const [name, piece] of Object.entries(PIECES))
  for (const format of ['plain', 'markdown', 'html'] as const)
    it(`${name} in ${format}`, () => {
      const text = (units: number): string => piece.repeat(Math.ceil(units / piece.length));
      took(text(2000), format);
      const growth = (): { readonly linear: boolean; readonly told: string } => {
        const half = took(text(unitsOf(name)), format);
        const whole = took(text(2 * unitsOf(name)), format);
        // Quadratic time would be four times as long; short times say nothing.
        return {
          linear: whole < 2000 || whole / half < 3.4,
          told: `${half.toFixed(0)} ms, then ${whole.toFixed(0)} ms`,
        };
      };
      // What is quadratic is so every time; a pause of the machine is not.
      const tries = [growth()];
      while (tries.length < 3 && !tries.at(-1)?.linear) tries.push(growth());
      expect(tries.at(-1)?.linear, tries.map(({ told }) => told).join('; ')).toBe(true);
    });
