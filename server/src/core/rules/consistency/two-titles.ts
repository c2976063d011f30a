import { readPeople } from '../../story/people.ts';
import { defineRule } from '../rule.ts';

/** Offices that one person does not hold at a time. Titles that differ only in how they are written share a row. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:u\.s\.\s+)?sen(?:ator|\.)?$/i, 'senator'],
  [/^(?:u\.s\.\s+)?(?:rep(?:resentative|\.)?|congress(?:man|woman))$/i, 'representative'],
  [/^gov(?:ernor|\.)?$/i, 'governor'],
  [/^(?:lt\.?|lieutenant)\s+gov(?:ernor|\.)?$/i, 'lieutenant governor'],
  [/^mayor$/i, 'mayor'],
  [/^(?:vice|deputy)\s+mayor$/i, 'deputy mayor'],
  [/^council(?:man|woman|member|or)?$/i, 'council member'],
  [/^president$/i, 'president'],
  [/^vice\s+president$/i, 'vice president'],
  [/^prime\s+minister$/i, 'prime minister'],
  [/^(?:foreign|defen[cs]e|interior|finance|justice|health)\s+minister$/i, ''],
  [/^(?:fire|police)\s+chief$/i, ''],
  [/^(?:deputy\s+(?:fire|police)\s+chief|sheriff|coroner|judge|superintendent|principal)$/i, ''],
  [/^(?:sgt|sergeant|lt|lieutenant|capt|captain|maj|major|col|colonel|gen|general)\.?$/i, ''],
];
const RANKS: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  col: 'colonel',
  gen: 'general',
};

/** One name for an office however it is written; undefined where the title is not one of those compared. */
function office(title: string): string | undefined {
  const bare = title.replace(/^(?:former|then|ex-)\s*/i, '').trim();
  for (const [form, name] of OFFICES)
    if (form.test(bare)) {
      const lower = bare.toLowerCase().replace(/\.$/, '').replace('defence', 'defense');
      return name === '' ? (RANKS[lower] ?? lower) : name;
    }
  return undefined;
}

export const twoTitles = defineRule({
  id: 'consistency/two-titles',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One person is given two titles that cannot both be right.',
  why: 'A senator in the lede who is a representative in the ninth paragraph is wrong once. Titles drift when copy is merged from several sources.',
  source: 'Copy-desk practice: titles checked at every mention',
  quoted: 'read',
  options: {},
  messages: {
    two: (name: string, here: string, there: string) =>
      `${name} is “${here}” here and “${there}” elsewhere. Check the title.`,
  },
  examples: {
    bad: [
      {
        text: 'Sen. Marta Okafor opposed the bill.\n\nThe vote is set for May.\n\nRep. Marta Okafor will speak first.',
      },
    ],
    good: [
      'Sen. Marta Okafor opposed the bill.\n\nSenator Marta Okafor will speak first.',
      'Mayor Ines Prado spoke.\n\nThen-Councilwoman Ines Prado voted against it in 2019.',
    ],
  },
  *check(draft) {
    for (const person of draft.fact(readPeople)) {
      let first:
        | { readonly title: string; readonly office: string; readonly start: number; readonly end: number }
        | undefined;
      for (const mention of person.mentions) {
        const { title } = mention.name;
        if (title === undefined || mention.quoted || mention.block.zone === 'credit' || mention.block.zone === 'byline')
          continue;
        const before = mention.block.text.slice(Math.max(0, title.start - 12), title.start);
        if (
          /\b(?:former|then|ex|future|late|onetime|acting|deputy|vice|assistant|old|attorney|inspector|surgeon|solicitor|secretary)[\s-]*$/i.test(
            before,
          )
        )
          continue;
        const held = office(title.text);
        if (held === undefined) continue;
        const at = mention.block.map.toSource({ start: title.start, end: mention.name.end });
        if (first === undefined) first = { title: title.text, office: held, ...at };
        else if (held !== first.office) {
          yield {
            at,
            say: ['two', person.surname, title.text, first.title],
            related: [{ start: first.start, end: first.end, note: `“${first.title}” here` }],
          };
          break;
        }
      }
    }
  },
});
