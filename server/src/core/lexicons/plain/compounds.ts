/** Compounds written as one word, two words or with a hyphen, by the work they do. Notation: `core/patterns/pattern.ts`. */
export const COMPOUNDS = `
@be|all|totally|pretty|completely|team|i 'm? [a ok|okay->A-OK|A-OK]
[a->a-] ok
keep|set|come|fall|took|take|tell|tear|torn|blown|live|grow|worlds|stand|is|are|file|drift|ripped|drove|drift [a part->apart] from
[apart->a part] of !the? from
become|became|be|is|was|being|as|play|plays [apart->a part] of|in
take|took|taking|takes|quite|after|in|for|spent|spend [sometime->some time] !in !next !this !soon !around !before !after !between
for|after|quite [sometime->some time]
[some time->sometime] next|this|around|before|in|between week|year|month|summer|january|february|march|april|june|july|august|september|october|november|december|midnight
for [awhile->a while]
in|quite|once|after|within|every|it|took|takes|take|long [awhile->a while] !back
[everyday->every day] END|,|.|since|for|from|to|with|in|on|at|by|about|when|i|we|they|he|she|you|and|or|but|that
work|works|use|used|happens|run|walk|see|do|does|eat|wake|go|goes|come|learn|practice|exercise|happen|happening|learned|play|come|there|them|it|this|that|almost|nearly|time|like [everyday->every day] !<NN*>
an|our|my|their|your|his|her|my|most|of|for|in|the [every day->everyday] life|lives|use|items|people|objects|task|tasks|clothes|language|problems|tool|wear|calendar|essentials|carry|heroes|heroics|work|expenses
[anyday->any day]
[any way->anyway] ,
, [any way->anyway]
[anymore->any more] @number|than|money|information|details|of|questions|people|time|room
not|n't|never|no _? _? [any more->anymore] END
[any one->anyone] who|else|can|want|wants|know|knows|in
[every one->everyone] who|else|is|was|has|knows|in|should|loves
[some one->someone] who|else|is|was|has|to|like
[every body|some body|any body|no body->everybody|somebody|anybody|nobody] knows|who|else|is|was|has|wants|can|in
[every thing|some thing|any thing->everything|something|anything] else|is|was|that|about|works|like|in|you|we|to
[every where|some where|any where|no where->everywhere|somewhere|anywhere|nowhere] to|else|in|near|on|you|we|and|END
START [may be->maybe] the|a|we|i|it|they|he|she|you|that|not|in
[maybe->may be] able|used|seen|needed|required|possible|called|because|why|worth|made|found|difficult
@people|it|this|that|there|which [maybe->may be] a|an|the|able|more|used|some|not|better|too|in
[into->in to] see|help|work|get|pick|buy
log|logged|logging|logs|sign|signed|hand|handed|turn|turned|call|called|tune|tuned|give|gave|fill @object? [into->in to] the|your|my|his|her|their !<VB> account|website|police|authorities|system
[onto->on to] become|say|win|the next
[inspite->in spite] of
[infact->in fact]
[infront->in front]
[incase->in case] !of? the|you|he|she|it|they|of|i|we|someone
[aswell->as well]
[afew->a few]
[alittle->a little]
[atleast->at least]
[atmost->at most]
[alot->a lot]
[abit->a bit]
[ontop->on top]
[eachother->each other]
[highschool->high school]
[moreso->more so]
[nevermind->never mind]
[everytime->every time]
[thankyou->thank you]
[afterall->after all]
[ofcourse->of course]
[alltime|all time->all-time] high|low|record|best|great|greats|favorite|leader|leading|highs|lows|scorer|leader
[inbetween->in between]
[upto->up to]
[insofar->insofar]
[in so far as->insofar as]
[never the less|none the less->nevertheless|nonetheless]
[never-the-less|none-the-less->nevertheless|nonetheless]
[how ever->however] ,
[what so ever|what-so-ever|whatso ever->whatsoever|whatsoever|whatsoever]
[where as->whereas]
[where by->whereby]
[where ever->wherever]
[when ever->whenever] you|i|we|they|he|she|it|possible|the
[what ever->whatever] you|i|we|they|he|she|it|the|happened|is|was
[who ever->whoever] wins|is|was|did|does|has|can
[there after|there-after|there fore|there by->thereafter|thereafter|therefore|thereby] !dinner !the !we ,|comes|came|arrived|followed|,
START [there after->thereafter] ,|<VBD|VBZ|DT>
shortly|soon|immediately|year|years|months|days|week|month [there after|there-after->thereafter|thereafter]
[here by->hereby] declare|certify|declare|grant|granted|notify|notified|agree|given|ordered|state
[here in after->hereinafter]
[hence forth|hence-forth->henceforth|henceforth]
[here to fore|her etofore->heretofore|heretofore]
[before hand|before-hand->beforehand|beforehand]
[after wards|after-wards->afterwards|afterwards]
[along side|along-side->alongside|alongside] !of the|a|an|his|her|their|our|its|him|them|other
[along side->alongside]
[all be it|all beit|al be it|allbeit|all-be-it->albeit|albeit|albeit|albeit|albeit]
[through out|through-out->throughout|throughout] the|his|her|their|its|our|my|all|history
[with in->within] the|a|an|#|@number|minutes|hours|days|reach|range|walking
[with out->without] a|an|the|any|having|being|his|her|permission
[up on->upon] request|arrival|receipt|completion|entering
[under neath->underneath]
[out side|in side->outside|inside] of|the|a|his|her
[some times->sometimes] i|it|we|they|he|she|the|you|people
[over all->overall] ,|the|cost|rating|score|record
[out dated|out-dated->outdated|outdated]
[under way->underway] 
[well being->well-being] of|and|END|,
[nation wide|world wide|state wide|city wide|county wide|company wide|country wide|system wide->nationwide|worldwide|statewide|citywide|countywide|companywide|countrywide|systemwide]
[nation-wide|world-wide|state-wide|city-wide|county-wide|country-wide|area-wide->nationwide|worldwide|statewide|citywide|countywide|countrywide|areawide]
[ten fold|two fold|three fold|four fold|five fold|hundred fold->tenfold|twofold|threefold|fourfold|fivefold|hundredfold]
[two-fold|three-fold|four-fold|five-fold|ten-fold->twofold|threefold|fourfold|fivefold|tenfold]
[over time->overtime] pay|claim|details|hours|work|goal|win|loss|shift|shifts|period|rules|wages|victory|costs
[make up->makeup] bag|routine|artist|kit|tutorial|brush|brushes|remover|products|artists|tutorials|removal
wear|wore|wearing|her|apply|applied|applying|without|put|no|any on? [make up->makeup] END|and|on|for
[tight-nit|tight-knitted|close-nit|tight nit|close nit|tight knit|close knit->tight-knit|tight-knit|close-knit|tight-knit|close-knit|tight-knit|close-knit] !<VB*>
[click through->click-through] rate|rates|conversion|conversions
[eagle eyed->eagle-eyed] <NN|NNS>
@be [eagle eyed->eagle-eyed]
an|a|her|his|very|so|more [easy going->easy-going]
[easy going->easy-going] person|style|manner|personality|attitude|approach|nature|guy|man|woman|pace
[ever present->ever-present]
[ever changing|ever growing|ever increasing|ever expanding|ever evolving->ever-changing|ever-growing|ever-increasing|ever-expanding|ever-evolving]
[first|second|third person->first-person|second-person|third-person] account|accounts|shooter|shooters|game|games|narrative|narrator|perspective|view|mode|point|singular|plural|pronoun|pronouns|camera
a|an|very|more|most|highly|this|an|of|the|analysis [in demand|in depth->in-demand|in-depth] <NN|NNS|JJ>
a|an|very|more|most|really [in depth->in-depth]
[in depth->in-depth] interview|interviews|look|analysis|report|study|discussion|review|coverage|article|knowledge|research|explanation
[last ditch->last-ditch] effort|attempt|efforts|appeal|bid|talks|effort|attempts|deal
[low hanging->low-hanging] fruit|fruits|clouds
[one|two|three|four|left|right|single|short|empty|heavy|even|red|high|bare handed->one-handed|two-handed|three-handed|four-handed|left-handed|right-handed|single-handed|short-handed|empty-handed|heavy-handed|evenhanded|red-handed|high-handed|bare-handed] !the !them !him !her !us !me !it !over !down !out !in !a !his !her
[password protected->password-protected] <NN|NNS>
[password protect->password-protect] @determiner
[post it->Post-it] note|notes
[cross platform|cross country|cross border|cross section|cross examination|cross party->cross-platform|cross-country|cross-border|cross section|cross-examination|cross-party] <NN|NNS|JJ>
[cross examine|cross examined|cross examining->cross-examine|cross-examined|cross-examining]
[double check|double checked|double checking|double checks->double-check|double-checked|double-checking|double-checks] @determiner|your|that|if|whether|it|this|everything|END
to|please|can|you|i|must|should|will|always|'ll [double check->double-check]
[double click|double park|double dip|double cross|double date->double-click|double-park|double-dip|double-cross|double-date] @determiner|on
[worst|best|nightmare case->worst-case|best-case|nightmare-case] scenario|scenarios
[cream colored|rainbow colored|rose colored|flesh colored|honey colored|olive colored|sand colored|salmon colored|straw colored|wine colored|copper colored|gold colored|silver colored|cherry colored|coffee colored|chocolate colored|peach colored|rust colored|lemon colored|mud colored|dark colored|light colored|bright colored|multi colored->cream-colored|rainbow-colored|rose-colored|flesh-colored|honey-colored|olive-colored|sand-colored|salmon-colored|straw-colored|wine-colored|copper-colored|gold-colored|silver-colored|cherry-colored|coffee-colored|chocolate-colored|peach-colored|rust-colored|lemon-colored|mud-colored|dark-colored|light-colored|bright-colored|multicolored] !the !a !every !him !her !it
a|an|the|this|her|his [# day|week|month|man|story|page|game|person|member|seat|bed|room->$&-] !ago !old !later !<VBD|VBZ> <NN|NNS|JJ>
an|the|this|that|these|those|any|your|its [out of date|up to date|out of place|over the counter|off the record|on the record|end of year|day to day|face to face|state of the art|one of a kind|behind the scenes|door to door|head to head|word of mouth|around the clock|across the board|larger than life|step by step|side by side|year to year|week to week|month to month|hand to hand|man to man|case by case|coast to coast|wall to wall|run of the mill|middle of the road|matter of fact|tongue in cheek|on the spot|under the table|out of town|out of state|out of court|out of pocket|off the cuff|on the job|on the air->out-of-date|up-to-date|out-of-place|over-the-counter|off-the-record|on-the-record|end-of-year|day-to-day|face-to-face|state-of-the-art|one-of-a-kind|behind-the-scenes|door-to-door|head-to-head|word-of-mouth|around-the-clock|across-the-board|larger-than-life|step-by-step|side-by-side|year-to-year|week-to-week|month-to-month|hand-to-hand|man-to-man|case-by-case|coast-to-coast|wall-to-wall|run-of-the-mill|middle-of-the-road|matter-of-fact|tongue-in-cheek|on-the-spot|under-the-table|out-of-town|out-of-state|out-of-court|out-of-pocket|off-the-cuff|on-the-job|on-the-air] <NN|NNS>
[well known|well respected|well liked|well paid|well educated|well dressed|well established|well documented|well publicized|well connected|well funded|well deserved|well informed|well organized|well intentioned|well trained|well armed|well off|well defined|well written|well received|well equipped|well rounded->well-known|well-respected|well-liked|well-paid|well-educated|well-dressed|well-established|well-documented|well-publicized|well-connected|well-funded|well-deserved|well-informed|well-organized|well-intentioned|well-trained|well-armed|well-off|well-defined|well-written|well-received|well-equipped|well-rounded] !to !for !as !by !in !<IN> <NN|NNS>
a|an|the [long term|short term|full time|part time|high profile|high school|first class|second class|high speed|high risk|high end|low cost|low level|high level|long range|long distance|long running|long time|large scale|small scale|high quality|real time|hard line|right wing|left wing|far right|far left|blue collar|white collar|old fashioned|open ended|good looking|hard working|mass produced|time consuming|record breaking|award winning|best selling|top ranked|second largest|third largest|so called|real life|life threatening|far reaching|long awaited|middle class|all star|run down|multi million|head on|hit and run|drive by|drive through|follow up|wake up->long-term|short-term|full-time|part-time|high-profile|high school|first-class|second-class|high-speed|high-risk|high-end|low-cost|low-level|high-level|long-range|long-distance|long-running|longtime|large-scale|small-scale|high-quality|real-time|hard-line|right-wing|left-wing|far-right|far-left|blue-collar|white-collar|old-fashioned|open-ended|good-looking|hardworking|mass-produced|time-consuming|record-breaking|award-winning|bestselling|top-ranked|second-largest|third-largest|so-called|real-life|life-threatening|far-reaching|long-awaited|middle-class|all-star|rundown|multimillion|head-on|hit-and-run|drive-by|drive-through|follow-up|wake-up] <NN|NNS>
a|an|the|this|that|my|our|your|his|her|their|new|another|same|initial|easy|full|data|daily|no|some|recent|complete [set up|back up|log in|start up|shut down|break down|follow up|check in|check up|clean up|cover up|crack down|cut back|cut off|draw back|drop out|fall out|feed back|follow through|get away|give away|hand out|hang over|hold up|kick off|lay off|lay out|let down|line up|lock down|lock out|look out|make over|mix up|pay off|pick up|pile up|play off|print out|pull back|push back|put down|rip off|roll back|roll out|round up|run away|run off|run up|sell out|set back|show down|sign up|sit in|slow down|spin off|stand off|stand by|step up|stop over|take away|take off|take over|tie up|time out|trade off|try out|turn around|turn out|turn over|walk out|warm up|wind up|work out|work around|wrap up|write off|write up|come back|count down|call out|check out|hang out|meet up|build up|black out|buy out|cook out|touch down->setup|backup|login|startup|shutdown|breakdown|follow-up|check-in|checkup|cleanup|cover-up|crackdown|cutback|cutoff|drawback|dropout|fallout|feedback|follow-through|getaway|giveaway|handout|hangover|holdup|kickoff|layoff|layout|letdown|lineup|lockdown|lockout|lookout|makeover|mix-up|payoff|pickup|pileup|playoff|printout|pullback|pushback|putdown|rip-off|rollback|rollout|roundup|runaway|runoff|run-up|sellout|setback|showdown|sign-up|sit-in|slowdown|spinoff|standoff|standby|step-up|stopover|takeaway|takeoff|takeover|tie-up|timeout|trade-off|tryout|turnaround|turnout|turnover|walkout|warmup|windup|workout|workaround|wrap-up|write-off|write-up|comeback|countdown|callout|checkout|hangout|meetup|buildup|blackout|buyout|cookout|touchdown] END|of|is|was|for|in|to|from|by|at|with|and|at|process|page|button
to|will|would|can|could|should|must|may|might|not|n't|going|gonna|please|you|i|we|they|let [setup|backup|login|startup|shutdown|breakdown|followup|checkin|cleanup|crackdown|cutoff|dropout|handout|kickoff|layoff|lockdown|logout|logon|makeup|payoff|pickup|printout|pullback|rollback|rollout|roundup|runaway|runoff|sellout|signup|slowdown|spinoff|takeoff|takeover|timeout|turnaround|turnout|walkout|warmup|workout|workaround|wrapup|comeback|countdown|callout|checkout|hangout|buildup|backoff|backout|breakup|cutback|fallback|fallout|giveaway|holdup|meetup|playback|pushback|setback|standby|stopover|tryout|turnover|writeup->set up|back up|log in|start up|shut down|break down|follow up|check in|clean up|crack down|cut off|drop out|hand out|kick off|lay off|lock down|log out|log on|make up|pay off|pick up|print out|pull back|roll back|roll out|round up|run away|run off|sell out|sign up|slow down|spin off|take off|take over|time out|turn around|turn out|walk out|warm up|work out|work around|wrap up|come back|count down|call out|check out|hang out|build up|back off|back out|break up|cut back|fall back|fall out|give away|hold up|meet up|play back|push back|set back|stand by|stop over|try out|turn over|write up] !<NN*> END|the|a|an|my|your|his|her|their|our|its|this|that|it|them|him|to|for|in|on|with|and|if|again|all|some|at|from|,|code|as|now
has|have|had|'ve [shutdown|setup|backup|login->shut down|set up|back up|log in] the|a|an|my|your|his|her|their|our|its
[bi-weekly|bi-monthly|bi-annual|bi-lateral|bi-partisan|bi-polar|bi-lingual->biweekly|bimonthly|biannual|bilateral|bipartisan|bipolar|bilingual]
[dotted-decimal|command-language->dotted decimal|command language]
[floating-point->floating point] END
[add-on|addon|add on->add-on|add-on|add-on] !to !a !the !<DT>
[addon|addons->add-on|add-ons]
[back-up|back-ups|set-up|set-ups|log-in|start-up|start-ups|work-out|clean-up|line-up|line-ups|pick-up|take-over|take-overs|lay-off|lay-offs|pay-off|play-off|play-offs|kick-off|turn-out|round-up|make-up|stand-off|stand-offs|show-down|run-off|run-offs|sell-out|drop-out|drop-outs|fall-out|buy-out|buy-outs|cut-back|cut-backs|spin-off|spin-offs|walk-out|walk-outs|lock-out|hang-over|pull-out|pull-outs|roll-out|build-up|check-up|get-away|give-away|hand-out|hand-outs|shut-down|slow-down|melt-down|down-turn|up-turn|break-up|break-down|crack-down->backup|backups|setup|setups|login|startup|startups|workout|cleanup|lineup|lineups|pickup|takeover|takeovers|layoff|layoffs|payoff|playoff|playoffs|kickoff|turnout|roundup|makeup|standoff|standoffs|showdown|runoff|runoffs|sellout|dropout|dropouts|fallout|buyout|buyouts|cutback|cutbacks|spinoff|spinoffs|walkout|walkouts|lockout|hangover|pullout|pullouts|rollout|buildup|checkup|getaway|giveaway|handout|handouts|shutdown|slowdown|meltdown|downturn|upturn|breakup|breakdown|crackdown]
[broad cast|broad-cast|desk top|desk-top|lap top|lap-top|firm-ware|soft-ware|hard-ware|gray-scale|grey-scale|infra-red|infra-structure|in-line|time-frame|time frame|time frames|time-line|run-time|up-stream|up stream|down-stream|up-grade|up grade|up-grades|up-sell|up-time|down-time|over-lay|over-strike|over-write|over-ride|under-run|under-score|under-line|super user|super-user|meta data|plug ins|sound-card|mouse-button|mousebutton|micro-chip|cloud-washing|hot-add|e-book|e-books|e-commerce|e-mail|e-mails|e-mailed|on-line|off-line|cell-phone|data-base|data base|data-bases|web-page|web page|web-site|key-board|key board|key-word|key word|key-words|pass-word|pass word|user-name|user name|file-name|home-page|news-paper|head-line|dead-line|dead line|air-craft|air-port|air-line|air-strike|air-strikes|air-space|fire-fighter|fire-fighters|fire fighter|fire fighters|police-man|sales-person|chair-person|spokes-person|half-way|halfway-point|play-ground|school-yard|class-room|class room|class-rooms|work-place|work place|work-force|work force|work-load|work-shop|week-end|week end|week-ends|week-day|birth-day|birth place|birth-place|grand-mother|grand-father|grand-children|grand children|step-father|step-mother|step-son|step-daughter|mid-night|after-noon|out-come|out-break|out-door|out-side|in-side|life-style|life-styles|life-time|life-long|life long|land-slide|land slide|earth-quake|hand-gun|hand gun|gun-fire|gun fire|gun-man|gun-shot|gun-shots|cross-fire|wild-fire|wild-fires|wild fire|wild fires|rain-fall|snow-fall|snow-storm|thunder-storm|sand-bag|black-mail|black mail|black-out|black-outs|book-store|book store|drug-store|snow-mobile|motor-cycle|motor cycle|motor-bike|motor-cade|pay-check|pay-checks|pay-roll|wrong-doing|wrong doing|where-abouts|where abouts|bench-mark|bench mark|land-mark|book-mark|trade-mark|trade mark|ear-mark|guide-line|guide-lines|guide line|guide lines|hall-mark|fund-raiser|fund-raisers|fund-raising|fund raiser|fund raising|health-care|day-care|day care|child-birth|band-width|frame-work|net-work|team-work|foot-print|finger-print|finger-prints|finger print|blue-print|foot-age|break-through|break-throughs|break through->broadcast|broadcast|desktop|desktop|laptop|laptop|firmware|software|hardware|grayscale|grayscale|infrared|infrastructure|inline|time frame|time frame|time frames|timeline|runtime|upstream|upstream|downstream|upgrade|upgrade|upgrades|upsell|uptime|downtime|overlay|overstrike|overwrite|override|underrun|underscore|underline|superuser|superuser|metadata|plugins|sound card|mouse button|mouse button|microchip|cloudwashing|hot add|ebook|ebooks|e-commerce|email|emails|emailed|online|offline|cellphone|database|database|databases|webpage|webpage|website|keyboard|keyboard|keyword|keyword|keywords|password|password|username|username|filename|homepage|newspaper|headline|deadline|deadline|aircraft|airport|airline|airstrike|airstrikes|airspace|firefighter|firefighters|firefighter|firefighters|policeman|salesperson|chairperson|spokesperson|halfway|halfway point|playground|schoolyard|classroom|classroom|classrooms|workplace|workplace|workforce|workforce|workload|workshop|weekend|weekend|weekends|weekday|birthday|birthplace|birthplace|grandmother|grandfather|grandchildren|grandchildren|stepfather|stepmother|stepson|stepdaughter|midnight|afternoon|outcome|outbreak|outdoor|outside|inside|lifestyle|lifestyles|lifetime|lifelong|lifelong|landslide|landslide|earthquake|handgun|handgun|gunfire|gunfire|gunman|gunshot|gunshots|crossfire|wildfire|wildfires|wildfire|wildfires|rainfall|snowfall|snowstorm|thunderstorm|sandbag|blackmail|blackmail|blackout|blackouts|bookstore|bookstore|drugstore|snowmobile|motorcycle|motorcycle|motorbike|motorcade|paycheck|paychecks|payroll|wrongdoing|wrongdoing|whereabouts|whereabouts|benchmark|benchmark|landmark|bookmark|trademark|trademark|earmark|guideline|guidelines|guideline|guidelines|hallmark|fundraiser|fundraisers|fundraising|fundraiser|fundraising|health care|day care|day care|childbirth|bandwidth|framework|network|teamwork|footprint|fingerprint|fingerprints|fingerprint|blueprint|footage|breakthrough|breakthroughs|breakthrough]
[landingpad|doesthe|intothe|kindof|sortof|ofthe|inthe|tothe|onthe|forthe|andthe|fromthe|withthe|bythe|atthe|isthe|isnot|itis|canbe|tobe|willbe|hasbeen|havebeen|asthe|thatthe|sothat|suchas|outof|oneof|someof|mostof|manyof|lotof|becauseof|insteadof|dueto|needto|wantto|haveto|hasto|goingto|tryingto|ableto|upto->landing pad|does the|into the|kind of|sort of|of the|in the|to the|on the|for the|and the|from the|with the|by the|at the|is the|is not|it is|can be|to be|will be|has been|have been|as the|that the|so that|such as|out of|one of|some of|most of|many of|lot of|because of|instead of|due to|need to|want to|have to|has to|going to|trying to|able to|up to]
has|have|with|provides|offers|includes|and|a|the|any|no|its [built in->built-in] !a !the <NN*|JJ>
[eagle|sharp|wide|bright|starry eyed->eagle-eyed|sharp-eyed|wide-eyed|bright-eyed|starry-eyed] <NN|NNS>
[one|two|left|right|single handed->one-handed|two-handed|left-handed|right-handed|single-handed] <NN|NNS|JJ>
[cross platform->cross-platform] <NN|NNS|JJ>
[click through->click-through] rate|rates
[vice-versa->vice versa]
[ten fold|two fold|three fold|hundred fold|tenfolds->tenfold|twofold|threefold|hundredfold|tenfold]
`;
