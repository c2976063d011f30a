import { describe, expect, it } from 'vitest';
import { lemma } from '../../../server/src/core/language/lemma.ts';
import type { Tag } from '../../../server/src/core/language/tagger.ts';

const CASES: readonly (readonly [Tag, string])[] = [
  [
    'VBD',
    'said say, told tell, stopped stop, criticised criticise, criticized criticize, denied deny, lay lie, laid lay, found find',
  ],
  [
    'VBD',
    'added add, announced announce, visited visit, planned plan, agreed agree, fled flee, controlled control, called call',
  ],
  [
    'VBD',
    'passed pass, died die, tied tie, used use, argued argue, opened open, referred refer, panicked panic, rebuilt rebuild',
  ],
  [
    'VBD',
    'was be, were be, had have, did do, went go, rose rise, fell fall, led lead, quit quit, read read, accused accuse',
  ],
  [
    'VBN',
    'been be, done do, given give, written write, proven prove, seen see, known know, shot shoot, wounded wound, based base',
  ],
  [
    'VBG',
    'claiming claim, lying lie, dying die, making make, running run, saying say, being be, seeing see, reporting report',
  ],
  [
    'VBG',
    'alleging allege, promising promise, selling sell, falling fall, writing write, competing compete, visiting visit',
  ],
  [
    'VBZ',
    "denies deny, says say, has have, goes go, does do, is be, 's be, watches watch, passes pass, lies lie, uses use",
  ],
  ['VBZ', 'focuses focus, buzzes buzz, vetoes veto, argues argue, rises rise, teaches teach'],
  ['VBP', "are be, 're be, 've have, say say, Claim claim"],
  [
    'NNS',
    'children child, women woman, men man, policemen policeman, countries country, boxes box, churches church, wives wife',
  ],
  [
    'NNS',
    'troops troop, buses bus, people person, crises crisis, lawmakers lawmaker, taxes tax, houses house, days day, heroes hero',
  ],
  [
    'NNS',
    'co-founders co-founder, attorneys attorney, cases case, losses loss, media medium, headquarters headquarters, 1990s 1990s',
  ],
  ['NN', 'News news, glass glass, bus bus'],
  ['NNP', 'Moscow Moscow, James James'],
  ['MD', "'ll will, wo will, ca can, 'd would, could could"],
];

describe('lemma', () => {
  for (const [tag, list] of CASES) {
    for (const pair of list.split(', ')) {
      const [word = '', base] = pair.split(' ');
      it(`${word} as ${tag} is ${base}`, () => expect(lemma(word, tag)).toBe(base));
    }
  }

  it('reads a curly apostrophe', () => expect(lemma('’re', 'VBP')).toBe('be'));
  it('lets odd input through', () => {
    for (const word of ['', 's', 'ed', 'ing', 'es', '’', '\ud800']) {
      for (const tag of ['VBD', 'VBG', 'VBZ', 'NNS'] as const) expect(typeof lemma(word, tag)).toBe('string');
    }
  });
});
