/** Words that say which way a figure went. */
const UP =
  'up|rise|rises|rose|risen|rising|increase|increases|increased|increasing|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soars|soared|soaring|grow|grows|grew|grown|growing|growth|gain|gains|gained|gaining|advance|advances|advanced|swell|swelled|swollen|expand|expands|expanded|expansion|leap|leaps|leapt|leaped|spike|spikes|spiked|skyrocket|skyrocketed|balloon|ballooned|boost|boosts|boosted|hike|hikes|hiked|raise|raises|raised|raising|improve|improves|improved|improvement|rebound|rebounded|higher|more|greater|larger|bigger|uptick|upturn|widened|strengthened|accelerated|lifted|multiplied|doubled|doubling|tripled|tripling|trebled|quadrupled|quintupled|mushroomed|rocketed|shot up|picked up|went up|gone up|go up|goes up|moved up|inched up|edged up|ticked up';
const DOWN =
  'down|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|decreased|decreasing|slip|slips|slipped|slipping|shrink|shrinks|shrank|shrunk|shrinking|shrinkage|plunge|plunges|plunged|plunging|slump|slumps|slumped|tumble|tumbles|tumbled|slide|slides|slid|cut|cuts|cutting|reduce|reduces|reduced|reducing|reduction|dip|dips|dipped|sink|sinks|sank|sunk|dwindle|dwindled|contract|contracted|contraction|ease|eases|eased|lower|lowered|lowers|fewer|less|smaller|retreat|retreated|shed|slash|slashed|crash|crashed|narrow|narrowed|trim|trimmed|plummet|plummeted|downturn|weakened|loss|lost|went down|gone down|go down|goes down|came down|edged down|inched down|ticked down|pared|thinned|withered|halved|halving';
const NEUTRAL = 'change|changes|changed|difference|swing|move|moved|went|gone|goes|going|shift|shifted';

const whole = (list: string): string => `\\b(?:${list})\\b`;
const UP_WORD = new RegExp(whole(UP), 'i');
const DOWN_WORD = new RegExp(whole(DOWN), 'i');

/** Nouns and comparatives that name a change right after its size: “a 20 percent increase”, “8 percent lower”. */
export const CHANGE_NOUN =
  '\\b(?:increase|rise|jump|drop|decline|decrease|fall|gain|growth|surge|hike|cut|slump|climb|leap|spike|boost|reduction|improvement|loss|dip|plunge|slide|swing|change|difference|raise|expansion|contraction|shrinkage|rebound|advance|tumble|upturn|downturn|slowdown|higher|lower|more|less|fewer|greater|larger|smaller|bigger|above|below|up|down)\\b';
/** Source of a pattern for every word of change. */
export const CHANGE_WORD = `\\b(?:${UP}|${DOWN}|${NEUTRAL})\\b`;
const LAST = new RegExp(CHANGE_WORD, 'gi');

/** 1 for a word that goes up, -1 for one that goes down, 0 for neither. */
export const directionOf = (word: string): -1 | 0 | 1 => (UP_WORD.test(word) ? 1 : DOWN_WORD.test(word) ? -1 : 0);

/** The last word of change in `text`, with where it stands. */
export function lastChange(text: string): { readonly word: string; readonly at: number } | undefined {
  let found: { word: string; at: number } | undefined;
  for (const match of text.matchAll(LAST)) found = { word: match[0], at: match.index };
  return found;
}

const TURNED: ReadonlyMap<string, string> = new Map(
  'rise fall|rises falls|rose fell|risen fallen|rising falling|increase decrease|increases decreases|increased decreased|increasing decreasing|up down|higher lower|more fewer|growth decline|grew shrank|climbed fell|jumped dropped|gained lost|gain loss'
    .split('|')
    .flatMap((pair) => {
      const [up = '', down = ''] = pair.split(' ');
      return [
        [up, down],
        [down, up],
      ] as [string, string][];
    }),
);
/** The word for the other way, where there is one in the same form. */
export const turned = (word: string): string | undefined => TURNED.get(word.toLowerCase());
