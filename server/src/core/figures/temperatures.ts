/** How a sentence speaks of temperature: a reading of the thermometer, a difference of two, or words that leave both open. */
export type Degrees = 'reading' | 'difference' | 'either';

const DIFFERENCE =
  /\b(?:by|var(?:y|ies|ied) (?:by|up to|as much as)?|vary|differences?|swings?|range|spread|gap|(?:rise|drop|fall|increase|decrease|decline|jump|plunge|warming|cooling|change|shift|dip|climb) of|warmer|cooler|colder|hotter|(?:above|below|over|under) (?:the )?(?:normal|average|seasonal|freezing|usual|long-term|pre-?industrial|baseline|mean)|degree[- ]swing|margin)\b/i;
const MAYBE =
  /\b(?:warming|cooling|rise|rises|rose|risen|increase[ds]?|drop(?:s|ped)?|fell|fall|climb(?:s|ed)?|jump(?:s|ed)?|plunge[ds]?|heat(?:ed|ing)? up|warmed|cooled|limit|Paris|pre-?industrial|global temperatures?|target|change|anomal\w+|average)\b/i;

const WARMING = /\b(?:warming|limit|Paris|pre-?industrial|global|planet|climate|rise|increase)\b/i;

/** What the words around two temperatures make of them. */
export function degreesIn(before: string, after: string): Degrees {
  if (
    DIFFERENCE.test(before) ||
    /^\)?,?\s?(?:warmer|cooler|colder|hotter|(?:above|below|over|under) (?:the )?(?:normal|average|seasonal|usual|long-term|pre-?industrial|baseline|mean)|in one day|difference|swing|rise|drop|increase)/i.test(
      after,
    )
  )
    return /\b(?:to|at|reach\w*|hit|of)\s?(?:a (?:high|low|record|record high|record low) of\s)?$/i.test(before) &&
      !/\bof\s?$/i.test(before)
      ? 'either'
      : 'difference';
  if (/\b(?:to|at|reach(?:es|ed|ing)?|hit|was|were|is)\s?$/i.test(before) && !WARMING.test(before)) return 'reading';
  return MAYBE.test(before) || MAYBE.test(after) ? 'either' : 'reading';
}

/** `value` degrees of `from` in the other scale. */
export function convertDegrees(value: number, from: 'fahrenheit' | 'celsius', difference: boolean): number {
  if (from === 'fahrenheit') return ((difference ? value : value - 32) * 5) / 9;
  return (value * 9) / 5 + (difference ? 0 : 32);
}
