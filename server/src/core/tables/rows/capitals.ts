import { KNOWN_ACRONYMS } from '../../lexicons/known-acronyms.ts';
import type { TableMatch } from '../match.ts';
import { nouns, pairs, type Row, type RowTraits } from '../row.ts';

const CAPITAL = /^\p{Lu}/u;
const token = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.text ?? '';
const next = (match: TableMatch): string => token(match, match.last);
const before = (match: TableMatch): string => token(match, match.first - 1);
/** No capital follows, so it is no part of a longer name. */
const endsName = (match: TableMatch): boolean =>
  (!CAPITAL.test(next(match)) && !/^['’]s$/.test(next(match))) ||
  (/^['’]s$/.test(next(match)) && !CAPITAL.test(token(match, match.last + 1)));
const inside = (match: TableMatch): boolean => !match.opens;

const government: RowTraits = {
  entry: 'cap.government',
  fix: 'safe',
  guard: (match) => endsName(match) && !/^(?:of|&)$/.test(before(match)),
};
const PEOPLE =
  'people|person|resident|residents|man|men|woman|women|boy|boys|girl|girls|voter|voters|American|Americans|community|communities|family|families|student|students|child|children|teen|teens|teenager|teenagers|youth|neighborhood|neighborhoods|church|churches|leader|leaders|lawmaker|lawmakers|mayor|mother|mothers|father|fathers|worker|workers|officer|officers|driver|drivers|actor|actors|actress|artist|artists|author|authors|player|players|coach|coaches|athlete|athletes|patient|patients|population|history|culture|newspaper|newspapers|business|businesses|professional|professionals|candidate|candidates|politician|politicians|pastor|pastors|farmer|farmers|soldier|soldiers|veteran|veterans|journalist|journalists|musician|musicians|singer|writer|writers|motorist|motorists|teacher|teachers|doctor|doctors|college|colleges|entrepreneur|entrepreneurs|citizen|citizens|activist|activists|congregation|congregations|household|households|homeowner|homeowners|immigrant|immigrants|suspect|suspects|victim|victims|employees|employee|lives|caucus|electorate|filmmaker|filmmakers|liberation|feminism|theology|fraternity|sorority|students|adult|adults|Britons|Canadians|Brazilians|South|Republicans|Democrats|conservatives|judge|judges|senator|senators|nurse|nurses|women-owned|defendant|defendants|jurors|juror|inmates|inmate';
const SUBJECTS =
  'History|Biology|Chemistry|Physics|Economics|Psychology|Sociology|Mathematics|Math|Engineering|Philosophy|Journalism|Nursing|Accounting|Business|Finance|Marketing|Anthropology|Geology|Geography|Music|Art|Theater|Theatre|Education|Communications|Communication|Architecture|Statistics|Linguistics|Law|Medicine|Literature|Drama|Dance|Theology|Religion|Astronomy|Botany|Zoology|Kinesiology|Agriculture|Advertising|Criminology|Neuroscience|Biochemistry|Management|Photography|Forestry|Pharmacy|Film';

/** The words go on as an address or a path: “tiktok.com”. */
const inAddress = (match: TableMatch): boolean =>
  /^[./][\p{L}\d]/u.test(match.sentence.block.text.slice(match.end, match.end + 2));

const brand = (list: string): Row[] =>
  pairs(
    {
      entry: 'cap.web-brand',
      fix: 'safe',
      guard: (match) => !/^[@#./]$/.test(before(match)) && !inAddress(match),
    },
    list,
  );
const trademark = (list: string): Row[] =>
  nouns(
    {
      entry: 'cap.trademark',
      fix: 'suggest',
      level: 'hint',
      guard: (match) =>
        !CAPITAL.test(next(match)) &&
        !/^(?:of|&|by|maker|makers|brand|Inc\.?|Corp\.?|Co\.?|company)$/.test(next(match)) &&
        !/^['’]s$/.test(next(match)),
    },
    list,
  );

/** Verbs and adjectives shouted in capitals: ordinary words, and no initials. */
const SHOUTED =
  'huge|massive|big|best|worst|never|always|only|must|very|all|every|none|free|now|today|really|just|more|most|less|great|amazing|awesome|wow|yes|not|first|last|new|hot|cold|major|total|totally|completely|absolutely|crazy|incredible|terrible|horrible|shocking|stunning|epic|entire|still|again|before|after|your|their|will|cannot|any|ever|both|exclusive|urgent|warning|breaking|important|please|attention|insane|giant|tiny|zero|biggest|largest|smallest|wrong|right|true|false|fake|real|dead|alive|winner|loser|love|hate|stop|everyone|nobody|nothing|everything|anything|historic|record|finally|actually|literally|seriously|especially|definitely';

/** Capitals: where the house has one and where it has none. */
export const CAPITALS: readonly Row[] = [
  ...pairs(
    government,
    '=Federal =Government > federal government; =federal =Government > federal government; =Federal =government > federal government; =State =Government > state government; =state =Government > state government; =City =Government > city government; =County =Government > county government; =Local =Government > local government; =local =Government > local government; =Municipal =Government > municipal government; =Provincial =Government > provincial government; =Tribal =Government > tribal government; =U.S. =Government > U.S. government; ' +
      '=British|French|German|Russian|Chinese|Israeli|Canadian|Mexican|Ukrainian|Iranian|Indian|Japanese|Italian|Spanish =Government > $0',
  ).map((row): Row => (row.to === '$0' ? { ...row, to: (match) => `${token(match, match.first)} government` } : row)),
  ...pairs(
    { ...government, guard: (match) => inside(match) && endsName(match) },
    '=Federal =law > federal law; =Federal =laws > federal laws; =Federal =funds > federal funds; =Federal =funding > federal funding; =Federal =aid > federal aid; =Federal =grant > federal grant; =Federal =grants > federal grants; =Federal =judge > federal judge; =Federal =judges > federal judges; =Federal =jury > federal jury; =Federal =court > federal court; =Federal =agents > federal agents; =Federal =officials > federal officials; =Federal =prosecutors > federal prosecutors; =Federal =agencies > federal agencies; =Federal =agency > federal agency; =Federal =budget > federal budget; =Federal =employees > federal employees; =Federal =taxes > federal taxes; =Federal =workers > federal workers; =Federal =investigators > federal investigators; =Federal =charges > federal charges; =Federal =prison > federal prison; =State =law > state law; =State =funds > state funds; =State =officials > state officials; =State =lawmakers > state lawmakers; =State =police > state police; =State =aid > state aid; =City =officials > city officials; =City =council > City Council; =County =officials > county officials',
  ).filter(({ find }) => !/council|State =police/.test(find)),
  {
    entry: 'cap.government',
    fix: 'safe',
    find: '<cap> =Administration',
    to: (match) => `${token(match, match.first)} administration`,
    guard: (match) =>
      /^(?:Biden|Trump|Obama|Bush|Clinton|Reagan|Carter|Nixon|Kennedy|Johnson|Ford|Eisenhower|Truman|Roosevelt)$/.test(
        token(match, match.first),
      ) && !CAPITAL.test(next(match)),
  },
  {
    entry: 'cap.board-dept',
    fix: 'suggest',
    level: 'hint',
    find: 'the =Board|Department|Committee|Commission|Council|Association|Company|University|College|Agency|Center|Institute|Foundation|Corporation|Bureau|Authority|District|Union|Church|Club|League|Ministry|Hospital|Court|Museum|Panel',
    to: (match) => `${token(match, match.first)} ${token(match, match.first + 1).toLowerCase()}`,
    guard: (match) =>
      !/^(?:of|for|on)$/.test(next(match)) &&
      endsName(match) &&
      next(match) !== '-' &&
      !/^(?:from|to)$/.test(before(match).toLowerCase()),
  },
  {
    entry: 'cap.congress',
    fix: 'safe',
    find: '=congress',
    to: 'Congress',
    guard: (match) => {
      const prev = before(match).toLowerCase();
      const beyond = next(match).toLowerCase();
      if (
        /^(?:a|an|the|party|people['’]?s|world|national|annual|international|trade|medical|youth|this|that|every|each|last|next|second|first|third|peoples|writers|their|its|our|church|scientific|european|african)$/.test(
          prev,
        )
      )
        return false;
      return !/^(?:of|hall|center|on)$/.test(beyond) || /^(?:in|by)$/.test(prev);
    },
  },
  { entry: 'cap.congress', fix: 'safe', find: 'u.s. =congress', to: 'U.S. Congress' },
  {
    entry: 'cap.congress',
    fix: 'safe',
    find: '=Congressional',
    to: 'congressional',
    guard: (match) => inside(match) && !CAPITAL.test(next(match)),
  },
  {
    entry: 'cap.congress',
    fix: 'safe',
    find: 'the =senate',
    to: 'the Senate',
    guard: (match) =>
      /\b(?:U\.S\.|Senator|Sen\.|bill|Congress|House|vote|voted|filibuster)\b/.test(match.sentence.text) &&
      !/^(?:race|president)$/.test(next(match)),
  },
  {
    entry: 'cap.party',
    fix: 'safe',
    find: '=Democratic|=Republican|=Labour|=Labor|=Conservative|=Communist|=Green|=Libertarian|=Liberal|=Socialist|=Whig|=Reform|=Tea|=Nazi|=Workers’|=Likud|=Baath|=Progressive|=Constitution|=Federalist|=Populist =party',
    to: (match) => match.text.replace(/party$/, 'Party'),
    guard: (match) => !CAPITAL.test(next(match)) && !/^(?:line|lines|goers?|host)$/.test(next(match)),
  },
  {
    entry: 'cap.party',
    fix: 'safe',
    find: 'the =democratic|=republican|=communist|=libertarian =party|=Party',
    to: (match) =>
      match.text.replace(/\p{Ll}+ [Pp]arty$/u, (name) =>
        name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
      ),
  },
  {
    entry: 'cap.majors',
    fix: 'safe',
    find: `=${SUBJECTS} major|majors|degree|department|class|classes|student|students|professor|teacher`,
    to: (match) => match.text.charAt(0).toLowerCase() + match.text.slice(1),
    guard: (match) =>
      inside(match) &&
      !CAPITAL.test(before(match)) &&
      !CAPITAL.test(next(match)) &&
      !CAPITAL.test(token(match, match.first + 1)),
  },
  {
    entry: 'cap.majors',
    fix: 'safe',
    find: `majored|majoring|majors|minored|degree|doctorate|master's|bachelor's|studied|studying|studies|taught|teaches|specializing in? =${SUBJECTS}`,
    to: (match) => match.text.replace(/\p{Lu}\p{L}*$/u, (word) => word.toLowerCase()),
    guard: (match) =>
      (!CAPITAL.test(next(match)) && !/^(?:and|of)$/.test(next(match))) ||
      (next(match) === 'and' && !CAPITAL.test(token(match, match.last + 1))),
  },
  {
    entry: 'cap.majors',
    fix: 'safe',
    find: '=Political|Computer|Criminal|Environmental|Business|Mechanical|Electrical|Civil|Chemical|International|Social|Art|Public =Science|Justice|Engineering|Administration|Relations|Work|History|Studies|Health|Policy|Sciences major|majors|degree',
    to: (match) => match.text.toLowerCase(),
    guard: inside,
  },
  {
    entry: 'cap.majors',
    fix: 'safe',
    find: 'in =Political|Computer|Criminal|Environmental|Mechanical|Electrical|Civil|Chemical =Science|Justice|Engineering|Studies',
    to: (match) => match.text.toLowerCase(),
    guard: (match) =>
      /\b(?:degree|majored|majoring|doctorate|bachelor['’]s|master['’]s)\b/.test(match.sentence.text) &&
      !CAPITAL.test(next(match)),
  },
  {
    entry: 'cap.black',
    fix: 'suggest',
    find: `=black ${PEOPLE}`,
    to: (match) => match.text.replace(/^black/, 'Black'),
    guard: (match) =>
      !/^(?:pitch|jet|solid|all|little)$/.test(before(match)) &&
      !(
        /^(?:judge|judges|church|churches|business|college)$/.test(token(match, match.last - 1)) &&
        /^(?:robe|robes|steeple)$/.test(next(match))
      ),
  },
  {
    entry: 'cap.black',
    fix: 'suggest',
    find: `=White ${PEOPLE}`,
    to: (match) => match.text.replace(/^White/, 'white'),
    guard: (match) => inside(match) && !CAPITAL.test(token(match, match.last - 1)) && !CAPITAL.test(before(match)),
  },
  {
    entry: 'cap.indigenous',
    fix: 'safe',
    find: '=indigenous people|peoples|person|community|communities|group|groups|leader|leaders|rights|tribe|tribes|land|lands|language|languages|woman|women|man|men|children|child|activist|activists|population|populations|culture|cultures|nation|nations|territory|territories|movement|village|villages|students|student|youth|families|artists|artist|residents|voters|elders|elder|knowledge|heritage|ancestors|inhabitants|organization|organizations|lawmaker|lawmakers|chief|chiefs|farmers|hunters|Australians|Canadians|Mexicans|candidate|identity|traditions|history|reserve|reserves|federation|council|protesters',
    to: (match) => match.text.replace(/^indigenous/, 'Indigenous'),
  },
  ...pairs(
    { entry: 'cap.indigenous', fix: 'safe' },
    '=aboriginal people|peoples|community|communities|Australians > $0',
  ).map((row): Row => ({ ...row, to: (match) => match.text.replace(/^aboriginal/, 'Aboriginal') })),
  {
    entry: 'cap.earth',
    fix: 'none',
    find: 'the|into|of|scorched|good =Earth',
    say: '“Earth” is the planet. Soil and ground are “earth”.',
    guard: (match) =>
      /\b(?:dug|dig|digs|digging|shovel\p{L}*|plow\p{L}*|plough\p{L}*|soil|dirt|buried|bury|burying|burrow\p{L}*|moved|scoop\p{L}*|packed|mounds?|till\p{L}*|excavat\p{L}*|bulldoz\p{L}*|trench\p{L}*|scorched|fell to|trucks? of|tons? of|salt of|down to|piles? of|heap\p{L}*|sank)\b/u.test(
        match.sentence.text,
      ) && !/\b(?:orbit|planet|moon|space|sun|NASA|asteroid|Mars|satellite|atmosphere)\b/i.test(match.sentence.text),
  },
  ...brand(
    '=Youtube, =youtube, =You =Tube > YouTube; =Linkedin, =linkedin, =Linked-In, =Linked =In > LinkedIn; =facebook, =FaceBook, =Face =Book > Facebook; =twitter, =TWITTER > Twitter; =instagram, =InstaGram > Instagram; =Tiktok, =tiktok, =Tik =Tok > TikTok; =Whatsapp, =whatsapp, =Whats =App > WhatsApp; =snapchat, =SnapChat > Snapchat; =Github, =github > GitHub; =Wordpress, =wordpress > WordPress; =Paypal, =paypal, =Pay =Pal > PayPal; =Ebay, =ebay, =E-Bay > eBay; =Iphone, =iphone, =IPhone, =I-Phone > iPhone; =Iphones, =iphones, =IPhones > iPhones; =Ipad, =ipad, =IPad > iPad; =Ipads, =ipads, =IPads > iPads; =Ipod, =ipod, =IPod > iPod; =Imac, =imac > iMac; =Macbook, =macbook > MacBook; =Itunes, =itunes > iTunes; =Icloud, =icloud > iCloud; =Imessage > iMessage; ' +
      '=wifi, =wi-fi, =Wifi, =WiFi, =Wi-fi, =WIFI, =wi =fi > Wi-Fi; =Playstation, =PlayStation > PlayStation; =xbox, =XBox, =XBOX > Xbox; =Fedex, =fedex, =Fed =Ex > FedEx; =Nascar, =nascar > NASCAR; =Chatgpt, =chatgpt, =ChatGpt, =Chat =GPT > ChatGPT; =Openai, =openai, =Open =AI > OpenAI; =Doordash, =doordash > DoorDash; =Jetblue, =Jet =Blue > JetBlue; =Spacex, =Space =X, =spacex > SpaceX; =Mcdonalds, =McDonalds, =Mcdonald’s > McDonald’s; =netflix, =NetFlix, =NETFLIX > Netflix; =google > Google; =amazon.com > Amazon.com; =AirBnB, =AirBnb, =airbnb, =Air =BnB > Airbnb; =Tripadvisor, =TripAdviser > TripAdvisor; =Soundcloud > SoundCloud; =Grubhub > GrubHub; =Bluesky, =BlueSky > Bluesky; =reddit, =REDDIT > Reddit; =spotify > Spotify; =Deepmind > DeepMind; =Truth =social > Truth Social; =wikipedia, =WikiPedia > Wikipedia; =Wikileaks, =wikileaks > WikiLeaks; =Craigslist, =craigslist > Craigslist; =Walmart, =WalMart, =Wal-Mart, =Walmarts > Walmart; =Ikea > Ikea; =uber > Uber; =Mastercard, =MasterCard, =Master =Card > Mastercard; =Blackberry > BlackBerry; =Powerpoint, =powerpoint, =Power =Point > PowerPoint; =Javascript, =javascript > JavaScript; =Pokemon =Go > Pokémon Go; =Comic-con, =comic-con > Comic-Con; =Lego, =lego, =LEGO > Lego; =Yahoo > Yahoo; =Iwatch > Apple Watch; =Facetime, =facetime, =Face =Time > FaceTime; =Androids > Androids; =Hewlett =Packard > Hewlett-Packard; =Coca =Cola, =coca-cola > Coca-Cola; =pepsi > Pepsi; =Starbuck’s > Starbucks; =Macys, =Macy > $0; =Lyft, =lyft > Lyft; =Quickbooks > QuickBooks; =Opentable > OpenTable; =Ticket =Master, =TicketMaster > Ticketmaster',
  ).filter(
    ({ find, to }) =>
      to !== '$0' &&
      !/^=(?:google|amazon\.com|uber|Blackberry|Androids|Yahoo|twitter|Truth =social)$/.test(find) &&
      find !== `=${String(to)}`,
  ),
  ...pairs(
    {
      entry: 'cap.web-brand',
      fix: 'safe',
      guard: (match) => /^(?:on|to|via|from|and|or|his|her|their|its|a)$/.test(before(match)) && !inAddress(match),
    },
    '=twitter > Twitter; =google > Google; =blackberry > BlackBerry',
  ),
  ...trademark(
    'Kleenex > tissue; Band-Aid > bandage; Xerox > photocopy; Velcro > fabric fastener; Jacuzzi > whirlpool bath; Dumpster > trash bin; Realtor > real estate agent; Rollerblade > in-line skate; Ping-Pong > table tennis; Frisbee > flying disc; Q-Tip > cotton swab; Q-tip > cotton swab; Jet Ski > personal watercraft; Crock-Pot > slow cooker; Crockpot > slow cooker; Post-it > sticky note; Post-It > sticky note; Breathalyzer > breath test; Vaseline > petroleum jelly; Scotch tape > transparent tape; Popsicle > ice pop; ChapStick > lip balm; Chapstick > lip balm; Zamboni > ice resurfacer; Saran Wrap > plastic wrap; Sharpie > permanent marker; Hula-Hoop > plastic hoop; Hula Hoop > plastic hoop; Plexiglas > plastic glass; Formica > laminate; Bubble Wrap > cushioning; Styrofoam > plastic foam; Taser > stun gun; Tupperware > plastic container; Teflon > nonstick coating; Lycra > spandex; Speedo > swimsuit; Tylenol > pain reliever; Xanax > anxiety drug; Photoshop > image editing software; Segway > two-wheeled scooter; Magic Marker > felt-tip marker; Weed Eater > string trimmer; Weedeater > string trimmer; Stetson > cowboy hat; Laundromat > coin laundry; Drano > drain cleaner; Clorox > bleach; Windex > window cleaner; Jell-O > gelatin; Kool-Aid > soft drink mix; Listerine > mouthwash; Novocain > local anesthetic; Polaroid > instant photo; Spandex > stretch fabric; Sheetrock > drywall; Spackle > filler; Tabasco > hot sauce; TelePrompTer > prompter; Ziploc > plastic bag; Wite-Out > correction fluid; X-Acto > craft knife; Winnebago > motor home; Thermos > vacuum bottle; Mace > chemical spray; AstroTurf > artificial turf; Astroturf > artificial turf; Muzak > background music; Naugahyde > imitation leather; Quonset > metal hut; Fiberglas > fiberglass; Bobcat > skid loader; JumboTron > large screen; Jumbotron > large screen; Roomba > robotic vacuum; Instant Pot > pressure cooker; Onesie > bodysuit; Nerf > foam toy; Slinky > spring toy; Memory Stick > flash drive; Baggies > plastic bags; Alka-Seltzer > antacid; Advil > ibuprofen; Viagra > erectile dysfunction drug; Botox > wrinkle treatment; Google > $0; Dramamine > motion sickness drug; Ace bandage > elastic bandage; Day-Glo > fluorescent; Land Rover > $0; Liquid Paper > correction fluid',
  ).filter(({ to }) => to !== '$0' && to !== '$0s'),
  ...pairs(
    { entry: 'cap.trademark', fix: 'suggest', level: 'hint' },
    'photoshopped, Photoshopped > altered; googled, Googled > searched; xeroxed, Xeroxed > photocopied; tasered, Tasered, tased > shocked with a stun gun',
  ),
  ...SHOUTED.split('|')
    .filter((word) => word.length > 2 && !KNOWN_ACRONYMS.has(word.toUpperCase()))
    .map(
      (word): Row => ({
        entry: 'cap.allcaps',
        fix: 'suggest',
        find: `=${word.toUpperCase()}`,
        to: (match) =>
          match.opens && token(match, match.last) !== '' && /[.!?]$/.test(match.sentence.text)
            ? word.charAt(0).toUpperCase() + word.slice(1)
            : word,
        guard: (match) =>
          !/^\p{Lu}{3,}/u.test(next(match)) &&
          !/^\p{Lu}{3,}/u.test(before(match)) &&
          !/^\p{Lu}\p{Ll}/u.test(next(match)) &&
          !/^[:(-]$/.test(next(match)),
      }),
    ),
];
