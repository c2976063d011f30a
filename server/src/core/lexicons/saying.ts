/**
 * Words that tie a statement to who makes it: verbs, nouns and adverbs of speaking, showing, judging and thinking. Own lists, from
 * general knowledge of English and of newsrooms (part of this project, its licence).
 *
 * A verb always counts with a clause or a quotation as what is said. Letters after a slash say what else may follow it:
 * `e` nothing, where what was said stands before (", he added."); `n` an object ("criticized the plan"); `m` an object and what it is
 * called ("called it a mess"); `w` an object that is a paper or a speech ("issued a statement"); `d` an object, where the subject is a
 * paper, data or a study ("the poll showed a lead"); `t` an infinitive ("promised to go"); `p` a preposition ("talked with"); `o` "about"
 * or "of" alone; `a` "as" ("described it as"); `j` an adjective ("seems ready"); `x` all of these; `v` the passive ("was accused of");
 * `k` the passive with "as" ("known as"). `s` strict: a clause counts only with "that" or the like. `q`: no speech is reported.
 * `r`: speech is reported, whatever the list.
 */

/** How a cue stands to what it reports. `evidential`: found, shows, according to. `loaded`: it judges. `mental`: it reads a mind. */
export type CueClass = 'neutral' | 'evidential' | 'loaded' | 'mental';

/** Verbs of speech and writing. */
export const NEUTRAL_VERBS =
  'say/xv tell/xv accept/n add/e write/xv ask/enptvj reply/pe respond/pe answer/e announce/nev state/e comment/pe remark/ep testify/ep tweet/xv ' +
  'retweet/ne explain/nep assert/ne declare/nev mention/ne suggest/ne argue/x warn/neptv acknowledge/ne emphasize/ne emphasise/ne ' +
  'stress/ne reiterate/ne recount/ne recall/ne predict/nev caution/nep complain/ep confirm/nev disclose/nve assure/nve reassure/ne inform/ne ' +
  'notify/ne advise/nte urge/entv question/ne describe/xv cite/nv quote/nave agree/pt disagree/p propose/entv recommend/ntve request/n ' +
  'opine/ep muse/ep exclaim/e shout/ne yell/en whisper/en mutter/en chant/ne swear/t vow/ntep pledge/ntep promise/etpn proclaim/n ' +
  'profess/nt preach/np relay/n reaffirm/n restate/n retort/e rejoin/e counter/e interject/e rebut/n signal/e indicate/x note/nej observe/e ' +
  'report/nev publish/w post/wev blog/ep email/e text/e phone/ clarify/ne elaborate/p specify/ne outline/ne speculate/ep estimate/nv ' +
  'conclude/e reason/es respond/e recap/ narrate/ dictate/ stipulate/e proffer/ volunteer/e reflect/es continue/e go/s begin/s conclude/e read/se ' +
  'discuss/nv talk/os speak/os chat/ call/mpv name/mvnq term/ label/mav dub/mv refer/p address/s point/e raise/s issue/w release/w deliver/ws ' +
  'share/w advertise/s list/s repeat/ echo/nq joke/ep quip/ep laugh/e sigh/ smile/e nod/e grin/ chuckle/e cry/e sob/ scream/ sing/s paraphrase/ne ' +
  'summarize/ne summarise/n translate/ define/s characterize/na characterise/na portray/na express/xe voice/ne convey/n communicate/n ' +
  'highlight/e underscore/ underline/ spell/ lay/s make/s put/s offer/nq respond/e remind/n instruct/nt order/tv direct/s counsel/n invite/q ' +
  'beg/tne implore/nt plead/e beseech/nt appeal/ demand/ntve pray/p inquire/ep enquire/ep wonder/ep telephone/ signalled/ forecast/nv ' +
  'project/v foresee/n testify/ep swear/t guarantee/ warrant/ attest/p certify/ vouch/ depose/ allude/p hint/ep broach/ advocate/n ' +
  'reference/n recite/n rule/s decree/s order/ find/de hold/s opened/s explain/nep message/e text/ transmit/ rave/p gush/p marvel/ep ' +
  'introduce/se thank/nq congratulate/nq apologize/ep apologise/ep greet/nqe salute/nq reveal/xv divulge/n confide/ep confess/ept swear/t quote/nav ' +
  'interpret/a dismiss/na deny/nev reject/ne decline/t refuse/t dispute/n contradict/n rebuff/ reply/ep concur/ep remember/ne reminisce/ep ' +
  'profess/nt posit/n postulate/n theorize/e hypothesize/e venture/ chime/e interrupt/e press/se pose/s solicit/s query/s grill/s interview/s';

