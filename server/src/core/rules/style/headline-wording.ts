import { type Form, formRule } from '../../forms/form-rule.ts';
import { presentOf, readPast } from '../../forms/present-tense.ts';
import { isTitleCase } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { LEX, lexiconBits } from '../../lexicons/lookup.ts';
import { CALENDAR } from '../../lexicons/name-words.ts';

/** Participles that name, give or find: what follows them is no object (“Roe named chief”, “Man given 10 years”). */
const GIVES =
  /^(?:named|given|awarded|elected|appointed|paid|handed|fined|sentenced|jailed|denied|called|dubbed|declared|made|offered|granted|told|asked|left|found|shot|ordered|charged|held|feared|presumed|ruled|deemed|caught|seen|kept|released|wanted|urged|set|accused|suspected|promised|forced|based|used|related|linked|aimed|born|spared|assigned|served|crowned|voted|reported|believed|said)$/;
const FUNCTION =
  /^(?:in|on|at|by|for|from|of|to|with|after|before|over|under|as|amid|into|near|during|against|about|and|or|but|when|while|if|than|that|who|which|is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|must|not|no|dead|guilty|alive|safe|up|down|out|off|back|again|today|here|free|hostage|clear|open|shut|empty|missing)$/;
const CLAUSE = /^(?:who|which|that|when|where|while|if|as|after|before|because|since|until|unless|whose|what|why|how)$/;

const words = (block: BlockFacts): readonly Token[] => block.tokens.filter(({ kind }) => kind !== 'symbol');

/** Nouns of which “-s” is the plural, or words that mean several. */
function isPlural(subject: readonly Token[]): boolean {
  const last = subject[subject.length - 1];
  if (last === undefined) return false;
  if (subject.some(({ lower }) => lower === 'and') || (subject.length > 2 && subject.some(({ text }) => text === ',')))
    return true;
  if (/^(?:police|people|men|women|children|officials|lawmakers|crews|feds|cops)$/.test(last.lower)) return true;
  if (/^\p{Lu}/u.test(last.text) && subject.length === 1) return (lexiconBits(last.lower) & LEX.nouns) !== 0;
  return /s$/.test(last.lower) && !/(?:ss|us|is|news)$/.test(last.lower) && (lexiconBits(last.lower) & LEX.nouns) !== 0;
}

/** The first verb of a headline, where it stands in the past. */
function* pastTense(block: BlockFacts): Iterable<Form> {
  const tokens = words(block);
  for (let i = 1; i < Math.min(tokens.length, 9); i++) {
    const token = tokens[i] as Token;
    // Words of a speaker before a colon, quoted words and clauses may stay in the past.
    if (token.kind === 'mark' && /[:“”"‘—–-]/.test(token.text)) return;
    if (token.kind !== 'word' || CLAUSE.test(token.lower)) {
      if (CLAUSE.test(token.lower)) return;
      continue;
    }
    if (token.lower === 'said') {
      const to = presentOf('said', isPlural(tokens.slice(0, i)));
      yield {
        start: token.start,
        end: token.end,
        entry: 'h.says',
        to,
        fix: 'suggest',
        say: `Headlines are in the present: “${to}”.`,
      };
      return;
    }
    if (
      /^(?:is|are|was|were|be|has|have|had|will|would|could|may|might|can|must|to|in|on|at|by|for|from|with)$/.test(
        token.lower,
      )
    )
      return;
    const { past, alone } = readPast(token.lower);
    const bits = lexiconBits(token.lower);
    if (!past) {
      // A verb in the present, or one that is also a noun: the first verb is found.
      if ((bits & LEX.verbS) !== 0 && (bits & LEX.nouns) === 0) return;
      continue;
    }
    const next = tokens[i + 1];
    if (!alone) {
      if (GIVES.test(token.lower) || next === undefined || next.kind === 'mark') return;
      if (FUNCTION.test(next.lower) || CALENDAR.has(next.lower) || /ly$/.test(next.lower)) return;
      // "Man killed 2 days ago", "Wanted man": a number of days, or a participle before its noun.
      if (
        /^\d+$/.test(next.text) &&
        /^(?:days?|years?|weeks?|hours?|times|months?|minutes?)$/.test(tokens[i + 2]?.lower ?? '')
      )
        return;
      if ((lexiconBits(next.lower) & (LEX.verbS | LEX.nouns)) === LEX.verbS) return;
    } else if (next?.lower === 'by') return;
    const lower = presentOf(token.lower, isPlural(tokens.slice(0, i)));
    const to = /^\p{Lu}/u.test(token.text) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    yield {
      start: token.start,
      end: token.end,
      entry: 'h.past-tense',
      to,
      fix: 'suggest',
      say: `Headlines are in the present: “${to}”.`,
    };
    return;
  }
}

/** “A man killed in the crash”: headlines leave articles out. */
function* articles(block: BlockFacts): Iterable<Form> {
  const tokens = words(block);
  const edits = tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (/^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '')) return [];
    if (!/^(?:an?|the)$/.test(token.lower) || next === undefined || next.start !== token.end + 1) return [];
    const opens = i === 0;
    if (!opens && token.text !== token.lower) return [];
    // "$4 a day", "the US", "all the way", and titles of works keep theirs.
    const before = tokens[i - 1];
    if (
      before?.kind === 'number' ||
      /^(?:all|half|such|quite|what|many|not|once|per|most|of)$/.test(before?.lower ?? '')
    )
      return [];
    if (
      /^\p{Lu}/u.test(next.text) ||
      /^(?:few|lot|little|bit|way|top|same|first|last|most|best|new normal)$/.test(next.lower)
    )
      return [];
    if (block.quotations.some((q) => q.start <= token.start && token.start < q.end)) return [];
    return [
      opens
        ? { start: token.start, end: next.start + 1, text: next.text.charAt(0).toUpperCase() }
        : { start: token.start, end: next.start, text: '' },
    ];
  });
  const [first] = edits;
  // One article within the line may be needed; at its head, or with a second, it is a habit of prose.
  if (first === undefined || /\?$/.test(block.text) || (edits.length < 2 && first.start > 0)) return;
  const token = tokens.find(({ start }) => start === first.start) as Token;
  yield {
    start: token.start,
    end: token.end,
    entry: 'h.article',
    to: '',
    fix: 'suggest',
    edits,
    say: edits.length > 1 ? 'Headlines leave articles out.' : `Headlines leave “${token.text}” out.`,
  };
}

