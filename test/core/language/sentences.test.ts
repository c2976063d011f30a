import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';

/** Sentences of news copy, parted by "|" where one ends. Own sentences. */
const CASES: readonly string[] = [
  'U.S. Sen. John Doe said.| He left.',
  'The council met Tuesday.| It voted 5-4.',
  'The meeting starts at 8 a.m. Monday in the hall.',
  'The meeting ended at 8 a.m.| The crowd left.',
  'Doors open at 7 p.m. EDT on June 4.',
  'J.K. Rowling met John F. Kennedy Jr. in Washington.',
  'J. K. Roe wrote it.| She is 50.',
  '“Why?” Smith asked.',
  '“Why?” she asked.',
  '"Where is it?" the mayor asked.',
  '“We won.”| The crowd cheered.',
  '“We won!” Mary Roe said.| She wept.',
  'She said “no.”| Then she left.',
  'He asked “Where?” and left.',
  '“I am done,” he said.| “I quit.”',
  'He lives in Portland, Ore.| She lives in Maine.',
  'They drove to Portland, Ore., and Boise, Idaho.',
  'Rep. Mary Roe, D-Mich., spoke.| Rep. Al Poe, R-N.Y., did not.',
  'Gov. Roe (D-Mass.) signed it.| Sens. Ted Doe and Al Roe objected.',
  'The company, Acme Inc., fell.| Acme Inc. shares rose.',
  'She works for Acme Corp.| The company is based in Ohio.',
  'It is in the U.S.| The law passed.',
  'The U.S. House voted.',
  'U.S.-led forces left the D.C.-based office.',
  'He won No. 1701 and No. 5 spots.',
  'He said no.| They agreed.',
  'Dr. Ann Lee, M.D., left with Prof. Roe.',
  'He paid $4.5 million.| The bank took 3%.',
  'He paid $4.5 million.| 3,000 people came.',
  'Prices rose 5.5%.| 10 people left.',
  'The Rev. Martin Luther King Jr. spoke in Washington, D.C., on Aug. 28.',
  'Visit www.example.org today.| Go now.',
  'He got a B.| She got an A.',
  'The vote was 5-4 ...| The court split.',
  '“We … will go,” he said.',
  'The talks … failed.',
  'Is it so?| Yes!| It is.',
  'He was born on Jan. 5.| He died in Sept. 1990.',
  'It began in Jan. 2020 and ended in Dec. 2021.',
  'St. Louis beat Mt. Vernon, Ill., 3-2.',
  'The iPhone sold well.| iPhone sales rose.',
  'Lt. Gov. Doe vs. Gov. Roe is set.',
  'They came from Calif., Ore. and Wash. to vote.',
  'It happened (see below).| He left.',
  'It happened.| (He left.)| They stayed.',
  'Doe, Roe et al. filed suit.',
  'The store sells pens, paper, etc.| It closes at noon.',
  'The firm, i.e. its owner, paid.',
  'Maj. Gen. Ann Roe and Col. Bob Doe spoke.',
  'The ship left at 6:30 p.m. Friday.| No one was hurt.',
  'Roe v. Doe was heard.| The court ruled.',
  'He is 6 ft. tall.',
  'Fed. officials met.| They left.',
  'The plane, a C-130, landed.| Nobody was hurt.',
  'Officials from the U.N. and the E.U. met.| They signed.',
  '“Is it over?”| Nobody knew.',
  '“Stop!”| They did not.',
  'He wrote: “We lost.”',
  'Police said: Nobody was hurt.',
  'The mayor — who was ill — left.| She is back.',
  'It cost 5 p.| That is cheap.',
  'The temperature hit 98.6 F.| It fell to 60.',
  'Mr. and Mrs. Roe left.',
  'The A.P. reported it.| Reuters did not.',
];

describe('splitSentences', () => {
  it('holds a table of at least 60 cases, none of them twice', () => {
    expect(new Set(CASES).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });
  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    expect(readBlock('body', text).sentences.map((sentence) => sentence.text.trim())).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });
});
