import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isFragment, isTitleCase } from '../../forms/sentence.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { isSpelled } from '../../language/spelling.ts';
import type { Token } from '../../language/tokens.ts';
import { LEX, lexiconBits } from '../../lexicons/lookup.ts';
import { COUNTRIES } from '../../lexicons/places.ts';
import { STATES } from '../../lexicons/states.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** What opens a clause that cannot stand alone, or a phrase before one. */
const OPENER =
  /^(?:when|if|as|because|although|though|while|after|before|since|once|unless|until|where|wherever|whenever|whether|like|with|without|in|on|at|by|for|from|to|of|about|during|despite|under|over|through|among|between|according|given|had|were|should|what|who|which|whose|how|why|so|and|but|or|nor|yet|not|no|the more|the)$/;
/** Verbs of saying and thinking that may follow what was said: “The bridge is safe, he said”. */
const SAYING =
  /^(?:said|says|say|told|tells|added|adds|thinks|thought|believes|believed|wrote|writes|explained|noted|recalled|knew|knows|felt|hopes|hoped|argued|argues|insisted|warned|claimed|claims|announced|testified|learned|guessed|imagined|suggested|contended|admitted|acknowledged|stated|reported|predicted|continued|concluded|maintained|realized|feared|alleged|joked|asked|declared)$/;

/** “He left the hall, he was angry”: two whole sentences with a comma between them. */
function* splice(sentence: Sentence): Iterable<Form> {
  const { tokens, tags, block } = sentence;
  if (block.quotations.some((q) => q.start < sentence.end && q.end > sentence.start)) return;
  const commas = tokens.flatMap((token, i) => (token.text === ',' ? [i] : []));
  const [comma] = commas;
  if (comma === undefined || commas.length > 1 || comma < 3 || /[—–;:?]/.test(sentence.text)) return;
  const [pronoun, verb] = [tokens[comma + 1], tokens[comma + 2]];
  if (pronoun === undefined || !/^(?:he|she|they|it|we|i)$/.test(pronoun.lower) || verb === undefined) return;
  if (!FINITE.test(tags[comma + 2] ?? '') || SAYING.test(verb.lower)) return;
  if (OPENER.test(tokens[0]?.lower ?? '') && tokens[0]?.lower !== 'the') return;
  const first = tags.slice(0, comma);
  const words = tokens.slice(0, comma);
  if (!/^(?:PRP|NNP|NNPS|DT|PRP\$|NNS|NN)$/.test(first[0] ?? '')) return;
  if (
    words.some(({ lower }) =>
      /^(?:who|which|that|when|if|because|while|as|although|until|than|whether|more|not|only|ever|so|such)$/.test(
        lower,
      ),
    )
  )
    return;
  // The first clause has one finite verb after its subject; "had he", "said" and lists of nouns are no clause of their own.
  const at = first.findIndex((tag, k) => k > 0 && FINITE.test(tag));
  if (at < 1 || SAYING.test(words[at]?.lower ?? '')) return;
  const mark = tokens[comma] as Token;
  yield {
    start: mark.start,
    end: verb.end,
    entry: 'p.comma-splice',
    fix: 'none',
    say: 'A comma alone joins two sentences here. Put a full stop or a conjunction.',
  };
}

