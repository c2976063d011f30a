/** English verbs, a list of our own (part of this project, its licence). */

/** Irregular verbs: base, past, participle; "/" parts alternatives, "-" stands for the regular form. */
export const IRREGULAR_VERBS =
  'arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|' +
  'begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid bid/bidden|bind bound bound|' +
  'bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|' +
  'broadcast broadcast/broadcasted broadcast/broadcasted|build built built|burn burnt burnt|burst burst burst|buy bought bought|' +
  'cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|' +
  'cut cut cut|deal dealt dealt|dig dug dug|dive dove -|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|' +
  'drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|' +
  'find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|' +
  'foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|' +
  'freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|' +
  'have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|' +
  'know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|' +
  'let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|' +
  'mistake mistook mistaken|misunderstand misunderstood misunderstood|mow - mown|offset offset offset|outdo outdid outdone|' +
  'outgrow outgrew outgrown|overcome overcame overcome|overdo overdid overdone|overhear overheard overheard|' +
  'oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|' +
  'plead pled pled|prove - proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|' +
  'reset reset reset|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|' +
  'rise rose risen|run ran run|saw - sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|' +
  'sew - sewn|shake shook shaken|shear - shorn|shed shed shed|shine shone shone|shoot shot shot|show - shown|' +
  'shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|' +
  'slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sneak snuck snuck|sow - sown|speak spoke spoken|' +
  'speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|' +
  'spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|' +
  'sting stung stung|stink stank stunk|strew - strewn|stride strode stridden|strike struck struck/stricken|string strung strung|' +
  'strive strove striven|swear swore sworn|sweep swept swept|swell - swollen|swim swam swum|swing swung swung|take took taken|' +
  'teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|' +
  'tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken|' +
  'undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|' +
  'win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|' +
  'wring wrung wrung|write wrote written';

