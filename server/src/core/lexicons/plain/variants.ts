/**
 * Needless variants, misspellings and dated words with the form in use. From the lists of proselint (BSD-3-Clause) with changes; see
 * docs/CREDITS.md.
 */
export const VARIANTS = `
ppl>people|ocurred>occurred
a couple people>a couple of people|a girl with colitis goes by>a girl with kaleidoscope eyes
a part-red gingerbread tree>a partridge in a pear tree|a timpano>a timpani|abbeter>abettor|abbreviatable>abbreviable
abdicatable>abdicable|abducter>abductor|abolishment>abolition|abrogatable>abrogable|academicly>academically
accessable>accessible|accessary>accessory|accidently>accidentally|accommodatable>accommodable
accomodatable>accommodable|accreditate>accredit|accruement>accrual|accumulatable>accumulable|accusee>accused
acquaintanceship>acquaintance|acquiror>acquirer|acquitment>acquittal|actionible>actionable|activatable>activable
adaptor>adapter|addible>addable|adducable>adducible|administratable>administrable|admissable>admissible
admittible>admittable|adulteratable>adulterable|advisatory>advisory|advisible>advisable|advocator>advocate
affectible>affectable|affiliatable>affiliable|affrontery>effrontery|aggregatable>aggregable|aggrievance>grievance
agitatable>agitable|alienatable>alienable|allegator>alleger|allegeible>allegeable|alleviatable>alleviable
allocatable>allocable|allusory>allusive|alot>a lot|amative>amorous|amelioratable>ameliorable|amortizement>amortization
amphiboly>amphibology|analingus>anilingus|analyzation>analysis|analyzible>analyzable|anecdotalist>anecdotist
anilinctus>anilingus|annexible>annexable|annihilatable>annihilable|annoyment>annoyance|antithetic>antithetical
appearence>appearance|applicative>applicable|applicatory>applicable|appreciatable>appreciable|approbative>approbatory
appropriatable>appropriable|arbitratable>arbitrable|are many a>is many a|arrestible>arrestable
arsenous>arsenious|articulatable>articulable|as follow>as follows|ascendible>ascendable|assertible>assertable
assessible>assessable|attorney and not a republic>attorney and notary public|auctorial>authorial|audable>audible
automaticly>automatically|averageible>averageable|averral>averment|avertable>avertible|bailible>bailable
barbwire>barbed wire|basicly>basically|be mislead>be misled|beckon call>beck and call|benefic>beneficent
bestowment>bestowal|betrothment>betrothal|blamableness>blameworthiness|blamible>blamable|bob wire>barbed wire
both of the last two>the last two|both of the last>the last two|bulk largely>bulk large
burying the lead>burying the lede|butt naked>buck naked|calculatable>calculable|camarade>comrade
came to nought>came to naught|capturer>captor|carta blanca>carte blanche|casualities>casualties|casuality>casualty
catch on fire>catch fire|catholicly>catholically|cease fire>ceasefire|cell phone>cellphone|cell-phone>cellphone
changeible>changeable|channelize>channel|chaplainship>chaplaincy|chargable>chargeable|chargeible>chargeable
chief justice of the supreme court of the united states>Chief Justice of the United States
chief justice of the united states supreme court>Chief Justice of the United States|chiffonnier>chiffonier
chinchy>chintzy|chipolte>chipotle|chiropodist>podiatrist|chiropody>podiatry|chitlings>chitterlings
chitlins>chitterlings|chlorophyl>chlorophyll|choosey>choosy|chronical>chronicle|chronicals>chronicles
chrysalid>chrysalis|chrysalids>chrysalises|cigaret>cigarette|circumscribible>circumscribable|cliquey>cliquish
cliquy>cliquish|coemployee>coworker|coffee klatch>kaffeeklatsch|coffee klatsch>kaffeeklatsch|cognitional>cognitive
cohabitate>cohabit|cohabitor>cohabitant|coldslaw>coleslaw|collapsable>collapsible|collectable>collectible
collecter>collector|collodium>collodion|collusory>collusive|combustable>combustible|come off of it>come off it
commemoratory>commemorative|commensurible>commensurable|committible>committable|commonty>commonage
communicatable>communicable|communicatory>communicative|compactable>compactible|compatable>compatible
compensatable>compensable|compensative>compensatory|complacence>complacency|completly>completely
complicitous>complicit|comprehensable>comprehensible|compressable>compressible|computate>compute
conciliative>conciliatory|concomitancy>concomitance|concussable>concussible|condensible>condensable
condonance>condonation|conductable>conductible|confirmant>confirmand|confirmants>confirmands|confirmative>confirmatory
confiscatable>confiscable|congruency>congruence|conjuror>conjurer|connectible>connectable|connotate>connote
consanguineal>consanguine|conspicuity>conspicuousness|conspiratorialist>conspirator|constitutionist>constitutionalist
contemptable>contemptible|contestible>contestable|contingence>contigency|contractible>contractable
contributary>contributory|controvertable>controvertible|contumacity>contumacy|conversate>converse
conversible>conversable|convertable>convertible|conveyal>conveyance|convictible>convictable|copartner>partner
copartnership>partnership|correctible>correctable|corroboratable>corroborable|corroboratory>corroborative
corrodable>corrodible|corruptable>corruptible|corruptor>corrupter|cotemporaneous>contemporaneous
cotemporary>contemporary|could of>could|court marshall>court-martial|court-marshall>court-martial|crained>cranded
credable>credible|criminate>incriminate|culpatory>inculpatory|cultivatable>cultivable|cumbrance>encumbrance
cumulate>accumulate|curatory>curative|daredeviltry>daredevilry|deceptious>deceptive|deducable>deducible
deductable>deductible|defamative>defamatory|default to a loan>default on a loan|defeasable>defeasible
defensable>defensible|definible>definable|defraudulent>fraudulent|degeneratory>degenerative|delegatable>delegable
delimitate>delimit|delineatable>delineable|delusory>delusive|demonstratable>demonstrable|denouncement>denunciation
depositee>depositary|depreciative>depreciatory|deprival>deprivation|derogative>derogatory|descendable>descendible
destroyable>destructible|destructable>destructible|detectible>detectable|detonatable>detonable|detoxicate>detoxify
detractory>detractive|deviancy>deviance|deviationist>deviant|diagnosible>diagnosable|differentiatable>differentiable
diffusable>diffusible|digamy>deuterogamy|digestable>digestible|digestor>digester|digitalize>digitize
diminishment>diminution|diplomatist>diplomat|disassociate>dissociate|discernable>discernible
disciplinatory>disciplinary|discomforture>discomfort|discriminant>discriminating|discussible>discussable
disenthrone>dethrone|disintegratory>disintegrative|dismissable>dismissible|dismission>dismissal|disorientate>disorient
disorientated>disoriented|dispensor>dispenser|dispersement>disbursement|disquieten>disquiet|distraite>distrait
distributer>distributor|divergency>divergence|dividable>divisible|divisable>divisible|doctrinary>doctrinaire
documental>documentary|domesticize>domesticate|dramaticly>dramatically|duplicatory>duplicative|duteous>dutiful
edable>edible|educable>educible|educationalist>educationist|educatory>educative|eligable>eligible|embrue>imbrue
emotionly>emotionally|empale>impale|empoverish>impoverish|endorsible>endorsable|endorsor>endorser|enflame>inflame
enforceible>enforceable|engrain>ingrain|enigmatas>enigmas|enlargen>enlarge|enswathe>swathe|enure>inure|epical>epic
eradicatable>eradicable|erasor>eraser|erodable>erodible|erotism>eroticism|ethician>ethicist|evacuatable>evacuable
evadible>evadable|evaluatable>evaluable|ex officiis>ex officio|excisible>excisable|excludible>excludable
exculpative>exculpatory|exhaustable>exhaustible|exigeant>exigent|exigence>exigency|exotism>exoticism
expandible>expandable|expedience>expediency|expediential>expedient|expressable>expressible|expropriatable>expropriable
extendible>extendable|extractible>extractable|eying>eyeing|fallable>fallible|feasable>feasible
fiefdom>fief|financable>financeable|flagrance>flagrancy|flatulency>flatulence|flexable>flexible
flourescent>fluorescent|flouridation>fluoridation|flouride>fluoride
for all intensive purposes>for all intents and purposes|forcable>forcible|forclose>foreclose|forebearance>forbearance
foreclose againt>foreclose on|foreswear>forswear|fraudful>fraudulent|free reign>free rein|funebrial>funereal
fusable>fusible|generatable>generable|geometrist>geometer
gerry-rigged>jury-rigged|glamor>glamour|goatherder>goatherd|grandad>granddad|granpa>grandpa|gullable>gullible
gustatorial>gustatory|habitude>habit|hallowe'en>Halloween|haloween>Halloween|have been many a>has been many a
henceforward>henceforth|hesitance>hesitancy|heterogenous>heterogeneous|hierarchic>hierarchical|hifalutin>highfalutin
highfalutin'>highfalutin|highfaluting>highfalutin|hindermost>hindmost|hireable>hirable|honorand>honoree
horrable>horrible|hypocratic>Hippocratic|hypostasize>hypostatize|hysteric>hysterical|idealogy>ideology
ideosyncracy>idiosyncrasy|idolator>idolater|idolatrize>idolize|ignitible>ignitable|imbalm>embalm|imbark>embark
imbed>embed|imbitter>embitter|imblaze>emblaze|imbody>embody|imbolden>embolden|imbosom>embosom|imbower>embower
imbrown>embrown|immediatly>immediately|immovible>immovable|impanel>empanel|imperviable>impervious
importunacy>importunity|imposter>impostor|impotency>impotence|impower>empower|impressable>impressible
imprimatura>imprimatur|imprimature>imprimatur|improprietous>improper|improvible>improvable|improvize>improvise
in regards to>in regard to|in the meanwhile>in the meantime|inadmissable>inadmissible|inalterable>unalterable
incage>encage|incapsulate>encapsulate|incase>encase|incidently>incidentally|incitation>incitement|inclasp>enclasp
inclimate>inclement|includible>includable|incommunicative>uncommunicative|inconsistence>inconsistency
incontrollable>uncontrollable|incorrigable>incorrigible|incumber>encumber|incumbrance>encumbrance|incurment>incurrence
indelable>indelible|indicatable>indicable|indow>endow|indowment>endowment|indue>endue|inebriatable>inebriable
inevitableness>inevitability|inexpressable>inexpressible|inextirpatable>inextirpable|inextricatable>inextricable
infatuatable>infatuable|infectuous>infectious|inferible>inferable|inferior than>inferior to|inferrable>inferable
inferrible>inferable|infiltrater>infiltrator|infold>enfold|infuriatable>infuriable|ingraft>engraft|ingulf>engulf
inhibitive>inhibitory|inimicable>inimical|inlace>enlace|inmesh>enmesh|innavigable>unnavigable|innoculation>inoculation
innovational>innovative|innundate>inundate|innundated>inundated|innundates>inundates|innundating>inundating
inocculation>inoculation|inovate>innovate|inquisitional>inquisitorial|insheathe>ensheathe|inshrine>enshrine
insistment>insistence|insnare>ensnare|insolvable>unsolvable|insoul>ensoul|insphere>ensphere|instillment>instillation
instinctual>instinctive|insuror>insurer|insurrectional>insurrectionary|intelligable>intelligible
interfusable>interfusible|intergral>integral|interpretate>interpret|intervenience>intervention|inthrall>enthrall
inthrone>enthrone|intitle>entitle|intomb>entomb|intreat>entreat|intrench>entrench|intrust>entrust|intwine>entwine
intwist>entwist|invalidatable>invalidable|inventible>inventable|invester>investor|investible>investable
investigatable>investigable|invincable>invincible|inwind>enwind|inwrap>enwrap|inwreathe>enwreathe|irascable>irascible
ironical>ironic|irregardless>regardless|irresistable>irresistible|irrevelant>irrelevant|irridescent>iridescent
isolatable>isolable|jerry-rigged>jury-rigged|jist>gist|jiujutsu>jujitsu|judgmatic>judgmental|kaleidascope>kaleidoscope
khruschev>Khrushchev|klu klux klan>Ku Klux Klan|knicknack>knickknack|kruschev>Khrushchev|kummerbund>cummerbund
labyrinthian>labyrinthine|lady mondegreen>laid him on the green|laison>liaison|laniard>lanyard|lapsible>lapsable
lassoes>lassos|laudative>laudatory|leary>leery|leasee>lessee|leasor>lessor|legable>legible
legitimatization>legitimation|legitimatize>legitimize|legitimization>legitimation|lengthways>lengthwise
lengthy distances>long distances|liason>liaison|lie detector machine>polygraph machine
lie detector test>polygraph test|life-sized>life-size|lightening rod>lightning rod|liquify>liquefy|liquorice>licorice
lithesome>lithe|litigatable>litigable|loadstar>lodestar|loan me her>lend me her|loan me his>lend me his
loan me their>lend me their|loan me your>lend me your|loaned me her>lent me her|loaned me his>lent me his
loaned me their>lent me their|loaned me your>lent me your|loathesome>loathsome|lollipop>lollypop|loth>loath
lovible>lovable|lubricous>lubricious|madamoiselle>mademoiselle|maddening crowd>madding crowd
made an attempt to>tried to|made attempts to>tried to|made efforts to>tried to|maelstorm>maelstrom|maffia>mafia
mafiosos>mafiosi|magna charta>Magna Carta|maihem>mayhem|make an attempt to>try to|make an inference>draw an inference
make attempts to>try to|make efforts to>try to|mangos>mangoes|manipulatable>manipulable|manipulater>manipulator
mariage de convenance>marriage of convenience|marihuana>marijuana|marshall arts>martial arts|marshall law>martial law
marshmellow>marshmallow|massacering>massacring|massacreing>massacring|matsah-ball>matzo-ball|matza-ball>matzo-ball
matzah-ball>matzo-ball|matzoh-ball>matzo-ball|mayorality>mayoralty|mealymouthed>mealy-mouthed
meanspirited>mean-spirited|measels>measles|medicatable>medicable|medicinal marijuana>medical marijuana
meliorate>ameliorate|middle west>Midwest|middle western>Midwestern|midwived>midwifed|milage>mileage|mileau>milieu
milktoast>milquetoast|millenia>millennia|millenium>millennium|milleniums>millenniums|millepede>millipede
millionnaire>millionaire|mimiced>mimicked|mimicing>mimicking|minimalized>minimized|minimalizes>minimizes
minimalizing>minimizing|miniscule>minuscule|mirk>murk|mirky>murky|mischievious>mischievous|misdoubt>doubt
mispelling>misspelling|mistaked>mistook|mixible>mixable|mocasin>moccasin|mocassin>moccasin|moccassin>moccasin
mode of operandi>modus operandi|modes of operandi>modi operandi|momento>memento|monetarize>monetize|mongeese>mongooses
monicker>moniker|monolog>monologue|monologist>monologuist|mortgager>mortgagor|moveable>movable|movible>movable
mucus membranes>mucous membranes|musical review>musical revue|must past muster>must pass muster|naptha>naphtha
narcism>narcissism|narcissuses>narcissi|naval orange>navel orange|navigatable>navigable|neck-in-neck>neck-and-neck
neckware>neckwear|neglective>neglectful|negligable>negligible|negligency>negligence|neologizer>neologist
neurologic>neurological|newstand>newsstand|nicknack>knickknack|nictate>nictitate|no-holes-barred>no-holds-barred
non sequitar>non sequitur|non sequiter>non sequitur|non sequitor>non sequitur|non-sequitur>non sequitur
nonenforceable>unenforceable|nonplused>nonplussed|nonplusing>nonplussing|nonsequitur>non sequitur|
noticeible>noticeable|nouveau rich>nouveau riche|numbedness>numbness
obligatable>obligable|obviatable>obviable|occured>occurred|occurrance>occurrence|offendible>offendable
oil magnet>oil magnate|olive, the other reindeer>all of the other reindeer|omissable>omissible|omittable>omissible
onomatopoetic>onomatopoeic|operatable>operable|opinioned>opined|oppressable>oppressible|optimalize>optimize
optimisticly>optimistically|optimum advantage>optimal advantage|originatable>originable|ostensable>ostensible
outsized>outsize|oversized>oversize|overthrowal>overthrow|pacificist>pacifist|paederast>pederast
parachronism>anachronism|paralyzation>paralysis|parti-color>parti-colored|participatable>participable
participative>participatory|party-colored>parti-colored|patentible>patentable|patine>patina|pediatrist>pediatrician
penetratable>penetrable|penumbrous>penumbral|perceptable>perceptible|perfectable>perfectible|perjorative>pejorative
permissable>permissible|permissory>permissive|permutate>permute|perpetratable>perpetrable|perpetuatable>perpetuable
persecuter>persecutor|personation>impersonation|persuadible>persuadable|pharmaceutic>pharmaceutical
phenomenons>phenomena|plantar fascitis>plantar fasciitis|planter fasciitis>plantar fasciitis
planter fascitis>plantar fasciitis|plausable>plausible|pledgable>pledgeable|pledgeble>pledgeable|pleuritis>pleurisy
policy holder>policyholder|policyowner>policyholder|politicalize>politicize|pontius pilot>Pontius Pilate
portentious>portentous|portentuous>portentous|possable>possible|precedency>precedence|preceptoral>preceptorial
precipitance>precipitancy|precipitant>precipitate|preclusory>preclusive|precolumbian>pre-Columbian
predicatable>predicable|prefectoral>prefectorial|preponderately>preponderantly|preserval>preservation
prestablished>preestablished|presumptious>presumptuous|preventible>preventable|prexisting>preexisting
preying mantis>praying mantis|processible>processable|proconsulship>proconsulate|procreational>procreative
procurance>procurement|producable>producible|promotor>promoter|propagatable>propagable|propelment>propulsion
proprietous>proper|propulsory>propulsive|prosecutive>prosecutory|protectible>protectable|protectory>protective
provocatory>provocative|pruriency>prurience|psychal>psychical|punch up the lead>punch up the lede|punitory>punitive
purveyer>purveyor|pygmaen>pygmy|pygmean>pygmy|quantitate>quantify|questionary>questionnaire|quiescency>quiescence
rabbin>rabbi|railroad magnet>railroad magnate|rarify>rarefy|ratible>ratable|reasonability>reasonableness
recidivistic>recidivous|recriminative>recriminatory|recruital>recruitment|recurrency>recurrence|recusance>recusancy
recusation>recusal|recusement>recusal|redemptory>redemptive|redressible>redressable|reducable>reducible
referible>referable|referrable>referable|referrible>referable|refutatory>refutative|regulatable>regulable
remissable>remissible|remitment>remittance|remittal>remission|renouncement>renunciation|renumeration>remuneration
renunciable>renounceable|reparatory>reparative|replicatable>replicable|reprehensable>reprehensible
repressable>repressible|repudiatable>repudiable|repudiative>repudiatory|requitement>requital
rescindment>rescission|resistable>resistible|resistence>resistance|responsable>responsible|restauranteur>restaurateur
restoral>restoration|reticency>reticence|retractible>retractable|retributional>retributive|retributionary>retributive
reversable>reversible|revertable>revertible|revery>reverie|reviewal>review|revisal>revision|revisible>revisable
revisional>revisionary|revisor>reviser|revokable>revocable|revokeable>revocable|revolute>revolt|rinsible>rinsable
risable>risible|salible>salable|saliency>salience|salutiferous>salutary|seducable>seducible|segregatable>segregable
seldomly>seldom|sensable>sensible|sensatory>sensory|separatable>separable|sessionary>sessional|shareowner>shareholder
shoe repair guy>cobbler|shoe-in>shoo-in|should of>should|sicklily>sickly|signator>signatory|slanderize>slander
societary>societal|sodomist>sodomite|solicitate>solicit|speculatory>speculative|spicey>spicy|spiritous>spirituous
statute of limits>statute of limitationas|statutorial>statutory|struck by lightening>struck by lightning
stupify>stupefy|subjugatable>subjugable|submergable>submergible|submergeable>submersible|submersable>submersible
submittal>submission|subtile>subtle|subtley>subtly|succuba>succubus|sufficience>sufficiency|suggestable>suggestible
superior than>superior to|suppliant>supplicant|suppressable>suppressible|surmisal>surmise|surveyer>surveyor
susceptable>susceptible|suspendible>suspendable|synthetize>synthesize|systemize>systematize|tactual>tactile
take prescience over>take precedence over|talismen>talismans|tangental>tangential|tautologous>tautological
tee-shirt>T-shirt|tenderbox>tinderbox|terrable>terrible|the highway medium>the highway median
thenceforward>thenceforth|thusly>thus|to make due>to make do|tort feasor>tortfeasor|tort-feasor>tortfeasor
tractible>tractable|trans-ship>transship|trans-shipped>transshipped|trans-shipping>transshipping
transferible>transferable|transfusable>transfusible|tranship>transship|transhipped>transshiped
transhipping>transshipping|transiency>transience|transmissable>transmissible|transmittible>transmittable
transposal>transposition|tympani>timpani|umteenth>umpteenth|uncategorically>categorically|uncollectable>uncollectible
undoubtably>undoubtedly|unequivocable>unequivocal|unfeasible>infeasible|unfortunatly>unfortunately
unfrequent>infrequent|unmercilessly>mercilessly|unreasonability>unreasonableness|unrelentlessly>unrelentingly
unrevokable>irrevocable|unsubstantial>insubstantial|usurpature>usurpation|vapidness>vaipidity|variative>variational
vegetive>vegetative|veil of tears>vale of tears|vendable>vendible|venus' flytrap>Venus flytrap
venus's flytrap>Venus flytrap|verbage>verbiage|vindicatable>vindicable|vindicative>vindictive|violatable>violable
virginia polytechnic and state university>Virginia Polytechnic Institute and State University|visable>visible
vitiatable>vitiable|vituperous>vituperative|vociferant>vociferous|volitive>volitional|was accused with>was accused of
was mislead>was misled|weather vain>weather vane|weather vein>weather vane|were many a>was many a
were mislead>were misled|wholistic>holistic|willible>willable|with regards to>with regard to|wolverene>wolverine
wolvish>wolfish|would of>would|wreckless>reckless|zoroastrism>Zoroastrianism
`;

