/** Names and their capitals and hyphens. Notation: `core/patterns/pattern.ts`. */
export const NAME_PHRASES = `
[mercedes benz->Mercedes-Benz]
[rolls royce->Rolls-Royce]
[harley davidson->Harley-Davidson]
[hewlett packard->Hewlett-Packard]
[coca cola->Coca-Cola]
[wal mart|wal-mart->Walmart]
[blu ray|blueray|bluray->Blu-ray]
[post it->Post-it] note|notes
[john hopkins->Johns Hopkins] university|hospital|school|medical|center|medicine
[guinea bissau->Guinea-Bissau]
[timor leste->Timor-Leste]
[noble|nobel peace price->Nobel Peace Prize]
[noble peace prize->Nobel Peace Prize]
[noble prize|price->Nobel Prize]
[guilded|gilded->Gilded] age
[guilded->Gilded] age
[monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays->Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays]
[january|february|april|june|july|september|october|november|december->January|February|April|June|July|September|October|November|December]
in|since|until|by|of|last|next|from|to|early|late|mid|this [march|may|august->March|May|August] #
in|since|starting|last|until|early|late|by|of [august->August] END
day in [august|march|may|june->August|March|May|June]
[august->August] of #
[north|south|latin|central america->North America|South America|Latin America|Central America]
[new york|new jersey|new mexico|new hampshire|new zealand|new orleans|new delhi->New York|New Jersey|New Mexico|New Hampshire|New Zealand|New Orleans|New Delhi]
[south africa|north korea|south korea|saudi arabia|sri lanka|costa rica|el salvador|puerto rico|hong kong|middle east|los angeles|san francisco|san diego|las vegas|tel aviv|rio de janeiro|buenos aires|mexico city|cape town->South Africa|North Korea|South Korea|Saudi Arabia|Sri Lanka|Costa Rica|El Salvador|Puerto Rico|Hong Kong|Middle East|Los Angeles|San Francisco|San Diego|Las Vegas|Tel Aviv|Rio de Janeiro|Buenos Aires|Mexico City|Cape Town]
[afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|botswana|brazil|bulgaria|cambodia|cameroon|canada|chile|colombia|croatia|cuba|cyprus|denmark|ecuador|egypt|england|estonia|ethiopia|finland|france|germany|ghana|greece|guatemala|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|latvia|lebanon|liberia|libya|lithuania|luxembourg|malaysia|malta|mexico|moldova|mongolia|morocco|mozambique|myanmar|namibia|nepal|netherlands|nicaragua|nigeria|norway|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|spain|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|uganda|ukraine|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|africa|asia|europe|antarctica->Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Botswana|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chile|Colombia|Croatia|Cuba|Cyprus|Denmark|Ecuador|Egypt|England|Estonia|Ethiopia|Finland|France|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Malaysia|Malta|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|Nicaragua|Nigeria|Norway|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Uganda|Ukraine|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Africa|Asia|Europe|Antarctica]
[african|albanian|algerian|american|arab|arabic|argentine|armenian|asian|australian|austrian|belgian|brazilian|british|bulgarian|canadian|chilean|colombian|croatian|cuban|danish|egyptian|english|ethiopian|european|filipino|finnish|german|greek|haitian|hebrew|hispanic|hungarian|indian|indonesian|iranian|iraqi|irish|islamic|israeli|italian|japanese|jewish|kenyan|korean|kurdish|latvian|lebanese|libyan|lithuanian|malaysian|mexican|muslim|muslims|nigerian|norwegian|pakistani|palestinian|palestinians|peruvian|portuguese|romanian|russian|saudi|scottish|serbian|somali|spanish|sudanese|swedish|syrian|thai|tunisian|ukrainian|ukrainians|venezuelan|vietnamese|welsh|yemeni|christian|christians|buddhist|catholic|catholics|americans|europeans|africans|russians|germans|israelis|canadians->African|Albanian|Algerian|American|Arab|Arabic|Argentine|Armenian|Asian|Australian|Austrian|Belgian|Brazilian|British|Bulgarian|Canadian|Chilean|Colombian|Croatian|Cuban|Danish|Egyptian|English|Ethiopian|European|Filipino|Finnish|German|Greek|Haitian|Hebrew|Hispanic|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Islamic|Israeli|Italian|Japanese|Jewish|Kenyan|Korean|Kurdish|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Mexican|Muslim|Muslims|Nigerian|Norwegian|Pakistani|Palestinian|Palestinians|Peruvian|Portuguese|Romanian|Russian|Saudi|Scottish|Serbian|Somali|Spanish|Sudanese|Swedish|Syrian|Thai|Tunisian|Ukrainian|Ukrainians|Venezuelan|Vietnamese|Welsh|Yemeni|Christian|Christians|Buddhist|Catholic|Catholics|Americans|Europeans|Africans|Russians|Germans|Israelis|Canadians]
[christmas|easter|thanksgiving|halloween|ramadan|hanukkah|diwali|passover->Christmas|Easter|Thanksgiving|Halloween|Ramadan|Hanukkah|Diwali|Passover]
[stone age|bronze age|iron age|middle ages->Stone Age|Bronze Age|Iron Age|Middle Ages]
[mother nature->Mother Nature]
[iphone|ipad|macbook|youtube|facebook|whatsapp|linkedin|paypal|javascript|wordpress|playstation->iPhone|iPad|MacBook|YouTube|Facebook|WhatsApp|LinkedIn|PayPal|JavaScript|WordPress|PlayStation] !.
[i->I] am|'m|'d|'ll|'ve|was|have|had|will|would|do|did|think|know|can|could|want|need|like|feel|hope|said|get|got|went|see|saw|just|also|never|always|really|believe|guess|love|ca
and|but|that|if|when|because|as|so|than|, [i->I] <VBP|VBD|MD|RB>
[beyonce->Beyoncé]
[= united states|kingdom->United States|United Kingdom]
[united arab emirates->United Arab Emirates]
[nobel|noble piece prize|price->Nobel Peace Prize]
[noble peace pris|pries|price->Nobel Peace Prize]
[chrome->Chrome] extension|extensions|browser
[fbi|irs|epa|fda|cdc|ceo|cfo|gdp|dna|hiv|pdf|gpu|cpu|usa|nfl|nba|mlb|nhl|nypd|lapd->FBI|IRS|EPA|FDA|CDC|CEO|CFO|GDP|DNA|HIV|PDF|GPU|CPU|USA|NFL|NBA|MLB|NHL|NYPD|LAPD] !.
[cia->CIA] <VBZ|VBD|NN|NNS>
`;
