import type { TableMatch } from '../match.ts';
import { nouns, pairs, type Row, type RowTraits } from '../row.ts';

const word = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.lower ?? '';
const text = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.text ?? '';
const tag = (match: TableMatch, i: number): string => match.sentence.tags[i] ?? '';
const CAPITAL = /^\p{Lu}/u;
const b = (name: string, more: Partial<RowTraits> = {}): RowTraits => ({ entry: `b.${name}`, fix: 'suggest', ...more });
const hint = (name: string, more: Partial<RowTraits> = {}): RowTraits => b(name, { level: 'hint', ...more });
/** "the disabled" as a noun: no noun follows. */
const label = (match: TableMatch): boolean =>
  !/^(?:NN|NNS|NNP|JJ|VBG|CD)$/.test(tag(match, match.last)) && !/^(?:-|list|and)$/.test(word(match, match.last));
const CONDITIONS =
  "autism|asthma|diabetes|epilepsy|depression|anxiety|schizophrenia|dementia|cancer|arthritis|HIV|AIDS|bipolar|blindness|deafness|dyslexia|obesity|Parkinson's|Alzheimer's|multiple|cerebral|Down|a|an|PTSD|post-traumatic|chronic|mental|memory|heart|kidney|lupus|anorexia|bulimia|migraines|Crohn's|leukemia|hemophilia|Tourette|muscular|cystic|sickle|insomnia|ADHD|OCD|hearing|addiction";