/** Names of people and of those who live in a place. */
export const NAME_FORMS = `
afrikaaner>Afrikaner|afrikander>Afrikaner|agnieska radwanska>Agnieszka Radwanska|alabaman>Alabamian
albuquerquian>Albuquerquean|alex rodriquez>Alex Rodriguez|anchoragite>Anchorageite|antwan jamison>Antawn Jamison
arizonian>Arizonan|arkansawyer>Arkansan|belarusan>Belarusian|brett farve>Brett Favre|cal ripkin>Cal Ripken
cayman islander>Caymanian|coloradoan>Coloradan|connecticuter>Nutmegger|dwayne wade>Dwyane Wade
fairbanksian>Fairbanksan|fort worther>Fort Worthian|grenadian>Grenadan|halifaxer>Haligonian
hartlepoolian>Hartlepudlian|hong kongian>Hong Konger|hong kongite>Hong Konger|illinoisian>Illinoisan|indianan>Hoosier
indianian>Hoosier|iowegian>Iowan|johnny peralta>Jhonny Peralta|leedsian>Leodenisian|liverpoolian>Liverpudlian
los angelean>Angeleno|louisianan>Louisianian|manchesterian>Mancunian|manchesterians>Mancunians
manny packquaio>Manny Pacquiao|mark buerhle>Mark Buehrle|mark texeira>Mark Teixeira|mephistophelian>Mephistophelean
michiganian>Michigander|michiganite>Michigander|mike kryzewski>Mike Krzyzewski|mikka kiprusoff>Miikka Kiprusoff
minneapolisian>Minneapolitan|missouran>Missourian|monacan>Monegasque|monte ellis>Monta Ellis|neopolitan>Neapolitan
new hampshireite>New Hampshirite|new hampshireman>New Hampshirite|new jerseyite>New Jerseyan
new orleansian>New Orleanian|newcastleite>Novocastrian|newcastlite>Novocastrian|oklahoma citian>Oklahoma Cityan
oklahomian>Oklahoman|providencer>Providentian|providencian>Providentian|seattlite>Seattleite
shakespearian>Shakespearean|skyler diggins>Skylar Diggins|stephon curry>Stephen Curry|surinamer>Surinamese
tallahassean>Tallahasseean|tennesseean>Tennessean|tori hunter>Torii Hunter|trentian>Tridentine|trentonian>Tridentine
trois-rivièrester>Trifluvian|tusconian>Tusconan|tusconite>Tusconan|utahan>Utahn|valladolidian>Vallisoletano
warsawer>Varsovian|warsawian>Varsovian|wolverhamptonian>Wulfrunian|wolverhamptonite>Wulfrunian
`;

