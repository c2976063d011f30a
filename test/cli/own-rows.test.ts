/** `copydesk rules --check`: the rows a desk has added are held to their examples. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../support/command.ts';

let desk: Desk;
afterEach(() => desk.remove());

const check = (config: object, ...args: string[]) => {
  desk = openDesk({ '.copydesk/config.jsonc': JSON.stringify(config, undefined, 2) });
  return desk.run('rules', '--check', ...args);
};

describe('copydesk rules --check', () => {
  it('is content where every example holds', async () => {
    const { code, out } = await check({
      rows: [
        {
          find: 'town hall',
          to: 'Town Hall',
          entry: 'desk.hall',
          bad: ['The town hall is old.'],
          good: ['Town Hall is old.'],
        },
        { pattern: 'route (\\d+)', to: 'Route $1', bad: ['They met on route 9.'], good: ['The route is long.'] },
      ],
    });
    expect(out).toBe('2 rows, 4 examples: all examples hold.\n');
    expect(code).toBe(0);
  });

  it('names the line of each example that fails, and what its fix made of it', async () => {
    const { code, out } = await check({
      rows: [
        {
          find: 'town hall',
          to: 'Town Hall',
          entry: 'desk.hall',
          bad: ['The townhall is old.'],
          good: ['The town hall is old.'],
        },
        { find: 'the mill', to: 'the mill house', entry: 'desk.mill', bad: ['They met at the mill.'] },
        { find: 'old quay', to: 'Old Quay', entry: 'desk.quay' },
      ],
    });
    expect(code).toBe(1);
    expect(out).toContain('.copydesk/config.jsonc:8: desk.hall does not find its bad example: “The townhall is old.”');
    expect(out).toContain('desk.hall finds its good example: “The town hall is old.”');
    expect(out).toContain(
      'desk.mill finds its bad example again after its own fix: “They met at the mill.” becomes “They met at the mill house.”',
    );
    expect(out).toContain('desk.quay has no bad example');
    expect(out).toContain('3 rows, 3 examples: 3 examples fail, 1 row without a bad example.');
  });

  it('checks rows that are turned off, and says what cannot be read', async () => {
    const off = await check({
      rules: { 'style/desk': 'off' },
      rows: [{ find: 'town hall', bad: ['The town hall is old.'] }],
    });
    expect(off.code).toBe(0);
    desk.remove();
    const broken = await check({ rows: [{ pattern: '(a+)+b', bad: ['aab'] }] });
    expect(broken.code).toBe(2);
    expect(broken.out).toMatch(/^\.copydesk\/config\.jsonc:\d+: /);
  });

  it('prints JSON, and has a word for a desk without rows', async () => {
    const json = await check(
      { rows: [{ find: 'town hall', bad: ['The townhall is old.'], entry: 'desk.hall' }] },
      '--json',
    );
    expect(JSON.parse(json.out).problems).toEqual([
      { entry: 'desk.hall', fault: 'missed', text: 'The townhall is old.' },
    ]);
    desk.remove();
    expect((await check({})).out).toContain('no rows');
  });
});