/** Verbs of finding and showing. */
export const EVIDENTIAL_VERBS =
  'show/dq indicate/n find/ suggest/ne demonstrate/ reveal/ confirm/n determine/sq discover/ learn/ conclude/ prove/sq imply/n illustrate/ detail/n ' +
  'document/n identify/av estimate/nv reckon/ calculate/ record/s imply/n attribute/q credit/q establish/s observe/ notice/ recognize/ recognise/ ' +
  'realize/ realise/ point/p rate/s rank/s see/avsq hear/sq read/';

/** Verbs of speech that judge the speaker or what was said. */
export const LOADED_VERBS =
  'claim/et allege/nev insist/ep contend/e admit/nep concede/ne boast/epn brag/ep maintain/ accuse/nvo blame/nv denounce/nv condemn/nv decry/n ' +
  'criticize/nv criticise/nv blast/n slam/n attack/nsqe assail/n bash/n lambast/n lambaste/n excoriate/n castigate/n chide/n scold/n rebuke/n ' +
  'mock/n ridicule/n deride/n taunt/n lament/ne bemoan/n deplore/n whine/ep rant/ep rail/p fume/ep lash/ fire/s hit/s shoot/s snap/e bristle/ scoff/ep ' +
  'sneer/ep thunder/e bark/e bellow/e praise/n laud/n applaud/n hail/nav tout/na extol/n commend/n celebrate/ defend/n threaten/tnp downplay/n ' +
  'dismiss/na refute/n rebut/n insinuate/n purport/t pretend/ feign/ charge/se challenge/nsq vilify/n disparage/n belittle/n malign/n smear/n rip/n ' +
  'pan/s knock/s tear/s hammer/s pounce/ pillory/n skewer/n brand/na decry/n warn/neptv grumble/ep gripe/ep grouse/ep protest/e object/ep ' +
  'demean/n troll/n shrug/ acclaim/n champion/n trumpet/n peddle/ float/ns rattle/s parrot/n crow/ep swear/t vent/ lecture/s berate/n';

/** Verbs of thinking, wishing, judging and siding: no speech is reported, but a mind is. */
export const MENTAL_VERBS =
  'think/p believe/pnv hope/tpe expect/tv want/t wish/tp fear/nv worry/pr doubt/nr feel/ know/kj understand/ suspect/vr assume/ imagine/ guess/r ' +
  'consider/mv view/mav see/av regard/av deem/mvr intend/v plan/t prefer/t like/t love/ hate/ dislike/ support/n oppose/n back/n endorse/nv favor/n ' +
  'favour/n seek/tn aim/t decide/t opt/t refuse/t decline/t agree/ept trust/ dream/ long/ seem/tj appear/tj anticipate/n envision/n envisage/n ' +
  'welcome/n embrace/ disavow/n repudiate/n disapprove/p approve/p distrust/n resent/n regret/n admire/n fault/n credit/ cheer/ judge/ rate/ ' +
  'perceive/n mean/s figure/ reckon/ presume/ conclude/e realize/ forget/ remember/ care/ threaten/ntp weigh/s mull/n contemplate/n ' +
  'acknowledge/ne accept/ hesitate/t resolve/t vow/ntep mind/ desire/ crave/ need/s urge/ntv demand/ntev wonder/ep debate/ ponder/ push/s lobby/ ' +
  'call/na plot/s reaffirm/n pin/s root/s side/s balk/ shun/ spurn/ covet/ loathe/ detest/ despise/ abhor/ tend/s';

/** Nouns of saying and thinking that hold a statement with "that", "of" or "about". */
export const CUE_NOUNS =
  'claim allegation accusation warning statement assertion contention belief view opinion suggestion prediction promise pledge vow threat ' +
  'announcement admission concern fear hope assurance argument complaint rumor rumour speculation revelation insistence conclusion proposal ' +
  'notion idea perception impression suspicion expectation demand acknowledgment acknowledgement criticism denial declaration testimony remark ' +
  'comment report confession prognosis forecast estimate recommendation plea boast charge theory assumption conviction worry doubt feeling ' +
  'sense consensus message vision interpretation characterization';

/** Adverbs that credit a statement to somebody who is not named. */
export const CUE_ADVERBS = 'reportedly allegedly purportedly';

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
