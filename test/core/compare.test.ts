import { expect, it } from 'vitest';
import { compareDrafts, createReader } from '../../server/src/core/index.ts';

const read = (text: string) => createReader().read({ uri: 'file:///story.txt', text });
const changes = (before: string, after: string): string[] =>
  compareDrafts(read(before), read(after)).map(
    (change) => `${change.kind}: ${change.before ?? '-'} > ${change.after?.text ?? '-'}`,
  );

it.each([
  ['the same copy', 'The fire burned 48 homes.', 'The fire burned 48 homes.', []],
  ['other words around the same facts', 'The fire burned 48 homes.', 'A blaze burned 48 homes on Tuesday.', []],
  ['a figure', 'The fire burned 48 homes.', 'The fire burned 84 homes.', ['figure: 48 homes > 84 homes']],
  ['a figure that is gone', 'The fire burned 48 homes.', 'The fire burned homes.', ['figure: 48 homes > -']],
  [
    'a name spelled another way',
    'Mayor Dana Whitlock said it was out.',
    'Mayor Dane Whitlock said it was out.',
    ['name: Dana Whitlock > Dane Whitlock'],
  ],
  [
    'a quotation',
    '“We will go home today,” she said.',
    '“We will go home tonight,” she said.',
    ['quotation: “We will go home today,” > “We will go home tonight,”'],
  ],
])('tells of %s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});
