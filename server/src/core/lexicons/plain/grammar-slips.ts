/** Slips of grammar that words alone give away. Notation: `core/patterns/pattern.ts`. */
export const GRAMMAR_SLIPS = `
there [is|was|'s->are|were|are] n't? not? @many|both|lots|people|countless|dozens|hundreds|thousands|millions|some|no|other|also|still|certainly|only? @many|few|several|things|people|children|men|women|dozens|hundreds|thousands|millions|countless !<NN> !hundred !thousand !million !@unit !percent
there [is|was|'s->are|were|are] n't? <RB>? @many|things|people|children|men|women|dozens|thousands|millions|countless !<NN> !percent !of !@unit !and !or
there [is|was|'s->are|were|are] no|some|any|other|these|those|also|always|still|certain|more|too|two|three|different|new <JJ>? <NNS> !and !news !politics
there [are|were->is|was] n't? not? a|an|one|another|no|some <JJ>? <NN> !, !'s !and !or !<NN*> !of !or !number
there are [person|man|woman|child|thing|problem|way|reason|issue->people|men|women|children|things|problems|ways|reasons|issues]
there [is|was|'s->are|were|are] n't? not? <JJ>? secrets|problems|reasons|issues|ways|options|plans|rules|errors|bugs|files|questions|answers|changes|signs|fears|concerns|concerns|jobs|cars|houses|places|times|days
[theres->there's] !own
[there's->there are] secrets|things|people|many|several|two
[is->are] there any|some|many|other <JJ>? <NNS>
!day !week !game !part !stage !round !phase !number !chapter one of the|my|his|her|its|their|our|your|these|those <JJ|JJS|JJR|RBS|VBN>? <JJ|VBN>? <NN>? [<NN>->$&s] !<NN*> !of !s !<POS>|'s !and !- !<CD> i|we|you|he|she|they|that|which|is|was|in|to|for|has|ever|END|on|at
one of the [tutorial|version|reason|problem|thing|issue|way|player|member|company|country|city|book|song|film|movie|option|feature|example|question|person|man|woman|child|idea|project|game|case|part|noun|cause|factor->tutorials|versions|reasons|problems|things|issues|ways|players|members|companies|countries|cities|books|songs|films|movies|options|features|examples|questions|people|men|women|children|ideas|projects|games|cases|parts|nouns|causes|factors] !<NN*>
one of the <JJ|JJS|RBS> <JJ|NN>? [tutorial|version|reason|problem|thing|issue|way|player|member|company|country|city|book|song|film|movie|option|feature|example|question|person|man|woman|child|idea|project|game|case|part|cause|factor->tutorials|versions|reasons|problems|things|issues|ways|players|members|companies|countries|cities|books|songs|films|movies|options|features|examples|questions|people|men|women|children|ideas|projects|games|cases|parts|causes|factors] !<NN*>
START my|his|her|our|your|their|the <NN|NNS> and [me|him|her|them|us->I|he|she|they|we] are|were|have|will|had|went|go|would|can|could|did|do|want|need|got|play|like|love
my|your|his|her|their|our <NN|NNS> and [me->I] are|were|have|will|would|can|could|went|go|had
START [me and Cap] <VBD|VBP|MD|VBZ>
between you and [i->me]
between him|her|them|us and [i->me]
between [he|she|they|we->him|her|them|us] and
for|with|to|from|about you|him|her|them and [i->me] !<VBP|VBD|MD>
not|n't _? @determiner? [no->any] !longer !less !more !matter !doubt !one !for? !, !END money|trouble|time|idea|answer|reason|problem|problems|evidence|way|help|sense|more|good|choice|work|food|people|questions|plans|friends
do|does|did|ca|could|wo|would|is|are|was|were|has|have n't [no|nothing|nobody|nowhere->any|anything|anybody|anywhere] !to !but !if
not|n't hardly|barely|scarcely [any|anyone->any]
[ca|could|would n't hardly|barely|scarcely]
START not only|once [he|she|it|they|we|i|you is|was|are|were|has|have|had|can|could|will|would|did->$&] ;; u.inversion
not only [he was|she was|it was|i was|he is|she is|it is|they are|they were|we are|we were|you are|i am|it has|he has|she has|they have|we have|it can|they can|we can|you can|he had|she had->was he|was she|was it|was I|is he|is she|is it|are they|were they|are we|were we|are you|am I|has it|has he|has she|have they|have we|can it|can they|can we|can you|had he|had she]
a|an|this|that|single [criteria|phenomena|bacteria|strata|alumni->criterion|phenomenon|bacterium|stratum|alumnus] !is !are !<NN>
the|this|that|one|main|only|sole|first|key|a [criteria|phenomena->criterion|phenomenon] is|was|for|that|has
these|those|three|two|several|many|four|five|various _? _? [criterion|phenomenon|bacterium|alumnus|stratum->criteria|phenomena|bacteria|alumni|strata]
those|these|many|several|few [criterion|phenomenon->criteria|phenomena]
to [whom->who] has|is|was|wants|wrote|have|had|needs|does|did|will|can !the !a !an !this !that !these !those !my !his !her !our !your !their !its !he !she !they !we !i !you !it !Cap
man|woman|person|people|someone|anyone|those|officer|suspect|one|boy|girl [whom->who] <VBD|VBZ|VBP|MD> !the !a !he !she !they
to [whomever->whoever] wrote|is|was|did|made|wants|has|needs|finds|can
[whomever->whoever] wrote|is|was|did|made|wants|has|wins
if only i|he|she|it|they|that|there [was->were]
if i [was->were] you|him|her|king|president|rich
wish|wishes|wished i|he|she|we|they|you|it [would have->had] <VBN|VBD>
a lot|much|way|even|far|bit|little|getting|get|gets|got|become|becomes|became|becoming|grow|grew|grows|turn|turned|went|goes|any|no|nothing|made|makes|make|making|even|things|lot [worst->worse] !case !of !nightmare !thing !part !possible !fears !ever !than?  END|than|,|and|if|when|with|in|for|at|by|as|every|each|the|over|after|on|then
even|much|far|lot|way|bit|no|nothing|get|gets|got|getting|become|becomes|became|becoming|made|makes|it|things [worst->worse] END
become|becomes|became|becoming|get|gets|getting|grew|went|went from bad to? [worst->worse]
from bad to [worst->worse]
the [worse->worst] part|thing|kind|possible|case|nightmare|ever|of|day|year|time|enemy|offenders|season|way|scenario|in
[worse->worst] case|nightmare|enemy|ever
[worst->worse] than|then
[more->] easier|faster|better|bigger|smaller|larger|higher|lower|cheaper|safer|stronger|weaker|older|younger|longer|shorter|worse|harder|smarter|simpler|slower|cleaner|greater|happier|healthier|richer|poorer|warmer|colder|hotter|cooler|closer|heavier|lighter|brighter|darker|deeper|wider|louder|quieter|funnier|prettier|busier !and
[most->] easiest|fastest|best|biggest|smallest|largest|highest|lowest|cheapest|safest|strongest|weakest|oldest|youngest|longest|shortest|worst|hardest|smartest|simplest|slowest|greatest|happiest|healthiest|richest|poorest|warmest|coldest|hottest|coolest|closest|heaviest|lightest|brightest|darkest|deepest|widest|loudest|funniest|prettiest|busiest
[less->fewer] people|cars|jobs|students|votes|seats|homes|houses|cases|deaths|options|errors|accidents|calls|children|women|men|workers|employees|customers|visitors|tourists|items|things|problems|words|books|games|players|teams|schools|hospitals|beds|doctors|nurses|soldiers|troops|officers|crimes|fires|flights|trains|buses|trips|complaints|applications|applicants|candidates|voters|members|families|businesses|companies|stores|restaurants|products|orders
[amount->number] of people|cars|jobs|students|votes|homes|houses|cases|deaths|errors|accidents|calls|children|women|men|workers|employees|customers|visitors|tourists|items|things|problems|words|books|games|players|teams|schools|hospitals|officers|crimes|fires|flights|complaints|applicants|candidates|voters|members|families|businesses|companies|refugees|migrants|soldiers|troops|seats|options|users|files
each|every [others->other's] <NN|NNS>
each [others->other's] <NN|NNS|JJ>
someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|who|what|one [elses->else's]
[tomorrows|todays|yesterdays|tonights->tomorrow's|today's|yesterday's|tonight's] <NN|NNS|JJ>
[mens|womens|childrens|peoples->men's|women's|children's|people's] <NN|NNS>
[womens|mens|childrens->women's|men's|children's]
the? [children->children's] toys|books|hospital|room|clothes|education|health|parents|literature|programs|television
[teachers|students|veterans|farmers|workers|drivers->teachers'|students'|veterans'|farmers'|workers'|drivers'] lounge|room|desk
[cats|dogs|boys|girls|mans|womans|kings|queens|citys|companys|countrys|mothers|fathers|brothers|sisters|neighbors|presidents|mayors|governors|players|teams|officers|authors|writers|singers|drivers|owners|victims|suspects|doctors|childs->cat's|dog's|boy's|girl's|man's|woman's|king's|queen's|city's|company's|country's|mother's|father's|brother's|sister's|neighbor's|president's|mayor's|governor's|player's|team's|officer's|author's|writer's|singer's|driver's|owner's|victim's|suspect's|doctor's|child's] tail|house|car|name|wife|husband|son|daughter|mother|father|head|hand|face|hair|job|life|death|body|home|office|family|brother|sister|dog|eyes|decision|resignation|statement|funeral|attorney|lawyer|budget|economy|capital|book|best
for [heavens|gods|goodness|petes|christs->heaven's|God's|goodness'|Pete's|Christ's] sake
two|three|four|five|six|several|# [days|weeks|months|years|hours->days'|weeks'|months'|years'|hours'] notice|pay|worth|wages|salary|vacation|leave|imprisonment|experience
a [days|weeks|months|years->day's|week's|month's|year's] notice|pay|worth|work|wages|salary|vacation|supply
[doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|couldnt|wouldnt|shouldnt|dont|wont|aint|mustnt|youre|theyre|weve|theyve|youve|ive|im|thats|whats|hes|shes|theres|wheres|heres|whos|yall|lets->doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|couldn't|wouldn't|shouldn't|don't|won't|ain't|mustn't|you're|they're|we've|they've|you've|I've|I'm|that's|what's|he's|she's|there's|where's|here's|who's|y'all|lets]
START [lets->let's] go|get|see|not|make|take|talk|do|all|start|look|have|say|try|find|keep|be|use|hope|face|move|play|put|call|meet|eat|work|just !him !her
and|but|so|ok|then|, [lets->let's] go|get|see|not|make|take|talk|do|all|start|look|have|say|try|find|keep|be|use|hope|face|move|play|put
<NN|NNS|NNP|it> [let's->lets] 
it|crutch|that|which|this|app|tool|he|she|system|software|site [let 's->lets] me|you|him|her|us|them|people|users
[let 's->lets] me|him|her|them|you|people|users|anyone|it
[updations|discuss about|revert back|prepone|informations|advices|furnitures|equipments|evidences|feedbacks|homeworks|researches|softwares|traffics|luggages|baggages|knowledges|hardwares|slangs|jewelleries|machineries|sceneries->updates|discuss|revert|move up|information|advice|furniture|equipment|evidence|feedback|homework|research|software|traffic|luggage|baggage|knowledge|hardware|slang|jewelry|machinery|scenery] !the? END|to|for|about|in|of|on|and|from|,|that|the|are
we|you|they [has|does|was|is|goes->have|do|were|are|go] !n't? been|a|the|not|going|to|have|never
he|she|it [have|do|were|are|go->has|does|was|is|goes] n't? been|a|the|not|going|to|never
he|she|it [do->does] n't know|want|have|like|care|work|matter|make|need|go|see|get
some [man|woman|child|person->men|women|children|people] are|were|have
every|each|another [people|men|women|children|peoples->person|man|woman|child|person] is|has|was|who|in
the [most->highest] number of times
as [if though->if] it|he|she|they|there
as if [though->] it|he|she|they|there
looks|look|looked|feel|feels|felt|seems|sounds|sounded|acts|acted [like->] as if|though
less [worse|worst->bad|bad]
[too->to] be continued
i|we|he|she|they|you [never have->have never] been|had|seen|done|gone|met|heard|known|read|tried|used
[since->for] @number|#|several|many days|weeks|months|years|hours|minutes|decades !ago !later !of !after !,? END|now|and|but|that|i|we|with
same|anything|heard|back|waiting|working|living|lived|been|here|there|gone|open|closed|had _? _? [since->for] @number|#|several|many days|weeks|months|years|hours|minutes|decades !ago !later !after
START [few->a few] days|hours|minutes|weeks|months|years|moments|seconds ago|later|had|before|after
[yesterday night->last night]
[in->] @number|#|few @units from now
in a few @units [from now->]
in @number|#|several|many @units [from now->]
[after->] @number|#|almost|exactly|about|nearly|a|several @number|#|few|couple? of? @unit|@units later
[after->] @number|# @unit|@units later
[after->] almost|exactly|about|nearly|just|only|more @number|#|a @unit|@units|few later|@units
[the->] my|your|his|her|its|our|their|my <NN|NNS|NNP|JJ> !<NNP>
your|my|our|his|her|their [the->] <NN|NNS|JJ>
[an|a another->another]
[an another|a another->another|another]
[= at|in the behalf of->on behalf of]
could|would|should|can|may [possibly maybe->possibly]
!a !the !past !last !these !those !very !every !first !next !only !of [few->a few] minutes|hours|days|weeks|months|years|moments|seconds ago
[= somebody|someone|anybody|everybody|nobody|anyone|everyone 's else 's->somebody else's|someone else's|anybody else's|everybody else's|nobody else's|anyone else's|everyone else's]
[bachelors|masters|associates->bachelor's|master's|associate's] degree|degrees
did|do|does|was|is|were|are|has|have|had|ca|could|wo|would n't have|want|take|need|see|get|know|make|find|say|do|give|tell|hear|saw|wanted|got|had [no|nothing|nobody|none|nowhere->any|anything|anybody|any|anywhere] !for !longer !more !less !doubt !matter !to !but
!of !to !for !with !by !from !about !on !in !than [whom->who] said|is|was|has|were|are|had|will|would|can|could|did|does !he !she !they !the !a !it !we !i !you the|a|in|that|to|not|been|going|<VB|VBN|VBG>
START if i|he|she|we|they|you|it [would 've|would have->had] <VBN|VBD>
START if i|he|she|we|they|you|it [would 've->had]
i|you|he|she|it|they|we|people|that|'re|seem|clearly @be? [bias|prejudice->biased|prejudiced] towards|toward|against|because|and|in|upfront|END
i|you|he|she|they|we 'm|'re|am|are|is|was|were|'s not|so|very|totally|clearly|more|too|a? bit|little? [bias|prejudice->biased|prejudiced] !<NN*>
became|becomes|become|becoming|get|gets|getting|got|grow|made|makes|far|even|lot|bit|way|much|become [worst->worse] !of !case !thing !ever !day !part !enemy
START [however|meanwhile|nevertheless|nonetheless|furthermore|moreover->However,|Meanwhile,|Nevertheless,|Nonetheless,|Furthermore,|Moreover,] i|we|he|she|it|this|there
there [is|was->are|were] n't? !news !politics !economics !series !means !thanks !lots !plenty !headquarters !kudos !chess !@unit <NNS> !<NN|NNS|NNP|JJ|VBG> !and !or !, !of !<CD> !' !’
there [is|was->are|were] n't? !more !enough !such <JJ> !news !politics !economics !series !means !headquarters !@unit <NNS> !<NN|NNS|NNP|JJ|VBG> !and !or !, !of !<CD> !' !’
START [is|was->are|were] there !news !politics !series !@unit <NNS> !<NN|NNS|NNP|JJ> !and !of
but|and|, [is|was->are|were] there !news !politics !series !@unit <NNS> !<NN|NNS|NNP|JJ> !and !of
there are|were n't? [problem|issue|reason|question|sign|error|need|chance|change|plan|concern->problems|issues|reasons|questions|signs|errors|needs|chances|changes|plans|concerns] with|about|for|in|of|to|that|crossing|END
did|do|does|would|could|should|ca|wo|has|have|had n't|not <VB|VBN> [no->any] <NN|NNS> !less !longer
few|several|many|some|@number [second|minute|hour|day|week|month|year|decade->seconds|minutes|hours|days|weeks|months|years|decades] ago|later|earlier
START [since->for] @number|#|several|many|few days|weeks|months|years|hours|minutes|decades !ago !later !after !of !before
is|are|was|were|been|'s|asked|waiting|working|stopped|closed|open|missing|struggling|development|feature|gone _? _? [since->for] more|over|about|almost|nearly|at? than|least? @number|#|several|many days|weeks|months|years|hours|minutes|decades !ago !later !after !of !before !earlier
wish|wishes|wished i|he|she|it|this|that [was->were] !<VBG>
am|is|are|was|were|be|been|being|'m|'re [concern->concerned] about|that|by|for|with|over|on
am|is|are|was|were|'m|'re|'s [worry|shock|prejudice|confuse->worried|shocked|prejudiced|confused] about|that|by|for|because|when|now|END|to|and|at
~claim responsibility [of->for]
~take|~assume|~accept|~deny|~bear|~share|~admit full? responsibility [of->for]
makes|make|made|making [senses->sense]
when|what|how|why|where|who [dose->does] a|the|it|he|she|this|that|anyone|one|<NN|NNP>
over|than # million|billion|hundred|thousand [plus->] <NN|NNS|JJ>
[after->] #|@number days|weeks|months|years|hours|minutes later
i|you|we|they [backup|checkout|login|logout|signup|setup|workout|shutdown|cleanup|breakdown|startup|takeover->back up|check out|log in|log out|sign up|set up|work out|shut down|clean up|break down|start up|take over] !<NN*|VBZ|VBD|MD> !is !was
to|can|could|will|would|should|must|please|n't|must [backup|checkout|login|logout|signup|setup|workout|shutdown|cleanup|breakdown|startup|takeover->back up|check out|log in|log out|sign up|set up|work out|shut down|clean up|break down|start up|take over] the|a|an|my|your|his|her|its|our|their|it|them|this|that|these|those|all|individual|every|with|END
[there 's->there are] !news !politics !economics !lots !plenty !thanks !kudos !series !means !@unit <NNS> !<NN|NNS|NNP|JJ|VBG> !and !or !, !of !to !’ !'
these|those|some|many|most|few|several|all the? <NN> ['s->s] are|were|have
the <NN> ['s->s] are|were !the !a !going
START [meanwhile|nonetheless|nevertheless|furthermore|moreover|consequently->$&,] <NNS|DT|NNP|PRP|PRP$>
START [no thanks->no, thanks] !to
, but? [is|was->are|were] there !news !politics !series !@unit <NNS> !<NN|NNS|NNP|JJ> !and !of
START [was|is->were|are] there !news !politics !series !@unit <NNS> in|to|and|,|with|that|for|END
[the->] london|paris|moscow|berlin|beijing|tokyo|kyiv|tehran|chicago|boston|seattle|russia|china|france|germany|japan|israel|iran|india|canada|mexico|putin|zelenskyy|xi|biden|trump 's <NN|NNS> !Cap
`;
