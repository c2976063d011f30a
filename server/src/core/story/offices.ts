/** Offices that one person does not hold at a time. Titles that differ only in how they are written share a row. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:u\.s\. )?sen(?:ator|\.)?$/, 'senator'],
  [/^(?:u\.s\. )?(?:rep(?:resentative|\.)?|congress(?:man|woman))$/, 'representative'],
  [/^gov(?:ernor|\.)?$/, 'governor'],
  [/^(?:lt\.?|lieutenant) gov(?:ernor|\.)?$/, 'lieutenant governor'],
  [/^mayor$/, 'mayor'],
  [/^(?:vice|deputy) mayor$/, 'deputy mayor'],
  [/^(?:city )?council(?:man|woman|member|l?or)$/, 'council member'],
  [/^(?:county )?commissioner$/, 'commissioner'],
  [/^president$/, 'president'],
  [/^vice[ -]president$/, 'vice president'],
  [/^prime minister$/, 'prime minister'],
  [/^premier$/, 'premier'],
  [/^chancellor$/, 'chancellor'],
  [/^(?:king|queen|pope|emperor|sultan|emir)$/, ''],
  [
    /^(?:foreign|defen[cs]e|interior|finance|justice|health|education|transport|trade|energy|agriculture) (?:minister|secretary)$/,
    '',
  ],
  [/^(?:deputy )?(?:fire|police) chief$/, ''],
  [/^(?:sheriff|coroner|superintendent|principal|ambassador|archbishop|bishop|cardinal)$/, ''],
  [
    /^(?:chief justice|justice|judge|attorney general|secretary of state|speaker|solicitor general|surgeon general)$/,
    '',
  ],
  [/^(?:sgt|sergeant|lt|lieutenant|capt|captain|maj|major|col|colonel|gen|general|adm|admiral|cpl|corporal)\.?$/, ''],
];
const RANKS: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  col: 'colonel',
  gen: 'general',
  adm: 'admiral',
  cpl: 'corporal',
};
/** Offices that are written for one another: no conflict. */
const TWINS: readonly (readonly [string, string])[] = [
  ['premier', 'prime minister'],
  ['justice', 'judge'],
  ['justice', 'chief justice'],
  ['judge', 'chief justice'],
  ['fire chief', 'deputy fire chief'],
];

/**
 * One name for an office however it is written.
 * @param title as it stands before a name, such as "Sen." or "Fire Chief"
 * @returns undefined where the title is not one of those compared
 */
export function officeOf(title: string): string | undefined {
  const bare = title
    .toLowerCase()
    .replace(/^(?:former|then|ex-|acting|retired|outgoing|incoming)[\s-]*/, '')
    .replace('defence', 'defense')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [form, name] of OFFICES)
    if (form.test(bare)) {
      const plain = bare.replace(/\.$/, '');
      return name === '' ? (RANKS[plain] ?? plain) : name;
    }
  return undefined;
}

/** Whether one person may be called by both. */
export const mayHoldBoth = (a: string, b: string): boolean =>
  a === b || TWINS.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
