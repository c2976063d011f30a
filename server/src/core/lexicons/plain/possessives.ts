/** Plurals that stand for an owner whose apostrophe was left out: “the students books are on the desk”. Notation: `core/patterns/pattern.ts`. */
const OWNERS =
  'student scientist artist writer architect neighbor author teacher doctor lawyer mayor governor president director coach player driver owner singer actor musician painter poet sculptor chef farmer pilot soldier officer detective victim suspect defendant senator museum company city team school hospital bird dog cat horse child girl boy brother sister mother father king queen professor engineer designer composer band family'.split(
    ' ',
  );

/** Nouns that plurals describe without owning: “the teachers union”, “the players association”. */
const DESCRIBED =
  'union unions guild association league federation council club group organization committee rights strike conference meeting network alliance society market compensation party congress caucus forum lounge body representative representatives leader leaders lobby fund award awards hall license team show band game list bill names'.split(
    ' ',
  );

const plural = (word: string): string =>
  word === 'child'
    ? 'childs'
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : /(?:s|ch)$/.test(word)
        ? `${word}es`
        : `${word}s`;

export const POSSESSIVES = `the|a|this|that|my|his|her|our|their [${OWNERS.map(plural).join('|')}->${OWNERS.map((word) => `${word}'s`).join('|')}] ${DESCRIBED.map((word) => `!${word}`).join(' ')} <JJ>? <NN|NNS> is|was|are|were|has|had|became|included|revolutionized|changed|won|came !who
`;