/** “toast, coffee and ham and eggs”: a pair at the end of a series without the comma that parts it. */
function* pairInSeries(sentence: Sentence): Iterable<Form> {
  const { tokens, tags, block } = sentence;
  for (let i = 3; i + 3 < tokens.length; i++) {
    if (tokens[i]?.lower !== 'and' || !/^NNS?$/.test(tags[i + 1] ?? '')) continue;
    const second = i + 2;
    if (tokens[second]?.lower !== 'and' || !/^NNS?$/.test(tags[second + 1] ?? '')) continue;
    // A noun and a comma before: "toast, coffee and".
    if (!/^NNS?$/.test(tags[i - 1] ?? '')) continue;
    const comma = tokens.slice(Math.max(0, i - 4), i).findLastIndex(({ text }) => text === ',');
    if (comma < 0 || tokens[i - 1]?.text === ',') continue;
    const from = Math.max(0, i - 4) + comma;
    if (
      !tags.slice(from + 1, i).every((tag) => /^(?:NN|NNS|JJ|DT|PRP\$|VBG)$/.test(tag)) ||
      !/^NNS?$/.test(tags[from - 1] ?? '')
    )
      continue;
    yield {
      start: (tokens[i - 1] as Token).start,
      end: (tokens[second + 1] as Token).end,
      entry: 'p.serial-needed',
      fix: 'none',
      say: `A comma before “and” would part the pair: “${block.text.slice((tokens[i + 1] as Token).start, (tokens[second + 1] as Token).end)}”.`,
    };
    return;
  }
}

const STATE = STATES.map(({ name }) => name).join('|');
const NATION = [...COUNTRIES]
  .filter((name) => name.length > 3)
  .map((name) => name.replace(/(?<![\p{L}])\p{L}/gu, (c) => c.toUpperCase()).replaceAll('.', '\\.'))
  .join('|');
const PLACE = `\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2}, (?:${STATE}|${NATION})`;
const LIST = new RegExp(`${PLACE}, ${PLACE}|${PLACE},? and ${PLACE},? and ${PLACE}`, 'gu');

