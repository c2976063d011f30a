/** Cities that stand alone in a dateline, in lower case: AP's thirty in the United States, and capitals and great cities abroad. Own list. */
export const STANDALONE_CITIES: ReadonlySet<string> = new Set(
  (
    'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|' +
    'Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|' +
    'Abu Dhabi|Accra|Amsterdam|Ankara|Athens|Baghdad|Bangkok|Barcelona|Beijing|Peking|Beirut|Belfast|Belgrade|Berlin|Bonn|Brasilia|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|' +
    'Calcutta|Cape Town|Caracas|Cardiff|Casablanca|Copenhagen|Damascus|Djibouti|Dubai|Dublin|Edinburgh|Frankfurt|Gaza|Gaza City|Geneva|Gibraltar|Glasgow|Guatemala City|Hamburg|Hanoi|Havana|' +
    'Helsinki|Ho Chi Minh City|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kiev|Kinshasa|Kuala Lumpur|Kuwait|Kuwait City|Kyiv|Lagos|Lima|Lisbon|London|Luxembourg|Macau|Madrid|' +
    'Manama|Manila|Mecca|Melbourne|Mexico City|Milan|Monaco|Monrovia|Montreal|Moscow|Mumbai|Bombay|Munich|Nairobi|New Delhi|Nicosia|Oslo|Ottawa|Panama City|Paris|Prague|Pretoria|Pyongyang|Quebec City|' +
    'Quito|Rabat|Rio de Janeiro|Riyadh|Rome|San Jose|San Juan|San Salvador|Santiago|Sao Paulo|Sarajevo|Seoul|Shanghai|Singapore|Sofia|Stockholm|Sydney|Taipei|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tunis|' +
    'United Nations|Vatican City|Vienna|Warsaw|Wellington|Zagreb|Zurich|Basel|Bogota|Montevideo|Algiers|Amman|Doha|Khartoum|Tbilisi|Vilnius|Riga|Tallinn|Minsk|Colombo|Dhaka|Canberra|Delhi|Lyon|Venice|' +
    'Strasbourg|The Hague|Hague|Managua|Tegucigalpa|Dakar|Harare|Lusaka|Luanda|Maputo|Kampala|Addis Ababa|Mogadishu|Reykjavik|Bern|Berne|Yangon|Rangoon|Phnom Penh|Kathmandu|Ulaanbaatar|Nassau|Santo Domingo|Port-au-Prince|Asuncion|La Paz|West Berlin|East Berlin|Rotterdam|Saigon|Leningrad|Kiev|Osaka|Jeddah|Karachi|Lahore|Mosul|Aleppo|Naples|Marseille|Turin|Krakow|St. Petersburg'
  )
    .toLowerCase()
    .split('|'),
);
