import { ap } from './ap.ts';
import type { House } from './house.ts';

/** The houses there are; the first is the default. */
export const houses: readonly House[] = [ap];
export const defaultHouse: House = ap;
