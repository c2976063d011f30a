import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../../../server/src/core/index.ts';
import { foundIn, readTwin } from '../../../support/twins.ts';

const TWICE = [
  'Headline: Fire at Carrow Falls garment factory kills {29|26}\n\nThe 29 people killed in the Carrow Falls factory fire were mostly young women.',
  'Headline: {Nine|Six} die in Dunmore ferry sinking\n\nThe ferry sank off Dunmore on Monday, killing nine passengers, police said.',
  'Headline: Bus crash injures {31|13}\n\nA bus crash near Oldham injured 31 people on Monday, police said.',
  'Headline: {31|13} hurt in bus crash\n\nThirty-one people were hurt when a bus left the road near Oldham, a spokesman said. The bus crash closed the road.',
  'Headline: Steelmaker to cut {500|5,000} jobs\n\nThe steelmaker Ironfold said on Monday it would cut 500 jobs at its Dunmore plant.',
  'A court in Fort Adlam on Monday sentenced Irina Quill to {22|29} years in prison for bribery.\n\nReading out the 22-year sentence for bribery, the judge called Quill a danger to public trust.',
  'Irina Quill was jailed for {12|21} years on Monday for bribery in Fort Adlam.\n\nThe judge in Fort Adlam said the 12-year term was fit for bribery.',
  'The explosion at the Dunmore mill killed {14|41} workers on Monday.\n\nThe 14 workers killed in the Dunmore explosion were all on the night shift.',
  'The explosion at the Dunmore mill killed {14|16} workers on Monday.\n\nThe names of the 14 victims of the Dunmore mill explosion were read out.',
  'Tom Pine, {45|54}, has run the mill since May.\n\nThe 45-year-old Pine grew up in the town.',
  'Tom Pine, {45|54}, has run the mill since May.\n\nPine, a 45-year-old baker, grew up in the town.',
  'Tom Pine, {45|54}, has run the mill since May.\n\nTom Pine is 45 and grew up in the town.',
  'The Harbor Fund won a {$3|$8} million grant for the Dunmore pier on Monday.\n\nThe fund said the $3 million grant would pay for the Dunmore pier.',
  'The regulator fined Ironfold {$40|$14} million for price fixing.\n\nIronfold said it would appeal the $40 million fine for price fixing.',
  'Diggers have found {212|221} graves at the old Dunmore cemetery.\n\nThe 212 graves at the Dunmore cemetery date to the plague, diggers said.',
  'The council voted {7-2|6-3} on Monday to sell the Dunmore harbor.\n\nThe 7-2 vote to sell the Dunmore harbor followed a debate.',
  'Headline: Avalanche kills {seven|eleven} skiers in Vorn Valley\n\nAn avalanche in the Vorn Valley killed seven skiers on Sunday, rescuers said.',
  'Headline: {Seven|Eleven} dead in Vorn Valley avalanche\n\nSeven skiers died on Sunday when an avalanche swept the Vorn Valley, rescuers said.',
  'Headline: Vorn avalanche death toll at {17|71}\n\nRescuers in the Vorn Valley said 17 people died in the avalanche.',
  'Headline: Court jails Tarn mayor for {six|nine} years\n\nA court on Monday sentenced the mayor of Tarn to six years in prison for taking bribes.',
  'Headline: Ironfold fined {$40|$400} million\n\nThe regulator fined Ironfold $40 million for price fixing on Monday.',
  'Headline: Tarn school gets {$2 million|$20 million} gift\n\nA former pupil gave the Tarn school a $2 million gift on Monday.',
  'Headline: Storm leaves {40,000|400,000} homes without power\n\nThe storm cut power to 40,000 homes along the coast on Monday.',
  'The blaze at the Tarn hotel on Monday killed {12|21} guests and closed the road.\n\nMost of the 12 guests who died in the Tarn blaze were from Norway.',
  'A bus plunged off a bridge near Tarn on Monday, killing {12|21} pilgrims.\n\nThe bodies of the 12 pilgrims were taken to a hospital in Tarn.',
  'A bus plunged off a bridge near Tarn on Monday, injuring {12|21} pilgrims.\n\nAll 12 injured pilgrims were taken to a hospital in Tarn.',
  'Police in Tarn arrested {14|41} people on Monday in raids on a smuggling ring.\n\nThe 14 suspects arrested in the Tarn raids will appear in court on Friday.',
  'The Tarn council approved a {$45 million|$54 million} budget for the harbor on Monday.\n\nThe $45 million harbor budget includes a new pier, the council said.',
  'The ship ran aground off Tarn with {38|83} crew members aboard.\n\nThe 38 crew members were lifted from the ship off Tarn, the coast guard said.',
  'Workers at the Tarn plant built {1,250|1,520} engines last month.\n\nThe 1,250 engines built at the Tarn plant went to Norway.',
  'Bellis signed a {five|nine}-year contract with the Tarn club on Monday.\n\nUnder the five-year contract Bellis will stay with the Tarn club.',
  'The runner Ada Bellis was banned for {four|two} years on Monday for doping.\n\nBellis said the four-year ban for doping was unjust.',
  'The festival drew {25,000|52,000} visitors to Tarn.\n\nThe 25,000 visitors who came to Tarn for the festival filled its hotels.',
  'Jurors awarded Bellis {$3.2 million|$2.3 million} in damages on Monday.\n\nThe $3.2 million in damages will go to charity, Bellis said.',
  'Ada Bellis, {34|43}, a nurse from Tarn, found the boat.\n\n“I heard a cry,” said Bellis, 34.',
  'A {34|43}-year-old nurse, Ada Bellis, found the boat.\n\nBellis, 34, said she heard a cry.',
  'The tower in Tarn has {42|24} floors.\n\nThe fire began on the roof of the 42-floor Tarn tower.',
  'Caption: Diggers stand by some of the {212|221} graves at the Tarn cemetery.\n\nDiggers at the Tarn cemetery found 212 graves in the spring.',
];
const TRAPS = [
  'Headline: Over 30 hurt in bus crash\n\nAt least 38 people were hurt in the bus crash near Tarn.',
  'At least 53 people died in the Gull Point floods.\n\nBy Friday the ambulance service had confirmed 55 deaths in the Gull Point floods.',
  'Northern Paper spilled 640 barrels of oil near Nara Wells, the company said.\n\nGreenwatch, an environmental group, said Northern Paper had spilled 1,600 barrels near Nara Wells.',
  'Headline: 23 hurt in two crashes\n\nNine people were hurt in a crash on Main Street and 14 in a crash on Elm Street.',
  'The outbreak has sickened 212 people in 23 states. The agency reported that 87 people were infected in one cluster.',
  'Lopez got 41,210 votes in the 3rd District; Hahn got 38,977 votes in the 5th District.',
  'Six people were killed in the Dunmore fire. Another 11 people were killed in the Dunmore fire’s second blast.',
  'Headline: Some 2,400 seats sold\n\nThe theater sold 2,385 seats on Monday.',
  'The fire killed 14 people. The toll later rose to 16 people killed in the fire, police said.',
  'Tom Pine, 45, runs the mill. His son, Jack Pine, 12, helps.',
  'The Dunmore fire killed 14 people. The 2019 Dunmore fire killed 16 people.',
];

describe('one quantity in two places', () => {
  it.each(TWICE)('%s', (line) => {
    const { good, bad } = readTwin(line);
    expect(foundIn(good, 'numbers/conflicting')).toEqual([]);
    expect(foundIn(bad, 'numbers/conflicting').length).toBeGreaterThan(0);
  });
  it.each(TRAPS)('%s', (text) => expect(foundIn(text, 'numbers/conflicting')).toEqual([]));
});

describe('one quantity in two drafts of a story', () => {
  const reader = createReader();
  const reviewer = createReviewer(resolveConfig({}, rules).config, rules);
  const main = 'The 14 people killed in the Dunmore mill fire were on the night shift.';
  const review = (text: string) => {
    const drafts = [main, text].map((words, i) => reader.read({ uri: `draft-${i}.txt`, text: words }));
    return [...reviewer.reviewStory({ drafts }).values()]
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'numbers/conflicting-drafts');
  };
  it('is asked about in the later draft, and the other is linked', () => {
    const found = review('Families of the 41 people killed in the Dunmore mill fire met on Monday.');
    expect(found.length).toBe(1);
    expect(review('Families of the 14 people killed in the Dunmore mill fire met on Monday.')).toEqual([]);
  });
});
