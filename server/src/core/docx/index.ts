/** Word documents: their words, and comments on them. Needs nothing of the rest but edits. */
export { addComments, WORD_PARTS } from './comment.ts';
export { readWordXml } from './read.ts';
