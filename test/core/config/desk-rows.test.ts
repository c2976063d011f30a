import { describe, expect, it } from 'vitest';
import {
  createReader,
  createReviewer,
  houses,
  resolveConfig,
  rules,
  SWITCHES,
} from '../../../server/src/core/index.ts';
import { patternProblem } from '../../../server/src/core/tables/pattern-check.ts';

const resolve = (config: object) => resolveConfig({ config: JSON.stringify(config, undefined, 2) }, rules);
const entries = (config: object, text: string): string[] =>
  createReviewer(resolve(config).config, rules)
    .review(createReader().read({ uri: 'file:///a.txt', text }))
    .findings.flatMap(({ rule, entry }) => (rule === 'style/desk' ? [entry ?? ''] : []));

describe('rows of a desk', () => {
  it('are found, by words and by pattern', () => {
    const config = {
      rows: [
        { find: 'town hall', to: 'Town Hall', entry: 'desk.hall', fix: 'safe', bad: ['The town hall is old.'] },
        { pattern: 'route (\\d+)', to: 'Route $1' },
      ],
    };
    expect(resolve(config).problems).toEqual([]);
    expect(entries(config, 'They met at town hall near route 9.')).toEqual(['desk.hall', 'desk.2']);
    expect(entries(config, 'They met at Town Hall near Route 9.')).toEqual([]);
  });

  it.each([
    [{ rows: {} }, '“rows” must be a list of rows.'],
    [{ rows: [{ to: 'x' }] }, 'A row needs either “find” or “pattern”.'],
    [{ rows: [{ find: 'a', fix: 'always' }] }, '“fix” must be safe, suggest or none.'],
    [{ rows: [{ find: 'a', colour: 'red' }] }, 'A row has no “colour”.'],
    [{ switches: { percent: 'pc' } }, '“percent” must be one of %, percent, per cent.'],
    [{ switches: { percents: '%' } }, 'There is no switch “percents”.'],
  ])('are checked: %j', (config, message) => {
    expect(resolve(config).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('are reported on their line where a pattern could run away', () => {
    const text = '{\n  "rows": [\n    { "find": "a b" },\n    { "pattern": "(a+)+b" }\n  ]\n}';
    const { problems } = resolveConfig({ config: text }, rules);
    expect(problems).toHaveLength(1);
    expect(text.slice(problems[0]?.span.start, problems[0]?.span.end)).toBe('"(a+)+b"');
  });
});

describe('patterns', () => {
  it.each([
    '(a+)+',
    '(a|a)*b',
    '(\\w+\\s?)*x',
    '.*.*x',
    '\\w+\\w+',
    '(?:a?){20,}',
    '(.*)\\1',
    '(',
    'x*',
    '(\\d+|\\w+)+',
    '\\s*\\s*y',
  ])('refuses %s', (source) => expect(patternProblem(source)).toBeDefined());
  it.each([
    'route (\\d+)',
    '\\bcolou?r\\b',
    '(?:cat|dog)s?',
    '\\w+\\s+\\d+',
    '\\d{1,3}(?:,\\d{3})+',
    '(?:foo|bar)+x',
    '[A-Z]\\w+ Street',
  ])('takes %s', (source) => expect(patternProblem(source)).toBeUndefined());
});

describe('houses', () => {
  it('answer every switch with one of its values', () => {
    for (const house of houses)
      for (const [name, { values }] of Object.entries(SWITCHES))
        expect(values, `${house.id} ${name}`).toContain(house.switches[name]);
  });
  it('have switches that exist', () => {
    for (const house of houses) for (const name of Object.keys(house.switches)) expect(SWITCHES[name]).toBeDefined();
  });
});
