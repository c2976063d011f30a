/** Countries, in lower case. Own list. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|' +
    'Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|' +
    'China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|' +
    'England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Gaza|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|' +
    'Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|' +
    'Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|' +
    'Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|' +
    'Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|' +
    'Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|' +
    'Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|' +
    'United States|Uruguay|Uzbekistan|Vatican|Vatican City|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|U.S.|U.K.|UK|US|USA|EU|West Bank|Crimea|Kashmir|Tibet|Kurdistan'
  )
    .toLowerCase()
    .split('|'),
);

/** American states, Canadian provinces and Australian states, in lower case. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|' +
    'Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|' +
    'Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|' +
    'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan|' +
    'New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia'
  )
    .toLowerCase()
    .split('|'),
);

/** Cities and regions often in the news, in lower case. */
export const CITIES: ReadonlySet<string> = new Set(
  (
    'Aberdeen|Abu Dhabi|Accra|Addis Ababa|Aleppo|Algiers|Amman|Amsterdam|Anchorage|Ankara|Antwerp|Athens|Atlanta|Auckland|Austin|Baghdad|Baltimore|Bangkok|Barcelona|Basel|' +
    'Beijing|Beirut|Belfast|Belgrade|Benghazi|Berlin|Bern|Birmingham|Bogota|Bonn|Boston|Brasilia|Brisbane|Bristol|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|' +
    'Cairo|Calgary|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Charlotte|Chicago|Cincinnati|Cleveland|Cologne|Columbus|Copenhagen|Dakar|Dallas|Damascus|Delhi|Denver|Detroit|' +
    'Dhaka|Doha|Donetsk|Dresden|Dubai|Dublin|Durban|Edinburgh|Florence|Frankfurt|Geneva|Glasgow|Hamburg|Hanoi|Harare|Havana|Helsinki|Hollywood|Honolulu|Houston|Indianapolis|' +
    'Islamabad|Istanbul|Jacksonville|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Kandahar|Karachi|Kathmandu|Kharkiv|Khartoum|Kherson|Kiev|Kigali|Kuala Lumpur|Kyiv|Kyoto|Lagos|' +
    'Lahore|Las Vegas|Leeds|Leipzig|Lima|Lisbon|Liverpool|London|Los Angeles|Lyon|Madrid|Manchester|Manhattan|Manila|Marseille|Mecca|Melbourne|Memphis|Mexico City|Miami|Milan|' +
    'Milwaukee|Minneapolis|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Naples|Nashville|New Delhi|New Orleans|New York|New York City|Newark|Oakland|Odesa|Orlando|' +
    'Osaka|Oslo|Ottawa|Oxford|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Prague|Pretoria|Pyongyang|Quito|Rabat|Ramallah|Raleigh|Rangoon|Reykjavik|Richmond|Riga|' +
    'Rio de Janeiro|Riyadh|Rome|Rotterdam|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|San Juan|Santiago|Sao Paulo|Sarajevo|Seattle|Seoul|Shanghai|' +
    'Sheffield|Sofia|St. Louis|St. Petersburg|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tucson|Tunis|Turin|' +
    'Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington|Wellington|Wuhan|Yangon|Yerevan|Zagreb|Zaporizhzhia|Zurich|Africa|Asia|Europe|America|Latin America|Middle East|North America|South America'
  )
    .toLowerCase()
    .split('|'),
);
