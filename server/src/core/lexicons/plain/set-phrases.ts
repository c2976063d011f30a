/** Set phrases misheard or misremembered, with the accepted form. Notation: `core/patterns/pattern.ts`. */
export const SET_PHRASES = `
[mean->means] to an end
the? [mean->means] to @determiner end
[for|in all intensive purposes->for all intents and purposes|for all intents and purposes]
all [intensive|intense|intent|intensed|intrinsic|intensify->intents and] purposes|purpose
[= in|to|with->for] all intents|intense|intensive and purposes
without|no|much further|more|much [adieu|adu|ado about->ado|ado|ado about]
all hell|heck ~break [out->loose]
all [of the->of a] sudden
all [of sudden->of a sudden]
all well [in->and] good
all that [in->and] well
~amount [for->to] @determiner|#|@number|more|nothing|about
and [alike|likes->the like|the like] END|are|is|were|at|on
comments|stuff|things|etc and|or [the likes->the like] END|are|is|at
[the such->such] END
have|has|had|'ve|got|get another [think|thinks->thing|thing] coming
someone|anyone|you|they|he|she another [thing->think] coming ;; u.idiom
argument|case to be [said|told|done->made|made|made] that|for|against
as|is|was|are|be [evident->evidenced] by !the? naked
as [follow->follows] END|the|:
[as follow->as follows]
at all [cost->costs]
[= on|in|by|to face values->at face value]
at [face values->face value]
[in|on->at|at] the very least
[in|on->at|at] the best of times
at the [expenses->expense] of
at [expenses->the expense] of
at [leas|lease|leased|lest->least|least|least|least] !on !for !to !from
[at leas->at least]
[awaiting|await|awaits|awaited->waiting|wait|waits|waited] for
back in the [days->day] END|,|i|we|they|there|you !of
a|that|this [back-hand|backhand|back-handed->backhanded|backhanded|backhanded] compliment|compliments
back [hand|handed->handed|handed] compliment
[back hand|handed compliment->backhanded compliment|backhanded compliment]
[baited|beated|beted->bated|bated|bated] breath
[behind-the-scene->behind-the-scenes]
behind the [scene->scenes] END|look|footage|story|deal|,
[besides->beside] the point
[blanketed->blanket] statement|statements
[on|in->by|by] accident END|and|,
[on->by] happy? accident !of !and
@reflexive? [on->by] accident
done|did|do|did|happened|happen|occur|break|broke|this|delete|deleted it|this|that? [on->by] accident
do|doing|play|playing|everything|go|went|stick|sticks [by the books->by the book]
~call it [quit->quits] END|but|and|on|when|after|so|for|with
~call|calling it [quite->quits]
[~chomp->~champ] at the bit
[cache|cash|catch-|case->catch|catch|catch|catch] 22|twenty|twenty-two
[cache-22|cash-22->catch-22|catch-22]
[chalk-full|choke-full|chuck-full|chocked-full|chock full->chock-full|chock-full|chock-full|chock-full|chock-full]
[chalk|choke|chuck|chocked full->chock-full|chock-full|chock-full|chock-full] of !chalk
~change|change|changed|changing|changes of? [tacks|tact|tracks->tack|tack|tack]
[cutting-age|cutting age->cutting-edge|cutting-edge] !of !requirement
~code|~write|written|programmed [on->in] python|java|javascript|c|rust|go|ada|cobol|fortran|php|cpp|kotlin|swift|ruby|perl|haskell|typescript|lua|matlab|scala|r|sql|assembly|basic|pascal|dart|elixir
[~compulse->~compel]
[~constitute as->~constitute]
[= at|on|by this|the day in age->in this day and age]
[at|on|by->in|in|in] this|these|the day and age
[by this day in age->in this day and age]
[these->this] day and age
in|this day [in->and] age
~double|double [edge|edges|edge-|side|ended->edged|edged|edged|edged|edged] sword|swords
[double-edge|doubled-edged|double-ended|double edge->double-edged|double-edged|double-edged|double-edged] sword|swords
[do->due] diligence !for
~due [diligent->diligence]
[explanation|explaination->exclamation|exclamation] mark|marks|point|points
to a? some|certain|large|great|lesser|limited|full [extend|extant->extent|extent]
far be it [for->from] @object to
far be it [for->from] me
fed up [of|by|from->with|with|with]
[full-fledge|full-pledged|fully-fledge|full-pledge|full-flesh|full-fleshed->full-fledged|full-fledged|fully-fledged|full-fledged|full-fledged|full-fledged]
full|fully [pledged|fleshed|fledge|pledge->fledged|fledged|fledged|fledged] !to !out
fully [fledged|flushed->fleshed|fleshed] out
[~flush out->~flesh out] the|his|her|their|an|some details|idea|plan|details|proposal|story|character|characters
~flush|flush out|it out? [flushed->fleshed] out
~foam [out|from|in->at|at|at] the mouth
[~flip->~foot] the bill
for [free of charge->free] !
for the [most parts->most part]
for [most part->the most part] !of
for [sometime now->some time now]
for [@ordinal->the $&] time !since !buyer !buyers !homebuyers !<NN|NNS>
full to the [brink->brim]
~get rid [off|from->of|of] of?
~get|gets|got|getting|be|is|was|were|are [used of->used to] !by
~grind to [halt->a halt]
~come|came|comes to [halt->a halt]
~bring|brought it|them|traffic|work? to [halt->a halt]
[~hone->~home] in on|in to|in
[~horn in on->~home in on]
~hone|hones in [to->on]
[on|at|with->in|in|in] hindsight
in [hind sight|hind-sight|hinsight->hindsight|hindsight|hindsight]
in [lue|lew|liu|leu|loo|lou->lieu|lieu|lieu|lieu|lieu|lieu] of
[inlieu of->in lieu of]
[in of itself->in and of itself]
[in and of it self->in and of itself]
[in|by|on the cards->in the cards] ;; u.idiom
@be|is|was|were [on the cards->in the cards] for|if|this
[on|at the grand scheme of things->in the grand scheme of things]
[on|at->in|in] the grand|bigger|greater|larger scheme of things
in the grand [schema|scheme of thing->scheme of things]
[~jump the guns->~jump the gun]
last but not [the least->least]
[last but no least->last but not least]
lasts but not [lest->least]
[leads|lead|led|leading->gives|give|gave|giving] rise to
~pale [by->in] comparison
@be [pale in comparison->paler by comparison]
[be pale in comparison->pale in comparison]
~make|made|makes|making [due->do] !process|to with
make|makes|made|making [due->do] with|without
~make it [seems|seemed|seeming->seem|seem|seem]
~make|makes|made|making|make no|any|more|some|perfect|much? [senses|since|cents->sense|sense|sense] END|to|if|that|of
[max|mess|mast->mass|mass|mass] exodus
[mixed|mix->mixed|mixed] [bad->bag]
mixed|mix [bad|back|bang->bag|bag|bag] of|END|which|when
a|an|the [mix bag->mixed bag]
[monumentous->momentous]
[monumentously->monumentally]
more [then|that|than what->than|than|than] meets the eye
to the [nacked|naked eyes->naked eye]
[nerve-wrecking|nerve-wracking|nerve-recking|nerve-raking->nerve-racking|nerve-racking|nerve-racking|nerve-racking]
nerve [wrecking|wracking|raking->racking|racking|racking]
[nerve racking|wrecking|wracking->nerve-racking|nerve-racking|nerve-racking]
[nerves|nerve->nervous|nervous] wreck|wrecks !of
[nor harm , nor fowl|foul->no harm, no foul]
no harm ,? no|nor [fowl->foul]
[oldest trick|tricks in the books->oldest trick in the book]
trick|tricks|one|excuse in the [books->book] END
[on|in->at|at] a? the? first glance|sight
[= in|at|on the spurt|spur of a? moment->on the spur of the moment]
[in|at->on|on] the spur of the moment
[in the spurt->on the spur] of the moment
spur|spurt of [moment->the moment]
once [a->or] twice !week
[once a twice->once or twice]
once [and|an->in] a while
every once [and|an|of|on->in|in|in|in] a while
once [while->in a while]
one|ones [in|an->and|and] the same !place|way|time|room|request|area|spot END|,|as|with|thing|person|and|but
in? one|fell [foul|fowl|fall|full->fell|fell|fell|fell] swoop|sweep
one [swell|foul|fowl|fail|fall->fell|fell|fell|fell|fell] swoop
one fell [swoosh|sweep|stoop->swoop|swoop|swoop]
[on|in|at|by->of|of|of|of] @possessive own accord
on|by|of @possessive own [accordance|record|cord->accord|accord|accord]
~manage|create|creating|created|did|do|done|done|work|works|start|starts|spin|spinning|fix|stop|built|made _? _? _? [on->on] his
out of [sink|sinc|synch->sync|sync|sync]
[part of speeches->parts of speech]
[payed|overpayed|prepayed|repayed|underpayed->paid|overpaid|prepaid|repaid|underpaid] !out
pedal to the [medal|mettle|meddle->metal|metal|metal]
[petal|peddle|paddle->pedal|pedal|pedal] to the metal|medal
[~peak->~peek] behind|around the|a curtain|curtains|scenes|corner
[= per say|sé|se'->per se]
not|is|be|it|problem|issue|bad|it , ? per [say->se]
per [say->se]
[sneaky->sneaking] suspicion|suspicions
take|takes|took|taken|taking|assume|assumes|assumed|accept|accepts|accepted|claimed|claim|bear|have|has|share full|sole|any|no|all? responsibility|responsibilities [of->for]
~rise [the->through the] ranks
~rise [through|from ranks->through the ranks]
[~climb the rank->~climb the ranks]
[escape goat|goats->scapegoat|scapegoats]
[escape-goat|escapegoat|scape-goat|scrape goat|scape goat->scapegoat|scapegoat|scapegoat|scapegoat|scapegoat]
~shoot|shot @reflexive [into|on|at->in|in|in] the foot|feet
~shoot|shot @reflexive in [a|their|his|my|our->the] foot
~shoot|shot @reflexive [in foot->in the foot]
~shoot|shot @possessive [self|selves in the foot->self in the foot]
sneak|early|first|special|exclusive|quick [peak|pique|peaks|piques->peek|peek|peeks|peeks] !at? !season
[sneaky peak|peek|peaks->sneak peek|sneak peek|sneak peeks] at|of|into|inside|for|END
[sneaky peek|peeks->sneak peek|sneak peeks]
[sneak-peak|sneakpeak|sneak-peaks->sneak peek|sneak peek|sneak peeks]
[sort-after|short-after|sorted-after|sought-out->sought-after|sought-after|sought-after|sought-after]
[sort->sought] after !the !by !min now|and|by|in|END
much|highly|most|very|incredibly|more|bit|so|widely|less|being|became|become [sort|sorted|short|saught->sought|sought|sought|sought] after
[statue|statutes|status->statute|statute|statute] of limitations|limitation
statute of [limits|limitation->limitations|limitations]
[suffice to|it_to say->suffice it to say]
suffice [to->it to] say
[throw|threw|throwing|throws|toss|thrown|tossing->throw|threw|throwing|throws|toss|thrown|tossing]? the baby [out with bathwater->out with the bathwater]
~throw|~toss [away->out] the|your baby with the
~throw|~toss the|your baby [away->out] with
~throw the|your baby [with->out with] the bath|bathwater
~throw|throwing the baby out with [bathwater|bath water->the bathwater|the bathwater]
[till->to] date END|,
[upto|up till->up to] date
tongue [and|an|on|in-in->in|in|in|in] cheek|cheeks
[tongue-and-cheek|tongue and cheek|tounge in cheek|tung in cheek->tongue-in-cheek|tongue in cheek|tongue in cheek|tongue in cheek]
[toted->touted] as
[~tote->~tout] the benefits|benefit|success|record|merits|virtues|achievements|plan
gun [touting|tooting|toutin'->toting|toting|toting]
[gun-touting|gun-tooting->gun-toting|gun-toting]
true to @possessive [words->word] !and
truth to the [fact->claim] that
[vice-a-versa|visa-versa|vise-versa|viceversa->vice versa]
[vice-versa->vice versa]
[viscous|viscious|viscus->vicious|vicious|vicious] cycle|circle|cycles|circles
[without your collusion->without your collusion]
[bob wire|bobwire|barb wire|bobbed wire|barbwire|barb-wire->barbed wire|barbed wire|barbed wire|barbed wire|barbed wire|barbed wire]
all for [not|knot->naught|naught]
come|comes|came to [not|nought|knot->naught|naught|naught]
[all and all->all in all]
all [and->in] all
[along the same vein|veins->in the same vein]
[early adapter|adapters->early adopter|early adopters]
[now-a-days|nowaday|now-a-day|now-days->nowadays]
[now a day 's->nowadays]
[in|with regards to->in regard to|with regard to]
[in|with regards of->in regard to|with regard to]
[very known->very well-known]
[bye|buy the way->by the way|by the way]
[et all|et. al->et al.]
[et al->et al.] !.
[zero-sum gain|zero sum gain->zero-sum game|zero-sum game]
~watch|watching|look|looking [looking|look->watching|watch] tv|television
@people|am|'m|is|'s|are|'re|was|were|i [look|looks|looked|looking->watch|watches|watched|watching] tv|television|poker|movies|football|basketball|baseball !at
[in|on|at->on|on|on] vacation !in !mode !on
@be|go|went|goes|leave|probably|away [in->on] vacation
on [behave|behalve|behalfs->behalf|behalf|behalf] of
[in|on behave->on behalf] of
[diffuse->defuse] tensions
[wildly->widely] accepted|known|used|available|held|believed|regarded|recognized|expected|reported
[do to->due to] the fact|weather|lack|a lack|bad|high|power|the weather|the pandemic|covid|injury|rain|snow|cost|costs|safety
canceled|cancelled|closed|close|delayed|postponed|late|rebooted|down|rose|fell|failed|died|mostly|mainly|partly|primarily|largely|is|was|are|were|evacuated|unable|impossible|cut|lost [do->due] to @determiner|bad|weather|power|lack|high|low|heavy|rain|snow|a|an|<NN>
[~adopt->~adapt] to @determiner|change|new|changes|changing|it|them
to|will|must|can|could|quickly|easily [~adopt->~adapt] to @determiner|change|new|changes
[must of the->most of the] time
[airplane|aircraft hanger|hangers->airplane hangar|airplane hangars]
[to architect->to design] a|an|the
[play|plays|played|playing by year->play it by ear]
play it by [year->ear]
[deep-seeded|deep seeded->deep-seated|deep-seated]
[mute|moo point->moot point|moot point]
[wet|wets|wetting->whet|whets|whetting] @possessive appetite
nip|nips|nipped|nipping it|that|this|them? in the [butt->bud]
[case and point->case in point]
case|cases [and->in] point
[hunger|hunkered pains->hunger pangs|hunger pangs]
[pass|passed mustard->pass muster|passed muster]
[beckon call->beck and call]
beck [in->and] call
[bite|bites|biting|bit->bide|bides|biding|bided] @possessive time END
[~bite @possessive time->bide their time] 
[extract|exact revenge on|upon->exact revenge on]
[scotfree|scotch-free->scot-free]
[scotch free|scott free|scot free->scot-free]
[sixes and seven->sixes and sevens]
[spitting->spitting] image
[spit in image|split image->spitting image]
[statue of limitations->statute of limitations]
[supposably->supposedly]
[take|takes|took|taken|taking for granite->taken for granted]
for [granite->granted] !counter !countertop !quarry END|,|that|the|and
[towed the line->toed the line]
[unchartered->uncharted] territory|waters|water|ground|course|seas
[wheel barrel|wheelbarrel|wheel barrow->wheelbarrow|wheelbarrow|wheelbarrow]
[worse comes to worse->worst comes to worst]
[curve|curves|curved|curving->curb|curbs|curbed|curbing] @possessive enthusiasm|appetite|spending
[dog eat|eats dog world->dog-eat-dog world]
[exasperate|exasperates|exasperated|exasperating->exacerbate|exacerbates|exacerbated|exacerbating] the|tensions|problems|existing problem|problems|situation|crisis|shortage|tensions|conflict|inequality
[expresso|expressos->espresso|espressos]
[first come|comes , first serve->first come, first served]
first [come|comes first serve->come, first served]
first-come , [first-serve->first-served]
[hair-brained|hair-brain|hairbrained|hair brained->harebrained|harebrained|harebrained|harebrained]
[heart-rendering|heart rendering|heartrendering->heart-rending|heart-rending|heart-rending]
[hone|hones in on->home in on|homes in on]
[i could care less->I couldn't care less]
i|he|she|they|we|you [could care less->could n't care less]
[ice tea|ice-tea->iced tea|iced tea]
[jerry-rigged|jerry rigged->jury-rigged|jury-rigged]
[just|got|get|gets|getting desserts->just deserts]
[lack|lacks toast and tolerant->lactose intolerant]
[make|makes|made ends meat->make ends meet]
ends [meat->meet]
[mind-bottling|mind bottling->mind-boggling|mind-boggling]
[momento|momentos->memento|mementos]
[new leash->new lease] on|of life
[on tender hooks|tenderhooks->on tenterhooks|on tenterhooks]
[pre-madonna|pre madonna|prima dona->prima donna|prima donna|prima donna]
[pot marks->pockmarks]
[prostrate cancer->prostate cancer]
[real trooper->real trouper]
rest|rests|rested|resting on @possessive [morals->laurels]
[right->rite] of passage
[rights->rites] of passage
[road to hoe->row to hoe]
hard|tough|long|difficult|rough [road->row] to hoe
[self depreciating|self-depreciating->self-deprecating|self-deprecating]
[shoe-in|shoe in|shoein->shoo-in|shoo-in|shoo-in] !the
[stark raving|craving nude->stark raving mad]
[step foot|steps foot|stepped foot|stepping foot->set foot|sets foot|set foot|setting foot]
[straight jacket|straightjacket|straight-jacket->straitjacket|straitjacket|straitjacket]
[straight-laced|straight laced->strait-laced|strait-laced]
[the lamb 's share->the lion's share]
[through the ringer->through the wringer]
[tough road to hoe->tough row to hoe]
[two peas in the pot->two peas in a pod]
peas in a [pot->pod]
[vocal chords->vocal cords]
[wait with baited breath->wait with bated breath]
[wreckless->reckless] driving|driver|behavior|conduct|endangerment|disregard|spending
[without further due|adieu->without further ado|without further ado]
[proof is in the pudding->proof of the pudding is in the eating]
[minus|minuses well->might as well]
[might|may as swell->might as well]
[mine as well->might as well]
[on the same token->by the same token]
[by in large|by and largely|buy and large|bye and large->by and large|by and large|by and large|by and large]
by|buy [in->and] large
[card|cards shark->card sharp]
[cold slaw->coleslaw]
[coming down the pipe->coming down the pike]
[chest of draws->chest of drawers]
[chaise lounge|lounges->chaise longue|chaise longues]
[champing|chafing to the bit->champing at the bit]
[cut and dry->cut and dried]
[cut-and-dry->cut-and-dried]
[damp squid->damp squib]
[day in age->day and age]
[do|does|did a 360->do a 180]
[duck tape->duct tape]
[eek|eeks|eeked|eeking out->eke|ekes|eked|eking out]
[eek|eeks|eeked|eeking|eak|eaked->eke|ekes|eked|eking|eke|eked] out
[every since->ever since]
every [sense->since]
ever [sense->since]
[far and few between->few and far between]
[fete|fête accompli->fait accompli]
[fate accompli->fait accompli]
[fetal|fatal position->fetal position]
[flush|flushing it out->flesh it out]
[foul swoop->fell swoop]
[full proof|full-proof|fullproof->foolproof|foolproof|foolproof]
[give|gives|gave up the goat->give up the ghost]
[go|goes|going for broken->go for broke]
[gone|going array->gone awry]
go|gone|went|goes|going [array|arye|a-rye->awry|awry|awry]
[half-hazard|half hazard|haphazardly->haphazard|haphazard|haphazardly]
[hand over fists->hand over fist]
[hare-raising->hair-raising]
[hew and cry|hue in cry->hue and cry|hue and cry]
[hold|holds|held down the fork->hold down the fort]
[in one foul|fowl swoop->in one fell swoop]
[irregardless->regardless]
[jaw-dropping->jaw-dropping]
[jump|jumping through hoopes->jump through hoops]
[keep|keeps|kept at bait->keep at bay]
at|keep|kept at [bait->bay]
[last stitch|last-stitch->last-ditch|last-ditch] effort|attempt
[last ditched->last-ditch] attempt|effort|bid
[laxidaisical|lacksadaisical->lackadaisical|lackadaisical]
[like a bowl in a china shop->like a bull in a china shop]
[long-standing->long-standing]
[low and behold|lo in behold->lo and behold|lo and behold]
[manor->manner] of speaking
[mother load|motherload->mother lode|mother lode]
[neck in neck|neck-in-neck->neck and neck|neck-and-neck]
[no holds bard|no holds bar|no holes barred|no-holes-barred->no holds barred|no holds barred|no holds barred|no-holds-barred]
[old wise tale|tales->old wives' tale|old wives' tales]
[old wives tale|tales->old wives' tale|old wives' tales]
[on the lamb->on the lam]
[out of the loop hole->out of the loop]
[over|under exaggerate->exaggerate]
[over-exaggerate|overexaggerate|over-exaggerated|overexaggerated->exaggerate|exaggerate|exaggerated|exaggerated]
[pawn|pawns|pawned|pawning->palm|palms|palmed|palming] off on
[pawn|pawns|pawned|pawning->palm|palms|palmed|palming] it|them off on
[peace of mine->peace of mind]
[piece of mind->peace of mind]
[perk|perks|perked|perking->pique|piques|piqued|piquing] @possessive interest|curiosity
[pigment of @possessive imagination->figment of the imagination]
[preverbal->proverbial]
[put|puts the cart before the house->put the cart before the horse]
[quote on quote|quote and quote->quote-unquote|quote-unquote]
[rebel rouser->rabble-rouser]
[reel|reels|reeled|reeling havoc->wreak havoc]
[reigned in->reined in] 
[~reign in->~rein in] !the? 1|england|spain|france
[rut->rut]
[shutter|shutters|shuttered to think->shudder to think]
[~shutter->~shudder] to think|at the thought
[sick|sicked->sic|sicced] the? dog|dogs on
[skim milk->skim milk]
[slight|slide of hand->sleight of hand|sleight of hand]
[soar throat->sore throat]
[sorted affair|past|history|details|tale->sordid affair]
[spade|spayed and neutered->spayed and neutered]
[stand|stood in good steed->stand in good stead]
in good|his|her|their [steed->stead] !saddle
[tender hooks->tenterhooks]
[the spitting|splitting image->the spitting image]
[throw|threw|throws for a loop hole->throw for a loop]
[tie|tied|ties up lose ends->tie up loose ends]
[to|too little to late->too little, too late]
[tooth in nail|tooth and nails->tooth and nail|tooth and nail]
[trial in error->trial and error]
[turn|turned|turning a blind ear->turn a deaf ear]
[ulterior motifs->ulterior motives]
[under|over the guys of->under the guise of]
under the [guys|guide|disguise->guise|guise|guise] of
[up and adam->up and at 'em]
[upmost|utmost->utmost|utmost] importance|respect|care|concern
[utter|utmost upmost->utmost]
[vale|veil of tears->vale of tears|vale of tears]
[wait|waits|waiting for the other shoe to fall->wait for the other shoe to drop]
[wheel|wheels|wheeled and dealed->wheeled and dealt]
[whole nother|another|nuther->whole other|whole other|whole other]
a? [whole nother|another->whole other|whole other]
[without a shadow of doubt->without a shadow of a doubt]
[wolf in sheep clothing->wolf in sheep's clothing]
worth its|his|her|their [wait->weight] in gold
[youth in asia->euthanasia]
[suped|souped-|sooped up->souped up|souped-up|souped up]
[suped-up->souped-up]
~invest [into->in] @determiner|<NN*|JJ>
[a means->a means]
[mutual->mutual]
[burying the lead->burying the lede]
bury|buried|buries|burying the [lead->lede] !in
[maddening->madding] crowd
[oil|railroad|media|real-estate magnet->oil magnate]
oil|railroad|media|shipping|steel|mining|gambling|property|casino|hotel|banking [magnet|magnets->magnate|magnates]
[must past muster->must pass muster]
second|seconded the [notion->motion] !that
[mucus->mucous] membrane|membranes
[modes of operandi|mode of operandi->modi operandi|modus operandi]
[musical review->musical revue]
accused|convicted|suspected [with|for->of|of] @determiner|<VBG>
default|defaulted|defaults [to->on] a|the|its|their|his|her loan|loans|debt|debts|mortgage
[for|in lack of a better word->for lack of a better word]
[as of lately->as of late]
[as of yet->yet]
[as per usual->as usual]
[get|gets|got ahold of->get hold of]
[ahold->hold] of
[center|centers|centered|centering around->center on|centers on|centered on|centering on]
~center|~centre|based [around->on] !the? corner the|a|his|her|its|their
~center|~centre [around->on]
[anyways|anywheres|nowheres|somewheres|everywheres->anyway|anywhere|nowhere|somewhere|everywhere]
[alot|alots->a lot|a lot]
[alright->all right]
[a lot->a lot]
[noone|no-one->no one|no one]
[different than->different from] !what !when !how
[differ|differs|differed than->differ from|differs from|differed from]
[try|tries and->try to|tries to] !<NNP> !<NN*> _
[be|is|was|are sure and->be sure to]
[different|differently to->different from]
[off of->off] the|a|an|his|her|it|its|their|my|your|me|him|them
[reason is because->reason is that]
reason|reasons _? _? is|was|are|were [because->that]
[= those kind|type|sort of->that kind of|that type of|that sort of]
[= these kind|type|sort of->this kind of|this type of|this sort of]
[this|that kinds|types|sorts of->these kinds of|these types of|these sorts of]
[these|those kind|type|sort->this kind|this type|this sort] of
[this|that kinds|types|sorts->these kinds|these types|these sorts] of
[kinda|sorta->kind|sort] of
[kind|sort off->kind of|sort of] !the? !<NN*>
sort|kind [off->of] the? new|same|a|like|thing|serious|funny|cool|weird
true [fact->fact]
[hence why->hence]
[graduated high->graduated from high] school
[supposing to->supposed to]
@be|am [suppose->supposed] to
[use to->used to] be|have|live|work
did n't? [used->use] to
not|n't|did [used to->use to]
[may|might could->may|might]
[had ought|hadn't ought->ought|ought not]
[should|would|could|must have went->should have gone]
have|has|had|'ve|'d [went|came|ran|saw|did|ate|drank|wrote|broke|spoke|drove|chose|froze|stole|took|fell|flew|forgot|gave|grew|knew|rode|rose|swam|threw|wore|began|sang|rang|shook|woke|tore|swore|hid|bit|drew->gone|come|run|seen|done|eaten|drunk|written|broken|spoken|driven|chosen|frozen|stolen|taken|fallen|flown|forgotten|given|grown|known|ridden|risen|swum|thrown|worn|begun|sung|rung|shaken|woken|torn|sworn|hidden|bitten|drawn] !the? END|to|the|a|in|on|by|him|her|it|up|down|out|his|their|from|with|away|back|at
[i|he|she|we|they seen|done->i saw] it|him|her|them|the|that
[pled->pleaded] guilty|not|no
~sneak [snuck->sneaked]
[snuck->sneaked]
[hung->hanged] himself|herself|themselves
[comprised of->composed of]
@be [comprised of->composed of]
[~be comprised of->~comprise]
[be|is|are|was|were comprised of->comprise|comprises|comprise|comprised|comprised]
[on|in route->en route|en route] to
[in route->en route]
[enroute->en route]
[ad nauseum->ad nauseam]
[bonified|bona fied|bonafide->bona fide|bona fide|bona fide]
[carte blanc->carte blanche]
[coup de gras|coup-de-gras->coup de grace|coup de grace]
[deja vue->deja vu]
[expatriot|expatriots|ex-patriot|ex-patriots|ex-pat|ex-pats->expatriate|expatriates|expatriate|expatriates|expat|expats]
[in absentia->in absentia]
[magna charta->Magna Carta]
[persona non gratis->persona non grata]
[pro bozo->pro bono]
[quid pro quote->quid pro quo]
[raison d'etra->raison d'etre]
[tete-a-tête->tete-a-tete]
[vis a vie|viz-a-viz|vis-a-vie->vis-a-vis|vis-a-vis|vis-a-vis]
, [walla|wala->voila|voila]
like [no->there's no] tomorrow
~have|having|has|had [hard|difficult|tough|rough time->a hard time|a difficult time|a tough time|a rough time] !<NN*>
~have|having|has|had [extremely|very|really->an extremely|a very|a really] hard|difficult|tough time
[line of codes->lines of code]
[lines? of codes->lines of code]
number|many|few of [line->lines] of code
[chance|change->change] these settings
do|did|does not|n't [chance->change]
[visa versa|vise versa|vica versa|vice a versa|vis a versa->vice versa]
[now and days|now a days|now a day|now day->nowadays]
for [all intensive|intense purposes->all intents and purposes]
nip|nips|nipped|nipping it|that|this|them in the [butt->bud]
worth its|his|her [wait->weight] in gold
all [the->of a] sudden
full|filled to the brim [of->with] !the
go|goes|going|went|gone so|as far [to->as to] say|suggest|claim|call|write|reinstall|accuse|argue
[in|on the least->at the least] END
[for free of charge->free of charge] !<NN>
[for free of charge->free of charge] END
!hidden [from|with|by|in->to] the naked eye
comprise|comprises|comprising [of->]
in [these days and|in->this day and] age
[these days and|in age->this day and age]
all by the [books->book]
has|have|had|still|got [ways->a ways] to go
at [leas->least]
every now and [than->then]
~write|~code|program|programming|written|coding [on->in] basic|c|c++|java|python
~get [ride->rid] of
~change @possessive [tact|tacks->tack]
mixed [bad->bag]
not rocket [surgery->science]
[' til->till]
[et . al->et al.]
they|we|you|i|to|can|will|must [relay->rely] on|upon
far|fall|falls|fell|fallen|come|comes|came|tear|tore|torn|rip|ripped|drift|drifted|grow|grew [a part->apart] END|,|and|from|in|at|that|before|after
[a some->some] time|days|weeks|months|years|point|people
for all inten|intents|intense [intense->intents] and purposes
[intense->intents] and purposes
[from->for] all intents and purposes
or [alike->the like] END|to|at|that|in|the|of
and [alike->the like] are|is|END|at|on
and the [alike->like]
and|or the [likes->like] END|,|to|at|in|is|are|on
back in the [days->day] END
[on->by] sheer|pure|complete|total accident
[by->on] my|his|her|its|their|our|your|one own END|and|but|with|rather|to|,|after|because|since|or|when|if|without|at
by the [books->book] END|,|but|and
call|called|calling|calls it [quit->quits] END|,|before|after|for|at|on|when|and
[chalk-full|choke-full|chalk full|choke full|choked full|chuck full|chock-a-full->chock-full]
closely|tightly|close|tight [nit->knit]
[closely-nit|tightly-nit|close-nit|tight-nit->closely knit|tightly knit|close-knit|tight-knit]
[is|it|an->in] this day and age
this [day an age|days and age|day and ages|day in age->day and age]
argument|arguments|case|point|something to be [said->made] that
argument|arguments|case to be [said->made] for|against
~await [for->] the|a|an|his|her|their|its|trial|sentencing|word|results|news
[back-hand|backhand|back handed|back-handed->backhanded] compliment|compliments
[double edge|double edged|double-edge->double-edged] sword|swords
date|dates|dated|dating [back from->from] #|the|at
get|gets|got|getting [ride->rid] of
complete|total|nervous|emotional|absolute [nerve->nervous] wreck
[nerve wreck->nervous wreck] END|,|and|in|by|when|before
turn|turned|turns|turning|change|changed for the [worst->worse]
took|take|taken|takes|taking a turn for the [worst->worse]
[worse and worst|worst and worst|worst and worse->worse and worse]
at best _? _? _? _? at [worse->worst]
at [worse->worst] END|,
~make it|them|things|matters|this|that|us|everything [worst->worse] !case
so|much|highly|most|widely|greatly|strongly|often|hotly|heavily|eagerly|actively [sort->sought] after
[through->throw] the baby out? with
[allbeit|all be it|allbe it|al be it|allbeit it->albeit]
[before-hand->beforehand]
[cutting-age|cutting age->cutting-edge] technology|solutions|research|<NN|NNS>
in [do->due] course|time
[unsurmountable->insurmountable]
more [that->than] meets the eye
[once a while->once in a while]
[one 's self->oneself]
must|can|could|to|should|will|would|we|they|i|you|people|voters|cannot [relay->rely] on|upon
[similar like->similar to]
the [entire->entirety] of the|this|that|his|her|its|their|our|my|your|it
START [there after->thereafter]
, [there after->thereafter] the|he|she|it|they|we
true to my|his|her|their|our|your|its|one 's? [words->word]
~switch|~turn [of->off] END
~switch|~turn it|them|lights|this|power [of->off] END
piece|pieces|bit|word|words of [advise->advice]
[law suit|law suits|law-suit|law-suits->lawsuit|lawsuits|lawsuit|lawsuits]
an|the|your|his|her|my|our|their|this|that|open [invite|invites->invitation|invitations] END|to|from|for|,|that|and
[till date->to date]
[less worse->less bad]
[once and a while|once in awhile->once in a while]
[too as well->as well]
[on the lamb->on the lam]
`;
