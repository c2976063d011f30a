import { SIMPLE_NUMBERS } from './number-words.ts';

/** Common English nouns, adjectives, adverbs and names, lists of our own (part of this project, its licence). */

/** Nouns that are seldom verbs, in the singular. */
export const NOUNS =
  'ability absence academy accident accuracy accusation acid activist activity actor actress addiction administration adult adviser advisor ' +
  'affair agency agenda agent agreement agriculture aide aircraft airline airport album alcohol alliance allegation ally ambassador ambition ambulance ' +
  'amendment ammunition analysis analyst animal anniversary announcement anxiety apartment apology application appointment approval architect ' +
  'architecture area arena argument army art article artist aspect assembly assessment asset assistance assistant association assumption asylum athlete ' +
  'atmosphere attention attitude attorney audience author authority autopsy availability average aviation baby bag ball ballot bar baseball ' +
  'basis basketball bed beer behalf behavior behaviour belief bench benefit bid billion bird birth birthday blood boat body bone bonus boss bottle boy ' +
  'brain branch brand bread breakfast brother building bullet bus business businessman cabinet cable cake camera cancer candidate candidacy capability ' +
  'capacity capital car carbon career cargo carrier cat category ceasefire celebration cell cent century ceremony chairman chairwoman chamber chapter ' +
  'character charity chemical chief child childhood choice church cigarette cinema citizen citizenship city civilian clause climate clinic clock clothing coal ' +
  'coalition coast code coffee collaboration colleague collection college colony column combination comedy commander commission commissioner commitment ' +
  'committee commodity community companion company comparison competition competitor complaint component computer concentration concept conclusion ' +
  'condition conference confidence conflict confrontation congress congressman connection consequence conservation conspiracy constituency ' +
  'constitution construction consultant consumer consumption contest context continent contractor contribution controversy convention conversation ' +
  'conviction corner coronavirus corporation correction correspondent corruption council councillor councilman counterpart country county coup courage ' +
  'courtroom cousin creation creature creator creditor crew cricket criminal crisis criterion critic criticism crop culture currency custody customer ' +
  'dad danger data database daughter day deadline deal dealer death decade decision defence defendant defense deficit definition degree delegate delegation ' +
  'democracy demonstration demonstrator department departure deposit depth deputy description desk detective development device diagnosis dialogue ' +
  'dictator difference difficulty dinner diplomacy diplomat direction director disability disagreement disaster discovery discrimination discussion ' +
  'disease dispute distance distribution district division doctor doctrine document dog dollar donation donor door dozen drama driver drone drought duty earthquake ' +
  'economist economy edition editor education effect efficiency effort egg election electricity element email embassy emergency emission emotion emphasis ' +
  'empire employee employer employment encounter enemy energy enforcement engine engineering enterprise entertainment enthusiasm entity entry environment ' +
  'epidemic episode equality equipment era error essay estate euro evening event evidence examination example exception executive exhibition existence ' +
  'expansion expectation expense expert explanation explosion explosive expression extent extremist facility fact factory failure faith fame family fate ' +
  'father fatality feedback fellow festival fiction fighter firefighter firm fisherman flower food foot football forecast forest format formula fortune ' +
  'foundation fraction framework fraud freedom friend friendship front fruit funeral future game gang gap garden gas gender general generation gentleman ' +
  'girl girlfriend glass goal gold golf goods government governor grandfather grandmother grant grass grief grocery gun gunman guy habit hair half hall headline ' +
  'headquarters health healthcare hearing heart heat height helicopter hero highway history holder hole home homicide hope horse hospital hostage hotel hour household ' +
  'housing human hurricane husband ice idea identity ideology illness image imagination immigrant immigration immunity impression improvement incentive ' +
  'incident income independence indictment industry inflation information infrastructure initiative injury inmate innocence innovation inquiry insider inspection ' +
  'inspector institute institution instruction instrument insurance insurgent intelligence intention interaction internet interpretation intervention introduction invasion ' +
  'investigation investigator investment investor island item jacket job jobless journal journalist journalism judgment jury justice kid killer killing kilogram ' +
  'kilometer kilometre kind king kingdom kitchen knowledge lab laboratory lady lake landscape language law lawmaker lawsuit lawyer layer leader leadership ' +
  'league leg legacy legislation legislator legislature length lesson letter level liberty library lieutenant life likelihood limitation link lip literature litigation ' +
  'liter litre loser loss lot loyalty luck lunch machine magazine majority maker male malaria man management manager manner manufacturer marathon margin ' +
  'marine marriage material mayor meal meaning measurement meat mechanism media medal medicine meeting member membership memory merchant metal meter ' +
  'method metre microphone mile militant military militia million minister ministry minority minute missile mission mistake mixture mobility moment momentum ' +
  'monarch money month mood moon morning mortgage mosque mother motion motive mountain mouth movement movie multitude municipality murder murderer muscle museum music ' +
  'musician mystery nation nationality neck neighbor neighborhood neighbour nephew network newcomer news newspaper newsroom night nominee norm nose nothing notion novel ' +
  'nuclear obligation observer occasion occupation ocean offence offense office officer official oil opening opera operation operator opinion opponent opportunity ' +
  'opposition option organisation organization origin outbreak outcome outrage output outsider owner ownership pace pain pair palace pandemic panel paragraph parent park ' +
  'parliament parking participant participation partnership party passenger passion passport past path patient pattern payment peace penalty pension people percent ' +
  'percentage performance period permission person personality personnel perspective phenomenon philosophy photo photographer phrase physician piece pipeline pirate ' +
  'plaintiff planet platform player plea pleasure plot podcast poem poet poetry police policeman policy politician politics pollution population porch portion portrait ' +
  'position possession possibility poverty powder predecessor prediction preference pregnancy premier premiership preparation presence presentation presidency president ' +
  'pressure prevention priest prime prince princess principal principle priority prison prisoner privacy privilege probability problem procedure producer product ' +
  'production profession professor profitability promotion propaganda property proportion proposal prosecution prosecutor prospect protection protester protocol province ' +
  'provision provocation psychologist psychology public publication publicity publisher pundit punishment pupil quality quantity quarter queen question quota rain rally ' +
  'rape ratio reaction reader reality realm rebel recession recipe recipient recognition recommendation recovery referendum reform refugee regime region ' +
  'regulation regulator relation relationship relative reliability relief religion reporter representation representative republic reputation requirement rescuer researcher ' +
  'reservation resident residence resignation resistance resolution resource respondent response responsibility restaurant restriction retirement revelation revenge revenue ' +
  'revolution rhetoric rice rifle right river road robbery role roof room route rumor rumour runner runway sadness safety salary sale sanctuary satellite scenario ' +
  'schedule scholar science scientist scope script sea secret secretary section sector security semester senate senator sense series servant service session settlement shareholder ' +
  'sheriff shipment shooter shooting shopper shore shortage shot shoulder showdown sibling side significance silence singer sister site situation size skin sky slogan society ' +
  'software soil soldier solution son song soul south space speaker specialist species spectator spectrum speech speed spending spirit spokesman spokesperson ' +
  'spokeswoman sport stability stadium standard statement statistic statue status statute stockpile story strategy strength strike structure student studio success suburb suicide ' +
  'suitcase summary summer summit sun superintendent superpower supporter supremacy surgeon surgery surrounding survivor suspicion symbol sympathy symptom syndrome system ' +
  'talent tank tanker target tariff taxpayer teacher team teammate technique technology teenager temperature temple tendency tension tenure term territory terror terrorism terrorist ' +
  'testimony theater theatre theme theory therapy thing thousand threshold ticket tissue tobacco tomorrow ton tonne tool topic tornado tourism tourist tournament tower town ' +
  'toxin tradition traffic tragedy transaction transcript transfer transportation treasurer treasury treatment treaty tree trend tribe tribunal troop trophy truck truth tsunami ' +
  'turmoil turnout uncle understanding unemployment union universe university usage user vaccine vaccination valley vehicle vendor venue verdict version veteran vice victim victory video ' +
  'viewer village violation violence virus vision visitor volume vote voter vulnerability wall warehouse warfare warhead warming warning warrior weakness wealth weapon ' +
  'website week weekend wife wildfire wildlife willingness wind window wine winner winter wisdom witness woman word worker workforce workplace workshop world worth wreckage writer ' +
  'year yen yesterday youth';

