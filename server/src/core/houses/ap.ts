import type { House } from './house.ts';

/** The Associated Press style, on which most American newsrooms build. */
export const ap: House = {
  id: 'ap',
  name: 'AP',
  switches: { percent: '%', spelling: 'american', months: 'abbreviated', time: 'a.m.' },
  rules: {},
};
