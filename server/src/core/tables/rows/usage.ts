import { isVerbBase } from '../../language/lemma.ts';
import type { TableMatch } from '../match.ts';
import { nouns, pairs, type Row, type RowTraits } from '../row.ts';

const word = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.lower ?? '';
const text = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.text ?? '';
const tag = (match: TableMatch, i: number): string => match.sentence.tags[i] ?? '';
const CAPITAL = /^\p{Lu}/u;
const safe = (name: string, more: Partial<RowTraits> = {}): RowTraits => ({ entry: `u.${name}`, fix: 'safe', ...more });
const suggest = (name: string, more: Partial<RowTraits> = {}): RowTraits => ({
  entry: `u.${name}`,
  fix: 'suggest',
  ...more,
});
const hint = (name: string, more: Partial<RowTraits> = {}): RowTraits => suggest(name, { level: 'hint', ...more });
/** Puts another word for one of those found, capital kept. */
const swap =
  (from: RegExp, to: string) =>
  (match: TableMatch): string =>
    match.text.replace(from, (found) => (CAPITAL.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to));
/** What is measured rather than counted. */
const MEASURED =
  /^(?:miles?|feet|foot|inch(?:es)?|yards?|meters?|kilometers?|dollars?|cents?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|percentage|pounds?|ounces?|tons?|degrees?|acres?|gallons?|liters?|kilograms?|grams?|points?|euros?|square|times|knots|mph|megawatts?|kilowatts?|million|billion|blocks?|decades?|dlrs?|pct|mln|bln|parsecs|light-years|stone|inning|innings)$/;
const SINGULAR_GROUP =
  'team|committee|council|board|jury|company|family|government|commission|agency|department|panel|union|association|club|army|navy|staff|faculty|group|court|cabinet|firm|band|crew|public|orchestra|school|university|church|administration|party';
const thatWho =
  'people|man|woman|men|women|person|voters|residents|students|workers|officers|children|drivers|patients|soldiers|employees|members|lawmakers|protesters|parents|teachers|players|officials|migrants|refugees|neighbors|customers|passengers|victims|survivors|boy|girl|boys|girls|teenagers|farmers|scientists|researchers|doctors|nurses|volunteers|someone|anyone|those|veterans|senators|judges|jurors|tenants|homeowners|immigrants|commuters|firefighters|activists|critics|supporters|owners|leaders|athletes|fans|coach|teacher|doctor|officer|driver|lawyer|worker|student|resident|mayor|neighbor';

