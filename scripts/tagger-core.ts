/** What the training of the tagger needs of the core: one definition of every feature for training and use. */
export * from '../server/src/core/language/lemma.ts';
export * from '../server/src/core/language/tagger-features.ts';
export * from '../server/src/core/language/tagger-model.ts';
export * from '../server/src/core/language/tags.ts';
export * from '../server/src/core/language/word-form.ts';
