import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';
import { vagueSources } from '../../../server/src/core/sourcing/vague.ts';

const found = (text: string): string[] =>
  readBlock('body', text).sentences.flatMap((sentence) =>
    vagueSources(sentence).map(({ start, end }) => text.slice(start, end)),
  );

describe('attribution to nobody in particular', () => {
  it.each([
    ['Some say the mill will close.', 'Some say'],
    ['Many residents believe the mill will close.', 'Many residents believe'],
    ['Several members of the board have questioned the plan.', 'Several members of the board have questioned'],
    ['Others, however, argue that it is too late.', 'Others, however, argue'],
    ['Experts warn that the dam could fail.', 'Experts warn'],
    ['It has been suggested that the fire was set.', 'It has been suggested'],
    ['It is widely believed that he will run.', 'It is widely believed'],
    ['The painting is thought to be a copy.', 'is thought'],
    ['She is widely regarded as a reformer.', 'is widely regarded'],
    ['The bridge is considered by many to be ugly.', 'is considered by many'],
    ['According to some, the mill was never safe.', 'According to some'],
    ['There has been speculation that he will run.', 'There has been speculation'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    'Three experts hired by the city said it was sound.',
    'The critics said it was sound.',
    'Some critics, including Ann Roe, say it is unsound.',
    'Some streets were closed.',
    'Most of the houses were built in 1920.',
    'The plan was considered by the council.',
    'The next few years saw the town grow.',
    'He believes that the mill will close.',
    'She said: “Critics say we are late.”',
    'It is raining, and many people stayed at home.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
