import type { AnyRule } from '../rule.ts';
import { apostrophe } from './apostrophe.ts';
import { cliche } from './cliche.ts';
import { compound } from './compound.ts';
import { confusedWord } from './confused-word.ts';
import { datedWord } from './dated-word.ts';
import { decade } from './decade.ts';
import { doubledMark } from './doubled-mark.ts';
import { grammarSlip } from './grammar-slip.ts';
import { jargon } from './jargon.ts';
import { journalese } from './journalese.ts';
import { label } from './label.ts';
import { longSentence } from './long-sentence.ts';
import { plainWord } from './plain-word.ts';
import { prefixHyphen } from './prefix-hyphen.ts';
import { profanity } from './profanity.ts';
import { properName } from './proper-name.ts';
import { redundant } from './redundant.ts';
import { setPhrase } from './set-phrase.ts';
import { spacing } from './spacing.ts';
import { spelling } from './spelling.ts';
import { variantWord } from './variant-word.ts';
import { wordy } from './wordy.ts';

/** The rules of everyday errors and plain words, in the order of the table. */
export const plainWordRules: readonly AnyRule[] = [
  spelling,
  confusedWord,
  setPhrase,
  grammarSlip,
  compound,
  prefixHyphen,
  variantWord,
  properName,
  decade,
  apostrophe,
  doubledMark,
  spacing,
  profanity,
  label,
  redundant,
  wordy,
  plainWord,
  cliche,
  jargon,
  journalese,
  datedWord,
  longSentence,
];
