/** Months as AP writes them with a day of the month; short ones are never abbreviated. */
export const SHORT_MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const FULL = `(?:${MONTHS.join('|')})`;
/** Sources of patterns for short forms, with and without their full stop. */
export const ABBREVIATED = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';

/** The full name a form stands for. */
export function fullMonth(form: string): string {
  const start = form.slice(0, 3).toLowerCase();
  return MONTHS.find((month) => month.slice(0, 3).toLowerCase() === start) ?? form;
}
/** The form a house writes with a day. */
export const withDay = (form: string, house: { readonly switches: Readonly<Record<string, string>> }): string => {
  const full = fullMonth(form);
  return house.switches['months'] === 'abbreviated' ? (SHORT_MONTHS[full] ?? full) : full;
};

export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
