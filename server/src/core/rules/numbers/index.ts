import type { AnyRule } from '../rule.ts';

/** The rules of this family, in the order of the table. */
export const numbersRules: readonly AnyRule[] = [];
