import type { AnyRule } from '../rule.ts';
import { cliche } from './cliche.ts';
import { compound } from './compound.ts';
import { confusedWord } from './confused-word.ts';
import { grammarSlip } from './grammar-slip.ts';
import { jargon } from './jargon.ts';
import { journalese } from './journalese.ts';
import { plainWord } from './plain-word.ts';
import { redundant } from './redundant.ts';
import { setPhrase } from './set-phrase.ts';
import { wordy } from './wordy.ts';

/** The rules of everyday errors and plain words, in the order of the table. */
export const plainWordRules: readonly AnyRule[] = [
  confusedWord,
  setPhrase,
  grammarSlip,
  compound,
  redundant,
  wordy,
  plainWord,
  cliche,
  jargon,
  journalese,
];
