/** Part-of-speech tags: the Penn Treebank set as used by GUM. The order is part of the shipped weights. */
// biome-ignore format: one table
export const TAGS = [
  'CC', 'CD', 'DT', 'EX', 'FW', 'HYPH', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS',
  'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$',
  'WRB', '$', '.', ',', ':', '``', "''", '-LRB-', '-RRB-',
] as const;

/** A Penn Treebank part-of-speech tag. */
export type Tag = (typeof TAGS)[number];

/** The place of a tag in `TAGS`; -1 for a string that is no tag. */
export function tagIndex(tag: string): number {
  return (TAGS as readonly string[]).indexOf(tag);
}
