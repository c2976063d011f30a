import type { AnyRule } from '../rule.ts';
import { editingMark } from './editing-mark.ts';

/** The rules of this family, in the order of the table. */
export const consistencyRules: readonly AnyRule[] = [editingMark];