/** Adjectives. */
export const ADJECTIVES =
  'able absent absolute abstract absurd abundant academic acceptable accessible accidental accountable accurate active actual acute adequate adjacent administrative adverse ' +
  'aggressive agricultural alive alleged alone ambitious ample ancient angry annual anonymous anxious apparent appropriate arbitrary artificial artistic asleep atomic ' +
  'attractive automatic available aware awful awkward bad bald ballistic bare basic beautiful beneficial big bitter bizarre black blank bleak blind blue bold boring brave brief bright ' +
  'brilliant broad broken brown brutal bulky busy calm capable careful careless casual cautious central certain cheap chemical chief chronic civic civil civilian classic classical ' +
  'clean clear clever clinical close cold collective colonial comfortable commercial common comparable compatible competent competitive complex complicated comprehensive ' +
  'compulsory concerned confident confidential conscious consecutive conservative considerable consistent constant constitutional contemporary content controversial convenient ' +
  'conventional cool corporate correct corrupt costly crazy creative credible criminal critical crucial crude cruel cultural curious current cynical dangerous dark dead deadly deaf dear decent ' +
  'decisive deep defensive deliberate delicate democratic dense dependent desperate destructive detailed different difficult digital diplomatic direct dirty disabled disappointed ' +
  'disastrous distant distinct diverse domestic dominant double doubtful dramatic dry dual due dull dumb eager early eastern easy economic economical educational effective efficient ' +
  'elaborate elderly electoral electric electrical electronic elegant eligible emotional empty endless enormous entire environmental equal essential ethical ethnic everyday evident evil exact ' +
  'excellent excessive exclusive exempt exotic expensive experienced explicit explosive exposed extensive external extra extraordinary extreme fair faithful false familiar famous fantastic ' +
  'far fast fatal favorable favorite favourite federal fellow female fierce final financial fine firm first fiscal fit flat flawed flexible fluent foreign formal former fortunate forward ' +
  'fragile free frequent fresh friendly full fun functional fundamental funny furious further future general generous genetic gentle genuine giant glad global golden good gradual grand grave ' +
  'gray great green grey gross guilty happy hard harmful harsh healthy heavy helpful high historic historical holy homeless honest horrible hostile hot huge human humanitarian humble hungry ' +
  'ideal identical illegal ill immediate immense imminent impatient imperial implicit important impossible impressive inadequate inappropriate incomplete incredible independent indirect ' +
  'individual indoor industrial inevitable infamous infinite informal inherent initial injured inner innocent innovative insane intact integral intellectual intelligent intense intent ' +
  'interested interesting interim internal international invalid invisible involved irregular irrelevant isolated jealous jobless joint judicial junior just keen key large last late latest latter lawful ' +
  'lazy lead leading left legal legislative legitimate lengthy lethal liable liberal likely limited linear literary little live local logical lone lonely long loose loud lovely low loyal lucky mad main ' +
  'mainstream major male mandatory marginal marine marital married mass massive mature maximum mean meaningful mechanical medical medium mental mere metropolitan mid middle mild military ' +
  'minimal minimum minor missing mixed mobile moderate modern modest monetary monthly moral municipal musical mutual mysterious naked narrow national native natural naval nearby neat necessary ' +
  'negative nervous neutral new next nice noble noisy normal northern notable notorious novel nuclear numerous obvious occasional odd offensive official old only open operational opposite optimistic ' +
  'optional oral orange ordinary organic original outdoor outer outgoing outright outstanding overall overseas overwhelming painful pale parallel parliamentary partial particular passive past ' +
  'patient peaceful peculiar permanent persistent personal pessimistic philosophical physical pink plain plausible pleasant pleased plural polite political poor popular positive possible ' +
  'potential powerful practical precious precise predictable preferred pregnant preliminary premature prepared present presidential previous primary prime principal prior private probable ' +
  'productive professional profitable profound progressive prominent promising prone proper prospective protective proud provincial psychological public pure purple quick quiet racial racist radical random ' +
  'rapid rare raw ready real realistic reasonable recent reckless red regional regular relative relevant reliable religious reluctant remarkable remote repeated representative republican residential ' +
  'resilient respectable respective responsible retail retired retiring rich ridiculous right rigid rigorous rival robust romantic rough royal rude rural sacred sad safe same satisfied scared scientific ' +
  'secret secular secure selective selfish senior sensible sensitive separate serious severe sexual shallow sharp sheer short shy sick significant silent silly silver similar simple single ' +
  'skilled slight slim slow small smart smooth so-called social soft solar sole solid sophisticated sorry sound southern sovereign spare spatial special specific spectacular spiritual stable standard ' +
  'static statistical statutory steady steep stiff still straight straightforward strange strategic strict striking strong structural stubborn stupid subject subsequent substantial subtle ' +
  'successful sudden sufficient suitable super superior supportive supreme sure surprised surprising susceptible suspicious sustainable sweet swift symbolic sympathetic systematic tactical talented tall ' +
  'technical technological temporary tender terrible territorial terrorist theoretical thick thin thorough tight tiny tired top total tough toxic traditional tragic transparent tremendous tribal ' +
  'tropical true typical ugly ultimate unable unacceptable unanimous uncertain unclear uncomfortable unconstitutional underground underlying undocumented uneasy unemployed unexpected unfair ' +
  'unfortunate unhappy uniform unique universal unknown unlawful unlikely unnecessary unprecedented unrealistic unusual upcoming upper upset urban urgent used useful useless usual vague valid valuable ' +
  'various vast verbal viable vicious violent virtual visible visual vital vivid vocal voluntary vulnerable warm wary weak wealthy weekly weird western white whole wide widespread wild willing wise ' +
  'wonderful wooden worried worse worst worth worthy wrong yellow young daily';

