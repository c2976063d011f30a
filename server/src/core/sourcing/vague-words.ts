/** Words of attribution to nobody in particular. Own list, after what style manuals say of weasel words. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs, in their base form, by which somebody says or holds something whatever follows them. */
export const OPINION_VERBS = list(
  'say claim argue believe think consider contend maintain suggest speculate assert allege fear worry warn criticize criticise praise deem perceive ' +
    'interpret assume suspect theorize theorise hypothesize hypothesise postulate posit disagree dispute complain insist doubt predict conclude advocate ' +
    'denounce opine reckon surmise conjecture hail laud condemn lament decry deride object caution boast swear vow grumble quip joke wonder decide ' +
    'prefer favor favour oppose resent admire reject dislike misunderstand disapprove blame regard feel question',
);

/** Verbs that mean something else as often: they count where “that”, “as”, “it” or a like word shows that an opinion follows. */
export const LOOSE_VERBS = list(
  'see view hold call point cite express accuse find expect hope compare note observe recognise recognize admit attribute estimate report state debate charge ' +
    'portray label describe credit dismiss agree propose concede acknowledge ascribe liken dub refer mention indicate imply know understand love hate support ' +
    'accept explain treat remember recall maintain identify rank rate',
);

/** Participles of agentless belief: “is believed to”, “it has been argued”. */
export const BELIEF_PARTICIPLES = list(
  'believed thought said claimed rumored rumoured speculated argued considered assumed alleged suggested supposed presumed understood reputed deemed ' +
    'theorized theorised hypothesized hypothesised postulated surmised conjectured contended asserted suspected purported reported ' +
    'agreed accepted felt',
);

/** Participles that hide a judge where an adverb of number or a plain “as” stands with them: “widely seen as”, “often called”. */
export const JUDGED_PARTICIPLES = list(
  'considered regarded seen viewed recognised recognized acknowledged acclaimed praised criticized criticised accepted described hailed credited cited ' +
    'believed thought perceived deemed assumed agreed understood touted celebrated condemned noted reported rumored rumoured claimed blamed denounced derided ' +
    'lauded revered said interpreted portrayed attributed accused suspected quoted dismissed ridiculed compared likened',
);

/** “widely believed”, “often called”: how many or how often, without saying who. */
export const CROWD_ADVERBS = list(
  'widely generally commonly often popularly frequently usually universally broadly typically sometimes traditionally largely variously mostly routinely ' +
    'increasingly occasionally almost highly much',
);

/** Quantities of people that leave open who they are. */
export const CROWD_QUANTIFIERS = list('some many most several other others numerous various certain countless');

/** People whom a bare plural leaves wholly open. */
export const FACELESS_NOUNS = list(
  'critics experts observers analysts insiders skeptics sceptics detractors commentators pundits naysayers doubters apologists purists cynics traditionalists ' +
    'supporters opponents proponents scholars historians fans researchers scientists',
);

/** Plural nouns of people and of what speaks for them that do not show it by their ending. */
export const PEOPLE_NOUNS = list(
  'people critics experts scholars fans folks friends families parents groups sources states countries nations media members individuals cultures communities ' +
    'societies churches accounts reports studies historians youths adults women men children kids players schools authorities organizations organisations ' +
    'democrats christians muslims jews hindus peers staff firms companies governments newspapers outlets religions theories sects traditions sides circles ' +
    'academics clerics mechanics catholics linguists',
);
