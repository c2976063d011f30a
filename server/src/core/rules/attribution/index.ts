import type { AnyRule } from '../rule.ts';
import { loadedVerb } from './loaded-verb.ts';
import { vagueSource } from './vague-source.ts';

/** The rules of this family, in the order of the table. */
export const attributionRules: readonly AnyRule[] = [vagueSource, loadedVerb];