/** Adverbs, but for those in -ly that a rule finds. */
export const ADVERBS =
  'abroad afterward afterwards again ago ahead almost alone already also altogether always anew anyway anymore apart around aside away back backward backwards barely beforehand besides both ' +
  'downtown elsewhere else enough even ever everywhere far forever forward further furthermore hence here hereby however indeed indoors inland instead inward just late later least ' +
  'long maybe meanwhile moreover more most much nearby never nevertheless nonetheless northward not now nowadays nowhere offshore often once onward otherwise outdoors outright outside ' +
  'overall overnight overseas perhaps pretty quite rather seldom so someday somehow sometime sometimes somewhat somewhere soon still then there thereafter therefore thereby thus ' +
  'together too twice underground upstairs upward very well whenever wherever yet';

/** Months and days, with their short forms. */
export const CALENDAR =
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ' +
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. christmas easter ramadan thanksgiving';

/** Titles that stand before a name. */
export const TITLES =
  'mr. mrs. ms. dr. mr mrs ms dr miss sir lord lady dame prof. professor rev. reverend fr. father sister brother pope cardinal bishop archbishop rabbi imam saint st. sen. senator sens. rep. reps. ' +
  'representative gov. govs. governor lt. maj. capt. col. gen. sgt. cpl. pvt. cmdr. adm. insp. det. supt. hon. atty. pres. general colonel captain major lieutenant sergeant admiral commander ' +
  'marshal president premier chancellor minister secretary mayor councilman councilwoman judge justice chief sheriff king queen prince princess emperor duke duchess ambassador senator congressman ' +
  'congresswoman chairman chairwoman coach detective inspector officer vice deputy attorney foreign prime defense defence treasury';

