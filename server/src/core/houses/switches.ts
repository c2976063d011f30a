/** A question on which houses differ, and the answers there are. */
export interface Switch {
  readonly about: string;
  readonly values: readonly string[];
}

const of = (about: string, ...values: string[]): Switch => ({ about, values });

/** Every switch of a house style. */
export const SWITCHES: Readonly<Record<string, Switch>> = {
  serialComma: of('Comma before “and” in a plain series', 'no', 'yes'),
  numbers: of('Numbers up to which words are used', 'nine', 'hundred'),
  millions: of('Large sums: $4 million or $4m', 'million', 'm'),
  percent: of('What follows a figure', '%', 'percent', 'per cent'),
  months: of('Long months with a day', 'abbreviated', 'full'),
  dateOrder: of('Sept. 12 or 12 September', 'month first', 'day first'),
  time: of('Hours', 'a.m.', 'am'),
  timeElement: of('What says when in a news story', 'day', 'date'),
  us: of('U.S. or US in text', 'U.S.', 'US'),
  uk: of('U.K. or UK in text', 'U.K.', 'UK'),
  un: of('U.N. or UN in text', 'U.N.', 'UN'),
  headlineUs: of('U.S. or US in headlines', 'US', 'U.S.', 'any'),
  acronyms: of('Acronyms said as words', 'capitals', 'initial'),
  acronymBrackets: of('An acronym in brackets after its name', 'no', 'unfamiliar', 'yes'),
  states: of('States with a city in text', 'spelled', 'abbreviated'),
  dateline: of('Form of datelines', 'ap', 'upi', 'reuters', 'none'),
  dash: of('Dash in running text', 'spaced em', 'closed em', 'spaced en', 'spaced hyphen', 'double hyphen'),
  range: of('Mark in a range of numbers', 'hyphen', 'en'),
  ellipsis: of('Form of the ellipsis', '...', '…', '. . .'),
  quotes: of('Quotation marks', 'double', 'single'),
  quotePunctuation: of('Comma and full stop with a closing mark', 'inside', 'sense'),
  beforeQuote: of('What introduces a quoted sentence', 'comma', 'colon'),
  works: of('Titles of works', 'quotes', 'italics', 'plain'),
  courtesy: of('Mr., Mrs. and Ms. before names', 'no', 'yes'),
  possessive: of('Possessive of a name in s', 'apostrophe', 'apostrophe s'),
  spelling: of('Spelling', 'american', 'british'),
  over: of('“over” for “more than”', 'allowed', 'more than'),
  headlineCase: of('Capitals in headlines', 'sentence', 'title', 'any'),
};
