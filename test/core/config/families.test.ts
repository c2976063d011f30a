import { expect, it } from 'vitest';
import { resolveConfig, rules } from '../../../server/src/core/index.ts';

const levels = (config: string): Map<string, string> =>
  new Map([...resolveConfig({ config }, rules).config.rules].map(([id, { level }]) => [id, level]));

it('a level for a family holds for its rules, but wakes none, and a rule’s own level wins', () => {
  const set = levels('{ "rules": { "style": "hint", "style/repeated-word": "error" } }');
  expect(set.get('style/a-an')).toBe('hint');
  expect(set.get('style/repeated-word')).toBe('error');
  expect(set.get('style/to-be')).toBe('off');
  expect(levels('{ "rules": { "style": "off" } }').get('style/a-an')).toBe('off');
});