/** A capital after a colon, before what is no sentence. */
function* afterColon(sentence: Sentence): Iterable<Form> {
  const { tokens, tags, block } = sentence;
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (
      tokens[i]?.text !== ':' ||
      !/^ \p{Lu}/u.test(block.text.slice((tokens[i] as Token).end, (tokens[i] as Token).end + 2))
    )
      continue;
    // A label or a speaker before the colon is a heading, not a sentence.
    if (
      !tags.slice(0, i).some((tag) => /^(?:VBD|VBZ|VBP|MD|VB)$/.test(tag)) ||
      /^(?:said|says|asked|wrote|added)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return;
    const word = tokens[i + 1] as Token;
    if (word.kind !== 'word' || !/^\p{Lu}\p{Ll}*$/u.test(word.text) || word.text === 'I') return;
    const small =
      (lexiconBits(word.lower) & (LEX.noun | LEX.nouns | LEX.adjective | LEX.verb)) !== 0 &&
      (tags[i + 1] ?? '') !== 'NNP';
    if (
      !/^(?:the|an?|his|her|its|their|our|my|your|no|not|more|to|two|three|four|some|many|it|in|on|at|by|for|with|from|how|why|what|when)$/.test(
        word.lower,
      ) &&
      !(small && isSpelled(word.lower))
    )
      return;
    const rest = tags.slice(i + 1);
    if (rest.some((tag) => FINITE.test(tag)) || /[?!]/.test(sentence.text.slice(-2))) return;
    if (tokens.slice(i + 1).length > 30) return;
    // "the New York Times": what follows is a name of its own.
    if (/^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')) return;
    yield { start: word.start, end: word.end, entry: 'cap.colon', to: word.text.toLowerCase(), fix: 'suggest' };
    return;
  }
}

/** Verbs and prepositions that an owner's “its” follows. */
const OWNS =
  /^(?:of|in|on|to|from|with|for|at|by|into|under|over|near|around|through|against|within|across|behind|beyond|outside|inside|during|after|before)$/;
const NO_OWNER =
  /^(?:time|okay|true|fine|good|bad|great|late|early|nice|hard|easy|safe|clear|over|on|off|up|down|not|all|just|like|now|then|here|there|why|what|how|more|less|better|worse|worth|kind|sort|part|one|two|winter|summer|spring|fall|rain|snow)$/;

/** “lost it’s collar”, “of it’s owner”: the owner's “its” has no apostrophe. */
function* owners(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<=(?<before>\p{Ll}+) )(?<word>[Ii]t['’]s) (?<next>\p{Ll}+)(?=(?<after>[.,;:]| \p{Ll}+|$))/gu,
    ({ groups, index }) => {
      const { before = '', word = '', next = '', after = '' } = groups ?? {};
      const bits = lexiconBits(before);
      const verb =
        (bits & (LEX.past | LEX.verbEd | LEX.verbS)) !== 0 && (bits & (LEX.noun | LEX.nouns | LEX.adjective)) === 0;
      if (!(OWNS.test(before) || (verb && !SAYING.test(before)))) return undefined;
      const noun = lexiconBits(next);
      const thing =
        (noun === 0 && isSpelled(next) && !/(?:ing|ed|ly)$/.test(next)) ||
        ((noun & (LEX.noun | LEX.nouns)) !== 0 &&
          (noun & (LEX.adjective | LEX.verbEd | LEX.participle | LEX.verbIng | LEX.adverb)) === 0);
      if (next !== 'own' && (!thing || NO_OWNER.test(next))) return undefined;
      if (/^ (?:that|who|which|and it|to)\b/.test(after)) return undefined;
      return {
        start: index,
        end: index + word.length,
        entry: 'p.its',
        to: word.replace(/['’]/, ''),
        fix: 'suggest',
        say: '“its” without an apostrophe says whose it is.',
      };
    },
  );
}

function* read(block: BlockFacts): Iterable<Form> {
  if (/\bit['’]s /i.test(block.masked)) yield* owners(block);
  // The long pattern is tried only where three names stand between commas.
  if (/, \p{Lu}[\p{L} .]{2,30},? (?:and )?\p{Lu}/u.test(block.masked))
    yield* byPattern(block, LIST, () => ({
      entry: 'p.semicolon-list',
      fix: 'none',
      say: 'Places with their states or countries need semicolons between them.',
    }));
  if (isTitleCase(block)) return;
  for (const sentence of block.sentences) {
    if (sentence.text.includes(',')) {
      yield* splice(sentence);
      if (sentence.text.includes(' and ')) yield* pairInSeries(sentence);
    }
    if (sentence.text.includes(': ') && !isFragment(sentence)) yield* afterColon(sentence);
  }
  if (/[*_]/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\p{L}\p{N}*_\\/])(?<mark>\*{1,2}|_)(?<inner>[\p{L}\p{N}“"'‘](?:[^*_\n]{0,80}[\p{L}\p{N}.!?”"'’])?)\k<mark>(?![\p{L}\p{N}*_/])/gu,
      ({ groups }) => ({
        entry: 'p.italics',
        to: groups?.['inner'] ?? '',
        fix: 'suggest',
        say: 'News copy has no italics: cut the marks.',
      }),
    );
}

export const sentenceMarks = formRule({
  id: 'style/sentence-marks',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'Comma splices, series that need a comma or semicolons, capitals after colons, stray italics.',
  why: 'Marks part a sentence where readers would stumble: between two sentences, before a pair in a series, between places with their states.',
  source: 'AP Stylebook, “punctuation guide”',
  weight: 1,
  examples: {
    bad: [
      { text: 'He left the hall, he was angry.' },
      { text: 'She ordered toast, coffee and ham and eggs.' },
      { text: 'The tour stops in Tulsa, Oklahoma, Boise, Idaho, and Reno, Nevada.' },
      { text: 'He gave one reason: The cost of it.', fixed: 'He gave one reason: the cost of it.' },
      { text: 'The vote was *not* close.', fixed: 'The vote was not close.' },
    ],
    good: [
      'He left the hall, and he was angry.',
      'The bridge is safe, she said.',
      'When he left the hall, he was angry.',
      'The tour stops in Tulsa, Oklahoma; Boise, Idaho; and Reno, Nevada.',
      'He met voters in Tulsa, Oklahoma, and Reno, Nevada.',
      'He gave one reason: The cost had doubled.',
    ],
  },
  read,
});
