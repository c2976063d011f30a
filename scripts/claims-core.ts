/** What the training of claim weights needs of the core: one definition of every feature for training and use. */
export { createReader } from '../server/src/core/index.ts';
export { readBlock } from '../server/src/core/language/block-facts.ts';
export { claimFeatures } from '../server/src/core/sourcing/claim-features.ts';
export { readAttributions } from '../server/src/core/sourcing/model.ts';