/** Ends of the names of companies and bodies. */
export const BODIES =
  'inc. corp. co. ltd. llc plc inc corp ltd group holdings university college institute association federation committee council agency department ministry bureau commission court board party union bank ' +
  'church hospital school museum foundation center centre society club league act house senate congress parliament assembly street avenue road river lake mountain county city airport times post news press';

/** Common given names. */
export const GIVEN_NAMES =
  'aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alexandra alexis alfred ali alice alison amanda amber amir amy ana andre andrea andrew andy angela angelina ann anna anne annie ' +
  'anthony antonio arthur ashley barack barbara barry ben benjamin bernard bernie beth betty beverly bill bob bobby boris brad bradley brandon brenda brian bruce bryan caitlin carl carla carlos carmen carol ' +
  'caroline carolyn catherine chad charles charlie charlotte cheryl chloe chris christian christina christine christopher claire colin connor craig crystal cynthia dan daniel danielle danny dave david dean ' +
  'deborah denise dennis derek diana diane diego dmitry don donald donna doris dorothy doug douglas duncan dylan earl eddie edward eileen elaine eleanor elena elizabeth ella ellen emily emma emmanuel enrique eric ' +
  'erik erin ernest ethan eugene eva evan evelyn fatima felix fernando fiona florence frances francis francisco frank franklin fred gabriel gareth gary gavin geoffrey george gerald gloria gordon graham greg ' +
  'gregory guy hannah harold harry harvey hassan heather hector heidi helen henry hillary holly howard hugh hugo hussein ian ibrahim igor irene isaac isabel ivan jack jackson jacob jacqueline jake james jamie jane janet ' +
  'janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan jorge jose joseph joshua joyce juan judith judy julia ' +
  'julian julie justin karen kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin khalid kim kimberly kyle lance larry laura lauren lawrence leah lee leo leon leonard leslie lewis liam ' +
  'linda lindsay lisa liz logan lorraine louis louise lucas lucy luis luke lynn madison malcolm marco marcus margaret maria marie mario marion marjorie martha martin marvin mary matt matthew maureen max megan ' +
  'melissa michael michelle miguel mike mitch mohamed mohammad mohammed molly monica muhammad nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel noah nora norman oleg olga oliver olivia omar oscar ' +
  'owen pablo pamela pat patricia patrick paul paula pedro peggy peter phil philip phillip rachel ralph raymond rebecca ricardo richard rick rita rob robert roberto robin rod roger roland ron ronald rosa ' +
  'rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei seth shane shannon sharon shaun sheila shirley simon sofia sonia sophia sophie stacey stan ' +
  'stanley stephanie stephen steve steven stewart stuart susan suzanne sylvia tamara tanya tara ted teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony tracy travis trevor tyler ' +
  'valerie vanessa vernon veronica victor victoria vincent virginia vivian vladimir volodymyr walter warren wayne wendy wesley william yasmin yusuf zachary zoe';