/** Usage: one word for another. */
export const USAGE: readonly Row[] = [
  ...(['more than', 'allowed'] as const).map(
    (value): Row => ({
      ...suggest('over', value === 'allowed' ? { level: 'hint' } : {}),
      when: ['over', value],
      find: 'over <CD>',
      to: swap(/^over/i, 'more than'),
      guard: (match) =>
        /^(?:NNS|CD)$/.test(tag(match, match.last)) &&
        !/^(?:and|or|to)$/.test(word(match, match.last)) &&
        !/^(?:is|was|are|were|game|all|turn|turned|win|won|wins|victory|it|them|him|handed|took|go|went|going|flew|jumped|fell|lead|advantage|fight|dispute|vote|debate)$/.test(
          word(match, match.first - 1),
        ),
    }),
  ),
  {
    ...suggest('over', { level: 'hint' }),
    when: ['over', 'allowed', 'more than'],
    find: 'over <num> <NNS>',
    to: swap(/^over/i, 'more than'),
    guard: (match) =>
      /^(?:is|was|are|were|sent|about|,|has|had|have|in|with|of|employs|for|than|to|cost|costs|)$/.test(
        word(match, match.first - 1),
      ),
  },
  {
    ...safe('fewer'),
    find: 'less than <CD> <NNS>',
    to: swap(/^less/i, 'fewer'),
    guard: (match) =>
      !MEASURED.test(word(match, match.last - 1)) &&
      !/^one$|\.\d/.test(word(match, match.first + 2)) &&
      word(match, match.first - 1) !== 'no',
  },
  {
    ...safe('fewer'),
    find: 'less than <num> <low> <NNS>',
    to: swap(/^less/i, 'fewer'),
    guard: (match) =>
      /^(?:JJ|VBN|VBG)/.test(tag(match, match.last - 2)) &&
      !MEASURED.test(word(match, match.last - 2)) &&
      !MEASURED.test(word(match, match.last - 1)),
  },
  {
    ...safe('fewer'),
    find: 'less people|students|jobs|cars|voters|workers|residents|children|homes|cases|votes|calories|customers|visitors|options|opportunities|officers|soldiers|troops|teachers|seats|trees|deaths|patients|hours|crimes|members|accidents|injuries|arrests|tickets|women|men',
    to: swap(/^less/i, 'fewer'),
    guard: (match) =>
      !/^(?:no|even|much)$/.test(word(match, match.first - 1)) || word(match, match.first - 1) === 'even',
  },
  {
    ...hint('that-which'),
    find: '<NN> which <VB>|<MD>',
    to: swap(/which/, 'that'),
    guard: (match) =>
      !/^(?:and|or|,)$/.test(word(match, match.first + 1)) &&
      tag(match, match.first) !== 'NNP' &&
      word(match, match.first) !== 'matter',
  },
  {
    ...safe('who'),
    find: `${thatWho} that <VBD>|<VBZ>|<VBP>|<MD>`,
    to: swap(/that/, 'who'),
    guard: (match) =>
      // "the people that guild leads need": a noun that the tagger took for a verb.
      (!/^VBP?$/.test(tag(match, match.last - 1)) ||
        isVerbBase(word(match, match.last - 1)) ||
        /^(?:are|have|do|were)$/.test(word(match, match.last - 1))) &&
      !/^NN/.test(/^VBP?$/.test(tag(match, match.last - 1)) ? tag(match, match.last) : '') &&
      !/^(?:told|tell|tells|telling|assured|reminded|convinced|informed|warned|so|such|show|showed)$/.test(
        word(match, match.first - 1),
      ) &&
      !(
        /^(?:was|is|were|are)$/.test(word(match, match.last - 1)) &&
        /^(?:when|because|why|how)$/.test(word(match, match.last))
      ),
  },
  ...pairs(
    safe('comprised'),
    'is comprised of > comprises; are comprised of > comprise; was comprised of > comprised; were comprised of > comprised; being comprised of > comprising; be comprised of > comprise; been comprised of > comprised; is comprised primarily of, is comprised mostly of > mostly comprises',
  ),
  ...pairs(
    safe('affect'),
    'the affect of > the effect of; an affect on > an effect on; no affect on > no effect on; the affect on > the effect on; little affect on > little effect on; any affect on > any effect on; the affects of > the effects of; side affects > side effects; side affect > side effect; took affect > took effect; take affect > take effect; takes affect > takes effect; taking affect > taking effect; go into affect, into affect > into effect; in affect > in effect; adverse affect > adverse effect; greenhouse affect > greenhouse effect; ripple affect > ripple effect; domino affect > domino effect; lasting affect > lasting effect; negative affect > negative effect; positive affect > positive effect; chilling affect > chilling effect',
  ),
  {
    ...safe('affect'),
    find: 'no|any|little|much|an|some|the|its|their|his|her affect',
    to: swap(/affect$/, 'effect'),
    // Doctors speak of a patient's affect; a verb has a subject before it.
    guard: (match) =>
      /^(?:[.,;]|on|in|upon|from|at|for|after|until|whatsoever|and|was|is|)$/.test(word(match, match.last)) &&
      !/\b(?:flat|blunted|patient\w*|psych\w*|mood)\b/i.test(match.sentence.text),
  },
  ...pairs(safe('affect'), 'effected by > affected by; effecting the > affecting the').filter(
    ({ find }) => find === 'effected by',
  ),
  ...pairs(
    suggest('farther'),
    'ran further than > ran farther than; run further than > run farther than; walked further than > walked farther than; drove further than > drove farther than; threw further than > threw farther than; threw it further > threw it farther; flew further than > flew farther than; swam further than > swam farther than; jumped further than > jumped farther than; traveled further than > traveled farther than; hit it further > hit it farther; hiked further than > hiked farther than; lives further from > lives farther from; live further from > live farther from; is further from > is farther from; are further from > are farther from; no further than a mile > no farther than a mile; further out > farther out; further back in > farther back in; further behind the > farther behind the; further upriver > farther upriver; further west of > farther west of;further down the > farther down the; further up the > farther up the; further away > farther away; further along the > farther along the; further north > farther north; further south > farther south; further east > farther east; further west > farther west; further apart > farther apart; further inland > farther inland; further offshore > farther offshore; miles further > miles farther; much further away > much farther away; further out to sea > farther out to sea; further from the > farther from the; throw further > throw farther; walk further > walk farther; drive further > drive farther; run further > run farther; further upstream > farther upstream; further downstream > farther downstream; further uphill > farther uphill; miles further on > miles farther on; further across > farther across',
  ),
  {
    ...suggest('lay-lie'),
    find: 'was|were|is|are|been|be|still|found|seen laying on|in|down|there|under|beside|next|around|awake|face|motionless|dead|unconscious|across|near|by|along|outside|at|face-down|behind|flat|against|still',
    to: swap(/laying/, 'lying'),
  },
  {
    ...suggest('lay-lie'),
    find: 'laid down for|on|in|and|to|next|beside',
    to: swap(/laid/, 'lay'),
    guard: (match) => /^(?:PRP|NNP|NN|NNS)$/.test(tag(match, match.first - 1)),
  },
  ...['flaunt:flout', 'flaunted:flouted', 'flaunts:flouts', 'flaunting:flouting'].map((pair): Row => {
    const [from = '', to = ''] = pair.split(':');
    return {
      ...safe('flaunt'),
      find: `${from} the|these|those|its|their|his|her|all? rule|rules|law|laws|order|orders|regulations|regulation|ban|authority|restrictions|conventions|convention|court|curfew|sanctions|guidelines|mandate|mandates|ordinance|norms|city|state|federal|traffic|health|safety|tax`,
      to: swap(/^flaunt\p{L}*/iu, to),
    };
  }),
  ...['flaunt:flout', 'flaunted:flouted', 'flaunts:flouts', 'flaunting:flouting'].map((pair): Row => {
    const [from = '', to = ''] = pair.split(':');
    return {
      ...safe('flaunt'),
      find: `${from} rules|laws|orders|regulations|sanctions|conventions|restrictions`,
      to: swap(/^flaunt\p{L}*/iu, to),
    };
  }),
  ...pairs(
    safe('home-in'),
    'hone in on > home in on; honed in on > homed in on; hones in on > homes in on; honing in on > homing in on; hone in > home in; honing in > homing in; honed in > homed in',
  ),
  ...pairs(
    safe('free-rein'),
    'free reign > free rein; reign in > rein in; reigned in > reined in; reigning in > reining in; reigns in > reins in; tight reign > tight rein; full reign > full rein; reins of power > reins of power',
  ).filter(({ find }) => find !== 'reins of power'),
  ...pairs(
    safe('tow-line'),
    'tow the line > toe the line; towed the line > toed the line; towing the line > toeing the line; tows the line > toes the line; tow the party > toe the party; towing the party > toeing the party; towed the party > toed the party; tow the company line > toe the company line',
  ),
  ...['peak:pique', 'peaked:piqued', 'peaks:piques', 'peaking:piquing', 'peek:pique', 'peeked:piqued'].map(
    (pair): Row => {
      const [from = '', to = ''] = pair.split(':');
      return {
        ...safe('peak-interest'),
        find: `${from} my|his|her|their|our|your|its|the|an|public|some|more|people's|voters'? interest|curiosity|attention|interests`,
        to: swap(/^pe[ae]k\p{L}*/iu, to),
        guard: (match) => !/^(?:the|at|of|a|its|their)$/.test(word(match, match.first - 1)),
      };
    },
  ),
  {
    ...safe('peak-interest'),
    find: "peaked|peeked <word> ’s|'s interest|curiosity",
    to: swap(/^pe[ae]ked/i, 'piqued'),
  },
  ...pairs(
    suggest('begs'),
    'begs the question > raises the question; beg the question > raise the question; begged the question > raised the question; begging the question > raising the question',
  ),
  {
    ...hint('literally'),
    find: 'literally <word>',
    to: (match) =>
      match.opens
        ? text(match, match.first + 1).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
        : text(match, match.first + 1),
    guard: (match) =>
      !/^(?:means|meaning|translated|translates|speaking|and|or|the)$/.test(word(match, match.first + 1)),
  },
  {
    ...hint('unique'),
    fix: 'suggest',
    find: 'very|most|more|rather|somewhat|quite|extremely|truly|really|fairly|totally|completely|absolutely|pretty|so unique',
    to: 'unique',
    guard: (match) => word(match, match.first - 1) !== 'an',
  },
  { ...hint('unique'), find: 'an extremely|absolutely unique', to: 'a unique' },
  {
    ...hint('none-are'),
    fix: 'none',
    find: 'none are|were|have',
    say: '“$0”: “none” is singular where it means no single one.',
  },
  ...pairs(
    safe('about', {
      level: 'hint',
      guard: (match) =>
        // "an approximately 40% increase" would become "an about".
        !/^an?$/.test(word(match, match.first - 1)) &&
        (/^(?:CD|\$|DT|JJ|NN)/.test(tag(match, match.last)) ||
          match.sentence.tokens[match.last]?.kind === 'number' ||
          text(match, match.last) === '$'),
    }),
    'approximately > about',
  ),
  {
    ...suggest('capital'),
    find: "state|nation's|country's|provincial|national|the|'s capitol",
    to: swap(/capitol/i, 'capital'),
    guard: (match) =>
      /^(?:city|cities)$/.test(word(match, match.last)) ||
      (word(match, match.last) === ',' && CAPITAL.test(text(match, match.last + 1))) ||
      (word(match, match.last) === 'of' && CAPITAL.test(text(match, match.last + 1))),
  },
  ...pairs(
    suggest('capital'),
    'capitol city > capital city; capitol punishment > capital punishment; capitol gains > capital gains; capitol investment > capital investment; capitol of > capital of; capitol cities > capital cities; capital building > Capitol building; capital dome > Capitol dome; capital steps > Capitol steps; capital rotunda > Capitol rotunda; capital grounds > Capitol grounds; capital hill > Capitol Hill; venture capitol > venture capital; capitol improvements > capital improvements',
  ),
  {
    ...suggest('principal'),
    find: 'principle reason|reasons|cause|causes|role|source|sources|concern|concerns|goal|aim|investigator|dancer|owner|architect|author|cast|conductor|character|objective|witness|backer|beneficiary|partner|residence|purpose|problem|difference|factor|factors|issue|actor|ingredient|researcher|suspect|opponent|sponsor|photographer|engineer|adviser|amount|payment|cellist|violinist',
    to: swap(/principle/i, 'principal'),
  },
  ...pairs(
    suggest('principal'),
    'school principle > school principal; assistant principle > assistant principal; vice principle > vice principal; on principal > on principle; matter of principal > matter of principle; guiding principal > guiding principle; guiding principals > guiding principles; first principals > first principles; basic principal > basic principle; principle of the school > principal of the school; the principle said > the principal said; moral principal > moral principle',
  ),
  ...pairs(
    hint('data-singular'),
    'the data are > the data is; the data were > the data was; the data show > the data shows; the data suggest > the data suggests; the data indicate > the data indicates; the data have > the data has; these data > this data; data are > data is; data were > data was',
  ).map((row) => ({ ...row, guard: (match: TableMatch) => word(match, match.first - 1) !== 'and' })),
  {
    ...suggest('collective', { when: ['spelling', 'american'] }),
    find: `the|a|each|this|our|his|her|their|its ${SINGULAR_GROUP} are|were|have`,
    to: (match) =>
      match.text.replace(/(are|were|have)$/, (verb) => (verb === 'are' ? 'is' : verb === 'were' ? 'was' : 'has')),
    guard: (match) => !/^(?:of|and|in|if|for|with|by|from|at|to|or|than)$/.test(word(match, match.first - 1)),
  },
  ...pairs(
    suggest('died-of'),
    'died from > died of; dies from > dies of; die from > die of; dying from > dying of; dead from > dead of',
  )
    .map((row) => ({
      ...row,
      guard: (match: TableMatch) =>
        !/^(?:the|a|an)$/.test(word(match, match.last)) ||
        /\b(?:disease|virus|illness|cancer|infection|overdose|flu|wound|stroke|attack)\b/.test(match.sentence.text),
    }))
    .filter(({ find }) => find !== 'dead from'),
  {
    ...suggest('hanged'),
    find: 'was|were|be|been|being hung',
    to: swap(/hung$/, 'hanged'),
    guard: (match) =>
      match.sentence.tokens.length <= 3 ||
      (/\b(?:execut\p{L}*|gallows|noose|lynch\p{L}*|murder\p{L}*|convicted|sentenced|treason|prisoners?|prison|killer|hangman|spy|traitor|spies|crimes?|outlaw|death|Nazi|dictator|condemned|rope)\b/iu.test(
        match.sentence.text,
      ) &&
        !/\b(?:painting|portrait|picture|flag|banner|jury|sign|poster|art)\b/i.test(match.sentence.text)),
  },
  ...pairs(
    suggest('hanged'),
    'hung himself > hanged himself; hung herself > hanged herself; hung themselves > hanged themselves',
  ),
  ...pairs(safe('pleaded'), 'pled > pleaded; plead guilty > pleaded guilty; plead not guilty > pleaded not guilty').map(
    (row) =>
      row.find === 'pled'
        ? row
        : {
            ...row,
            guard: (match: TableMatch) =>
              /^(?:he|she|they|who|and|has|have|had|man|woman)$/.test(word(match, match.first - 1)) &&
              !/\b(?:will|to|would|could|may|must)\b/.test(match.sentence.text.slice(0, 200)),
          },
  ),
  ...pairs(
    suggest('drunk-driving'),
    'drunken driver > drunk driver; drunken drivers > drunk drivers; drunken driving > drunk driving; drunken-driving > drunk-driving',
  ),
  {
    ...suggest('adopted-passed'),
    find: 'passed|passes|pass|passing an|the|a|its|this|that|two|three|several ordinance|resolution|ordinances|resolutions|rule|rules|amendment|zoning|noise|nonbinding|symbolic|city|emergency? ordinance|resolution|ordinances|resolutions',
    to: swap(/^pass\p{L}*/iu, 'adopted'),
  },
  {
    ...suggest('adopted-passed'),
    find: 'passed an|the|a|its|this|that|two|three|several ordinance|resolution|ordinances|resolutions',
    to: swap(/^passed/i, 'adopted'),
  },
  {
    ...suggest('adopted-passed'),
    find: 'pass an|the|a|its|this|that ordinance|resolution|ordinances|resolutions',
    to: swap(/^pass/i, 'adopt'),
  },
  {
    ...suggest('adopted-passed'),
    find: 'adopted|approved a|the|this|that bill',
    to: swap(/^(?:adopted|approved)/i, 'passed'),
    guard: (match) => /^adopted/i.test(match.text),
  },
  {
    ...safe('corner'),
    find: 'at|near|on|to the corner of',
    to: (match) => text(match, match.first),
    guard: (match) => CAPITAL.test(text(match, match.last)) || match.sentence.tokens[match.last]?.kind === 'number',
  },
  ...pairs(
    hint('currently'),
    'is currently > is; are currently > are; was currently > was; were currently > were; currently is > is; currently are > are; currently has > has; has currently > has; currently have > have; currently lives > lives; currently works > works; currently serves > serves',
  ),
  {
    ...hint('that-omit'),
    find: 'that he|she|they|it|we|the|his|her|their|there|its',
    to: (match) => match.text.replace(/^that /, ''),
    guard: (match) =>
      /^(?:said|says)$/.test(word(match, match.first - 1)) &&
      !/^(?:being|having|is|was|been)$/.test(word(match, match.first - 2)),
    say: 'After “said” the sentence needs no “that”.',
  },
  ...(['sort of', 'kind of'] as const).map(
    (find): Row => ({
      entry: 'w.hedge',
      fix: 'suggest',
      level: 'hint',
      find: `${find} <word>`,
      to: (match) => text(match, match.last - 1),
      guard: (match) =>
        /^(?:VB|RB|PRP|IN|MD|NN)/.test(tag(match, match.first - 1)) &&
        !/^(?:a|an|the|this|that|these|those|some|any|what|same|new|other|one|every|each|no|right|best|worst|certain|different|another|such|first|only|particular|special|various|many|all|whatever|which|of|rare|his|her|its|their)$/.test(
          word(match, match.first - 1),
        ) &&
        !/^JJ/.test(tag(match, match.first - 1)) &&
        /^(?:JJ|RB|DT|VBN|VBD|VBG|VB|VBP)/.test(tag(match, match.last - 1)),
      say: '“$0” hedges. Say it, or leave it.',
    }),
  ),
  ...pairs(suggest('different-than'), 'different than > different from; differently than > differently from'),
  {
    ...safe('try-and'),
    find: 'try and <VB>',
    to: swap(/ and /, ' to '),
    guard: (match) =>
      !/^(?:failed|succeed|fail|failing|succeeded|failed)$/.test(word(match, match.last - 1)) &&
      /^(?:VB|VBP|NN)$/.test(tag(match, match.last - 1)),
  },
  {
    ...safe('try-and'),
    find: 'try and find|get|make|keep|stop|help|win|save|see|do|be|go|take|put|bring|reach|fix|solve|sell|buy|pass|build|raise|cut|figure|understand|explain|avoid|contact|block|change',
    to: swap(/ and /, ' to '),
  },
  ...pairs(
    safe('could-of'),
    'could of > could have; would of > would have; should of > should have; might of > might have; must of > must have; may of > may have; couldn’t of > couldn’t have; wouldn’t of > wouldn’t have; shouldn’t of > shouldn’t have',
  ).map((row) => ({
    ...row,
    guard: (match: TableMatch) =>
      // "May of this year", "the might of the fleet", "must of the time" for "most of the time".
      !/^(?:course|the|a|an|this|that|these|those|his|her|their|its|our|my|your|which|whom|all|last|next)$/.test(
        word(match, match.last),
      ) &&
      !/^(?:DT|JJ|PRP\$|CD)/.test(tag(match, match.first - 1)) &&
      (match.opens || !CAPITAL.test(text(match, match.first))) &&
      !CAPITAL.test(text(match, match.first + 1)),
  })),
  {
    ...suggest('principal'),
    find: 'in principal',
    to: swap(/principal/i, 'principle'),
    // "$1,000 in principal amount"
    guard: (match) =>
      !/^(?:amounts?|and|payments?|balances?|debt|of|on|plus|forgiveness)$/.test(word(match, match.last)),
  },
  {
    ...suggest('whom'),
    find: 'whom said|says|was|is|were|are|will|would|has|have|had|can|could|did|does|lives|works|wrote|won|died|led|made|killed|shot',
    to: swap(/whom/i, 'who'),
    guard: (match) =>
      !/^(?:of|to|for|with|by|from|in|on|at)$/.test(word(match, match.first - 1)) &&
      !/^(?:he|she|they|we|i|you)$/.test(word(match, match.last)),
  },
  {
    ...suggest('whom'),
    find: 'whom police|officials|he|she|they|authorities|prosecutors|witnesses|investigators said|say|says|believe|believes|think was|is|were|are|had|has|will|would',
    to: swap(/whom/i, 'who'),
  },
  ...['convinced:persuaded', 'convince:persuade', 'convinces:persuades', 'convincing:persuading'].map((pair): Row => {
    const [from = '', to = ''] = pair.split(':');
    return {
      ...suggest('convince'),
      find: `${from} him|her|them|us|me|it|you|voters|officials|lawmakers|residents|people|others|parents? to`,
      to: swap(/^convinc\p{L}*/iu, to),
      guard: (match) => /^VB/.test(tag(match, match.last)) || match.last >= match.sentence.tokens.length,
    };
  }),
  {
    ...suggest('convince'),
    find: 'convinced|convince the|his|her|their|a <NN> to <VB>',
    to: (match) => match.text.replace(/^convince/i, (found) => (CAPITAL.test(found) ? 'Persuade' : 'persuade')),
  },
  ...pairs(
    suggest('ensure'),
    'insure that > ensure that; insures that > ensures that; insured that > ensured that; insuring that > ensuring that; insure the safety > ensure the safety; insure safety > ensure safety; insure success > ensure success; assure that > ensure that; insure everyone > ensure everyone; to insure the > to ensure the; insure fairness > ensure fairness; insure compliance > ensure compliance; insure a fair > ensure a fair; insure public > ensure public',
  ).filter(({ find }) => find !== 'assure that'),
  ...pairs(
    safe('historic'),
    'an historic > a historic; an historical > a historical; an historian > a historian; an historically > a historically; an hotel > a hotel; an habitual > a habitual; an heroic > a heroic; an hysterical > a hysterical; an humble > a humble; an horrific > a horrific; an hypothesis > a hypothesis; an hallucination > a hallucination; an hilarious > a hilarious; an harmonious > a harmonious; an hospital > a hospital',
  ),
  ...nouns({ entry: 'w.foreign', fix: 'suggest' }, 'modus operandi > method; raison d’etre > reason for being').slice(
    0,
    0,
  ),
  ...pairs(
    { entry: 'w.foreign', fix: 'suggest' },
    'per annum > a year; per diem > daily allowance; per capita income > income per person; vis-a-vis > compared with; inter alia > among other things; in lieu of > instead of; ad nauseam > endlessly; modus operandi > method; sine qua non > essential; ipso facto > by that fact; per se > in itself; de facto > in effect; a priori > in advance; quid pro quo > exchange; ad infinitum > endlessly; post facto > after the fact; raison d’etre > reason for being; de rigueur > expected; fait accompli > done deal; en route > on the way',
  ).filter(({ find }) => !/^(?:per capita|quid|de facto|en route|per diem)/.test(find)),
  ...pairs(
    { entry: 'w.quip', fix: 'suggest' },
    'quipped > said; quips > says; joked > said; opined > said; intoned > said; mused > said; chimed in > said; deadpanned > said',
  ).filter(({ find }) => find !== 'joked'),
  ...pairs(
    { entry: 'w.euphemism', fix: 'suggest' },
    'passed away > died; pass away > die; passes away > dies; passing away > dying; passed on > died; departed this life > died; went to be with the Lord > died; lost his life > died; lost her life > died; lost their lives > died; laid to rest > buried; put to sleep > euthanized; let go > fired; downsized > laid off; collateral damage > civilian deaths; enhanced interrogation > torture; ethnic cleansing > expulsion; economically disadvantaged > poor; correctional facility > prison; differently abled > disabled; pre-owned > used; negative growth > decline; friendly fire > fire from its own side; in the family way > pregnant; between jobs > unemployed; sanitation engineer > garbage collector',
  ).filter(({ find }) => !/^(?:passed on|let go|laid to rest|put to sleep|ethnic|friendly|downsized)/.test(find)),
];
