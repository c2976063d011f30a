import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { NEW_CONFIG, withoutRow, withRow, withRuleLevel } from '../../server/src/workspace/desk-config.ts';

const ROW = { find: 'web site', to: 'website', entry: 'desk.web-site' };
const WITH_REMARKS = `{
  // Our house.
  "house": "ap", /* since 2019 */
  "rows": [
    { "find": "e-mail", "to": "email", "entry": "desk.email" }, // asked for by readers
  ],
}
`;

describe('a row', () => {
  it('is added to a new configuration', () => {
    expect(parse(withRow(NEW_CONFIG, ROW) ?? '')).toEqual({ rows: [ROW] });
  });

  it('is added beside others, and every remark stays', () => {
    const text = withRow(WITH_REMARKS, ROW) ?? '';
    expect(parse(text, [], { allowTrailingComma: true }).rows).toHaveLength(2);
    for (const remark of ['// Our house.', '/* since 2019 */', '// asked for by readers'])
      expect(text).toContain(remark);
  });

  it('is taken out again by its name, the last one of it', () => {
    const twice = withRow(withRow(WITH_REMARKS, ROW) ?? '', { ...ROW, to: 'site' }) ?? '';
    const once = withoutRow(twice, ROW.entry) ?? '';
    expect(parse(once, [], { allowTrailingComma: true }).rows.map(({ to }: { to: string }) => to)).toEqual([
      'email',
      'website',
    ]);
    expect(withoutRow(once, 'desk.other')).toBeUndefined();
  });

  it('is never put into what cannot be read', () => {
    for (const broken of ['', '{', '{"rows": [', '[]', '{"rows": "none"}', 'house: ap']) {
      expect(withRow(broken, ROW)).toBeUndefined();
      expect(withoutRow(broken, ROW.entry)).toBeUndefined();
    }
    expect(withRuleLevel('{"rules": 1}', 'style/a-an', 'off')).toBeUndefined();
  });

  it('leaves a byte-order mark where it is', () => {
    expect(withRow('\uFEFF{}', ROW)?.startsWith('\uFEFF{')).toBe(true);
  });
});