/** Base forms of regular verbs that are seldom or never nouns. */
export const VERBS =
  'abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire acquit ' +
  'activate adapt add adhere adjourn adjust administer admire admit adopt advertise advise advocate affect affirm afford agree aggravate ' +
  'align allege alleviate allocate allow allude alter amass amend amplify analyse analyze announce annoy anticipate apologise apologize ' +
  'appeal appear applaud apply appoint appreciate apprehend approve argue arise arouse arrange arrive articulate ascertain aspire ' +
  'assassinate assemble assert assess assign assist associate assume assure attach attain attend attract attribute audition authorise ' +
  'authorize avert avoid await ban banish bar batter be become befriend beg behave believe belong benefit betray blame bolster ' +
  'boost bother bounce braced brandish breach bribe broaden bury calculate calm campaign cancel captivate capture care carry cater ' +
  'celebrate cement censor certify characterise characterize chase cherish circulate cite clarify classify cleanse clinch coach ' +
  'coincide collaborate collapse collect collide combat combine comfort commemorate commence commend commit communicate compare compel ' +
  'compensate compete compile complain complete complicate comply compose comprehend comprise conceal concede conceive concentrate ' +
  'conclude concur condemn conduct confer confess confide confine confirm confiscate conform confront confuse congratulate connect ' +
  'conquer consent conserve consider consist consolidate constitute constrain construct consult consume contain contaminate contemplate ' +
  'contend contest continue contract contradict contrast contribute contrive control convene converge convert convey convict convince ' +
  'cooperate coordinate cope correspond corroborate counsel counter craft cram crave create criminalise criminalize cripple criticise ' +
  'criticize crumble culminate cultivate curb curtail deceive decide declare decline decrease dedicate deem deepen defeat defend defer ' +
  'define defuse defy delegate delete deliberate deliver demand demolish demonstrate denounce deny depart depend depict deplete deplore ' +
  'deploy deport depose deprive derail derive descend describe desert deserve designate desire destabilise destabilize destroy detain ' +
  'detect deter deteriorate determine devastate develop deviate devise devote diagnose dictate die differ differentiate diminish direct ' +
  'disagree disappear disappoint disapprove disband discard discharge disclose discontinue discourage discover discredit discriminate ' +
  'discuss disguise dismantle dismiss dispatch disperse displace dispose dispute disqualify disregard disrupt dissolve distance ' +
  'distinguish distort distract distribute disturb diversify divert divide divorce dominate donate doubt downplay downgrade drag drift ' +
  'drown earn ease echo educate elaborate elect elevate elicit eliminate embark embarrass embed embody embrace emerge emigrate emit ' +
  'emphasise emphasize employ empower enable enact enclose encounter encourage endanger endeavour endorse endure enforce engage enhance ' +
  'enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter entertain entitle envisage equip eradicate erase erect erode erupt ' +
  'escalate escape establish evacuate evade evaluate evaporate evoke evolve exacerbate exaggerate examine exceed excel exchange exclude ' +
  'execute exempt exert exhaust exhibit exist exit expand expect expel expire explain explode exploit explore export expose express ' +
  'extend extract extradite fabricate facilitate fade fail falter fascinate fasten fatten favour favor feature field file finalise finalize ' +
  'finance fine finish flourish fluctuate follow forge formulate foster found frame frighten frustrate fulfil fulfill gather generate ' +
  'gesture glorify govern grab graduate grant greet grieve guarantee halt handle happen harass harden harm hasten hamper heal heighten ' +
  'hesitate highlight hinder hire honour honor hope host humiliate identify ignite ignore illuminate illustrate imagine imitate immigrate ' +
  'impair impeach implement implicate imply import impose impress imprison improve incite include incorporate increase incur indicate ' +
  'indict induce indulge infect infer infiltrate inflate inflict influence inform infringe infuriate inhabit inherit inhibit initiate ' +
  'inject injure insert insist inspect inspire install instigate instruct insulate insult insure integrate intend intensify interact ' +
  'intercept interfere interpret interrogate interrupt intervene intimidate introduce invade invent invest investigate invite invoke ' +
  'involve isolate issue jeopardise jeopardize join justify kidnap kill kiss lack lag lament launch legalise legalize lessen liberate ' +
  'license lift like limit linger link liquidate listen litigate live loathe locate loom loot lower maintain manage mandate manifest ' +
  'manipulate manoeuvre manufacture march marry matter maximise maximize mediate memorise mention merge migrate mimic mingle minimise ' +
  'minimize mobilise mobilize moderate modernise modernize modify mock monitor motivate mount move multiply murder mutter nationalise ' +
  'narrate narrow navigate need neglect negotiate neutralise nominate normalise normalize note notice notify nudge obey object obligate ' +
  'oblige observe obstruct obtain occupy occur offend offer omit open operate oppose oppress opt order organise organize originate ' +
  'oscillate oust outlaw outline outnumber outpace outweigh overhaul overlook overrule oversee overturn overwhelm owe own pardon ' +
  'participate pass patrol pave penalise penalize perceive perform perish permit perpetuate persecute persist persuade pertain place ' +
  'plague play please pledge plot plunge point pollute portray pose possess postpone practise praise preach precede preclude predict ' +
  'prefer prepare prescribe present preserve preside press pressure presume pretend prevail prevent proceed proclaim procure produce ' +
  'profess profit prohibit prolong promise promote prompt propel propose prosecute prosper protect provide provoke publicise publicize ' +
  'publish pull punish purchase pursue push qualify quell question quote raise rally rank ratify reach react realise realize reaffirm ' +
  'reap reassure rebuff rebuke recall recede receive reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record ' +
  'recover recruit rectify recur recycle redeem redefine redirect reduce refer refine reflect refrain refuse refute regain regard register ' +
  'regret regulate rehabilitate reimburse reinforce reinstate reiterate reject rejoice rejoin relate relax release relieve relinquish relocate rely ' +
  'remain remark remedy remember remind remove render renew renounce renovate reopen reorganise reorganize repair repeal repeat repel replace replenish ' +
  'replicate reply report represent reproduce require rescue resemble resent reserve reside resign resist resolve resort respect respond ' +
  'restart restore restrain restrict restructure resume retain retaliate retire retract retreat retrieve return reunite reveal reverse ' +
  'revert review revise revisit revive revoke revolve reward rob rule sack sacrifice salute sanction satisfy save scare scrap scrutinise ' +
  'scrutinize secure seem seize select sentence separate serve settle sever shatter shelter shelve shorten shove shrug sign signal ' +
  'signify simplify simulate slam slash smuggle soar solicit solidify solve span spark specialise specialize specify speculate sponsor ' +
  'squander stabilise stabilize stage stem stifle stimulate stipulate store stray strengthen stress stretch struggle stumble subdue ' +
  'submit subscribe substitute subtract succeed succumb sue suffer suffice suggest suit summarise summarize summon supervise supplement ' +
  'supply support suppress surge surpass surprise surrender surround survive suspect suspend sustain swap symbolise symbolize synchronise ' +
  'tackle target taunt tempt tend terminate terrify testify thank thicken thrive tighten topple torment torture toss touch tour track ' +
  'trace transcend transfer transform transition translate transmit transpire trap travel treat tremble trigger trim triple trouble ' +
  'try tuck undermine underscore unfold unify unite unleash unveil update upgrade urge use utilise utilize vacate validate value vanish ' +
  'vary vaccinate mimic picnic supersede situate hone schedule vie underlie premiere wane massacre inscribe permeate infuse breathe err humor humour venture verify veto view vilify violate visit voice volunteer vow wander warn warrant weaken welcome widen wield ' +
  'wipe withdraw witness wonder worry worsen worship wound wrap wreck yearn yell yield';

