/**
 * Words that tie a statement to who makes it: verbs, nouns and adverbs of speaking, showing, judging and thinking. Own lists, from
 * general knowledge of English and of newsrooms (part of this project, its licence).
 *
 * A verb always counts with a clause or a quotation as what is said. Letters after a slash say what else may follow it:
 * `e` nothing (", he added."), `n` an object ("criticized the plan"), `t` an infinitive ("promised to go"), `p` a preposition
 * ("talked about"), `a` "as" ("described it as"), `v` the passive ("was accused of"), `x` all of these but the passive.
 */

/** How a cue stands to what it reports. `evidential`: found, shows, according to. `loaded`: it judges. `mental`: it reads a mind. */
export type CueClass = 'neutral' | 'evidential' | 'loaded' | 'mental';

/** Verbs of speech and writing. */
export const NEUTRAL_VERBS =
  'say/xv tell/xv add/e write/ep ask/enptv reply/ep respond/e answer/e announce/nev state/e comment/epn remark/ep testify/ep tweet/epn ' +
  'retweet/n explain/nep assert/n declare/nev mention/nev suggest/ne argue/ep warn/neptv acknowledge/ne emphasize/ne emphasise/ne ' +
  'stress/ne reiterate/ne recount/n recall/ne predict/nev caution/nep complain/ep confirm/nev disclose/nv assure/nev reassure/n inform/n ' +
  'notify/n advise/nt urge/ntv question/n describe/nav cite/nv quote/nav agree/ept disagree/ep propose/ntv recommend/ntv request/n ' +
  'opine/ep muse/ep exclaim/e shout/ene yell/en whisper/en mutter/en chant/n swear/t vow/ntep pledge/ntep promise/ntep proclaim/n ' +
  'profess/nt preach/np relay/n reaffirm/n restate/n retort/e rejoin/e counter/e interject/e rebut/n signal/ indicate/n note/ne observe/e ' +
  'report/ne publish/ post/ blog/ep email/ text/ phone/ clarify/n elaborate/ep specify/ne outline/n speculate/ep estimate/nv ' +
  'conclude/e reason/e respond/e recap/ narrate/ dictate/ stipulate/ proffer/ volunteer/ reflect/ continue/ go/ begin/ conclude/e read/ ' +
  'discuss/nv talk/p speak/p chat/ call/na name/a term/ label/na dub/nav refer/p address/ point/p raise/ issue/ release/ deliver/ ' +
  'share/ advertise/ list/ repeat/ echo/n joke/ep quip/ep laugh/ sigh/ smile/ nod/ grin/ chuckle/ cry/e sob/ scream/ sing/ paraphrase/n ' +
  'summarize/n summarise/n translate/ define/a characterize/na characterise/na portray/na express/n voice/n convey/n communicate/n ' +
  'highlight/n underscore/ underline/ spell/ lay/ make/ put/ offer/ respond/e remind/n instruct/nt order/tv direct/ counsel/n invite/ ' +
  'beg/tn implore/nt plead/ beseech/nt appeal/ demand/ntev pray/p inquire/ep enquire/ep wonder/ep telephone/ signalled/ forecast/nv ' +
  'project/ foresee/n testify/ep swear/t guarantee/ warrant/ attest/p certify/ vouch/ depose/ allude/p hint/p broach/ advocate/n ' +
  'reference/n recite/n rule/ decree/ order/ find/ hold/ opened/ explain/nep message/ text/ transmit/ rave/p gush/p marvel/ep ' +
  'introduce/ thank/n congratulate/n apologize/ep apologise/ep greet/ salute/ reveal/n divulge/n confide/ep confess/ept swear/t quote/nav ' +
  'interpret/a dismiss/na deny/nev reject/ne decline/t refuse/t dispute/n contradict/n rebuff/ reply/ep concur/ep remember/ reminisce/ep ' +
  'profess/nt posit/n postulate/n theorize/e hypothesize/e venture/ chime/ interrupt/ press/ pose/ solicit/ query/ grill/ interview/';

/** Verbs of finding and showing. */
export const EVIDENTIAL_VERBS =
  'show/ indicate/n find/ suggest/ne demonstrate/ reveal/ confirm/n determine/ discover/ learn/ conclude/ prove/ imply/n illustrate/ detail/n ' +
  'document/ identify/ estimate/nv reckon/ calculate/ record/ imply/n attribute/ credit/ establish/ observe/ notice/ recognize/ recognise/ ' +
  'realize/ realise/ point/p rate/ rank/ see/ hear/ read/';

/** Verbs of speech that judge the speaker or what was said. */
export const LOADED_VERBS =
  'claim/e allege/nev insist/ep contend/e admit/nep concede/ne boast/epn brag/ep maintain/ accuse/nv blame/nv denounce/nv condemn/nv decry/n ' +
  'criticize/nv criticise/nv blast/n slam/n attack/ assail/n bash/n lambast/n lambaste/n excoriate/n castigate/n chide/n scold/n rebuke/n ' +
  'mock/n ridicule/n deride/n taunt/n lament/ne bemoan/n deplore/n whine/ep rant/ep rail/p fume/ep lash/ fire/ hit/ shoot/ snap/e bristle/ scoff/ep ' +
  'sneer/ep thunder/e bark/e bellow/e praise/n laud/n applaud/n hail/na tout/na extol/n commend/n celebrate/ defend/n threaten/ntp downplay/n ' +
  'dismiss/na refute/n rebut/n insinuate/n purport/t pretend/ feign/ charge/ challenge/ vilify/n disparage/n belittle/n malign/n smear/n rip/n ' +
  'pan/ knock/ tear/ hammer/ pounce/ pillory/n skewer/n brand/na decry/n warn/neptv grumble/ep gripe/ep grouse/ep protest/e object/ep ' +
  'demean/n troll/n shrug/ acclaim/n champion/n trumpet/n peddle/ float/n rattle/ parrot/n crow/ep swear/t vent/ lecture/ berate/n';

