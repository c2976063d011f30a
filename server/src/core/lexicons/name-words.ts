/** Words that end or hold the name of an organisation. Lower case. Own list. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'administration agency airlines airways alliance army assembly associates association authority bank board brigade broadcasting brotherhood bureau cabinet center centre ' +
    'chamber church club co. coalition college command commission committee communications company confederation conference congress consortium constabulary cooperative corp. ' +
    'corporation corps council court dept. department directorate enterprises exchange federation firm force forces foundation front fund gazette group guard guild health ' +
    'herald holdings hospital house inc. inc industries initiative institute institution intelligence international journal laboratories laboratory league legislature ltd. ltd media ' +
    'magazine ministry mission mosque motors movement museum navy network news newspaper office organisation organization panel parliament partners partnership party patrol pentagon police post press ' +
    'program programme project properties radio railway reserve school secretariat senate service services society solutions studios syndicate systems task team technologies telegraph research observatory archive archives laboratory sciences academy consulting securities capital advisers advisors partners hospitals clinic clinics consortium polytechnic seminary ' +
    'television times trade tribune tribunal trust union university utilities watch works plc llc laboratories co corp'
  ).split(' '),
);

/** Titles that stand before a name, in lower case, full stop included where they have one. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. mx. dr. prof. rev. sen. sens. rep. reps. gov. govs. gen. lt. col. maj. capt. sgt. cpl. adm. cmdr. pvt. hon. sir dame lord lady mr mrs ms dr prof rev ' +
    'president chancellor premier minister secretary ambassador senator representative congressman congresswoman governor mayor councilman councilwoman councillor ' +
    'alderman sheriff chief justice judge attorney prosecutor general colonel major captain lieutenant sergeant corporal admiral commander officer detective inspector ' +
    'superintendent professor reverend father sister brother rabbi imam bishop archbishop cardinal pope king queen prince princess duke duchess emperor emir sheikh sultan ' +
    'ayatollah rep.-elect sen.-elect gov.-elect president-elect mayor-elect vice-president tsar czar marshal pfc. ald. cllr cllr. councilmember councilor co-chair co-chairman chairman chairwoman chairperson spokesman spokeswoman spokesperson director commissioner deputy vice prime speaker leader coach manager chair dean ' +
    'senators representatives governors commissioners councilmembers ministers presidents mayors judges justices generals officers doctors professors attorneys undersecretary treasurer coroner foreign defense defence interior finance'
  ).split(' '),
);

/** Work and places in life that stand before a name without being a formal title: "quarterback Tom Roe". Lower case. Own list. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'accountant activist actor actress administrator adviser advisor aide alderwoman alumnus analyst anchor anthropologist architect archaeologist artist assistant assemblyman ' +
    'assemblywoman astronaut astronomer athlete author baker banker barber barrister baseman beekeeper bassist billionaire biologist biographer bodyguard bookseller botanist boxer builder butcher ' +
    'campaigner candidate caretaker carpenter cashier catcher champion chancellor chef chemist choreographer clergyman clerk climber columnist comedian comedienne commentator composer conductor ' +
    'constable consultant contractor correspondent councilmember councilor counsel counselor crewman critic curator cyclist dancer defender delegate dentist designer developer diplomat dispatcher diver ' +
    'doctor drummer driver ecologist economist editor editor-in-chief electrician engineer entomologist entrepreneur envoy epidemiologist executive farmer filmmaker financier firefighter fisherman foreman forward founder ' +
    'geologist goalie goalkeeper golfer grandfather grandmother guard guitarist guide halfback historian hostess hunter hydrologist inspector-general inventor janitor jockey journalist keeper kicker landlord ' +
    'landowner lawmaker lawyer legislator lecturer legend librarian lifeguard lineman linebacker manager matron mechanic mediator meteorologist microbiologist midfielder midwife miner missionary model mother father ' +
    'musician naturalist negotiator neurologist neuroscientist novelist nurse nutritionist oceanographer oncologist organizer organiser outfielder owner painter paleontologist paramedic pastor patrolman pharmacist ' +
    'pathologist philosopher photographer physician physicist pianist pilot pitcher playwright plumber poet policeman policewoman politician pollster postman preacher priest principal producer programmer ' +
    'prosecutor psychiatrist psychologist publisher quarterback rancher ranger rapper receiver realtor reporter researcher resident restaurateur retailer rider rider runner sailor salesman saxophonist scholar scientist ' +
    'sculptor secretary-general seismologist selectman seller shopkeeper shortstop singer skater skier skipper socialist sociologist soldier solicitor songwriter soprano spokesperson sprinter stockbroker striker student ' +
    'surgeon surveyor swimmer tailor teacher teammate tenant tenor theologian therapist tourist trader trainer translator trooper trustee tutor undertaker veteran veterinarian victim violinist virologist ' +
    'volcanologist volunteer waiter waitress warden weightlifter widow widower winger witness worker wrestler writer zoologist marshal constable brigadier commodore corporal ensign private trooper midshipman vicar canon deacon chaplain abbot abbess mullah sister'
  ).split(' '),
);

/** Small words that stand inside names of people: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den des di da do dos du van von vom zu zum bin ibn bint binti binte abu al el la le las los ben ter ten y e af av ap'.split(
    ' ',
  ),
);

/** Capitalised words that are no part of a name by themselves. Lower case. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. jan feb mar apr jun jul aug sept oct nov dec easter christmas ramadan thanksgiving'
  ).split(' '),
);

/** Peoples, faiths and languages: capitalised, but neither person nor organisation. Lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'afghan african albanian algerian american arab arabic argentine armenian asian australian austrian baptist bangladeshi belarusian belgian bolivian bosnian brazilian british ' +
    'buddhist bulgarian cambodian canadian caribbean catholic chechen chilean chinese christian colombian congolese croatian cuban czech danish democrat democrats democratic dutch ' +
    'egyptian english ethiopian european filipino finnish french georgian german ghanaian greek haitian hindu hispanic hungarian indian indonesian iranian iraqi irish islamic islamist israeli ' +
    'italian jamaican japanese jewish jordanian kenyan korean kurdish latin latino latvian lebanese libyan lithuanian malaysian maori mexican mongolian moroccan muslim muslims native nepalese ' +
    'nigerian norwegian orthodox pakistani palestinian palestinians peruvian polish portuguese protestant qatari republican republicans romanian russian russians rwandan saudi scottish serbian shiite sikh ' +
    'slovak somali soviet spanish sudanese sunni swedish swiss syrian taiwanese thai tibetan tunisian turkish ukrainian ukrainians venezuelan vietnamese welsh western yemeni zimbabwean'
  ).split(' '),
);