/** Places. */
export const PLACES =
  'afghanistan africa alabama alaska albania algeria america amsterdam ankara argentina arizona arkansas armenia asia athens atlanta austin australia austria azerbaijan baghdad bahrain baltimore bangkok ' +
  'bangladesh barcelona beijing beirut belarus belfast belgium berlin birmingham bolivia bosnia boston brazil brisbane britain brooklyn brussels bucharest budapest bulgaria cairo calais california cambodia ' +
  'cameroon canada canberra caracas chad chicago chile china cleveland colombia colorado congo connecticut copenhagen croatia cuba cyprus dallas damascus delaware delhi denmark denver detroit dubai ' +
  'dublin ecuador edinburgh egypt england estonia ethiopia europe finland florida france gaza geneva georgia germany ghana glasgow greece guatemala haiti hamburg hanoi havana hawaii helsinki honduras houston ' +
  'hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan jerusalem johannesburg jordan kabul kansas karachi kazakhstan kentucky kenya ' +
  'kiev korea kosovo kremlin kuwait kyiv lagos laos latvia lebanon libya lisbon lithuania liverpool london louisiana luxembourg madrid maine malaysia mali malta manchester manhattan manila maryland massachusetts ' +
  'melbourne memphis mexico miami michigan milan minneapolis minnesota minsk mississippi missouri moldova mongolia montana montreal morocco moscow mozambique mumbai munich myanmar nairobi namibia nato ' +
  'nebraska nepal netherlands nevada niger nigeria norway ohio oklahoma oman oregon oslo ottawa pakistan palestine panama paraguay paris pennsylvania pentagon peru perth philadelphia philippines phoenix ' +
  'pittsburgh poland portland portugal prague pyongyang qatar quebec riyadh romania rome russia rwanda sacramento scotland seattle senegal seoul serbia shanghai siberia singapore slovakia slovenia somalia spain ' +
  'stockholm sudan sweden switzerland sydney syria taipei taiwan tanzania tehran tennessee texas thailand tibet tokyo toronto tunisia turkey uganda ukraine utah vancouver vatican venezuela vermont ' +
  'vienna vietnam virginia wales warsaw washington westminster wisconsin wyoming yemen zambia zimbabwe zurich north south east west';

/** Peoples, which are adjectives as well as names. */
export const PEOPLES =
  'afghan african albanian algerian american arab argentine armenian asian australian austrian bangladeshi belgian bolivian bosnian brazilian british bulgarian cambodian canadian catholic chilean chinese christian ' +
  'colombian conservative croatian cuban czech danish democrat democratic dutch egyptian english estonian ethiopian european finnish french german ghanaian greek haitian hindu hungarian indian indonesian iranian iraqi ' +
  'irish islamic israeli italian jamaican japanese jewish jordanian kenyan korean kurdish labour latin latvian lebanese liberal libyan lithuanian malaysian mexican moroccan muslim nigerian norwegian ' +
  'pakistani palestinian peruvian polish portuguese protestant republican roman romanian russian saudi scottish serbian somali soviet spanish sudanese swedish swiss syrian taiwanese thai tory turkish ' +
  'ukrainian venezuelan vietnamese welsh yemeni';

/** Numbers in words. */
export const NUMBER_WORDS = `${[...SIMPLE_NUMBERS.keys()].join(' ')} hundred thousand million billion trillion dozen bn mln`;
