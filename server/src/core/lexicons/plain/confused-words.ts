/** Words taken for each other, told apart by the words around them. Notation: `core/patterns/pattern.ts`. */
export const CONFUSED_WORDS = `
!the !great !full !military !all !that !its could|would|should|might|must|may n't? not? [of->have] !course !late !which !whom !its !this !the !a !that !all !any !these
could|would|should|might|must|may n't? just|also|probably|always|never|easily|only|already [of->have] <VBN|VBD|VBD*>
could|would|should|might|must [of->have] been|had|done|gone|seen|made|taken|just|thought|known|told|said
coulda|woulda|shoulda [of->] 
[it 's->its] own|owner|owners|ancestor|ancestors|predecessor|predecessors|successor|successors|contents|benefits|features|budget|roots|origins|members|employees|headquarters|customers|shareholders|limits|purpose|founder|mission
the|a|an|this|that|each|every company|city|council|board|team|government|agency|army|school|union|country|state|court|group|party|bank|university|club|department|committee|company and [it 's->its] <NN*>
of|with|in|on|from|by|for|to|into|under|within|against|about|despite|during|behind|between [it 's->its] !been !a !the !an !not !own <NN|NNS> !<JJ*|VBG|VBN|IN|TO|PRP|DT|WRB|WP*>
<NN> and [it 's->its] various|many|several|different|own|respective <NN*>
lost|changed|closed|opened|raised|cut|kept|lifted|doubled|announced|reported|launched|published|extended|suspended|expanded|moved|ended [it 's->its] <NN|NNS>
START [it 's->its] benefits|effects|features|contents|members|leaders|owners|residents|origins|roots|uses|results|customers|colors <VBP|MD|are|were|have|can|will>
START [it 's->its] <NN> is|was|has|will|can still|also|not|now
[its->it's] been !a !the !seen END?
[its->it's] been
[its->it's] hard|easy|important|possible|impossible|clear|likely|unlikely|common|true|difficult|better|that|for
i|we|you|they think|thinks|thought|know|knew|believe|hope|guess|say|said|feel|suppose [its->it's] !<NN|NNS> <RB|VBN|JJ|VBG|DT>
and|but|because|since|although|when|if|while|where|that|so [its->it's] not|a|an|the|just|still|very|really|also|too|so|now|always|never|impossible|unclear|likely|unlikely|difficult|possible|called|going|getting|got
[their->there] is|are|was|were|will|has|have|had|may|might|must|should|could|would|can|exists|exist|seems|seem|appears !<NN*>
[their->there] was|were|is|are n't
over|out|down|up|in|right|back|live|lived|lives|been|go|going|went|stay|from|sit|stand [their->there] END
over|out|down|up|back [their->there] in|on|at|by|with|for|and|but|where|when|is
is|are|was|were n't? [their->there] a|an|any|some|anything|something|anyone|enough|more|too
[their->they're] going|trying|coming|getting|doing|making|looking|working|saying|not|all|just|still|already|always|never|very|really|also|now|both|here|probably|supposed|gonna|being|playing|talking|asking|waiting|leaving|running|taking|using|having|planning|hoping|expecting !<NN|NNS> to|a|an|the|on|for|at|in|of|about|so|too|over|up|with|very|well|more|from|into|out|late|ready|right|wrong|it|me|you|us|them|this|that|home
[their->they're] late|ready|happy|sure|afraid|here|not|able|unable|aware|glad|sorry|excited|hungry|tired|angry|busy to|for|about|of|that|END
[their->they're] just|not|so|also|always|never|all|both|now|still|probably|really|very <VBG|JJ|RB|VBN|DT>
[their->they're] the|a|an|in|at|from|supposed|gonna|awaiting
because|that|if|when|think|thinks|know|knows|believe|say|says|said|hope [their->they're] going|not|all|the|a|an|too|so|very|always|never|just|really|here
[there->their] own
theyre|they 're [own->own]
[they 're->their] own
[theyre->their] own
@preposition [they 're->their] own? <NN|NNS> !<VBG>
START [they 're->their] <NN|NNS> was|is|are|were|has|have|will|would
found|find|finds|checked|check|brought|bring|forgot|lost|left|sold|bought|packed|raised|took|take|takes|use|used|change|changed|have|had|has|get|got|give|gave|read|shared|showed|want|need|love|like|like|watch|drove|parked|conceptualizing|worried|about|planning|painting|building [they 're->their] <NN|NNS> !<VBG>
think|thinks|believe|believes|said|says|know|hope|assume|saw|see [they 're->their] house|car|home|team|school|children|kids|family|work|plan|job|dog|parents|city|country <VBZ|VBP|VBD|MD>
is|are|was that|this|it|those|these [there->their] <NN|NNS> END
forgot|lost|brought|left|checked|raised|sold|took|packed|opened|closed|shared|showed|love|loves|loved|gave|give|use|used|want|need|bought|changed|cast|held|signed|paid [there->their] <NN|NNS>
for|with|of|from|by|about|on|in|into [there->their] !<VBZ|VBP|VBD|MD> <NN|NNS> !<VBZ|VBP|MD>
START [there->their] answer|answers|house|car|children|kids|family|leader|goal|plan|team|dog|parents|mother|father|son|daughter|job|work|idea|response|request <VBZ|VBP|VBD|MD>
[your->you're] going|not|welcome|right|wrong|sure|looking|trying|gonna|doing|getting|supposed|kidding|joking|lying|thinking|talking|making|asking|telling|saying|all|just|always|never|so|too|really|still|already|probably|also|only|being|having|using|invited|able|allowed|required !<NN|NNS>
[your->you're] very <JJ|VBN> END|,|and|but|to|that|for|in|at|with|about|if|when|indeed
[your->you're] welcome|wrong|sure|kidding|gonna|supposed|able|unable|aware|doing|trying|invited
[your->you're] a|an|the|in|on|at|not|so|too|gonna
[your->you're] beautiful|amazing|awesome|excited|tired|hungry|happy|sad|angry|late|ready|right|early|smart|lucky|crazy|surprisingly|pretty|lovely|funny|ready END
if|because|when|that|think|know|hope|say|since|unless|while|although|see [your->you're] using|a|an|the|going|not|looking|trying|running|working|in|on|at|sure|ready|able|planning|interested|reading|new|still|just
[you 're->your] own|house|car|name|children|kids|mother|father|family|phone|email|address|computer|password|pull|vote|ballot|application|account|office|doctor|friend|friends|pr|code|help|time|support|life|health|taxes
great|nice|good|cool|helpful|better if|that|when [you 're->your] <NN|NNP|NNS>
[ur->you're] <JJ|RB|VBG>
@compared|rather|other|otherwise [then->than] !<MD|VBD> <DT|PRP|PRP$|CD|NN*|JJ*|RB|VBG|IN|EX|WP|WRB>
@compared|rather [then->than]
more|less|fewer _? <JJ*|NN*|RB|VBN> [then->than] @determiner|expected|ever|usual|you|i|he|she|we|they|it|me|him|her|us|them|one|two|ten|#|before|normal|average|previously|that|anyone|anything|most|others|double|half|twice
no <JJR|RBR> [then->than]
<JJR|RBR> [then->than] <DT|PRP|PRP$|CD|NN*|JJ|RB|VBG|IN|EX|WP|WRB>
no|nothing|none other [then->than]
<RB> sooner|later|earlier [then->than]
from [than->then] on
START [than->then] <PRP|DT|NN*>
, [than->then] @people|there|the|this|that|it !<JJR>
back|since|until|till|by|just|only|even|right|and|who|what [than->then] !<JJR|CD> <PRP|VB|VBZ|VBD|MD|TO|EX|END>
and [than->then] <VB|VBD|VBZ|VBP|PRP>
who|what, [than->then] can|will|could|would|is|did
much|far|way|because|bad|simply|just|none|never|one|all|is|are|was|were|'s|not|far [to->too] much|few|little|late|soon|big|small|far|fast|long|hard|expensive|often|early|close|high|low|large|great|good|bad|difficult|easy|ambitious|hot|cold|young|old|busy|tired|weak|strong|heavy|dangerous|risky|complicated|narrow|broad|deep|cheap|short|noisy|loud !END
much|far|way|is|are|was|were|be|been|'s|'re [to->too] ambitious|soon|late|expensive|hungry|tired|big|small|far|fast|hard|long|early|bad|old|young|busy|loud|risky|noisy|costly|lenient|harsh|optimistic|cautious
i|we|they|you|he|she|it am|are|is|was|were|'m|'re|'s [to->too] hungry|tired|late|early|old|young|busy|small|big|fast|good|bad|hot|cold|expensive|weak|strong|angry|shy|scared|lazy|sick|drunk
START [to->too] bad|often|many|much|late|few|little|soon|true|long !<NN*>
because|but|and|when|if|that [to->too] much|many|few|little
of|by|with|from|for|about|in [two->too] many|much|few|little|often|late|soon
[two->too] much|often|late|soon|expensive
, [to->too] END
me|you|him|her|us|them|it [to->too] END
[too->to] go|be|do|make|get|see|have|take|find|know|give|help|come|keep|use|say|stop|pay|win|build|meet|buy|leave|join|ask|try|run|eat|vote|learn|play|speak|hear|become|bring|tell|start !END
want|wants|wanted|going|need|needs|needed|have|has|had|able|try|tried|trying|plan|plans|planned|hope|hoped|like|love|ready|asked|used [too->to] <VB>
too <JJ> [too->to] <VB>
too big|small|weak|hot|cold|late|early|old|young|far|tired|slow|much|many|good|bad [too->to] _
want|wants|wanted|need|needs|afraid|going|able|likely|about|pity|not|n't|will|wo|can|could|would|might|may|must|should|did|do|does to? n't? [loose->lose] !up !<NN*>|END? @determiner|her|it|you|money|weight|control|power|votes|ground|focus|interest|time|touch|hope|sight|track|faith|patience|jobs|data|access|them|him|me|us|more|everything|anything
to [loose->lose] END|@determiner|money|weight|control|power|votes|ground|focus|interest|time|touch|hope|sight|track|faith|patience|jobs|data|access|so|it|them
could|would|might|may|can|will|ca|wo|n't|did|do|does|must|should|i|we|you|they|if|not n't? [loose->lose] a|an|the|my|your|his|her|its|our|their|it|them|money|weight|control|power|votes|so|everything|access|data|jobs|points|ground
@people|who [looses->loses] @determiner|it|money|weight|control|power|votes
at a [lose->loss]
[lose->loose] ends|end|cannon|change|lips|teeth|tooth|screw|screws|leash|clothes|clothing|soil|gravel|stones
came|come|comes|knocked|broke|break|work|worked|tied|hang|hung|let|cut|turned|shook|kicked|too|very [lose->loose] !the !a !his !her !their !its !my !our !to
to|the no|little|some|that|any|great|good|immediate|special|this|what [affect->effect] !the !on? !our !your !their END|,|on|upon|that|until
the|an|its|this|that|no|any|little|some|immediate|lasting|positive|negative|adverse|side|desired|opposite|full|special|great|profound|chilling|domino|ripple|devastating|dramatic|significant [affect|affects->effect|effects] of|on|upon|is|was|will|may|has|and|could|END
immediate|side|special|greenhouse|ripple|after|sound|adverse|lasting|harmful|beneficial [affects|affect->effects|effect]
into|take|takes|took|in [affect->effect] !the !our !your !their
adversely|negatively|positively|badly|directly|severely|greatly|seriously|greatly|deeply|disproportionately|financially|strongly [effect|effects|effected|effecting->affect|affects|affected|affecting] !change
been|be|was|were|are|is badly|directly|severely|not|most|also|adversely|greatly|deeply|worst? [effected->affected] by
was|were|are|is|been [effected->affected] by
could|would|will|might|may|can|should|must|to|do|does|did|not|n't|would've n't? not? [effect->affect] the|our|your|their|his|her|its|my|people|you|us|them|me|everyone|everybody|thousands|millions|performance !change
'd|would|could|should|has|have|had|'ve|would've have? [effected->affected] the|our|your|their|his|her|its|my|people|us|them|me
[accept->except] for|that|when|where|in|one|on|as
culprits|all|everyone|everybody|nothing|anything|everything|none|nobody|anyone|any|every|always|never|days|day ( [accept->except]
please|not|n't|to|will|would|could|should|can|ca|must|refused|agreed|willing|gladly [except->accept] !for !that !when !in !as the|my|our|your|his|her|their|it|this|that|them|a|an|responsibility|blame|defeat|apologies|payment|credit|cash
of|give|gave|some|any|good|bad|best|legal|medical|sound|piece|for|my|your|his|her|their|our|seek|sought|take|took|follow|followed|ask|asked|against|without|on me|him|her|us|them|you? [advise->advice] !@object !the !a !that !against
to|will|would|can|could|must|should|please|i|we|they|you n't? [advice->advise] @object|the|a|against|that|people|residents|patients|clients|students|drivers
he|she|it|who [advices->advises]
ca|could|not|n't|can|to|cannot|barely|hardly not? [breath->breathe] !END?
ca|could|can|cannot n't? not? [breath->breathe]
i|we|they|you|people [breath->breathe] in|out|the|a|easier|easily|again|deeply|normally|underwater|under|better
out of|hold|held|holding|holds|catch|caught|deep|last|short|shortness|every|bated|my|your|his|her|their|a|the of? my|your|his|her|their|a|the? deep? [breathe->breath] !<NN*> END|and|of|that|,
hold|held|holding my|your|his|her|their|our [breathe->breath]
the|a|this|that|his|her|their|our|my|its|firm|common|popular|strong|personal|religious|mistaken|widespread|beyond|of|core [believe|believes->belief|beliefs] that|in|of|is|was|are|were|END
different|religious|political|personal|strong|core|cultural|traditional [believes->beliefs]
he|she|who|it [beliefs->believes]
i|we|they|you|not|n't|to [belief->believe] that|in|it|the|this|we|he|she|they|him|her|them
won|win|wins|claimed|awarded|consolation|nobel a|the|first|second|third|top|grand? [price->prize] END|for|in|at|money|winner|winning|winners|,
won|win|wins|awarded|claimed a|the|first|second|third|top|grand|his|her|their? [price|prices->prize|prizes]
consolation|door|cash|nobel|booby|grand|raffle|lottery peace? [price|prices->prize|prizes]
[prizes->prices] of|at|for|rose|fell|soared|climbed|dropped gasoline|oil|homes|houses|food|the|pump|rose|fell|soared|climbed|dropped
is|are|was|were|'s|'re|am|it|not|just|so|very|completely|totally|perfectly [witch->which]
, [witch->which] is|are|was|were|has|have|had|will|would|can|i|we|they|he|she|the|means|makes|made
and|in|of|for|with|from|on|by|to [witch->which] is|are|was|were|the|a|we|they|he|she|it|i|you|can|will
[witch->which] one|ones|way|means|is|are wrong|right|better|of|the|to|why|why
[weather->whether] or|to|or|they|he|she|we|it|you|i|not|the !<NN*> or|not|to|is|was|will|can|should|would|could|has|have|had|are|were
know|knows|wonder|wondering|decide|decided|ask|asked|asking|asks|unclear|determine|question|debate|debating [weather->whether] !<NN*> !was !is
know|knows|wonder|wonders|wondered|wondering|decide|decided|ask|asked|asks|unclear|determine|see|regardless|of|on [wether->whether]
[wether->whether]
the|bad|good|cold|warm|hot|severe|winter|stormy|rainy|sunny|nice|extreme|inclement|harsh|better|worse|the [whether->weather] is|in|was|forecast|today|report|looks|service|tomorrow|changes|will|has|conditions|map|here|outside|warning|reports|seems|turned|improved|permitting|gets|got|END
how|what is|was|'s the? [whether->weather]
[were->where] is|are|did|does|do|can|to|the hell
know|knows|knew|place|city|town|area|spot|country|street|house|tell|asked|see|showed [were->where] the|they|he|she|it|we|you|i !<VBG> <VBD|VBZ|VBP|MD|NN*>
START [were->we're] the|not|all|going|so|very|trying|still|just|here|looking|happy|proud|excited !<VBZ|VBP> _
[quiet->quite] a|an|the|some|often|sure|well|possibly|right|good|different|similar|likely|clear|simple|easy|hard|difficult|few|bit|lot|happy|high|low|large|small|common|frankly|literally|interesting|expensive|popular|important !<NN> !END
not|n't|does|is|are|was|were|'s|has|have|had [quiet->quite] !enough !and <RB|JJ|VB|VBN|VBG> !<NN|NNS>
keep|kept|stay|stayed|be|remain|remained|went|fell|going [quite->quiet] END|until|about|for|while|during|on|as
[quite->quiet] room|neighborhood|street|night|place|evening|town|life|voice|corner|zone|diplomacy|suburb|residential !<VB*>
it|he|she|who|that|this [dose->does] not|n't|the|a|some|so|this|that|nothing|well|work|run|seem|have|make|appear|his|her|its
@people|it|that|which|everyone|nobody|everything [dose->does]
is|was|are|were|be|been|get|got|feel|felt|so|very|really|so [exited->excited] about|to|for|by|that|at|END
[exiting->exciting] new|time|times|news|opportunity|game|match|finish|day|moment|project|adventure|chapter
@people|not|n't|to [fell->feel] like|comfortable|good|bad|free|safe|that|sorry|uncomfortable|sick|sad|happy|better|confident|strongly|the|bad|welcome|about|proud|lucky|ashamed|guilty|grateful !from !down !off !asleep !apart !victim !ill
n't|to|can|do|does|did|will|would|could|should|might|may|i|not|just|always [fell->feel] !down !off !asleep !apart !through !short !into !over !in !from !out !to !on !by !behind !ill !victim !under !flat !back !and !for !silent !prey !foul !the !sharply !again
[principle->principal] investigator|concern|reason|cause|source|reasons|architect|dancer|focus|residence|amount|balance|cast|ballerina|actor|role|owner|office|officer|analyst|author|job|goal|objective|activity|activities|aim|aims|engineer|economist|character|town|city|cities|export|exports|beneficiary|benefits|photography|trumpet|violinist|secretary|adviser|advisor|suspect|contractor|component|components|shareholder|deputy|member|crop
school|vice|assistant|our|new|the|a|high|elementary|former vice|new|school|high? [principle->principal] of|at|said|told|was|will|has|and|END the? school|high|elementary|middle|academy
[principals->principles] of the? law|justice|democracy|war|physics|economics|accounting|fairness|equality|freedom|design|science|war|faith|life|journalism
in [principal->principle] END|,|the|we|they|he|she|i|but|to|at|on
a matter|question|set of [principal|principals->principle|principles]
in [vein->vain] !of !blood
[in vein->in vain]
looking|tried|searched|died|waited|attempt|attempted|hoped in [vein->vain]
my|your|his|her|their|our|the chest|throat|spinal|vocal? spinal|vocal|umbilical [chord|chords->cord|cords]
spinal|vocal|umbilical [chord|chords->cord|cords]
strike|strikes|struck|striking|touch|touched|hit a|the|that|right|familiar|emotional|responsive|same? [cord->chord]
[are->our] own
[hear->here] is|are|we|you|'s an|a|the|some|are|go|is|to
over|right|come|came|live|lives|been|stay|down|up|from [hear->here] !the !a !from !about !what !that !it !him !her !them !you !his !more !back !how
hear [here->hear] !is
can|ca|could|to|will|ll|did|n't|not n't? [here->hear] the|a|you|me|him|her|them|us|what|that|from|about|it
[no->know] what|how|who|that|why|if i|you|he|she|we|they|is|to|the
do|did|does|i|we|you|they|not n't? [no->know] what|how|why|who|where|if|about|anything
i|we|they|you [new->knew] you|i|he|she|it|we|they|that|what|how|about|the|better|him|her|them|nothing|everything !<NN|NNS>
is|was|are|very|brand|something|nothing|so|a|the very|brand? [knew->new] to|one|car|house|idea|job|home|team|season|year|law|president|mayor
brand|very [knew->new]
right [know->now] END|!|.|,|and|i|we|is|the|to|in|it|for
for letting us|me|them|him|her [now->know]
let|letting|lets us|me|them|him|her|you [now->know] !<VB>
[shell->shall] we|i
[by->buy] a|some|the new|house|car|ticket|tickets|stuff|book|food|groceries|more|one|it from|at|online
[bye->by] the|a|an|and|himself|herself|way
[bye->by] the way
going|want|wants|need|needs|able|like|plan|to to? [by->buy] a|an|some|the|more|new !<NN>? house|car|home|ticket|tickets|food|book|books|it|them|one|land|stock|stocks|gifts|groceries
for [sell->sale]
on [sell->sale] !<NN*>
[sale->sell] the|his|her|their|my|our|it|them|tickets|drugs|cars|homes|weapons|goods
to [sale->sell] the|a|his|her|their|its|my|our|it|them|tickets|drugs|cars|homes
he|she|i|we|they|has|have|had|what|exactly|you|who been? you|he|she|they|have|has|is|what|exactly? [sad->said] that|yesterday|he|she|it|they|the|to|in|on|, !<NN>
that being [sad->said]
of [coarse->course]
not|n't|or [jet->yet] decided|clear|known|available|ready|been|over|done|finished|released|END
not [ad->at] all
some|certain|great|large|lesser|limited|full|what|that|this|an|the|any [extend->extent] END|,|and|of|to|that|possible|permitted|is|was|python|the|it
to|the the? [extend->extent] that|of|permitted|possible|to
look|looks|looked|looking forward [too->to]
in [advanced->advance] END
in [advanced->advance] of
[past->passed] away|away|out|by the|on|in|at|peacefully|last|yesterday
has|have|had|was|were|bill|law|days|weeks|months|years|time|hours _? [past->passed] , !the? so|since|before|and|without|by
has|have|had [past->passed] the|a|an|away|since|by|on|its|his|her|their|before|without|through|into|,|END
@people|bill|law|measure|time|congress|senate|house [past->passed] the|a|an|his|her|their|away|on|judgment|out
walk|walked|drive|drove|ran|run|go|went|goes|fly|flew|got|get|moved|move|rushed|sped|looked|look|half|quarter [passed->past] the|a|him|her|them|me|us|it|my|his|their|our|midnight|noon
half|quarter|minutes [passed->past] @number|noon|midnight|the
in the|recent|distant|not [passed->past] END|few|decade|century|year|week|month|years|weeks|months|decades|tense
[passed->past] experience|tense|history|president|presidents|mistakes|performance|participle
the|out|with|from|of|stomach|bird|swine [flew->flu] END|shot|season|vaccine|for|and|outbreak|virus
the|through|swine|bird [flue->flu]
[through->throw] away the|this|it|that|them|your|his
go|went|gone|going|goes|get|got|all|half|way|come|came|put|follow|followed [threw->through]
a|the|more|most|very|thorough|this [through->thorough] discussion|investigation|review|examination|search|understanding|analysis|inspection|cleaning|search|check|explanation|job
[thorough->through] the|a|an|my|his|her|our|their
i|he|she|we|they|have|had|'ve|who [though->thought] that|it|about|i|we|he|she|they|you|of|the|was|there|this
well|long|carefully|good|deep|much|first|second|careful|a|any|no|your|his|her|my|food for? [though->thought] out|about|of|process|leader|END
@compared [that->than] expected|usual|ever|before|others|mine|yours|what|most|any|anything|previously|normal|#|screen|it|i|you|we|they|he|she|#|your|my|his|her|their|our !<MD|VBZ|VBP|VBD> !is
far|much|even|a lot|bit|way|no|any better|worse|longer|shorter|faster|slower|bigger|smaller|larger|more|less|higher|lower|easier|harder|cheaper|greater|older|younger|stronger|weaker|smarter [that->than] !it|they|he|she|we|i|you|this|way|there
longer|faster|better|larger|bigger|higher|smaller|worse|greater|taller|heavier|older [that->than] <NN> <NN> END
[thats->that's] 
[whose->who's] going|coming|there|been|not|a|the|your|in|running|responsible|ready|next !<NN|NNS>
[who 's->whose] <NN|NNS> is|was|are|were|has|have|had|would|will|died|lives
man|woman|boy|girl|people|person|those|someone|anyone|company|officer|student|families|family|victims|mother|father|doctor|leader|president [who 's->whose] own|name|job|son|daughter|wife|husband|mother|father|brother|sister|house|car|family|work|life|body|death|parents|children|home|role|career
[lead->led] by a|an|the|his|her|its|their|former|president|sen|rep
was|were|been|is|be|being|had|have|has [lead->led] by|to|the|astray !the? <NN>
has|have|had [lead->led] to|the|a|his|her|their|its|many|some|by|investigators|police|efforts
@people|which|that|police|investigation|police [lead->led] the|a|him|her|them|his|her|their in|last|on|until|when|during|for|charge in|last|to|until
[led->lead] pipe|pipes|paint|poisoning|singer|actor|role|author|guitarist|attorney|investigator|story|character|vocals|exposure|levels|service
to|will|would|could|can|may|might|must|should|not|n't [led->lead] to|the|a|him|her|them|us|by
was|were|is|are|be|been [lead->led] by
[suppose->supposed] to !have? be|do|go|have|make|get|take|work|happen|come|know|meet|help|say|see|start|open
am|is|are|was|were|'m|'s|'re|not|n't [suppose->supposed] to
get|gets|got|getting|am|is|are|was|were|'m|'re|'s|been|become|became|never n't? not? [use->used] to
he|she|it|there [use->used] to be|have|live|work|say|do|go|think|love|like|come|own
[bare->bear] with me|us|him|her
[bear->bare] hands|feet|minimum|bones|essentials|knuckle|knuckles|chest|necessities|necessity|walls
[bare->bear] in mind|witness|fruit|arms|children|responsibility|the cost|the brunt|the burden
[bare->bear] in mind
to|will|can|could|must|should|not|would|'ll [bare->bear] the|a|witness|fruit|arms|in|with|his|her|their|responsibility|it|this|that|to
[board->bored] with|of|to death|out the|this|it|his
am|is|are|was|were|so|getting|got|'m|be|being|very [board->bored] with|of|END|and|, 
[brake->break] the|up|down|out|into|even|in|through|away|off|free|it law|rules|silence|deadlock|news|record|even|down|up|into|out|ice|bank|cycle|the|with|a|free
to|will|would|could|may|might|n't|not|wo [brake->break] the|up|down|out|into|even|a|his|her|its|their|free|ranks|away|ground
[break->brake] pedal|pads|pad|lights|light|fluid|lines|drum|disc|discs
slammed|hit|hitting|applied|slam|pumped on? the|his|her on? [break|breaks->brake|brakes]
[capitol->capital] city|punishment|murder|gains|letters|offense|of|expenditure|expenses|investment|improvement|improvements|flight|crime|budget|projects
[capital->capitol] hill|building|police|rotunda|dome|grounds|riot|steps|complex
state|nation 's? [capitol->capital] of|is|city
venture|human|working|political|raise|raised|raising|share|equity [capitol->capital]
[compliment|compliments|complimented|complimenting->complement|complements|complemented|complementing] each other
[complement|complements|complemented->compliment|compliments|complimented] him|her|them|me|us|you on|for
[complementary->complimentary] tickets|ticket|breakfast|drink|drinks|copy|wifi|wi-fi|parking|meal|coffee|admission
[complimentary->complementary] angles|medicine|colors|colours|skills|therapy|therapies|roles
full|a|the|ship [compliment->complement] of
city|town|county|village|school|student|security|parish|privy|the|borough|district|local|members of? the? [counsel->council] member|members|meeting|voted|approved|president|chairman|chairwoman|seat|chambers|passed|vote
legal|general|special|defense|defence|his|her|independent|lead [council->counsel] for|to|said|robert|john|jack|argued|told
seek|sought|hired|right|keep|kept|own|access to? [council->counsel] END|for|before
[desert->dessert] menu|wine|tray|course|plate|table|spoon|recipe|recipes
for|ate|eat|had|have|favorite|serve|served|order|ordered [desert->dessert] END|and|,|after|menu
just|his|her|their just [desserts->deserts] END
the|a|in|sahara|gobi|mojave|sonoran|through the? [dessert->desert] storm|sand|sun|heat|island|southwest|town
[discrete->discreet] about|inquiries|inquiry|manner|way|meeting
[elicit->illicit] drug|drugs|trade|affair|affairs|activity|activities|substances|funds|love|sex|alcohol|trafficking|sales|money
[illicit->elicit] a|an|the|any|some|responses|sympathy|response|information|support|laughter
[imminent->eminent] domain|scholar|scientist|historian|domain|jurist|professor|physician|doctor
[fair->fare] hike|hikes|increase|increases|card|box|evasion|collection
bus|train|taxi|subway|air|cab|plane|ferry|lower|higher [fair|fairs->fare|fares]
[fare->fair] play|share|game|enough|trial|election|elections|trade|deal|wage|wages|market|hearing|chance|fight
[foreword->forward] to|with|by|thinking|looking seeing|the|a|meeting|thinking|hearing|that|this
look|looking|looked|move|moving|moved|go|going|come|came|put|step|stepped|push|bring|straight|moving [foreword->forward]
[forth->fourth] grade|grader|quarter|place|floor|time|year|day|week|month|round|amendment|street|inning|largest|estate|century|person|season|consecutive|straight|down|set|game|term|child
[fourth->forth] END
back and [fourth->forth]
and so|so|set|put|sets|setting|brought|bring|call|called|came|went|go|and [fourth->forth] END|by|in|between|for|from|the
[grisly->grizzly] bear|bears
[grizzly->grisly] murder|murders|discovery|scene|details|killing|death|crime|find|end|remains|photos|tale|task
[hoard|hoards->horde|hordes] of people|fans|tourists|reporters|shoppers|protesters|zombies|visitors|migrants|barbarians|children
[holy->wholly] owned|different|new|inadequate|unacceptable|dependent|responsible|appropriate|separate|unnecessary
[hole->whole] thing|time|world|day|family|life|truth|country|new|lot|story|point|year|week|bunch|different
the|a|my|your|his|her|this|our|their [hole->whole] time|world|day|family|life|thing|story|country|truth|city|year|week|team|place|point
[humerus->humorous]
[incite->insight] into
[insight|insights->incite|incites] violence|riots|riot|rebellion|hatred|insurrection|a riot
[knight->night] before|after|club|at last|last
[later->latter] of the two|of these|half|part|stages|category|case !than
the [later->latter] !<NN*> of|is|was|has|two|being|group|option|,|END
[latter->later] than|this|that|on|today|in in|today|year|month|week|expected|day|life|the
sooner|see|years|days|months|hours|weeks|minutes or? you? [latter->later] END|,|he|she|the|they|in
[lightening->lightning] strike|strikes|bolt|bolts|storm|storms|struck|rod|rods|fast|flash|round
thunder|thunderstorm|by|of|bolt|struck|bolts|flash and|by|of? [lightening->lightning]
[mail->male] nurse|students|dominated|lead|voters|drivers|victim|suspect|role
[main->mane] of hair
[manor->manner] of|in which|death|to speak
the|this|that|a|timely|same|professional|similar|orderly|peaceful|any|bedside|good [manor->manner] in|of|that|END|as|,
[marshal->martial] law|arts|artist|court
[martial->marshal] service|service|resources|support
court|fire|federal|air|u.s.|grand|field|deputy [martial|martials->marshal|marshals] !law !arts
[meat->meet] with|the|up|at|him|her|them|us|you to|with|at|for|the|in
to|will|would|can|could|not|n't|must [meat->meet] with|the|a|him|her|them|up|at|his|demand|needs|deadlines
[metal|medal->mettle|mettle] test|tests|tested|prove|proved|proving|showed
test|tested|prove|proved|show|showed|tests his|her|their|its|our|your [metal|medal->mettle|mettle]
gold|silver|bronze|olympic|won|won a? [metal|metals|mettle->medal|medals|medal] !<NN*> at|in|for|winner|winners|count|ceremony|match|game
pedal to the [medal|mettle->metal|metal]
[miner->minor] injuries|injury|damage|role|changes|league|details|offense|offenses|party|repairs|issues|incident|setback
[minor->miner] strike|union
coal|gold|trapped|dead|rescued|mine|mining [minor|minors->miner|miners] !league !injuries
[moral->morale] boost|booster|among|is low|was low|of the troops|low|high
low|boost|boosted|improve|raise|high|staff|troop|employee|team|sagging [moral->morale] END|in|among|of|at|and
[morale->moral] of the story|support|high ground|authority|compass|obligation|victory|values|majority|dilemma
[naval->navel] gazing|orange|oranges|piercing
[navel->naval] base|officer|academy|forces|ship|ships|vessel|warfare|blockade|exercise|exercises|aviation
[pain->pane] of glass
[pane->pain] relief|killers|medication
glass|window|windows of? [pain|pains->pane|panes]
[palette->palate] cleanser
wooden|shipping|stacked|forklift|load [palate|palates|palette|palettes->pallet|pallets|pallet|pallets]
[patience->patients] were|are|who|in the|at the|with cancer|and doctors|treated|admitted
[patients->patience] with|is|is wearing|ran|running|for thin|a virtue|out|him|her|them|us
doctor|doctors|hospital|nurses|treat|treated|treating|cancer|his|her|these|sick|the [patience->patients] were|are|who|with
losing|lost|lose|run|ran|running|have|thank|your|out|of|tested for? of? your|his|her|my|their|our [patients->patience] !are !were !who
[peace->piece] of cake|mind? paper|cake|furniture|legislation|land|advice|evidence|art|equipment|the|pie|work|bread
[piece->peace] talks|treaty|deal|accord|accords|process|agreement|prize|officer|officers|corps|plan|negotiations|activist|activists|envoy
[piece->peace] of mind
world|inner|middle|lasting|war|at|keep|rest|hold|made|justice and|in|the? [piece->peace] END|and|in|with !of
at|mountain|peak|its|the off-? [peek|pique->peak|peak] of|hours|season|performance|condition|time|times|demand|level|levels|oil|year|form
sneak|take|took|a|quick|sneaky|early|first|get|have|sneaking|exclusive a|an|quick|sneak|first? [peak->peek] at|into|inside|behind|of? !<NN*> END|the|this|what|inside|behind|a|its|his
[peak|peaks|peaked|peaking->peek|peeks|peeked|peeking] behind|inside|through|around|out|over the|a|closed|your|from|fence|curtain|window
[peaked|peeked|peaking|peeking|peak|peek|peaks|peeks->piqued|piqued|piquing|piquing|pique|pique|piques|piques] my|his|her|their|our|your|the|its|people|public|voters|some interest|curiosity|interests|attention
[peaked|peeked|peak|peek->piqued|piqued|pique|pique] interest|curiosity|interests
[pedal|petal|peddle|pedaled|pedaling->peddle|peddle|peddle|peddled|peddling] drugs|influence|lies|wares|goods|conspiracy|stories|products|misinformation|falsehoods
[peddle|peddles|peddled|peddling->pedal|pedals|pedaled|pedaling] bike|bikes|bicycle|hard|to the metal|faster|power|a bike|a bicycle
gas|brake|accelerator|foot|bike|clutch|soft [peddle|petal|peddles|petals->pedal|pedal|pedals|pedals]
[persecute|persecuted|persecuting|persecution->prosecute|prosecuted|prosecuting|prosecution] for murder|crimes|case|witnesses|attorney
[personal->personnel] files|department|decisions|director|changes|carrier|carriers
military|medical|emergency|rescue|service|security|army|navy|hospital|u.s.|air force [personal->personnel] were|are|was|who|to|and|on|at|in|from|END|have
[plain->plane] crash|crashed|ticket|tickets|landed|ride|took off
[plane->plain] english|text|sight|language|clothes|truth|view|speaking|yogurt
[poor->pour] water|coffee|money|over|into|milk|concrete in|into|over|the|on
[pore|pored|pores|poring->pour|poured|pours|pouring] water|rain|milk|money|concrete|gasoline|wine|coffee|drinks|into
[pour|poured|pours|pouring->pore|pored|pores|poring] over the|his|her|their|our|documents|records|data|results|maps|books|files|papers|transcripts|footage|evidence documents|records|data|maps|books|results|files|papers|documents|evidence|details|pages|transcripts|footage|numbers|figures
[pour|poured|pouring->pore|pored|poring] over documents|records|data|maps|books|results|files|papers|evidence|details|transcripts|footage
[pray->prey] on|upon|for the? weak|vulnerable|elderly|victims|people|fears|women|children|poor|tourists|hunters
bird|birds|beast|falls|fell|fall|easy of? [pray->prey] !for
[prey->pray] for|to|that|together peace|god|the|them|him|her|victims|families|rain|us|it|we|you|everyone
[precede|precedes|preceded->proceed|proceeds|proceeded] with|to the|a|caution|his|its|trial|vote
[proceed|proceeded|proceeds->precede|preceded|precedes] by a|an|the
[prescribe|prescribed->proscribe|proscribed] by law|organization
[presence->presents] under|for christmas|birthday
christmas|birthday|wedding|wrapped|open|opened|opening|gave [presence->presents]
in the|his|her|their|your|its|my|military|police|heavy|strong|online [presents->presence] of|in|at|END|was|is
[profit|profits->prophet|prophets] muhammad|mohammed|isaiah|elijah|jeremiah|ezekiel
[prophet|prophets->profit|profits] margin|margins|motive|warning|rose|fell|sharing|share
net|quarterly|gross|record|annual|operating|corporate|turn|turned|for|make|made|big a? [prophet|prophets->profit|profits]
[rain|reign->rein|rein] in|him spending|costs|deficit|deficits|inflation|the|government|police|power|powers|him|excesses
free [reign|rain|range->rein|rein|rein] to|of|over|in|END
give|given|gave|giving|has|have|had|get|got|full free|full [reign|rain->rein|rein]
take|took|takes|hand|handed|hold|held|over|pull|the the [reigns|rains->reins|reins] of|from|to|at|in|as|END
[rein->reign] of terror|king|queen|england|france|henry|elizabeth|the|error|fire
during|his|her|its|long|year|years|king|queen the|his|her|long|'s? [rein|rain->reign|reign] of|as|END|over|,|ended|began
[raise|raises|raised->rise|rises|rose] in price|to the occasion|from the dead
[raze|razed->raise|raised] awareness|money|taxes|questions
[real->reel] estate? in from|voters|the catch
[residence->residents] were|are|say|said|who|complained|of the|have|living|fear|told
nearby|local|area|many|city|longtime|some|long-time|county|neighborhood|angry|elderly|other|new|village|few|most [residence->residents] !of !permit !hall
his|her|official|primary|private|governor|mayor|family|summer|principal|place 's? of? [residents->residence] !are !were !who !said !in? END|at|on|in|was
[right->rite] of passage
[rite|write->right|right] of way|hand|handed|wing|side|to vote|to bear|to privacy|now|away
human|civil|voting|equal|abortion|gay|women|property|animal [rites|writes->rights|rights]
last|funeral|burial|religious|initiation|ancient|sacred|pagan [rights->rites] END|were|of|and|was|performed|for
[role->roll] call|back|out|over|down|the dice|of film|model? taxes|regulations|vaccine|vaccines|a|the|new|in|hill
[roll->role] model|models|in|of|reversal|playing|player|in the|of the|of a
play|plays|played|playing|key|leading|major|lead|starring|important|vital|crucial|central|critical|big|small|title|supporting|a a|an|the|key|major|leading|lead|important|vital|crucial|central? [roll->role] in|of|for|as|END|,
[root|route|rout->route|route|route] #|66|map
the|bus|escape|trade|main|scenic|different|alternate|alternative|evacuation|parade|delivery|shipping|bike|direct|shortest [root|roots->route|routes] to|from|for|through|along|was|is|END
[route->root] of|cause|causes|canal the|all|this|that|problem|problems|evil|it|for|of|END
[route|routes->root|roots] of the? problem|problems|all|evil|cause
grass [routes->roots]
[rye->wry] smile|humor|grin|wit|remark
[sale|sales->sail|sails] boat|into the sunset|around the world|through the
set [sale->sail] for|from|on|to
[scene->seen] in|it|him|her|them|by
has|have|had|was|were|been|be|ever|never|be|being|not|n't|'ve|'d [scene->seen] !of !in? the|a|it|him|her|them|in|by|since|before|as|such|this|that|many|so|more
the|crime|at|crash|murder|a|of|film|opening|final|first|sex [seen->scene] of the|in the|where|was|is|and|that
crime|crash|accident|murder|opening|final|behind|love|fight|death the? [seen->scene]
[seam|seams->seem|seems] to|like|that|as|so|odd|unlikely|likely|strange|unfair|unable|impossible|clear !END
@people|it|that|this|things|which|does|do|n't|whatever [seam|seams|seamed->seem|seems|seemed] to|like|as|so|very|that|odd|strange
[seem|seems->seam|seams] burst|bursting|rip|ripped
at|bursting|apart the [seems->seams]
construction|web|building|job|camp|work|burial|historic|archaeological|dive|test|dating|crash [side->site] END|on|in|is|for|was? !of !effects !effect !by !street
construction|web|building|burial|archaeological|dating|landing|launch|camp|test|crash|landfill [side|sight|cite->site|site|site] !of !effects !effect
[site|cite->sight|sight] of|seeing|lines|for sore|unseen
lost|lose|losing|lose|at|in|first|love|plain|out|catch|caught|no|never [site|cite->sight|sight] of|END|in|,|and
[sight|site->cite|cite] the|a|an|examples|sources|reasons|lack|evidence|studies|statistics|data as|sources|evidence|examples|source|reasons|paper|article|study
historic|web|tourist|building|construction|nesting|camp [sight|sights->site|sites] !seeing
[sheer->shear] off|the sheep|sheep|force
[shear->sheer] size|number|volume|luck|scale|force|will|terror|joy|determination|amount|drop|cliff|nerve|numbers|madness|coincidence|magnitude
[shoot->chute] trash
trash|garbage|laundry|parachute|mail|water [shoot|shoots->chute|chutes]
[shore->sure] of|that|about|enough
for|make|made|not|pretty|am|are [shore->sure] !up !line !of END|that|enough|the
[sure->shore] up|line the|support|his|its|defenses|confidence|budget|finances|votes|bank
[slay|sleigh->sleight|sleight] of hand
[slight|slights|slide->sleight|sleights|sleight] of hand
[soar->sore] throat|loser|muscles|point|subject|spot|eyes|losers|feet|thumb
[sore->soar] to|above|into|high|past|over new|record|heights|clouds|the|sky
[soul->sole] purpose|source|reason|survivor|proprietor|owner|exception|responsibility|custody|provider|heir|author|witness|suspect
[sole->soul] mate|searching|music|food|singer|less|of the party|and body
heart|body|lost|immortal|human|poor|rest|bless|not|his|her and|a|the|his|her|my|your? [sole->soul] !purpose !source !proprietor !owner !reason END|, 
[stake->steak] dinner|house|and eggs|knife|sandwich|tartare
grilled|juicy|flank|sirloin|rib-eye|cheese|rare [stake|stakes->steak|steaks]
at|high|majority|minority|ownership|percent|% [steak|steaks->stake|stakes] !house !dinner !knife END|in|for|are|is
pull up|high|raise|raised|raising|the [steaks->stakes] !and
[stationary->stationery] store|shop|and envelopes|set|paper|supplies
[stationery->stationary] bike|bikes|object|car|vehicle|front|target|position|bicycle|at
remain|remained|was|were|is|stay|stayed [stationery->stationary]
[statue|stature->statute|statute] of limitations|limitation
[statute->statue] of liberty|a|david|lenin|saddam|the|christ|robert|jesus
stainless|carbon|structural|galvanized|scrap|cold [steal->steel]
to|will|would|not|n't|could|tried|try|trying to? [steel->steal] the|a|cars|from|money|his|her|their|identities|votes|secrets|elections|an !<NN>? show|from|car|money|election|elections|data|it|them
[strait->straight] line|face|forward|ahead|up|A|into|to|from|away|sets|year|hair
dire [straights|straits->straits|straits]
in dire [straights->straits]
taiwan|bering|bass|torres|cook|davis [straight|straights->Strait|Straits]
[suit->suite] of rooms|apps|software|tools|products|services|offices|programs|bills
hotel|honeymoon|executive|presidential|master|bridal|penthouse|luxury [suit|suits->suite|suites]
law|three-piece|business|civil|filed|class-action|space|swim|wet|dark|gray|wearing a? [suite|suites->suit|suits] !of
follow|followed|follows [suite->suit]
[tail->tale] of two|woe|the|a|success|survival|caution
fairy|cautionary|tall|fish|folk|morality|horror|epic [tail|tails->tale|tales]
[tale->tail] end|light|lights|feathers|wind|fin|wagging
dog|cat|fish|horse|lizard|tuck 's? [tale->tail]
[taught->taut] rope|muscles|wire|thriller|line|skin
[taut|taught->taught|taught] us|me|him|her|them|at|school|english
[team|teams->teem|teems] with life|fish|people|wildlife|rain|mosquitoes|insects
[teaming->teeming] with life|fish|people|wildlife|tourists|rats|bacteria|activity|insects|shoppers
[teem->team] of|up|work|member|members|mates|leader|captain
the|our|football|national|a|my|your|home|basketball|soccer|whole|her|his|rescue|winning [teem|teems->team|teams]
[tenant|tenants->tenet|tenets] of faith|islam|christianity|the faith|democracy|journalism
central|core|basic|fundamental|key|religious|main [tenant|tenants->tenet|tenets] of
[tenet|tenets->tenant|tenants] rights|farmer|farmers|landlord|union
[vain->vein] of|in gold|ore|his arm|her arm|humor|similar|same
same|similar|this|that|jugular|varicose|popped in? the? [vain|vane|vains|vanes->vein|vein|veins|veins] !attempt !hope END|of|as|,|in
weather [vain|vein->vane|vane]
[vein|vane->vain|vain] attempt|attempts|hope|effort|efforts|man|woman
[vary->very] much|good|well|little|few|important|often|big|small|happy|hard|interesting|nice|bad
[very->vary] from|by|in|widely|depending|greatly|according !<JJ> state|place|city|one|size|year|region|color|price|person|to
[vial->vile] act|crime|man|language|person|behavior
[vice->vise] grip|like grip
[waist->waste] of time|money|space|energy|effort|management|water|disposal|basket
[waste->waist] deep|high|line|size|band|down|up !of !water !time
from|her|his|around|above|below|slim|to the|your|the|his|her? [waste->waist] down|up|line|was !of !water !management
[wait->weight] loss|gain|lifting|class|of evidence|training|watchers
lose|lost|gain|gained|losing|gaining|body|put|carry|dead|heavy|pulling|pull|his|her on? [wait->weight] !for !until !and !to !list
[waive|waived|waives|waiving->wave|waved|waves|waving] goodbye|flag|flags|hello|to the|at|signs|banners|his arms|her hand|hands|a flag
[wave|waved|waves|waving|waiver|waver->waive|waived|waives|waiving|waive|waive] his|her|their|the|its|fees|any|all|fee|extradition right|rights|fee|fees|requirement|requirements|rule|rules|tariffs|privilege|hearing|extradition|tuition|penalties|immunity
[waver|wavers->waiver|waivers] from|for|program|request|requests|of rights|forms|form
fee|tuition|visa|sign|signed|liability|federal|a|granted|medicaid a? [waver|wavers->waiver|waivers] !between
[waiver|waivers|waivered->waver|wavers|wavered] in his|her|their|between|resolve|support
[wandering->wondering] if|what|why|how|whether|when|who|about
[wondering->wandering] around|through|aimlessly|the streets|streets|off|the halls
[wander->wonder] if|what|why|how|whether|who
[ware->wear] a|the|his|her|masks|seat|mask|clothes|helmets|uniforms|your
[were->where] were|was you|they|he|she|it|we|the|i
[wary->weary] of? waiting|fighting|travel|years|war !of
[weary->wary] of strangers|dogs|scams|making|the risks|him|her|them|any|getting|taking|being|investing|attacks|giving|trusting
[wreck|wrecks|wrecked|wrecking|reek|reeks|reeked|reeking|wreaked|wracked->wreak|wreaks|wreaked|wreaking|wreak|wreaks|wreaked|wreaking|wreaked|wreaked] havoc|vengeance|revenge|destruction
[wreak|wreaks|wreaked->reek|reeks|reeked] of
[wreath|wreathed->wreathe|wreathed] in smoke|smiles
[wet|wets|wetted|wetting->whet|whets|whetted|whetting] my|your|his|her|their|our|the|its appetite|appetites
[whet->wet] weather|feet|blanket|season|ground|floor|paint
[who 's->whose] idea|fault|side|turn|responsibility|car|house is|was|were|are|it|this|that
[wood->would] be|have|like|not|you|take
@people|it|that|there|this|what|which [wood->would] be|have|like|not|take|make|go|do|say|need
[wrap->rap] music|song|songs|artist|artists|star|album|sheet|battle|lyrics|on the knuckles
bum [wrap->rap]
[rap|raps|rapped|rapping->wrap|wraps|wrapped|wrapping] gifts|presents|paper|up|around the|his|her|its|your|in plastic
[wring|wrings|wrung->ring|rings|rang] the bell|true|bells|hollow|out the
[ring|rings|ringing->wring|wrings|wringing] hands|his hands|her hands|their hands
[yolk|yolks->yoke|yokes] of oppression|slavery|colonialism|tyranny
egg [yoke|yokes->yolk|yolks]
[adverse->averse] to !<NN>? risk|change|the|taking|any|conflict|using|criticism|spending
risk [adverse->averse]
[averse->adverse] effects|reaction|reactions|weather|impact|effect|conditions|publicity|ruling|consequences|events
[aid|aids->aide|aides] to the president|the senator|gov|sen|rep|president
white house|presidential|congressional|legislative|senate|nurse|teacher|trump|biden|senior|campaign|nursing|top|health|former [aid->aide] !to? said|told|who|to|was
[aide|aides->aid|aids] package|workers|worker|agency|agencies|convoy|convoys|kit|group|groups
foreign|humanitarian|first|financial|military|legal|student|hearing|federal|food|disaster|visual|u.s.|emergency|relief|state [aide|aides->aid|aids] !to !said !told !who
[aisle|aisles->isle|isles] of man|wight|skye|capri|palms
[isle|isles->aisle|aisles] seat|seats|across|of the plane|of the church
across|walk|walked|down|both|side the|of|sides? of? the? [isle|isles->aisle|aisles] END|to|with|and|from
[all ready->already] @be|been|had|have|has|know|knows|knew|available|made|done|gone|paid|said|told|seen|started|taken|used|aware|excited|under|in|on|the|a|there|late|working|running|existing|here|at|given|by|over|too|exists !for !to
@be|have|has|had|'ve|'s|'re|'m n't? [all ready->already] <VBN|VBD|VBG|JJ> !when
have|has|had|'ve [all ready->already]
START [all ready->already] <VBN|VBD|in|the>
[all together->altogether] different|new|wrong|separate|unexpected|unrelated|clear|surprising|too|unlikely|another
not [all together->altogether] clear|sure|happy|certain|surprising|unexpected|honest
ban|banned|stop|stopped|abandon|abandoned|scrap|scrapped|avoid|quit|eliminate it|them? [all together->altogether] END
get|got|put|brought|bring|gather|gathered|sing|come|came|us|them|we|work [altogether->all together]
[all ways->always] be|been|had|has|have|is|are|was|were|will|on|in|the|a|remember
[allude|alludes|alluded|alluding->elude|eludes|eluded|eluding] capture|police|authorities|arrest|him|her|them|us|me|detection|officers|officials
[elude|eludes|eluded|eluding->allude|alludes|alluded|alluding] to the|a|his|her|this|that|it|in|what
optical|no|under|an of? an? [allusion|allusions|elusion->illusion|illusions|illusion] !to
be|was|were|are|is|not|been [aloud->allowed] to|in|for|by
read|reading|said|say|thinking|think|laugh|laughed|out|speak|wonder|wondered|spoke [allowed->aloud] END|to|,|and|from|in|the
[altar|altars|altared|altering->alter|alters|altered|altering] the course|course|plans|ego|his|her|their|its|our|behavior|history|ego
[alter->altar] boy|boys|call|server|servers|of|at
at|before|the|wedding|church|high|sacrificial the|her|his|a? the? [alter->altar] END|of|and|in|with|, !ego
[ally->alley] cat|way|behind|between|oop
back|dark|bowling|right|blind [ally->alley] !of
[anecdote|anecdotes->antidote|antidotes] to|for the|snake|poison|cynicism|despair|venom|a
[antidote|antidotes->anecdote|anecdotes] about
[ascent->assent] to|of the|congress
royal [ascent->assent]
[assent->ascent] of|up|to mount|everest|everest|the mountain|peak
[bail|bails|bailed->bale|bales|baled] of hay|cotton|straw
[bale|bales->bail|bails] out|money|bond|hearing|bondsman|reform
on|posted|post|set|granted|without|denied|jumped|skip|cash [bale->bail] END|of|at|for|after|pending
[ball|balls->bawl|bawls] his eyes|her eyes|their eyes
[band->banned] from|in|by the|substance|law|u.s.
was|were|been|be|is|are [band->banned] from|in|by|for
[baring->barring] a|an|any|some unforeseen|miracle|last-minute|further|emergency|injury|delays
[bazaar->bizarre] behavior|story|twist|incident|case|world|turn|claim|theory|scene|series
most|more|very|rather|truly|so|this [bazaar->bizarre]
[bizarre->bazaar] was|stall|stalls
grand|church|crowded|holiday|street [bizarre->bazaar]
[beech->beach] house|front|resort|town|umbrella|chair|volleyball|party
[berth|berths->birth|births] rate|control|certificate|date|place|day|defects|order|weight|mother|parents|rates
gave|give|giving|date|at|since|after|child|before|premature|home|live [berth->birth] !in to|of|END|and
[birth|births->berth|berths] in the playoffs|final|tournament|playoffs|series|bowl
playoff|wild-card|tournament|final|world cup|super bowl|clinched|clinch|upper|lower|wide|sleeping a? [birth|births->berth|berths] !rate !control
[boarder|boarders->border|borders] patrol|crossing|security|wall|guards|guard|agents|dispute|control|town|crossings|between|with|around|fence|region|states
the|u.s.|mexican|mexico|southern|northern|across|cross|crossed|crossing|over|near|ukrainian|russian|chinese|canadian|a|set|add|draw|drew|image|red|black|thick|thin|css the|a|u.s.|southern|northern? [boarder|boarders->border|borders] !<NN*>? between|with|of|in|is|was|patrol|into|to|around|END|and|from|for
[born->borne] out|by|the brunt|fruit|the cost in? by? the|of|taxpayers|consumers|fruit|evidence|cost
mosquito|air|water|food|tick|blood [born->borne] disease|illness|virus|pathogens|diseases|illnesses
[borne->born] in|on|and raised|to|into|with !by #|new|the|a|chicago|london|and|raised|wealth
was|were|is|are|be [borne->born] in|on|and|to|with|into
[breach|breached->breech|breech] birth|baby|delivery
[breech|breeches->breach|breaches] of contract|trust|security|peace|the peace|privacy|protocol|confidence|duty|etiquette|law
security|data|the|computer|privacy [breech|breeches->breach|breaches] !birth !baby
[bridal->bridle] path|trail|at
[bridle->bridal] shower|gown|party|shop|suite|dress|veil|registry|bouquet
[broach|broached->brooch|brooch] pinned|on her
[brooch|brooched->broach|broached] the subject|topic|issue|idea
[canon|canons->cannon|cannons] fire|fired|fodder|ball|balls|shot
water|loose|army|navy|old|civil war|firing|fire|fired the|a|its? [canon|canons->cannon|cannons] !law
[cannon->canon] law|of literature|of english|ethics
[canvas|canvased|canvasing->canvass|canvassed|canvassing] the area|neighborhood|area|voters|door|neighborhoods|neighbors|for votes|for witnesses|board
[canvass->canvas] bag|bags|shoes|tent|tents|painting|and paint
oil|on|blank|large|painted|stretched on|blank? [canvass->canvas]
[carat|carats->karat|karats] gold
#-? [carrot|carrots|karat|karats->carat|carats|carat|carats] diamond|diamonds|ring|stone
[cast->caste] system
[caste->cast] a|his|her|their|the|of|doubt|iron|member|members|ballots ballot|vote|votes|doubt|characters|wide|shadow|first|spell|actors|net|the
[censor|censored|censoring->censure|censured|censuring] resolution|motion|vote
voted|vote|resolution|senate|motion|house|move|moved to? [censor|censored->censure|censured] him|her|the president|president|sen|rep
[censure->censor] the press|movies|books|news|the internet|speech
[chalk|choke->chock|chock] full
[chord|chords->cord|cords] blood|of wood|less
[cite|cites->site|sites] map|visit|of the|plan
[click->clique] of friends|popular
[coarse|coarses->course|courses] of action|the day|work|study|events|history|correction|the game|treatment|time|record
golf|of|race|crash|obstacle|main|training|college|due|on|in|stay|stayed|off|collision the|due? [coarse->course] END|of|for|in|,|and|with|work|,|!
[course->coarse] language|sand|hair|salt|grained|sandpaper|fabric|cloth|texture
[command|commands->commend|commends] him|her|them|you|you|the officers for
highly|to [command|commanded->commend|commended] him|her|them|you|the for
[confidant|confidante->confident] that|in|of|about|she|he|we|they
am|is|are|was|were|very|quite|feel|feels|remain|more|not [confidant->confident] that|in|of|about|END|and|we|he|she|they
[confident|confidents->confidant|confidants] of the|to the|president
close|trusted|longtime|trump|her|his|closest [confident|confidents->confidant|confidants] of|and|to|who|END
[conscience->conscious] of|effort|decision|choice|about|that|and alert|mind
was|were|is|be|still|barely|fully|not|more|health|self|fashion|semi|make|made|a|environmentally [conscience->conscious] !END of|effort|decision|choice|and|when|that
[conscious->conscience] of a|clear|guilty
clear|guilty|social|vote|of|good|on|his|her|my|their|your|a prisoner? of? his|her|my|their|your|our? [conscious->conscience] END|and|,|or|is|vote
[consul|consuls->counsel|counsels] for the defense|general counsel
marine|peace|army|press|drum|diplomatic|officer|job|air [core|corp|corpse->Corps|Corps|Corps] !of? !values
[corpse->corps] of engineers|of
[crew|crews->cruise|cruises] ship|control|missile|missiles|line
[cue|cues->queue|queues] up|for tickets|of people
long|in|join|jump|front|back|the|message [cue|cues->queue|queues] of|for|to|in|END
[queue|queues->cue|cues] card|cards|ball
on|take|took|right|taking|visual|social|missed a|his|her|their|its|our? [queue|queues->cue|cues] !up from|END|to|,|for
[currant->current] event|events|president|law|year|season|affairs|mayor|price|rate
[current|currents->currant|currants] jam|jelly|scones|bun|buns
in a [days->daze] !of !time
[deer->dear] friend|friends|sir|madam|john|god|santa|old|abby|reader
[dear->deer] hunter|hunters|hunting|season|tick|ticks|crossing|population|herd|antlers
[decent->descent] into|of|from the|chaos|madness
african|mexican|italian|irish|indian|asian|rapid|plane|steep|chinese|german|of [decent->descent] END|and|,|who|into
[dissent->descent] into chaos|madness|from
[descent->dissent] among|from the ruling|against|within
[device|devices->devise|devises] a|an|ways|new plan|strategy|scheme|way|means|solution|method|system
to|will|must|help|could [device->devise] a|an|the|ways|new|plans|strategies
[devise|devises->device|devices] was|is|that|exploded|detonated
explosive|mobile|medical|electronic|incendiary|improvised|listening|tracking|handheld|smart|storage|nuclear|safety|plot|a|the|own [devise|devises->device|devices] !a !an !the !ways was|is|that|END|to|and|exploded|or|for|in
[die|dies|died->dye|dyes|dyed] hair|his hair|her hair|eggs|fabric
[dye|dyed->die|died] of|from|in|at|on|for|after cancer|hunger|the|a|hospital|wounds|age|injuries|heart
[diffuse|diffuses|diffused|diffusing->defuse|defuses|defused|defusing] the? tension|tensions|bomb|bombs|situation|situations|crisis|conflict|conflicts|anger|standoff|row|dispute|explosive|device
[defuse|defused->diffuse|diffused] light|through
[dual|dule->duel] to the|with swords|to death
[duel->dual] citizenship|citizen|purpose|role|roles|track|use|nationality|control|enrollment|language|threat|income|monitors|boot|carriageway
[elect|erect->erect] a|barriers|statue|barricades|monument|fence|tent|scaffolding
[emigrate|emigrated|emigrating->immigrate|immigrated|immigrating] to the|america|u.s.|canada|united
[immigrate|immigrated|immigrating->emigrate|emigrated|emigrating] from
[envelop->envelope] was|with|containing|full|and|addressed|stuffed
an|the|sealed|plain|manila|white|opened|push|pushing|stamped|brown|pay the? [envelop|envelops->envelope|envelopes] !the !him !her
[envelope|envelopes->envelop|envelops] the city|him|her|them|us
[ere|err->err|err] on the side
[air|heir|ere->err|err|err] on the side
[error->err] on the side
[heir|heirs->air|airs] force|strike|strikes|conditioning|quality|base|bag|pollution
[air|airs->heir|heirs] to the throne|throne|the throne|fortune|apparent|the fortune|the estate
[fain|feign->feign|feign] ignorance|illness|surprise|interest|injury
[feint->faint] of heart|hope|sound|praise|smell|praise|light|line
[faint->feint] to the left|left|right
[farther->further] notice|investigation|ado|study|action|comment|information|details|delay|delays|review|evidence|proof|discussion|research|into debt|along in|consideration|reading
[faze|fazed|fazes->phase|phased|phases] out|in|one|two|three|of
[phase|phased|phases->faze|fazed|fazes] him|her|them|me|us|by the|anyone
not|n't|un|was|were|seem|never [phase|phased->faze|fazed] by|him|her|them|me|us
[fiance->fiancee] sarah|mary|jennifer|jessica|emily
is|was|are|were|'s|'m|'re|am|be|been|everything|works|work|worked|working|doing [find->fine] END|,|and|now|with|for|not|until|but
[fine|fined->find|find] out|the|a|it|him|her|them|that|what|how|someone|work|jobs|solutions who|what|how|that|why|if|killer|way|cure|solution|time|hard|job|out|more|one
[flair|flairs->flare|flares] up|gun|ups|of violence|jeans
[flare|flares->flair|flairs] for|the dramatic the|drama|words|design|fashion|writing|languages
[flaunt|flaunts|flaunted|flaunting->flout|flouts|flouted|flouting] the? rule|rules|law|laws|regulations|convention|conventions|authority|orders|order|ban|tradition|restrictions|lockdown|norms|sanctions|ruling
[flout|flouts|flouted|flouting->flaunt|flaunts|flaunted|flaunting] his|her|their|its wealth|riches|success|money|power|body|muscles|jewelry
ice [flow|flows->floe|floes]
[flounder|floundered|floundering->founder|foundered|foundering] on the rocks|reef
ship|boat|ferry|vessel|freighter [floundered|flounders|floundering->foundered|founders|foundering]
[flue|flew->flu|flu] shot|shots|season|vaccine|virus|pandemic|symptoms|outbreak
[formally->formerly] known|of|the|called|a|an|with|home|president|worked|served|owned|married as|of|the|president|head|at|a|director|known
[formerly->formally] charged|announced|introduced|requested|apologized|adopted|invited|approved|accused|dressed|trained|asked|declared|recognized|launched|opened|signed|opened|nominated
[forward->foreword] to the book|by the author|written by
[gaff|gaffs->gaffe|gaffes] prone
verbal|political|latest|made|embarrassing|series of? a? [gaff|gaffs->gaffe|gaffes]
[gait->gate] keeper|way|crasher|to the
[gate->gait] was|of the horse
[gamble->gambol] lambs
[guild->gild] the lily
[gorilla|gorillas->guerrilla|guerrillas] war|warfare|group|groups|leader|tactics|fighters|fighter|movement|marketing|force|forces
[guerrilla|guerrillas->gorilla|gorillas] at the zoo|habitat|suit
[hail->hale] and hearty
[half->have] to be|go|been
@people [half->have] to|been|a|the|never|not
[hangar|hangars->hanger|hangers] clothes|wire|coat
coat|clothes|wire|cliff|paper [hangar|hangars->hanger|hangers]
airplane|aircraft|airport|jet|plane|helicopter|air|military|the empty? [hanger|hangers->hangar|hangars] !on
[heal|heals|healed->heel|heels|heeled] of a shoe|shoes|bread|turn
high|well|on the|achilles|kicked|head|hot on? the|over|his|her? [heals|heal->heels|heel] !the !from
[heel|heels|heeled->heal|heals|healed] the wounds|wounds|the nation|from|divisions|rifts|itself
[heroin->heroine] of the|in the|saved|dies
[heroine->heroin] addict|addiction|use|overdose|overdoses|users|user|trade|dealer|trafficking|epidemic|possession|seized|cocaine
and|cocaine|of|injecting|selling|sold|on|used|black-tar|kilograms|pounds|grams of? [heroine->heroin] END|and|,|in|or
[hi|hy->high] school|schools|tech? speed
[holiday|holy->holy] water|land|see|week|spirit|grail|cow|bible|war
[hour->our] team|country|president|lives|children|house|own|government|community|school|students|customers|nation|city
american|teen|pop|matinee|false|their|his|her [idle|idyll->idol|idol] !hands !time
[immanent->imminent] threat|danger|attack
[incidence->incidents] of violence|were|occurred|reported|involving
[incidents->incidence] of disease|cancer|crime|the disease|asthma|autism|obesity
[incite|incites->insight|insights] into
[independents->independence] day|hall|movement|vote|from|referendum|party
declared|declaration|gained|won|scottish|kosovo|catalan|war|gain|judicial of? [independents->independence]
[ingenious->ingenuous] smile
[instants->instance] for
for [instants->instance]
[instance->instant] coffee|messaging|replay|message|noodles|classic|gratification|hit|success
[interment->internment] camp|camps|of japanese
[internment->interment] will|at|in cemetery|follow|be|arlington|private|the
[its self->itself]
[jive|jives|jived|jiving->jibe|jibes|jibed|jibing] with !music
[gibe|gibes->jibe|jibes] with
[knead|kneads->need|needs] to|help|money
[need->knead] the dough|dough|bread
[not->knot] tied|the|in his stomach
[tie|tied|ties the not->tie the knot]
tie|tied|tying|ties the [not->knot]
gordian [not->knot]
[lax|lacks->lack|lacks] of|confidence|experience
[lacks->lax] security|enforcement|oversight|rules|regulations|standards|gun|laws
a|for|the|any [lacks->lack] of
[laps|laps->lapse] of judgment|memory
[lapse|lapses->lap|laps] around the track|of the pool|record|time|car|to go|remaining
[leach->leech] off|onto|on
[lean|leans|lien->lien|liens|lien] on the property|property|against
tax|mechanic|property|place|placed|filed a? [lean|leans->lien|liens]
[lead|led->LED] lights|light|lamps|bulbs|screen
[leased->least] at|of|likely|expensive|two
at|not|last|very|the not? [leased->least] !to !from !by
[least->leased] to|from|vehicle|space|property|car
[lent->lend] a hand|support|itself|money
to|will|not|could|would|can [lent->lend]
[lesson|lessons->lessen|lessens] the impact|burden|pain|effects|tensions|risk|blow|load|chance|severity
[lessen|lessens->lesson|lessons] learned|plan|plans|from|in
learned|history|piano|object|valuable|teach|taught|teaches|important|hard|music|driving a? his|her? [lessen|lessens->lesson|lessons]
[levy|levies->levee|levees] broke|broken|system|failed|breach|breached|was|along
[levee|levees->levy|levies] a tax|taxes|tax|fines|charges|duties|sanctions
river|breached|broken|flood|new orleans|sandbag [levy|levies->levee|levees]
[liable->libel] suit|lawsuit|case|laws|law|and slander
[libel->liable] for|to|damages
[license->licensed] to? practice
[loan|loans->lone] survivor|gunman|wolf|star|ranger|dissenter|dissent|shooter|bright|suspect
[lone->loan] shark|officer|forgiveness|program|repayment|applications|application|payments
student|home|car|bank|payday|bridge|interest-free|small-business [lone|lones->loan|loans]
[loath|loathe->loath] to
am|is|are|was|were|been|be [loathe->loath] to
i|they|we|you|who|voters|people [loath|loaths->loathe|loathes] the|him|her|them|it|being|his|each|politicians
[made->maid] of honor
fireplace|the|on over? the? [mantle->mantel] END|piece|above|clock
[massage|massages->message|messages] to|from|board|boards|saying|was
sent|send|text|sending|voice|received|receive|leave|left|email|instant|clear|strong|secret|error|important|different|new|coded|phone|warning the|a|him|her|them|me|us|different|new|many|several|some? a|text|new? [massage|massages->message|messages] !parlor !therapist !therapy !method !from? END|to|from|that|,|about|saying|and
[message->massage] therapist|parlor|therapy|oil|chair|table|parlors|envy
[mean|mein->mien] stern|dignified
[metal->medal] of honor|of freedom
gold|silver|bronze [metal|metals->medal|medals] in|at|for|winner|winning|match|game|ceremony
[mettle->metal] detector|detectors|plate|gate
[meteor->meter] maid
[might->mite] dust
dust|spider|ear [might|mights->mite|mites]
[minuet|minuets->minute|minutes] walking|walk|walking|later|away|drive|ago|of|by|to|after|past|before|left|long
#|@number|few|last|several [minuets->minutes]
[miss|missed->mist|mist] of time
[mist|missed->missed|missed] the|his|her|their|a|out chance|opportunity|deadline|game|flight|games|bus|train|free|kick|season|opportunities
[moat->mote] of dust
[mode->mowed] the lawn
[moose->mousse] chocolate
chocolate|hair [moose->mousse]
[moot|mute->moot|mute] point|button|swan
[mute->moot] point
[morn|morns|morned|morning->mourn|mourns|mourned|mourning] the loss|death|deaths|victims|passing|loss|his|her|their|dead
[morning->mourning] the loss|death|deaths|victims|passing|period|dead|family
national|day|period|in|official|still days? of|in? [morning->mourning] END|for|and !<NN*> the|his|her|loss|by
[mourning->morning] paper|news|after|show|coffee|commute|star|edition|rush
this|early|every|yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|good|saturday [mourning->morning]
[muscle|muscles->mussel|mussels] shells|beds|clams|farm|and clams
[mussel|mussels->muscle|muscles] mass|tone|strength|pain|relaxant|car|spasm|injury
zebra|blue|steamed|oysters|clams|fresh and|,|? [muscle|muscles->mussel|mussels]
[mustard->mustered] up|the|enough courage|support|votes|strength
[mustered->mustard] gas|seed|sauce|yellow
cut|cuts the [muster->mustard]
pass|passed|passes|passing|constitutional [mustard->muster]
[nave->knave] of hearts
iron|copper|gold|uranium|zinc [oar|or->ore|ore] deposit|deposits|mine|mines|exports|prices
[offence->offense] taken
[ordinance->ordnance] disposal|unexploded|team|depot
unexploded|military|explosive|naval|live [ordinance|ordinances->ordnance|ordnance]
[ordnance->ordinance] passed|bans|was approved|requires|would|prohibiting|that
city|county|town|zoning|noise|local|proposed|village|council|municipal [ordnance|ordnances->ordinance|ordinances]
[overdo->overdue] bill|library|books|payment|payments|for|loan|taxes
long|is|are|was|were|weeks|months|years|days [overdo->overdue]
[overdue->overdo] it
[overseas->oversees] the department|operations|agency|program|a|an all
he|she|it|who|which|that|agency|board|committee|department [overseas->oversees] the|a|an|all|federal|state|elections
[oversees->overseas] trip|travel|market|markets|troops|military|deployment|workers|investors|trips|sales|bases|operations
from|travel|traveled|living|lived|served|serving|work|troops|move|moved|deployed|stationed|go|went [oversees->overseas] END|in|and|to|for|on
suicide|trade|peace|defense|nonaggression|warsaw|security|mutual|signed|sign a? [packed->pact] !with
[pale->pail] of water|milk|sand|paint
beyond the [pail->pale]
[pair|paired->pare|pared] down|back the|its|his|costs|spending|list|menu|version
[pear|pears->pair|pairs] of shoes|gloves|socks|pants|men|boots|shorts
[pair->pear] tree|trees|cider|shaped|tart
[palate->palette] of colors|color
color|paint|painter|artist|limited|muted|bright 's? [palate|pallet->palette|palette]
[parish|parishes|parished->perish|perishes|perished] in the|a|fire|crash|flames
[perish->parish] priest|church|council|hall|president|sheriff
sign|signed|signatures|online|circulated|filed a|on|an|the? [partition|partitions->petition|petitions]
[past->paste] copy
copy and [past->paste]
[per say|per-say->per se]
[perfect|prefect->perfect|prefect] score|storm|game|of police
[prospective->perspective] on|of|from|in
put|puts|put|different|new|fresh|in|historical|global|unique|broader|from it|things|this? into|in|a? [prospective->perspective] END|on|of|,|and|for
[peruse|pursue|persue->pursue] a career|charges|justice|legal|his|her|their
[pistil|pistol->pistol] whipped|grip|permit
[pole|poles->poll|polls] workers|worker|results|numbers|showed|shows|found|suggests|suggest|respondents|tax|watchers|showing|watcher|conducted|closed|opened|of voters
public-opinion|opinion|exit|straw|gallup|latest|recent|new|telephone|quinnipiac|national|online|head|go|went|going|the to? the? [pole|poles->poll|polls] !position !vault !dance !barn found|shows|showed|suggests|of|open|close|opened|closed|have|has|conducted|on|END
[poll|polls->pole|poles] vault|vaulter|position|dancing|dancer|barn|star
telephone|utility|flag|power|north|south|fishing|light|totem|ski|tent|bean [poll|polls->pole|poles] !workers !results !interview !survey
[populace->populous] state|country|city|nation|county|province|region|area|countries
most|more|least|densely|sparsely [populace->populous]
[populous->populace] is|was|has|to|of|that
general|entire|the|local|whole|frightened [populous->populace] !state !country !city !nation !county
[practice|practise->practice] makes
[pray|prey->prey] upon
[premier|premiers|premiered->premiere|premieres|premiered] of the film|movie|show|season|episode|play|series|at the festival|party|on netflix|date
world|film|movie|red-carpet|season|series|broadway|hollywood|u.s.|new york [premier->premiere] of|of|at|on|in|will|was|party|next
[premiere->premier] li|wen|league|of china|of ontario|of quebec|said
on|off|leave|left|vacate|searched|inside the [premise->premises] END|,|and
[pretext->pretense] under false
[principal|principals->principle|principles] of uncertainty|separation
[prophecy->prophesy] that|about|the
to|he|she|they [prophecy|prophecies->prophesy|prophesies] that
[prostate->prostrate] on|himself|herself|before|lay
lay|lie|lying|fell|laying [prostate->prostrate]
[prostrate->prostate] cancer|gland|exam|surgery|problems|screening
[quite->quit] smoking|his job|her job|drinking|the team|the job|the race
to|will|would|could|should|must [quite->quit] smoking|the|his|her|their|drinking|working
[quote->quota] import
[rack|racks|racked->wrack|wracks|wracked] and ruin
[wrapped->rapt] attention|audience|silence|fascination
[wracked|wreaked->racked|racked] up points|wins|debt|victories|debts|bills|miles|huge|a|more
[wrack|wracking->rack|racking] up debt|points|wins|bills|brain|brains|victories|his brains|my brain
[reality->realty] company|agent|firm
[realty->reality] show|tv|check|television|star|shows|series
[rebound|redound->redound] to the benefit|credit
[regime->regimen] exercise|fitness|drug|treatment|training|dietary|daily
exercise|fitness|drug|treatment|training|dietary|vitamin|chemotherapy|skin-care|beauty|workout|antibiotic|chemotherapeutic|dosing|therapeutic|drug [regiment|regiments->regimen|regimens]
[regiment|regiments->regimen|regimens] of exercise|drugs|pills|vitamins|medication|for the management
[regimen|regimens->regiment|regiments] of soldiers|infantry|marines|troops|the army
[reluctant->reticent] to speak
[respectfully->respectively] END
[review|reviews->revue|revues] musical|burlesque|cabaret
musical|burlesque|cabaret|vaudeville|drag|folies [review|reviews->revue|revues]
[ringer->wringer] put through|through the
through the [ringer->wringer]
dead [wringer->ringer]
[route|routed->rout|routed] of the enemy|opposition
by [wrote->rote]
a|of|much|some|simple|by [wrote->rote] learning|memorization|memorisation|memory
[rouge->rogue] state|states|nation|agent|officer|trader|element|elements|cop|officers|regime|wave|planet|one|employee|nations
khmer [rogue->Rouge]
baton [rogue->Rouge]
[rogue->rouge] baton|moulin|lipstick
gone|go|went|going|goes [rouge->rogue]
[rye|wry->wry] smile
[salvage|savage->savage] attack|beast|beating
[savage|savaged|savaging->salvage|salvaged|salvaging] the ship|the deal|something|what|wreckage|yard|operation|crews|season
[sail|sails->sale|sales] price|tax|pitch|figures|on|rep|force|manager|of the|price|of
for|on|retail|yard|garage|bake|car|home|rummage|clearance|ticket|book|arms|holiday|fire|going-out-of-business [sail|sails->sale|sales] !boat !on
[scents|sents->cents] a|per|on
[cents|scents|since->sense|sense|sense] of humor|of the|of community|of urgency|of style|of duty|loss|relief|security|responsibility|pride|direction|self
make|makes|made|making|common|no|more|any|some|much [since|cents|sents|scents->sense|sense|sense|sense] END|to|of|that|,|for|and|, !the !then !my
[sense->since] then|the|he|she|last|it|2000|1990|they|we|i year|week|month|was|started|joined|became|then|beginning|start|arrived|war
ever|long|years|months|weeks|days [sense->since] !of the|he|she|they|we|it|then|i|#|that
[sensor|sensors->censor|censors] the news|speech|content|material
[censer|censor|censors->sensor|sensors|sensors] detected|data|motion|readings
motion|heat|temperature|image|infrared|oxygen|ground [censor|censors->sensor|sensors]
[cereal->serial] killer|killers|number|numbers|rapist|port|offender|murders|murderer|comma
breakfast|bowl|cold|sugary|box|hot of? [serial->cereal]
to|will|would|not|could [severe->sever] ties|relations|the|his|her|links|all|diplomatic
[shear|sheers->sheers]
[shown->shone] brightly|through|down
[sioux|sue|su->sue] him|her|them|us|the company
[size->sighs] of relief
[slew|slough->slew] of problems|lawsuits|new|awards|issues|questions|bills|changes
[slough|slue|slu->slew] of problems|lawsuits|new|awards|issues|questions|bills|changes
[sleight->slight] increase|decline|chance|injury|majority|improvement|edge|change|delay|drop|breeze|of build
[stair|stare|stairs->stare|stare|stares] at|down|into the|him|her|space|death
[stares|stare->stairs|stair] case|climb|well|flight
down|up|of|flight|climb|climbed|fell|falling|front|back|climbing the? of? [stares->stairs]
[stalk->stock] market|exchange|prices|options|broker|index
celery|corn|bean [stock|stocks->stalk|stalks]
[straitened|straightened->straitened] circumstances
[strategy|stratagem->strategy]
[succor|sucker->sucker] punch|for
[some->sum] total|of money|of all|of its parts
zero|lump|tidy|large|hefty|undisclosed|vast [some->sum] !of? the
[summary|summery->summary|summery] judgment|executive|dress|weather
ice cream|hot fudge|chocolate [sunday|sundays->sundae|sundaes]
[surf|serf->surf] board|shop|the web
[surfs|surf->serfs|serf] and lords|medieval
[surge|serge->surge] in|of|protector|price|pricing
change|changed|changing|different|new|another|take|took of? a|different|new|another? [tact|tacks->tack|tack] !and END|in|on|to|and|with|:|, 
[tasked|task|tusk->tusk] elephant|ivory
elephant|ivory|walrus [tasks|task->tusks|tusk]
top|first|second|third|lower|upper|bottom|two|three|multi [tear|teer->tier|tier] !in !of !gas !up
[tier->tear] gas|down|apart|up|drop|jerker
[tern->turn] left|right|around|on|off|out|of
[theirs->there's] a|an|no|nothing|not|something|one|always|more|some|the
[there 's->theirs] is|was|are|alone
friend|friends|house|car|one|victory|choice|mistake|fault of? is|was [there 's->theirs] END
[theses->these] books|days|people|things|kind|kinds|two|scenes|files|were|have|types|new|include|men|women|reports|figures|results|changes
[these->theses] and dissertations
doctoral|phd|master 's? [these|thesises->theses|theses]
has|have|had|was|were|been|be|being|got|get|gets [throne->thrown]
the|heir|to|assumed|inherited|royal|ascended|ascend|took|peacock|behind to? the? [thrown->throne] !out !into !away !off !by !by END|of|in|and|, 
[throws|throes->throes] of|death
in|death|final|last the? [throws->throes] of !a
[thyme|time->thyme] rosemary|and rosemary|sage
[tic|tick->tick] lyme|bite|borne|bites|tock
nervous|facial|vocal|verbal|motor [tick|ticks->tic|tics]
in [toe->tow]
[tow|tows|towed|towing->toe|toes|toed|toeing] the line|the party line|party line
[tortuous|torturous->tortuous|torturous] road|route|path|interrogation|process
urinary|digestive|respiratory|vocal|intestinal|gi|vast|large [track|tracks->tract|tracts] !record !record
[tract->track] record|meet|team|and field|star|marks
stock|currency|oil|day|bond|futures|forex|options [traitor|traitors->trader|traders]
[troop|troops->troupe|troupes] of actors|dancers|acrobats|performers|comedians
theater|dance|acting|comedy|theatrical|circus|theatre|touring [troop|troops->troupe|troupes] !movements !leader
[troupe|troupes->troop|troops] movements|withdrawal|levels|deployment|buildup|carrier|surge|increase|in iraq|in afghanistan
boy scout|girl scout|u.s.|american|cub scout|russian|nato|ground|combat|allied [troupe|troupes->troop|troops]
[trooper->trouper] a real
wind|gas|steam|hydroelectric [turban|turbans->turbine|turbines]
wearing|wear|wore|sikh|in|black|white a|his? [turbine|turbines->turban|turbans] !blades !engine
[urban|urbane->urban|urbane] wit|renewal|planning|sprawl
[vacation->vocation] calling
[veil->vale] of tears
[veracious|voracious->voracious] reader|appetite|readers
[venal|venial->venial] sin|sins
bible|opening|quran|koran|first|poetry|chapter|free [versus->verses] !the? of|from|END|and
<NNP> [verses->versus] <NNP>
david|good|man|us|us|them|democrat [verses->versus] goliath|evil|nature|them|us|machine|republican
[vile|vial->vial] of blood|poison|liquid|pills|the drug|cocaine
[viola|voila->voila] and
[viscous|vicious->vicious] circle|cycle|circles|cycles|attack|dog|rumor|rumors|crime|beating|dogs|rumour
[wale|wail->whale] watching|hunting|blubber
killer|humpback|sperm|beluga|blue|gray|beached|right [wale|wails|wales|wail->whale|whales|whales|whale]
[wails->Wales] prince|of
[waived|waved->waved] at
as|is|was|are|were he|she|they|it is|was|are|were [want->wont] to
[wont->won't] be|have|let|go|work|stop|make|do|take|say|get|come|see|give|help|happen|know|change|last|need|even|allow|keep
[dont->don't] 
[cant->can't] be|have|see|do|get|go|find|believe|say|wait|make|take|stop|afford|help|even|use|just|tell|come|remember|believe
[warrantee|warranty->warranty] deed
[weakly|weekly->weekly] newspaper|meeting|magazine|column|basis|wage|pay|briefing|news|report|radio|address|earnings|paper
[wile|while->while] away
[while->wile] away the hours|time|an hour
[which|witch->witch] hunt|craft|doctor|hunts|trials|hazel
[which->witch] hunt|hunts|craft|doctor|trials
[one->won] the|a|by|an election|race|game|match|lottery|championship|award|gold|title|prize|battle|lawsuit|series|seat|vote|primary
has|have|had|who|he|she|they|team|we|never [one->won] the|a|an|his|her|their|two|three|several|four|gold
[won->one] of the|of them|of those|day|thing|more|another
[wrest|rest->wrest] control|power
to|will|tried|try [rest|wrestle->wrest|wrest] control|power
[rod|rot|rought->wrought] iron
[yore|your->yore] days of
days of [your->yore]
[yew|you->yew] tree|trees
START [of cause->of course]
, [of cause->of course]
[insure|insures|insured|insuring->ensure|ensures|ensured|ensuring] that|success|compliance|safety
[its->it's] not|a|an|the|been|going|gonna|too|because|so|got|really|all|quite !so-called
START [its->it's] not|a|an|the|been|going|too|because|so|really|also|always|never|just|only|still|now
START they|we|you [where->were] going|happy|not|supposed|able|all|trying|doing|told|asked|looking|in|at|on|a|the|still|also|very|just|here|never|always|taken|made|being|born|hurt|killed|arrested|right|wrong|late|ready|able|told|given|playing|working|talking|waiting
and|that|if|because|when|but|,|who|as|so|said they|we [where->were] <VBG|JJ|VBN|RB|DT|IN|TO>
START they|we|you [where->were] <VBG|JJ|VBN>
START [were->we're] a|not|all|so|very|really|still|just|looking|trying|gonna best|going|sorry|happy|proud|team|for|sure|in|excited
could|would|should [of->have] END
[its->it's] kind of a
forgot|forget|found|find|remember|knows|know|see|asked|wonder [were->where] i|you|he|she|they|we|the|it <NN>? <VBD|VBZ|VBP|MD>
do|did|does you|they|we know if [their->they're] <VBG>
in|over|standing|paused|left|sat|sitting|waiting [their->there] END|,
[theses->these] <NNS>
[~dissemble->~disassemble] the|a|an|it|this|that|these|those|all|whole|and !truth !motives !feelings !intentions
[dissembly->disassembly]
[fell->feel] free to
if|when|as i|you|we|they [fell->feel] i|you|we|they|it|he|she|that
is|was|are|were|be|am|been|'s [find->fine] END|,|and|but|with|for|by|now|until
i|we|they|@people [hop->hope] i|you|we|they|it|he|she|that|this|the|to|everyone|everything
[hoping->hopping] on|onto a|the|my|his|her call|bus|train|plane|flight|bike|zoom|boat|stage|wagon
[hoped->hopped] on|onto|off|aboard|in a|an|the|my|his|her airplane|plane|bus|train|flight|bike|boat|cab|taxi|truck|car|fence|ship|wagon|bandwagon|stage
START [its->it's] my|your|our|his|her|their|called|somebody|someone|anyone|anybody|everyone|nobody|nothing|everything|what|who|where|when|how|why|just|never|always|one !own
think|thinks|thought|hope|hopes|guess|guesses|believe|believes|bet|suspect [its->it's] <NNP> END|,|not|and|but
think|thinks|thought|hope|hopes|guess|guesses|believe|believes|bet|suspect [its->it's] <NNP> <NNP|CD> END|,|not|and|but
celebrated|celebrates|celebrate|celebrating|reached|reaches|reach|marked|marks|mark|marking|ended|entered|enters|entering|held|holds|hosted|hosts|begins|began|observed|completed [it 's->its] @ordinal|#|10th|20th|25th|30th|40th|50th|75th|100th|annual|centennial|inaugural
n't|not [quiet->quite] <VB|JJ|RB|IN|VBD|VBN> !<DT|PRP|NN|NNS>
does|did|do|wo|could|ca n't [quiet->quite] fit|right|run|work|understand|get|see|make|reach|match|know|remember|believe|agree|add|say
therapeutic|treatment|drug|exercise|workout|fitness|medication|dosing|dietary|diet|vitamin|chemotherapy|skincare|antibiotic|steroid|insulin [regiment|regiments->regimen|regimens]
taller|shorter|bigger|smaller|larger|older|younger|faster|slower|heavier|lighter|longer|cheaper|richer|poorer|wider|stronger|weaker|higher|lower|hotter|colder [that->than] a|an|the|his|her|its|their|our|my|your|any|most|average|usual|expected|#
more recently|often|frequently|quickly|slowly|widely|closely|likely|easily|heavily|seriously [then->than]
rather|sooner|later|earlier|fewer [then->than] @determiner|#|last|that|expected|planned|usual
where|what|how|who|that|as i|we|you|they|he|she [though->thought] it|that|he|she|they|the|i|we|this|was
spoke|speaks|speak|talked|talks|ran|runs|drove|drives|went|came|arrived|worked|played|sang|laughed|grew|moved [to->too] loud|loudly|fast|slowly|slow|quickly|much|long|late|soon|often|far|softly|hard|early|quietly
not|n't [to->too] hard|bad|far|long|late|big|difficult|expensive|surprising|happy|sure|keen|bright|old|young|shabby|pleased|worried|concerned END|,|for|about|with|to|is|but
going|go|goes|went|gone [too->to] the|a|an|my|his|her|our|their|school|work|bed|church|court|college|jail|prison|town|sleep
forgot|forget|forgets|check|checked|find|found|show|showed|shows|shown|know|knew|remember|see|saw|learn|ask|asked|tell|told|explain|wonder me|him|her|us|them? [were->where] i|you|he|she|it|they|we|the|a|this|that|his|her|their|my|our|everything|everyone
we|they [where->were] almost|all|going|not|able|still|already|just|both|in|on|at|nearly|here|there|told|asked|given|about|too|so|very|never|once|supposed|looking|trying|working|<VBG>
START [where->were] they|you|we going|able|trying|there|happy|at|in|on|all|really|ever|not|working|supposed|told|given|aware
is|was|are|were|be|been|felt|feel|feels|had|has|have [all ready->already] <VBN|VBD>
is|was|are|were|felt|feel|feels [all ready->already] <JJ> !to
cross|crosses|crossed|crossing|across|along|over|at|near|toward|southern|northern|closed|secure|open|reach|reached the [boarder|boarders->border|borders]
southern|northern|open|u.s.|mexican|canadian|international|state|land|polish|ukrainian|russian|ukraine [boarder|boarders->border|borders] !room !with
[boarder->border] patrol|crossing|crossings|wall|security|guards|guard|agents|agent|control|dispute|town|towns|state|states|checkpoint|fence|between
a|thick|thin|black|white|red|solid|the [boarder->border] on|around|along|between
happened|left|closed|canceled|cancelled|changed|crashed|failed|died|delayed|postponed|missed|lost|absent|suspended|ended|stopped|fell|rose|early|late|mostly|mainly|largely|partly|likely|primarily [do->due] to a|an|the|his|her|its|their|this|that|unexpected|heavy|bad|poor|lack|high|low|severe|strong|weather|illness|injury|snow|rain|<NN|NNS|JJ|VBG>
am|is|are|was|were|'m|'re|so|very|really [exited->excited] that|to|about|for|by|at|and|END
[principle->principal] responsibility|responsibilities|priority|priorities|duty|duties|purpose|reasons|focus|cause|role|factor|factors|concern|concerns|complaint|author|source|office|residence|obstacle|difference|task|function|means|product|crop
electrical|extension|power|phone|bungee|cord|spinal|umbilical|vocal|rip|charging [chord|chords->cord|cords] !progression
[their->there] was|were|are|is|should|could|would|ought|remains|remain|remained n't? a|an|no|some|any|many|several|two|three|not|also|still|once|only|nothing|something|enough|<NN|NNS|JJ|CD>
by|in|out|over|down|up|back|live|lived|stay|stayed|stand|stood|sit|sat|go|went|gone|going|get|got|been|wait|waited|leave|left|put|work|worked [their->there] by|again|until|till|when|where|once|now|yesterday|today|tomorrow|soon|alone|together|and|in|on|with
[their->they're] far|way too
[their->they're] @number|# options|things|people|left
START [their->they're] to blame|meet|help|be|go|stay|leave|arrive|begin|start|move
START [their->they're] even|offline|online|here|gone|home|away|out|back|fine|ready|happy|late|sick|innocent|guilty|right|wrong|sorry|tired ,|END|right|now|and|but|until|because|again
checked|check|checks|checking|lost|lose|took|take|takes|taking|brought|bring|used|use|uses|using|sold|sell|changed|change|changing|opened|open|packed|signed|sign|raised|raise|kept|keep|keeping|showed|show|gave|give|giving|want|wants|need|needs|found|find|built|build|renewed|expressed|express|shared|share|made|make|making|reconstruct|rebuild|defend|defended|protect|protected|voiced|cast|paid|pay|earn|improve|announced [there->their] <JJ|VBG|VBN>? <NN|NNS> !<NN|NNS>
of|with|for|about|by|between|among|without|against|despite|on|into [there->their] <JJ|VBG|VBN>? <NN|NNS> !ago
people|families|children|residents|workers|students|parents|men|women|players|voters|and and|or [there->their] <JJ|VBG|VBN>? <NN|NNS> !are !is !were !was
of|with|for|about|by|between|among|without|against|despite|on|into|from|in|at|to|and [they 're->their] <JJ|VBN>? <NN|NNS> !<VBG>
reconstruct|lost|lose|checked|use|used|make|made|keep|kept|change|changed|took|take|understand|show|share [they 're->their] <JJ|VBN>? <NN|NNS>
to [loose->lose] END|,|this|that|these|those|any|some|all|his|her|its|our|their|my|your|one|two|more|so|even|<NNS>
[corral->coral] reef|reefs|sea|island|islands|bleaching
at|before|to|left|the at? the [alter->altar] END|,|of|and|with|boy|boys
[alter->altar] boy|boys|server|servers|call
!more [worth->worse] than
to no|little [affect->effect]
[said->told] me|us|him the|that|about|to|a|his|her|their|it|he|she|they
[says->tells] me|us|him the|that|about|to|a|his|her|their|it|he|she|they
think|thinks|thought|hope|hopes|guess|guesses|believe|believes|bet|suspect [its->it's] Cap END|,
think|thinks|thought|hope|hopes|guess|guesses|believe|believes|bet|suspect [its->it's] Cap Cap END|,
think|thinks|thought|hope|hopes|guess|guesses|believe|believes|bet|suspect [its->it's] Cap # END|,
celebrated|reached|marked|ended|entered|hosted|began|observed|completed|celebrates|reaches|marks|ends|enters|hosts [it 's->its] <JJ|CD> <NN>
START [their->there] are|were|is|was
and|then|but|, [their->there] are|were n't? <NNS|JJ|DT|CD>
by|in|over|up|down [their->there] by the|a|his|her
left|leave|leaves|leaving [there->their] <NNS> in|at|on|behind|to|and|for
checked|check [there->their] <NN|NNS|VBZ> twice|again|before|and|for|to|END
[quiet->quite] often|frequently|likely|certainly
pity|shame to [loose->lose]
[all ready->already] <JJ> for|in|with|that !go
is|are|was|were [all ready->already] complete|completed|done|finished|gone|there|here|known|available|underway|aware|familiar|closed|open|full|sold|steady|confident
~crash|~fail|~leave|~close|~cancel|~delay|~die [do->due] to
nicknamed|about|of|from [they 're->their] past|future|own|lives|work|family|families|homes|jobs
`;
