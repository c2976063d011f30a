import { ap } from './ap.ts';
import type { House } from './house.ts';
import { otherHouses } from './others.ts';

/** The houses there are; the first is the default. */
export const houses: readonly House[] = [ap, ...otherHouses];
export const defaultHouse: House = ap;