/** Regular verbs whose base form is as often a noun. */
export const VERB_NOUNS =
  'abuse access account act address advance aid aim air alarm answer anger approach arrest arm assault attack attempt auction award back ' +
  'balance balloon bank base battle beam bill blast block blog board boast bomb book border bow brief broker budget burden butcher call camp ' +
  'cap cash cause caution centre center chair challenge champion chance change channel charge chart chat check cheer circle claim clash claw ' +
  'clean clear click climb clone close cloud club colour color comment compliment compound concern confine contact cook copy couple course ' +
  'court cover crack crash credit crime cross crowd cruise crush cry cure cycle damage dance dash date dawn debate debut decay decree ' +
  'default delay delight design detail diet dip discount discipline dislike display document dose double draft dream dress drill drop ' +
  'drum dump edge edit eclipse email end engineer escort estimate exercise experience experiment eye face factor fan farm fashion fault fear ' +
  'feature figure fill film filter finger fire fish fix flag flash flight flood floor flow focus fold force form fuel function fund ' +
  'function gain gamble gauge glance grade grasp grip ground group guard guess guide hand hammer harbour harvest hate haul head help ' +
  'hike hold holiday honour hook house hug hunt hurry impact index influence interest interview iron jail joke journey judge jump keep ' +
  'key kick knife knock label labour labor lament land last laugh lecture leak lease leverage lie line list load loan lobby lock look ' +
  'loop love map mark market mask master match mate measure merit message milk mind mine mirror miss model murmur name nod note number ' +
  'nurse object offer orbit package page paint panic parade park part partner party patch pause peak peer permit phase phone photograph ' +
  'picture pile pilot pitch place plan plant plead plunder pocket poison poll pool post pound pour power practice prayer preview price print ' +
  'prize probe process produce profile program progress project protest pump purpose puzzle quarrel queue quiz race raid rain ram range ' +
  'rate reason rebel research rest result retweet rhyme risk rock roll root round row ruin rush sail sample scale scan scandal scheme ' +
  'school score scream screen seal search season seat shape share shift ship shock shop shout sigh sketch skill skip sleep slip slow smash ' +
  'smell smile smoke snap snow sound source spot spray spy stack staff stain stake stall stamp stand star stare start starve state station ' +
  'stay steer step stitch stock stop storm strain stream strip stroke study stuff style subject sum surface survey suspect switch talk tap ' +
  'tape task taste tax tease telephone tender test text thread threat throne tie time tip title toll tone top total tower trade trail ' +
  'train transport trial trick trust tune turn twist type uniform unit vandal vote wage wait walk wander want war wash waste watch water ' +
  'wave weather weigh weight whisper whistle win wish work x-ray zone';
