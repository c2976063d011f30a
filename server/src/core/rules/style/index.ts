import type { AnyRule } from '../rule.ts';
import { repeatedWord } from './repeated-word.ts';

/** The rules of this family, in the order of the table. */
export const styleRules: readonly AnyRule[] = [repeatedWord];