/** “Roe and Putin meet”: two subjects of a plural verb. */
function* pairs(block: BlockFacts): Iterable<Form> {
  const tokens = words(block);
  const [a, and, b, verb] = tokens;
  if (a === undefined || and?.lower !== 'and' || b === undefined || verb === undefined) return;
  if (!/^\p{Lu}/u.test(a.text) || b.kind !== 'word' || verb.kind !== 'word') return;
  // Two sets of initials read better with their “and”.
  if (/^\p{Lu}{2,}$/u.test(a.text) && /^\p{Lu}{2,}$/u.test(b.text)) return;
  const bits = lexiconBits(verb.lower);
  if (verb.text !== verb.lower || (bits & (LEX.verb | LEX.verbEd | LEX.past | LEX.participle)) === 0) return;
  const start = a.end;
  yield {
    start: a.start,
    end: b.end,
    entry: 'h.and-comma',
    to: `${a.text}, ${b.text}`,
    fix: 'suggest',
    edits: [{ start, end: and.end, text: ',' }],
  };
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (block.text === block.text.toUpperCase()) return;
  yield* pastTense(block);
  if (house.switches['headlineCase'] === 'title' || isTitleCase(block)) return;
  yield* articles(block);
  yield* pairs(block);
}

export const headlineWording = formRule({
  id: 'style/headline-wording',
  zones: ['headline'],
  level: 'hint',
  summary: 'Headlines: present tense, no articles, a comma for “and”.',
  why: 'A headline tells what has happened as if it happens now, and saves small words.',
  source: 'Copy-desk practice; AP Stylebook, “headlines”',
  quoted: 'skip',
  examples: {
    bad: [
      {
        text: 'Mayor vowed support for farmers\n\nThe mayor vowed on Monday to support the farmers of the valley, her office said.',
        fixed:
          'Mayor vows support for farmers\n\nThe mayor vowed on Monday to support the farmers of the valley, her office said.',
      },
      {
        text: 'Roe and Whitlock meet in Tulsa\n\nMayor Ann Roe met Gov. Dana Whitlock in Tulsa on Monday, her office said.',
        fixed:
          'Roe, Whitlock meet in Tulsa\n\nMayor Ann Roe met Gov. Dana Whitlock in Tulsa on Monday, her office said.',
      },
      {
        text: 'A man killed in a crash\n\nA man was killed in a crash near the mill on Monday night, the sheriff said.',
        fixed: 'Man killed in crash\n\nA man was killed in a crash near the mill on Monday night, the sheriff said.',
      },
    ],
    good: [
      'Man killed in crash\n\nA man was killed in a crash near the mill on Monday night, the sheriff said.',
      'Roe named chief of police\n\nThe council named Ann Roe the chief of police on Monday night, the clerk said.',
      'Police: Driver fled after crash\n\nA driver fled after a crash near the mill on Monday night, the sheriff said.',
    ],
  },
  read,
});
