import { CITIES, COUNTRIES, REGIONS } from '../../lexicons/places.ts';
import { defineRule } from '../rule.ts';
import { captionsOf } from './caption-credit.ts';

/** Anything that says when: a day, a month, a year, a season, a feast, or that nobody knows. */
const WHEN =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|\d{4}s?|today|yesterday|tonight|last (?:week|month|year|night)|this (?:week|month|year|spring|summer|autumn|fall|winter)|spring|summer|autumn|winter|Christmas|Easter|undated|file|archive|recent(?:ly)?|century|decade|ago|day|night|morning|evening)\b/i;

/** A name after a preposition of place: “in Tulsa”, “outside the Kent Mill”. */
const WHERE =
  /\b(?:in|at|near|outside|inside|off|on|across|over|along|from|through|beside|around|of|to) (?:the |downtown |northern |southern |eastern |western |central |\p{Ll}+ )?\p{Lu}\p{L}/u;
const isPlace = (text: string): boolean =>
  WHERE.test(text) ||
  (text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? []).some((name) => {
    const lower = name.toLowerCase();
    return CITIES.has(lower) || COUNTRIES.has(lower) || REGIONS.has(lower);
  });

export const captionDate = defineRule({
  id: 'consistency/caption-date',
  entry: 'c.date-place',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A caption does not say when the picture was taken.',
  why: 'A picture without a date may be old, and the reader cannot tell. A caption gives the day, or says that the picture is from the files.',
  source: 'AP guidance on captions: when and where, with every picture',
  quoted: 'read',
  options: {},
  messages: {
    where: () => 'This caption does not say where the picture was taken. Add the place.',
    none: () => 'This caption does not say when the picture was taken. Add the day, or that it is a file picture.',
  },
  examples: {
    bad: [
      {
        text: 'Caption: Firefighters carry hoses at the Harbor Street warehouse in Linden Falls. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
      },
    ],
    good: [
      'Caption: Firefighters carry hoses at the Harbor Street warehouse on Wednesday. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
      'Caption: Marta Okafor\n\nA fire tore through a warehouse on Wednesday.',
    ],
  },
  *check(draft) {
    for (const block of captionsOf(draft)) {
      // A name alone under a portrait needs no day; a file picture says so in its credit.
      const credit = draft.blocks[block.index + 1];
      if (block.text.split(/\s+/).length < 7) continue;
      const at = block.map.toSource({ start: 0, end: Math.min(block.text.length, 60) });
      const dated = WHEN.test(block.text) || (credit?.zone === 'credit' && WHEN.test(credit.text));
      if (!dated) yield { at, say: ['none'] };
      else if (!isPlace(block.text)) yield { at, say: ['where'] };
    }
  },
});
