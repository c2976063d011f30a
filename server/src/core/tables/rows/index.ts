import type { Row } from '../row.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { CAPITALS } from './capitals.ts';
import { HYPHENS } from './hyphens.ts';
import { MACHINE_PROSE } from './machine-prose.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { SPELLING } from './spelling.ts';
import { USAGE } from './usage.ts';

/** Every table, by the rule that speaks for it. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'style/preferred-spelling': SPELLING,
  'style/place-name': PLACES,
  'style/capital': CAPITALS,
  'style/hyphen': HYPHENS,
  'style/usage': USAGE,
  'style/people-terms': PEOPLE,
  'style/abbreviation': ABBREVIATIONS,
  'style/machine-prose': MACHINE_PROSE,
};
