import { spanAt } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

const UNIT =
  /\b(?<number>[1-9]|one|two|three|four|five|six|seven|eight|nine) (?<unit>miles?|kilometers?|kilometres?|feet|foot|yards?|meters?|metres?|inches|inch|blocks?|acres?|pounds?|gallons?|liters?|litres?|ounces?)\b/gi;
const singular = (unit: string): string =>
  unit === 'feet' ? 'foot' : unit === 'inches' ? 'inch' : unit.replace(/s$/, '');

export const twoMeasureForms = defineRule({
  id: 'consistency/two-measure-forms',
  entry: 'meas.distance',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'One unit has figures in one place and words in another.',
  why: 'Houses differ on “five miles” and “5 miles”; a story has one of the two throughout.',
  source: 'AP Stylebook, “distances”, “dimensions”',
  quoted: 'skip',
  options: {},
  messages: {
    two: (here: string, there: string) => `“${here}” here, “${there}” elsewhere in this story. Choose one form.`,
  },
  examples: {
    bad: [{ text: 'They walked 4 miles on Monday.\n\nOn Tuesday they walked five miles.' }],
    good: ['They walked 4 miles on Monday.\n\nOn Tuesday they walked 5 miles.'],
  },
  *check(draft) {
    const seen = new Map<
      string,
      { readonly figure: boolean; readonly text: string; readonly start: number; readonly end: number }
    >();
    const told = new Set<string>();
    for (const block of draft.blocks) {
      if (block.zone !== 'body' && block.zone !== 'list') continue;
      for (const { groups, index, 0: text } of block.text.matchAll(UNIT)) {
        if (
          spanAt(block.facts.quotations, index) !== undefined ||
          /[\d.,$-]$/.test(block.text.slice(0, index).slice(-1))
        )
          continue;
        // A number that opens its sentence is in words in any case.
        if (/^\p{Lu}/u.test(text)) continue;
        const unit = singular((groups?.['unit'] ?? '').toLowerCase());
        const figure = /\d/.test(groups?.['number'] ?? '');
        const at = block.map.toSource({ start: index, end: index + text.length });
        const first = seen.get(unit);
        if (first === undefined) seen.set(unit, { figure, text, ...at });
        else if (first.figure !== figure && !told.has(unit)) {
          told.add(unit);
          yield {
            at,
            say: ['two', text, first.text],
            related: [{ start: first.start, end: first.end, note: `“${first.text}” here` }],
          };
        }
      }
    }
  },
});