/** Archaic, Latin and chat words, and talk about the text itself. */
export const DATED_WORDS = `
, so to speak|a consideration which we should do well to bear in mind|a not unjustifiable assumption
acknowledging yours of|afaik|afk|agendize|alack|all hands on deck|anent|apples to apples|at the end of the day
attitudinally|b4|back to the drawing board|bang for your buck|beg to advise|begat|belike|betimes|boughten|brb|brocage
brokage|btw|camarade|ceteris paribus>other things being equal|chiefer|chiefest|christiana|circle back around
completely obsolescent|cozen|cya|deflexion|demassification|disincentivize|drill-down|durst|elephant in the room
enclosed herein|enclosed herewith|enclosed please find|ex postfacto|for ever|foreclose from|forewent|forsooth
further to your letter|further to yours of|get my manager's blessing|gr8|haply
howbeit|i don't have the bandwidth|i would argue that|impassionate|in sooth
in the affirmative|in the amount of|in the negative|inforce|inst.|inter alia>among other things|it's on my radar
leaves much to be desired|let's touch base|low-hanging fruit|luv|maugre|meseems|methinks
move the goal post|mutatis mutandis>having made the necessary changes|nigh|no brainer|of even date|omg|on my plate
par for the course|pending receipt of|ping me|please be advised that|please find enclosed|please return same
pleasure of a reply|prox.|reconceptualize|regarding the matter|regret to inform|rofl|roftl|saith|shew
simpliciter>in and of itself|sistren|spake|swak|take this offline|taking off momentarily|thanking you in advance
the preceding paragraph demonstrated|the preceeding discussion|the previous section analyzed|the rest of this article
the undersigned|think outside the box|this acknowledges your letter|this chapter discusses|thnx|thrown under the bus
thx|to a certain degree|to wit|ttyl|ult.|verily|we are pleased to note|whilom|win-win|wot|would serve no purpose|xoxo
your favor has come to hand|yours of even date
`;
