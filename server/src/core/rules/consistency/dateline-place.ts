import { readDateline } from '../../draft/dateline.ts';
import { COUNTRIES, REGIONS } from '../../lexicons/places.ts';
import { STANDALONE_CITIES } from '../../lexicons/standalone-cities.ts';
import { defineRule } from '../rule.ts';

export const datelinePlace = defineRule({
  id: 'consistency/dateline-place',
  scope: 'draft',
  zones: [],
  level: 'information',
  houses: ['ap', 'upi'],
  summary: 'The city of the dateline needs its state or country.',
  why: 'Only cities that every reader can place stand alone in a dateline. There are more than thirty Springfields.',
  source: 'AP Stylebook, “datelines”',
  quoted: 'read',
  options: {},
  messages: { needs: (city: string) => `“${city}” does not stand alone in a dateline. Add the state or country.` },
  examples: {
    bad: [{ text: 'TULSA (AP) — The council met on Monday to vote on the bridge.' }],
    good: [
      'TULSA, Okla. (AP) — The council met on Monday to vote on the bridge.',
      'CHICAGO (AP) — The council met on Monday to vote on the bridge.',
      'June 4 (UPI) — The council met on Monday to vote on the bridge.',
    ],
  },
  *check(draft) {
    for (const block of draft.blocks) {
      if (block.zone !== 'dateline' || block.field !== undefined) continue;
      const { place, agency } = readDateline(block.text);
      if (
        place === undefined ||
        place.includes(',') ||
        place.includes('/') ||
        !/^\p{Lu}[\p{Lu} .'’-]+$/u.test(place) ||
        place.split(' ').length > 3 ||
        /^U\./.test(place)
      )
        continue;
      const lower = place.toLowerCase().replace(/[’]/g, "'");
      if (STANDALONE_CITIES.has(lower) || COUNTRIES.has(lower) || REGIONS.has(lower)) continue;
      // At sea, in the air, in space; and an agency's own habit.
      if (/\b(?:aboard|ocean|sea|gulf|base|island|islands|with)\b/.test(lower) || agency === 'Reuters') continue;
      const end = block.text.indexOf(place) + place.length;
      const at = block.map.toSource({ start: end - place.length, end });
      yield {
        at,
        say: ['needs', place],
        fixes: [
          {
            title: 'Add the state or country',
            safe: false,
            snippet: true,
            edits: [{ start: at.end, end: at.end, text: `, \${1:state or country}` }],
          },
        ],
      };
    }
  },
});
