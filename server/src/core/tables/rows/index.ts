import type { Row } from '../row.ts';
import { SPELLING } from './spelling.ts';

/** Every table, by the rule that speaks for it. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'style/preferred-spelling': SPELLING,
};
