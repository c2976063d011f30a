import { attributionRules } from './attribution/index.ts';
import { consistencyRules } from './consistency/index.ts';
import { numbersRules } from './numbers/index.ts';
import type { AnyRule } from './rule.ts';
import { styleRules } from './style/index.ts';

/** Every rule, by family. The only registration there is. */
export const rules: readonly AnyRule[] = [...styleRules, ...attributionRules, ...numbersRules, ...consistencyRules];

/** The rule of an id, if there is one. */
export function findRule(id: string): AnyRule | undefined {
  return rules.find((rule) => rule.id === id);
}
