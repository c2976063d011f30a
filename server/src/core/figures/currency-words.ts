/** Signs before an amount, the longer first; codes may be glued to it or stand before a space. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['Z$', 'ZWL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₡', 'CRC'],
];
const CODES =
  'USD EUR GBP JPY CNY AUD CAD NZD CHF SEK NOK DKK INR KRW RUB BRL MXN ZAR TRY PLN CZK HUF ILS SGD HKD TWD THB IDR MYR PHP VND SAR AED QAR KWD EGP NGN KES GHS ARS CLP COP PEN UAH PKR BDT LKR ISK RON BGN IRR IQD';
const OLD_SIGNS: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['PS', 'GBP'],
  ['Sfr', 'CHF'],
  ['SFr', 'CHF'],
  ['DM', 'DEM'],
  ['Kr', 'SEK'],
]);
/** Words after an amount; a hundredth where the word names one. */
const NAMES = `
USD: dollars dollar dlrs dlr bucks|U.S. dollars|US dollars|American dollars
EUR: euros euro
GBP: pounds sterling|sterling|quid
JPY: yen
CNY: yuan renminbi
KRW: won
INR: rupees rupee
RUB: rubles ruble roubles rouble
AUD: Australian dollars
CAD: Canadian dollars
NZD: New Zealand dollars
HKD: Hong Kong dollars
SGD: Singapore dollars
CHF: Swiss francs
FRF: francs franc
DEM: marks mark|deutsche marks|deutschmarks
ITL: lire lira
MXN: pesos peso
BRL: reais real
TRY: Turkish lira|liras
ILS: shekels shekel
SEK: kronor krona
NOK: kroner krone
PLN: zlotys zloty
CZK: koruna korunas
HUF: forints forint
THB: baht
IDR: rupiah
MYR: ringgit
VND: dong
ZAR: rand
NGN: naira
KES: shillings
UAH: hryvnia hryvnias
IRR: rials
SAR: riyals riyal
AED: dirhams dirham
KWD: dinars dinar
EGP: Egyptian pounds
`;
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cents', 'USD'],
  ['cent', 'USD'],
  ['¢', 'USD'],
  ['cts', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['p', 'GBP'],
]);

const AFTER: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', list = ''] = line.split(': ');
      const groups = list.split('|');
      return groups
        .flatMap((group, i) => (i === 0 && !/^[A-Z]|sterling/.test(group) ? group.split(' ') : [group]))
        .map((word) => [word, code] as const);
    }),
);
const quote = (word: string): string => word.replace(/[.$]/g, '\\$&').replaceAll(' ', '\\s');
const BEFORE_AMOUNT = new RegExp(
  `(?:(${SIGNS.map(([sign]) => quote(sign)).join('|')})\\s?|(?<![\\p{L}\\d])(?:(${[...OLD_SIGNS.keys()].map(quote).join('|')}|${CODES.replaceAll(' ', '|')})\\s?))$`,
  'u',
);
const AFTER_AMOUNT = new RegExp(
  `(?:\\s{1,2}|-)(${[...AFTER.keys()]
    .sort((a, b) => b.length - a.length)
    .map(quote)
    .join('|')}|${CODES.replaceAll(' ', '|')})(?![\\p{L}\\d])|(?:\\s|-)?(cents?|pence|penny|cts|¢|p)(?![\\p{L}\\d])`,
  'uy',
);
const SIGN_AFTER = /\s?([€£])(?![\d\p{L}])/uy;

/** A currency sign or code that ends `before`, with how many characters it takes. */
export function currencyBefore(before: string): { readonly unit: string; readonly length: number } | undefined {
  const found = BEFORE_AMOUNT.exec(before);
  if (found === null) return undefined;
  const name = found[1] ?? found[2] ?? '';
  const unit = SIGNS.find(([sign]) => sign === name)?.[1] ?? OLD_SIGNS.get(name) ?? name;
  return { unit, length: found[0].length };
}

/** A currency word right after an amount that ends at `at`; `share` is what one of it is worth in the unit. */
export function currencyAfter(
  text: string,
  at: number,
): { readonly unit: string; readonly share: number; readonly end: number } | undefined {
  AFTER_AMOUNT.lastIndex = at;
  const found = AFTER_AMOUNT.exec(text);
  if (found !== null) {
    const end = at + found[0].length;
    if (found[2] !== undefined) return { unit: HUNDREDTHS.get(found[2]) as string, share: 0.01, end };
    return { unit: AFTER.get(found[1] as string) ?? (found[1] as string), share: 1, end };
  }
  SIGN_AFTER.lastIndex = at;
  const sign = SIGN_AFTER.exec(text);
  return sign === null ? undefined : { unit: sign[1] === '€' ? 'EUR' : 'GBP', share: 1, end: at + sign[0].length };
}