/** Verbs of thinking, wishing, judging and siding: no speech is reported, but a mind is. */
export const MENTAL_VERBS =
  'think/p believe/pnv hope/tpe expect/ntv want/ntp wish/tp fear/nv worry/p doubt/n feel/ know/ understand/ suspect/nv assume/ imagine/ guess/ ' +
  'consider/nv view/nav see/av regard/a deem/v intend/t plan/tp prefer/nt like/ love/ hate/ dislike/ support/n oppose/n back/n endorse/nv favor/n ' +
  'favour/n seek/ntv aim/t decide/tp opt/t refuse/t decline/t agree/ept trust/ dream/ long/ seem/ appear/ anticipate/n envision/n envisage/n ' +
  'welcome/n embrace/ disavow/n repudiate/n disapprove/p approve/p distrust/n resent/n regret/n admire/n fault/n credit/ cheer/ judge/ rate/ ' +
  'perceive/n mean/ figure/ reckon/ presume/ conclude/e realize/ forget/ remember/ care/p threaten/ntp weigh/ mull/n contemplate/n ' +
  'acknowledge/ne accept/ hesitate/t resolve/t vow/ntep mind/ desire/ crave/ need/ urge/ntv demand/ntev wonder/ep debate/ ponder/ push/ lobby/ ' +
  'call/na plot/ reaffirm/n pin/ root/ side/ balk/ shun/ spurn/ covet/ loathe/ detest/ despise/ abhor/ tend/';

/** Nouns of saying and thinking that hold a statement with "that", "of" or "about". */
export const CUE_NOUNS =
  'claim allegation accusation warning statement assertion contention belief view opinion suggestion prediction promise pledge vow threat ' +
  'announcement admission concern fear hope assurance argument complaint rumor rumour speculation revelation insistence conclusion proposal ' +
  'notion idea perception impression suspicion expectation demand acknowledgment acknowledgement criticism denial declaration testimony remark ' +
  'comment report confession prognosis forecast estimate recommendation plea boast charge theory assumption conviction worry doubt feeling ' +
  'sense consensus message reminder vision interpretation characterization';

/** Adverbs that credit a statement to somebody who is not named. */
export const CUE_ADVERBS =
  'reportedly allegedly purportedly supposedly ostensibly apparently seemingly presumably admittedly';

/** Nouns for people by what they do or are, when they speak in the singular or plural. */
export const SPEAKER_NOUNS =
  'official spokesman spokeswoman spokesperson aide adviser advisor analyst expert critic source lawyer attorney prosecutor judge justice ' +
  'minister president governor mayor senator congressman congresswoman lawmaker legislator representative secretary director chairman ' +
  'chairwoman chair chief leader head executive officer detective sheriff deputy police investigator authority agent doctor nurse scientist ' +
  'researcher professor teacher student economist author writer reporter journalist editor columnist host anchor correspondent witness ' +
  'resident neighbor neighbour activist campaigner organizer supporter opponent rival candidate nominee politician strategist pollster ' +
  'consultant manager owner founder coach player captain singer actor actress artist director producer farmer worker employee driver pilot ' +
  'soldier general commander colonel ambassador diplomat envoy negotiator priest bishop pastor rabbi imam pope king queen prince princess ' +
  'mother father son daughter wife husband brother sister friend relative family man woman boy girl victim survivor patient voter member ' +
  'colleague partner man commissioner regulator auditor inspector economist trader investor banker broker engineer designer developer ' +
  'plaintiff defendant suspect juror historian scholar philosopher psychologist psychiatrist therapist veteran firefighter paramedic ' +
  'administrator superintendent principal dean chancellor premier monarch speaker whip delegate delegation surrogate operative insider ' +
  'observer commentator pundit person people participant respondent somebody someone everyone everybody anyone nobody others many some most ' +
  'democrat republican conservative liberal progressive moderate evangelical palestinian israeli american russian blogger user fan';

/** Nouns for papers, data and bodies that "say" and "show". */
export const DOCUMENT_NOUNS =
  'report study survey poll statement data figure figures statistic statistics research analysis review document record records filing lawsuit ' +
  'complaint indictment affidavit letter memo memorandum email e-mail tweet post message note book article story column editorial op-ed ' +
  'transcript footage video audio recording tape photo photograph picture image map census paper release bulletin notice order ruling ' +
  'opinion decision verdict law bill act rule regulation code contract agreement treaty text manual guide website site page headline ad ' +
  'advertisement commercial sign caption poster investigation audit inquiry probe findings finding evidence result results estimate ' +
  'projection forecast model chart index number numbers test trial biography memoir autobiography profile blog newspaper magazine agency ' +
  'petition resolution subpoena warrant testimony deposition leak file files cable dossier platform constitution exit-poll';