/** Words for people: what they call themselves, and no more than the story needs. */
export const PEOPLE: readonly Row[] = [
  ...pairs(
    b('illegal-immigrant'),
    'illegal immigrants > people in the country illegally; illegal immigrant > person in the country illegally; illegal aliens > people in the country illegally; illegal alien > person in the country illegally; illegals > people in the country illegally; undocumented immigrants > people in the country illegally; undocumented workers > workers in the country illegally; illegal migrants > people in the country illegally; illegal migrant > person in the country illegally; undocumented immigrant > person in the country illegally; undocumented aliens > people in the country illegally',
  ).map((row) => (/^undocumented/.test(row.find) ? { ...row, level: 'hint' as const } : row)),
  ...nouns(
    b('gendered-job'),
    'policeman, policewoman > police officer; fireman > firefighter; mailman > mail carrier; salesman, saleswoman > salesperson; stewardess > flight attendant; chairman, chairwoman > chairperson; cameraman > camera operator; repairman > repairer; foreman > supervisor; lineman > line worker; anchorman, anchorwoman > anchor; weatherman > meteorologist; handyman > maintenance worker; councilman, councilwoman > council member; cleaning lady > cleaner; male nurse > nurse; lady doctor, woman doctor > doctor; garbageman > garbage collector; serviceman > service member; workman > worker; deliveryman > delivery driver; doorman > door attendant; policewomen > police officers; alderman > alderperson; newspaperman > journalist; newsman > journalist; meter maid > parking enforcement officer; cowgirl > cowboy; manpower > workforce; housewife > homemaker',
  )
    .flatMap((row): Row[] => {
      if (
        /^(?:chair|spokes|council|congress|business|fisher|actress|alder|waitress|middle|ombuds|house|cowgirl|doorm|crafts|foreman|lineman|handyman|manpower)/.test(
          row.find,
        )
      )
        return [{ ...row, level: 'hint' as const }];
      return [row];
    })
    .flatMap((row): Row[] => (/mans$/.test(row.find) ? [{ ...row, find: row.find.replace(/mans$/, 'men') }] : [row])),
  ...pairs(
    b('gendered-job'),
    'policemen, policewomen > police officers; firemen > firefighters; mailmen > mail carriers; servicemen, servicewomen > service members; man-made > artificial; mankind > humanity; manmade > artificial; manned > crewed; unmanned > uncrewed; man hours, man-hours > work hours; forefathers > ancestors',
  ).map((row) =>
    /^(?:man-made|mankind|manned|unmanned|man|manmade|forefathers)/.test(row.find)
      ? { ...row, level: 'hint' as const }
      : row,
  ),
  ...[
    'Black',
    'black',
    'white',
    'White',
    'Hispanic',
    'Latino',
    'Latina',
    'Asian',
    'Arab',
    'African American',
    'Asian American',
    'Native American',
    'Middle Eastern',
    'dark-skinned',
    'light-skinned',
    'Indian',
    'Chinese',
    'Mexican',
    'Somali',
    'Muslim',
    'Jewish',
  ].map(
    (find): Row => ({
      ...hint('race-relevance', { fix: 'none' }),
      find: `${find
        .split(' ')
        .map((part) => (/^[A-Z]/.test(part) ? part : `=${part}`))
        .join(
          ' ',
        )} man|men|male|males|woman|women|female|youth|youths|teen|teens|teenager|teenagers|suspect|suspects|boy|boys|girl|driver|gunman|gunmen|shooter|attacker|robber|thief|intruder|assailant`,
      say: '“$0”: does the story need the race of a suspect? Give it only where it matters or with a full description.',
      guard: (match) =>
        /\b(?:suspects?|robb\w+|arrest\w*|charged|wanted|police|gunm[ae]n|attack\w*|stole|stabb\w+|assault\w*|burglar\w*|looking for|custody|fled|intruder|shoplift\w*|carjack\w*|mugg\w+)\b/i.test(
          match.sentence.text,
        ) &&
        !/\b(?:killed by|shot by|victims?|hate crime|racial\w*|racis[mt]|civil rights|discriminat\w+|brutality|protest\w*)\b/i.test(
          match.sentence.text,
        ),
    }),
  ),
  ...pairs(
    hint('native', { fix: 'none', say: '“$0”: name the tribe or nation where it is known.' }),
    'Native American, Native Americans, American Indian, American Indians, First Nations person, Alaska Natives, Amerindian',
  ).map((row) => ({
    ...row,
    // The name of a law, a month or a museum stays.
    guard: (match: TableMatch) =>
      !CAPITAL.test(text(match, match.last)) || match.sentence.tokens[match.last]?.kind === 'mark',
  })),
  ...pairs(b('manhunt'), 'manhunt > search; manhunts > searches'),
  ...pairs(
    b('suicide'),
    'committed suicide > died by suicide; commit suicide > die by suicide; commits suicide > dies by suicide; committing suicide > dying by suicide; successful suicide > suicide; failed suicide attempt > suicide attempt; unsuccessful suicide attempt > suicide attempt; completed suicide > died by suicide; attempted to commit suicide, tried to commit suicide > attempted suicide',
  ),
  ...pairs(
    b('the-label', { guard: label }),
    'the disabled > disabled people; the blind > blind people; the deaf > deaf people; the handicapped > disabled people; the homeless > homeless people; the mentally ill > people with mental illness; the poor > poor people; the elderly > older people; the college-educated > college graduates; the uninsured > uninsured people; the unemployed > unemployed people; the incarcerated > incarcerated people; the obese > people with obesity; the addicted > people with addictions; the transgendered > transgender people; the undocumented > people in the country illegally; the autistic > autistic people; the paralyzed > people with paralysis; the wealthy > wealthy people; the mentally disabled > people with intellectual disabilities; the French > French people',
  ).filter(({ find }) => !/French|wealthy|elderly/.test(find)),
  ...pairs(
    b('the-label'),
    'wheelchair-bound, wheelchair bound, confined to a wheelchair > uses a wheelchair; handicapped person > disabled person; handicapped people > disabled people; handicapped parking > accessible parking; mentally retarded > intellectually disabled; crippled > disabled; special needs > disabilities',
  ).map((row) => (/special|crippled/.test(row.find) ? { ...row, level: 'hint' as const } : row)),
  ...[
    'suffers from:has',
    'suffer from:have',
    'suffered from:had',
    'suffering from:with',
    'afflicted with:with',
    'stricken with:with',
    'victim of:person with',
    'is a victim of:has',
    'battling:with',
  ]
    .slice(0, 6)
    .map((pair): Row => {
      const [from = '', to = ''] = pair.split(':');
      return {
        ...b('suffers-from'),
        find: from,
        to,
        guard: (match) =>
          new RegExp(`^(?:${CONDITIONS})$`, 'i').test(text(match, match.last)) &&
          !(
            /^(?:a|an)$/.test(word(match, match.last)) &&
            !/\b(?:disability|disorder|disease|condition|illness|syndrome|impairment|phobia)\b/.test(
              match.sentence.text,
            )
          ),
      };
    }),
  ...pairs(
    b('addict', { guard: (match) => !CAPITAL.test(text(match, match.last)) }),
    'drug addict, addict > person with an addiction; drug addicts, addicts > people with addictions; alcoholic > person with alcoholism; alcoholics > people with alcoholism; drug abuser, junkie > person with an addiction; drug abusers, junkies > people with addictions; drug abuse, substance abuse > drug use; heroin addict > person with a heroin addiction; heroin addicts > people with heroin addictions; drug user > person who uses drugs; opioid addict > person with an opioid addiction; opioid addicts > people with opioid addictions',
  ).map((row) =>
    /^alcoholics?$/.test(row.find)
      ? {
          ...row,
          level: 'hint' as const,
          guard: (match: TableMatch) =>
            !/^(?:beverage|beverages|drink|drinks|liquor|content|anonymous)$/i.test(word(match, match.last)) &&
            tag(match, match.first).startsWith('NN'),
        }
      : /abuse$|drug user/.test(row.find)
        ? { ...row, level: 'hint' as const }
        : row,
  ),
  {
    ...b('obese'),
    find: 'an obese man|woman|person|child|patient|boy|girl|adult|teenager',
    to: (match) => `${match.opens ? 'A' : 'a'} ${word(match, match.first + 2)} with obesity`,
  },
  {
    ...hint('obese', { fix: 'none', say: '“$0” labels. Say that a person has obesity, where the story needs it.' }),
    find: 'is|was|are|were|be|been|being|morbidly|severely|clinically obese',
    guard: (match) => !/^NN/.test(tag(match, match.last)),
  },
  {
    ...b('obese'),
    find: 'obese people|men|women|children|patients|adults|persons|teens|teenagers|Americans',
    to: (match) => `${text(match, match.first + 1)} with obesity`,
  },
  {
    ...b('oriental', { fix: 'none' }),
    find: '=Oriental|Orientals|oriental|orientals',
    say: '“$0” is for rugs and art, not for people. Name the people or the country.',
    guard: (match) =>
      !/^(?:rug|rugs|carpet|carpets|Institute|Mindoro|medicine|art|poppy|bittersweet|hotel|theater)$/i.test(
        text(match, match.last),
      ),
  },
  {
    ...hint('minorities', { fix: 'none' }),
    find: 'minorities',
    say: '“minorities” lumps people together. Name the groups.',
    guard: (match) => !/^(?:ethnic|religious|linguistic|blocking|sexual|national)$/.test(word(match, match.first - 1)),
  },
  ...pairs(
    b('blacks'),
    '=Blacks > Black people; =blacks > Black people; =Whites > white people; =whites > white people; a =Black > a Black person',
  ).map((row) => ({
    ...row,
    guard: (match: TableMatch) =>
      (!/^(?:egg|egg-|all|the)$/.test(word(match, match.first - 1)) && !CAPITAL.test(text(match, match.first - 1))) ||
      match.first === 0
        ? !/^(?:and|of)$/.test('') && (row.find !== 'a =Black' || !/^(?:NN|JJ|NNP|NNS|CD)/.test(tag(match, match.last)))
        : false,
  })),
  ...pairs(
    b('hearing'),
    'deaf and dumb > deaf; deaf-mute > deaf; deaf mute > deaf; hearing impaired, hearing-impaired > hard of hearing; deaf-and-dumb > deaf; deaf-mutes > deaf people; tone-deaf to > blind to',
  ).filter(({ find }) => !/^tone/.test(find)),
  ...pairs(
    b('mistress', {
      guard: (match) => !CAPITAL.test(text(match, match.last)) && !/^(?:head|of)$/.test(word(match, match.last)),
    }),
    'mistress > companion; mistresses > companions',
  ),
  ...pairs(
    b('child-prostitute'),
    'child prostitute > child victim of trafficking; child prostitutes > child victims of trafficking; child prostitution > child sex trafficking; teen prostitute, teenage prostitute, underage prostitute > teenage victim of trafficking; child pornography, child porn > child sexual abuse images; underage woman > girl; underage women > girls; sex with a minor > sexual abuse of a minor; underage prostitutes > child victims of trafficking',
  ),
  ...pairs(
    b('officer-involved'),
    'officer-involved shooting, officer involved shooting, police-involved shooting > police shot; officer-involved shootings, police-involved shootings > police shootings; deputy-involved shooting, trooper-involved shooting > police shot; in-custody death > death in custody',
  ),
  ...pairs(
    b('accident'),
    'car accident, auto accident, automobile accident, traffic accident, vehicle accident, road accident, truck accident, motorcycle accident, highway accident, bus accident, motor vehicle accident, car wreck > crash; car accidents, auto accidents, traffic accidents, vehicle accidents, road accidents, truck accidents, motorcycle accidents, motor vehicle accidents > crashes; train accident > train crash; hit-and-run accident > hit-and-run crash',
  ).map((row) => (row.find === 'auto accident' ? row : row)),
  {
    ...b('migrants-flood', { fix: 'suggest' }),
    find: 'flood|wave|tide|surge|influx|deluge|swarm|horde|tidal? of migrants|immigrants|refugees|asylum-seekers|asylum',
    say: '“$0” likens people to a disaster or an army. Give their number.',
  },
  {
    ...b('migrants-flood', { fix: 'none' }),
    find: 'migrants|immigrants|refugees flooding|pouring|swarming|invading|flooded|swarmed|poured|streaming',
    say: '“$0” likens people to a disaster or an army. Give their number.',
  },
  {
    ...b('migrants-flood', { fix: 'none' }),
    find: 'migrant|immigrant|refugee flood|wave|tide|invasion|horde|hordes|swarm|caravan|influx',
    say: '“$0” likens people to a disaster or an army. Give their number.',
    guard: (match) => word(match, match.first + 1) !== 'caravan',
  },
  ...pairs(
    b('pro-life', {
      guard: (match) => !CAPITAL.test(text(match, match.first - 1)) && !CAPITAL.test(text(match, match.last)),
    }),
    'pro-life, pro life, right-to-life > anti-abortion; pro-choice, pro choice, pro-abortion > abortion-rights; pro-lifers > abortion opponents; pro-lifer > abortion opponent; abortionist > abortion provider; abortionists > abortion providers; unborn child > fetus; unborn baby > fetus; partial-birth abortion > late-term procedure; fetal heartbeat > cardiac activity',
  ).map((row) => (/unborn|partial|heartbeat/.test(row.find) ? { ...row, level: 'hint' as const } : row)),
  {
    ...b('pronoun-he'),
    find: 'each|every|any|a <NN> must|should|can|may|will|has|needs|wants|is|gets|brings|shows|loses show|bring|keep|pay|use|submit|file|register|carry|have|wear|check|cast|update|renew|get|wash|protect|sign|present|lock|see|take|make|follow|leave|report|to? his',
    to: (match) => match.text.replace(/his$/, 'their'),
    guard: (match) => /^(?:each|every|any)$/.test(word(match, match.first)),
  },
  {
    ...b('pronoun-he'),
    find: 'everyone|everybody|anyone|someone|nobody|somebody|anybody <VB>|<MD> <VB>? his',
    to: (match) => match.text.replace(/his$/, 'their'),
  },
  {
    ...b('pronoun-he'),
    find: 'each|every|any <NN> <VBZ>|<VBD> his',
    to: (match) => match.text.replace(/his$/, 'their'),
  },
  ...pairs(
    b('s-he'),
    's/he > they; he/she, she/he > they; his/her, her/his > their; him/her, her/him > them; (s)he > they; he or she > they; his or her > their; him or her > them',
  ).map((row) => (/ or /.test(row.find) ? { ...row, level: 'hint' as const } : row)),
  ...pairs(
    hint('terrorist', {
      guard: (match) =>
        !/^(?:foreign|designated|global|domestic)$/.test(word(match, match.first - 1)) &&
        tag(match, match.first).startsWith('NN') &&
        !/^(?:organization|organizations|attack|attacks|financing|act|acts|watch|watchlist|list|group|groups|designation|charges|threat|threats)$/.test(
          word(match, match.last),
        ),
    }),
    'terrorist > militant; terrorists > militants',
  ),
  {
    ...hint('islamist', { fix: 'none' }),
    find: 'islamist|islamists',
    say: '“$0” is for people who want government by Islamic law; it is no word for Muslims in general.',
  },
  {
    ...hint('native', { fix: 'none' }),
    find: '=Indian|Indians|native =Americans|reservation|tribe|tribes|chief',
    say: 'Name the tribe or nation; “Indian” alone may be wrong.',
    guard: (match) =>
      /\b(?:reservation|tribal|tribe|powwow|Native American|Navajo|Cherokee|Sioux|Lakota|Apache|Ojibwe)\b/.test(
        match.sentence.text,
      ) &&
      !CAPITAL.test(text(match, match.last)) &&
      !CAPITAL.test(text(match, match.first - 1)),
  },
  ...pairs(
    b('native'),
    'American Indian > Native American; =squaw > woman; =redskin > Native American; =Eskimo > Inuit; =Eskimos > Inuit',
  ).map((row) => ({
    ...row,
    level: 'hint' as const,
    guard: (match: TableMatch) => !CAPITAL.test(text(match, match.last)),
  })),
  ...pairs(
    b('elder'),
    'a senior citizen > an older adult; senior citizen > older adult; senior citizens > older adults; seniors > older adults; the aged > older adults; golden agers > older adults; old folks > older adults; pensioners > retirees; pensioner > retiree; octogenarian > person in their 80s; elderly people > older people',
  )
    .map((row) =>
      row.find === 'seniors'
        ? {
            ...row,
            level: 'hint' as const,
            guard: (match: TableMatch) =>
              !/\b(?:school|class|college|university|juniors|graduat\p{L}*|campus|team|students?)\b/iu.test(
                match.sentence.text,
              ),
          }
        : /^(?:pensioner|the aged|octogenarian)/.test(row.find)
          ? { ...row, level: 'hint' as const }
          : row,
    )
    .filter(({ find }) => find !== 'elderly people' && find !== 'pensioners' && find !== 'pensioner'),
  ...pairs(
    b('climate-denier'),
    'climate change denier, climate denier, global warming denier, climate skeptic, climate change skeptic > person who does not accept climate science; climate change deniers, climate deniers, global warming deniers, climate skeptics, climate change skeptics > people who do not accept climate science; climate change denial > rejection of climate science',
  ),
  {
    ...b('race-relevance', { fix: 'none', level: 'hint' }),
    find: 'suspect|gunman|robber|attacker|man|assailant|thief was|is|as described? as? a|an black|white|hispanic|asian|latino|african-american man|male|woman|female',
    say: 'Is the race of a suspect part of a description that would help to find somebody?',
  },
  {
    ...b('race-relevance', { fix: 'none', level: 'hint' }),
    find: 'described as a|an black|white|hispanic|asian|latino man|male|woman|female',
    say: 'Is the race of a suspect part of a description that would help to find somebody?',
  },
  ...pairs(
    { entry: 'at.tweet', fix: 'suggest', level: 'hint' },
    'tweeted > posted on X; tweets > posts; tweet > post; retweeted > reposted; retweet > repost',
  ).map((row) => ({
    ...row,
    guard: (match: TableMatch) => (row.find === 'tweets' ? tag(match, match.first).startsWith('VB') || true : true),
  })),
  ...pairs(
    {
      entry: 'at.stated',
      fix: 'suggest',
      level: 'hint',
      guard: (match) => /^VBD$/.test(tag(match, match.first)) || match.sentence.tokens.length === 1,
    },
    'stated > said; noted > said; pointed out > said; declared > said; remarked > said; asserted > said',
  ).filter(({ find }) => /^(?:stated|remarked|asserted)$/.test(find)),
  {
    entry: 'at.told-object',
    fix: 'none',
    level: 'hint',
    find: 'told that',
    say: '“told” needs somebody who was told: “told reporters that”.',
    guard: (match) =>
      !/^(?:was|were|been|be|being|is|are|get|got|am|not|also|he|who)$/.test(word(match, match.first - 1)) ||
      match.first === 0,
  },
  ...[
    'smiled:a smile',
    'laughed:a laugh',
    'grinned:a grin',
    'sighed:a sigh',
    'frowned:a frown',
    'shrugged:a shrug',
    'chuckled:a chuckle',
    'beamed:a smile',
    'giggled:a giggle',
    'winced:a wince',
    'nodded:a nod',
    'gestured:a gesture',
  ].map((pair): Row => {
    const [verb = '', with_ = ''] = pair.split(':');
    return {
      entry: 'at.emotive-verb',
      fix: 'suggest',
      find: `<word> ${verb}`,
      to: (match) => `${text(match, match.first)} said with ${with_}`,
      guard: (match) =>
        /^["”’]$/.test(text(match, match.first - 1)) && /^(?:PRP|NNP|NN|NNS)$/.test(tag(match, match.first)),
    };
  }),
  {
    entry: 'at.said-order',
    fix: 'suggest',
    level: 'hint',
    find: 'said|says|added <cap>',
    to: (match) => `${text(match, match.first + 1)} ${word(match, match.first)}`,
    guard: ends,
  },
  {
    entry: 'at.said-order',
    fix: 'suggest',
    level: 'hint',
    find: 'said|says|added <cap> <cap>',
    to: (match) => `${text(match, match.first + 1)} ${text(match, match.first + 2)} ${word(match, match.first)}`,
    guard: ends,
  },
  {
    entry: 'at.feel-believe',
    fix: 'suggest',
    level: 'hint',
    find: 'he|she believes|feels|thinks|hopes|fears|worries|wishes',
    to: (match) => `${text(match, match.first)} said ${word(match, match.first)} ${word(match, match.first + 1)}`,
    guard: (match) => !/^(?:said|says|added|that|what|who|whom|because|and|as)$/.test(word(match, match.first - 1)),
  },
  {
    entry: 'at.feel-believe',
    fix: 'suggest',
    level: 'hint',
    find: 'they believe|feel|think|hope|fear',
    to: (match) => `${text(match, match.first)} said they ${word(match, match.first + 1)}`,
    guard: (match) =>
      !/^(?:said|say|says|added|that|what|who|whom|because|and|as|if|how|do|did)$/.test(word(match, match.first - 1)),
  },
];

/** A name that closes its sentence after the verb: no long words about the speaker follow. */
function ends(match: TableMatch): boolean {
  if (match.opens || CAPITAL.test(text(match, match.first)))
    return match.sentence.tokens.length <= 3 && !CAPITAL.test(text(match, match.first));
  const next = match.sentence.tokens[match.last];
  return (
    (next === undefined || next.text === '.') &&
    !/^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(text(match, match.last - 1))
  );
}
