import { describe, expect, it } from 'vitest';
import { foundIn, readTwin } from '../../../support/twins.ts';

const UNITS = [
  'The trail is 10 miles ({16|26} kilometers) long.',
  'The trail is {10|16} miles (16 km) long.',
  'The 10-mile ({16|6}-kilometer) trail opens on Monday.',
  'The 10-mile trail ({16|61} km) opens on Monday.',
  'The trail is 10 miles, or {16|160} kilometers, long.',
  'The trail runs for 480 meters ({1,570|146} feet).',
  'The wall is 390 yards ({357|36} meters) long.',
  'It was 37 degrees Fahrenheit ({3|99} degrees Celsius) at noon.',
  'It was 100 F ({38|56} C) in the shade.',
  'It was 100 degrees Fahrenheit ({38|73} degrees Celsius) in the shade.',
  'It was 38 C ({100|70} F) in the shade.',
  'Highs reached 38C ({100F|68F}) in the shade.',
  'It was 100 degrees ({38|58} Celsius) in the shade.',
  'Lows fell to minus 40 C (minus {40|72} F).',
  'She is 5-foot-10 ({178|158} cm).',
  'He is 6 feet 2 inches ({1.88|1.68} meters) tall.',
  'He is 188 centimeters ({6 feet 2|5 feet 2} inches) tall.',
  'The farm has 300 acres, or {121|750} hectares, of wheat.',
  'The fire burned 5,000 acres ({2,023|2,600} hectares).',
  'The fire burned 20 square miles ({52|32} square kilometers).',
  'The flat has 600 square feet ({56|200} square meters).',
  'Winds hit 40 knots ({74|64} kph).',
  'Winds of 100 mph ({161|62} kph) tore off roofs.',
  'The baby weighed 7 pounds, 4 ounces ({3.3|4.3} kilograms).',
  'The bag weighs 50 pounds ({23|110} kilograms).',
  'A 2.5-pound ({1.1|5.5}-kilogram) steak.',
  'The ship holds 3,000 tons ({2,722|6,600} metric tons) of grain.',
  'The tank holds 20 gallons ({75|5.3} liters).',
  'The well gave 100 barrels ({15,900|4,200} liters) a day.',
  'The peak is 12,000 feet ({3,700|5,700} meters) high.',
  'Some 4 to 6 inches ({10 to 15|20 to 30} centimeters) of rain fell.',
  'At 1,776 feet ({541|584} meters), the tower is the tallest.',
  'The gold bar weighs 400 troy ounces ({12.4|21.4} kilograms).',
  'About 1.5 million acres ({607,000|3.7 million} hectares) burned.',
  'The pool is 50 meters — {164|154} feet — long.',
  'The limit is 30 mph/{48|58} kph.',
  'One mile is {1.6|1.9} kilometers.',
  'The temperature dropped by 27 degrees Fahrenheit ({15|minus 3} degrees Celsius) in an hour.',
  'Temperatures vary by 95°F ({53|35}°C) in one day.',
  'Temperatures may vary up to 95°F ({53|35}°C) in one day.',
  'It was 9 degrees Fahrenheit ({5|13} degrees Celsius) warmer than normal.',
];
const PRICES = [
  'The line ordered 205 looms at $500,000 each, for {$102.5 million|$102,500} in all.',
  'The line ordered 205 looms for {$102.5 million|$1.025 billion}, or $500,000 each.',
  'At $500,000 apiece, the 205 looms cost {$102.5 million|$102.5 billion}.',
  'The 205 looms cost {$500,000|$50,000} each, a total of $102.5 million.',
  'Each of the 205 looms cost {$500,000|$5 million}, for a total of $102.5 million.',
  'The theater sold 300 tickets at $20 each, raising {$6,000|$60,000}.',
  'It sold 300 tickets for $20 per ticket, bringing in {$6,000|$600}.',
  'The program will cost $770 million over 10 years, or {$77 million|$7.7 million} a year.',
  'The program will cost {$770 million|$77 million} over 10 years, about $77 million a year.',
  'Over 10 years the program will cost $770 million, {$77 million|$770,000} annually.',
  'The deal is worth $50 million over five years, or {$10 million|$100 million} per year.',
  'The $50 million, five-year contract pays {$10 million|$1 million} a year.',
  'The city will pay $12 million a year for 20 years, a total of {$240 million|$24 million}.',
  'She pays $900 a month, or {$10,800|$108,000} over 12 months.',
  'Suppliers raised prices by 10 cents a pound on 400 million pounds and made {$40 million|$4 billion}.',
  'The settlement of $33 million will be split among 330 workers, {$100,000|$10,000} each.',
  'The town of 50,000 people spends $10 million on parks, or {$200|$2,000} per resident.',
  'The airline bought 40 aircraft for $1.2 billion, or {$30 million|$300 million} per plane.',
  'The airline bought 40 jets for {$1.2 billion|$12 billion}. Each jet costs $30 million.',
  'The fund gave $250,000 to each of 12 schools, a total of {$3 million|$30 million}.',
  'The state bought 1,200 acres at $5,000 an acre, spending {$6 million|$60 million}.',
  'The firm will pay €2,000 to each of its 1,500 workers, {€3 million|€3 billion} in all.',
];
const RATES = [
  'The regulator fined the firm A$68 million ($44.9 million) and ordered it to repay A$623 million ({$411 million|$944 million}).',
  'Profit slipped to C$75 million ($54.8 million) on revenue of C$512 million ({$374 million|$524 million}).',
  'The firm paid €40 million ($44 million). It must repay €250 million ({$275 million|$375 million}).',
  'The flat costs 300,000 euros, or $330,000. A house costs 500,000 euros, or {$550,000|$450,000}.',
  'It lost 5 billion yen ($45 million) after earning 8 billion yen ({$72 million|$720 million}).',
  'It lost £20m (€23m) after earning £80m ({€92m|€192m}).',
  'The bridge cost $110 million (€100 million) and the tunnel $440 million ({€400 million|€540 million}).',
  'The pier cost £12 million ({$15 million|$150 million}).',
];
const TRAPS = [
  'The convoy stopped roughly 60 miles (100 kilometers) outside the city.',
  'From 4 to 6 inches (15 centimeters) of rain fell.',
  'A rise of 9 degrees Fahrenheit (5 Celsius) is expected.',
  'Warming of 1.5 degrees Celsius (2.7 degrees Fahrenheit) is the limit.',
  'Nations agreed to limit warming to 1.5 degrees Celsius (2.7 degrees Fahrenheit).',
  'The 9-mile tunnel is closed; the next exit is 30 km on.',
  'The ditch is 12 feet wide (30 meters long).',
  'He ran 5 miles, 10 kilometers and a marathon.',
  'The 3,000-ton ship (2,700 metric tons) sank.',
  'The tank holds 20 gallons (91 liters).',
  'It hit 90 degrees Fahrenheit (32 degrees Celsius), 20 degrees above average.',
  'The bank earned $42 million on sales of $5.8 billion.',
  'It sold 120,000 shares at $8.33 each, for about $1 million.',
  'The firm earned $5 a share, or $12 million, up from $4 a share, or $9 million.',
  'Tickets cost $20 each; the theater, with 300 seats, took in $90,000 last year.',
  'The plan costs $77 million in the first year and $500 million over 10 years.',
  'At the 2008 exchange rate, €63 million was worth $87 million; now it is $69 million.',
  'In 2008 it paid €40 million ($63 million); this year it paid €40 million ($44 million).',
  'The firm has $40 million in cash (€12 million of it in Paris).',
];

const twins = (rule: RegExp, lines: readonly string[]): void => {
  it.each(lines)('%s', (line) => {
    const { good, bad } = readTwin(line);
    expect(foundIn(good)).toEqual([]);
    expect(foundIn(bad).some((id) => rule.test(id))).toBe(true);
  });
};

describe('conversions', () => twins(/unit-conversion/, UNITS));
describe('prices and totals', () => twins(/unit-price/, PRICES));
describe('currencies', () => twins(/currency-rate/, RATES));
describe('amounts that are right though they look wrong', () => {
  it.each(TRAPS)('%s', (text) => expect(foundIn(text)).toEqual([]));
});
