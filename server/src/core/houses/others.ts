import { ap } from './ap.ts';
import type { House } from './house.ts';

/** United Press International: American, with the percent of older copy, and capitals of headlines by desk. */
const upi: House = {
  ...ap,
  id: 'upi',
  name: 'UPI',
  extends: 'ap',
  switches: {
    ...ap.switches,
    percent: 'percent',
    headlineUs: 'U.S.',
    dateline: 'upi',
    ellipsis: '…',
    headlineCase: 'any',
  },
};

/** Reuters: American forms for hours and months, a colon before quoted sentences, UK without full stops. */
const reuters: House = {
  ...ap,
  id: 'reuters',
  name: 'Reuters',
  extends: 'ap',
  switches: {
    ...ap.switches,
    uk: 'UK',
    headlineUs: 'any',
    acronymBrackets: 'unfamiliar',
    dateline: 'reuters',
    dash: 'spaced hyphen',
    beforeQuote: 'colon',
    over: 'more than',
  },
};

/** The Guardian: British spelling, days before months, no full stops in initials. */
const guardian: House = {
  ...ap,
  id: 'guardian',
  name: 'Guardian',
  limits: { sentence: 40, lede: 40, paragraph: 4, headline: 90 },
  switches: {
    ...ap.switches,
    millions: 'm',
    months: 'full',
    dateOrder: 'day first',
    time: 'am',
    us: 'US',
    uk: 'UK',
    un: 'UN',
    acronyms: 'initial',
    acronymBrackets: 'unfamiliar',
    dateline: 'none',
    dash: 'spaced en',
    range: 'hyphen',
    ellipsis: '…',
    quotePunctuation: 'sense',
    beforeQuote: 'colon',
    works: 'italics',
    possessive: 'apostrophe s',
    spelling: 'british',
  },
};

/** The BBC: as the Guardian in most, with courtesy titles on second reference. */
const bbc: House = {
  ...guardian,
  id: 'bbc',
  name: 'BBC',
  limits: { sentence: 35, lede: 30, paragraph: 3, headline: 64 },
  switches: { ...guardian.switches, dash: 'spaced hyphen', ellipsis: '...', works: 'plain', courtesy: 'yes' },
};

/** The Chicago manual: serial commas, numbers in words to one hundred, closed dashes, months in full. */
const chicago: House = {
  ...ap,
  id: 'chicago',
  name: 'Chicago',
  limits: { sentence: 45, lede: 45, paragraph: 8, headline: 90 },
  switches: {
    ...ap.switches,
    serialComma: 'yes',
    numbers: 'hundred',
    percent: 'percent',
    months: 'full',
    timeElement: 'date',
    us: 'US',
    uk: 'UK',
    un: 'UN',
    headlineUs: 'any',
    acronymBrackets: 'yes',
    dateline: 'none',
    dash: 'closed em',
    range: 'en',
    ellipsis: '. . .',
    works: 'italics',
    possessive: 'apostrophe s',
    headlineCase: 'title',
  },
};

/** The houses beside AP. */
export const otherHouses: readonly House[] = [upi, reuters, guardian, bbc, chicago];
