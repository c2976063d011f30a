import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinals, inFigures } from '../../lexicons/number-words.ts';
import { byPattern, type Form } from '../form-rule.ts';

const SMALL = cardinals(1, 20);
const N = `(?:\\d{1,3}|${SMALL})`;

const VOTE_LEAD =
  '(?:won|wins|win|lost|loses|lose|voted|vote|votes|passed|approved|defeated|rejected|ruled|beat|beats|failed|upheld|adopted|decided|led|leads|lead|victory|score|tally|decision|margin|edged|topped|fell|tied)';
const VOTE_TAIL = '(?:vote|win|victory|loss|decision|ruling|majority|score|lead|defeat|margin|tie|draw|verdict|split)';

const RATIO = new RegExp(
  `(?<![\\w-])(?:(?<lead>ratio|odds) of (?<a>${N})(?: to |-to-|:)(?<b>${N})|(?<c>${N})(?: to |:)(?<d>${N}) (?<tail>ratio|odds)|(?<e>${SMALL})-to-(?<f>${SMALL}) (?<end>ratio|odds|margin))(?![\\w-])`,
  'gi',
);
const VOTES = new RegExp(`(?<![\\w-])(?<low>${N})(?: to |-to-)(?<high>${N})(?= ${VOTE_TAIL}\\b)`, 'gi');
const HAS_TO = new RegExp(String.raw`(?:\d|${cardinals(1, 10)}|teen|ty) to (?:\d|[a-z]+)`);
const VOTES_2 = new RegExp(
  `\\b(?<lead>${VOTE_LEAD})(?<mid>(?: (?!from\\b|between\\b)[\\p{L}’']+){0,5}?)(?<by> by| of| was| stands at| at)? (?<low>${N}) to (?<high>${N})(?![\\w-]| (?:ratio|odds|${VOTE_TAIL}|percent|p\\.m|a\\.m|million|billion|people|years?|days?|months?|weeks?|hours?|minutes?|miles?|feet|inches|times|points?|pounds)\\b|\\s?%)`,
  'giu',
);

/** Votes, scores, ratios and odds in figures with their hyphens. */
export function* scores(block: BlockFacts): Iterable<Form> {
  if (/ratio|odds|margin/i.test(block.masked))
    yield* byPattern(block, RATIO, (match) => {
      const { lead, a, b, c, d, tail, e, f, end } = match.groups ?? {};
      const [x, y, noun] = [inFigures(a ?? c ?? e ?? ''), inFigures(b ?? d ?? f ?? ''), lead ?? tail ?? end ?? ''];
      // "a ratio of two to one" turns into "a 2-to-1 ratio"; "the ratio of" and "odds of" keep their order.
      const turned =
        lead === 'ratio' &&
        /\b(?:an?|the|by a|at a|in a)\s$/i.test(block.masked.slice(Math.max(0, match.index - 6), match.index));
      return {
        entry: 'num.ratio',
        fix: 'suggest',
        to: lead === undefined || turned ? `${x}-to-${y} ${noun}` : `${noun} of ${x}-to-${y}`,
      };
    });
  if (/[-\s]to[-\s]/.test(block.masked))
    yield* byPattern(block, VOTES, ({ groups }) => {
      const [low, high] = [inFigures(groups?.['low'] ?? ''), inFigures(groups?.['high'] ?? '')];
      // "3-to-1" is how many times as many.
      return high === '1' ? undefined : { entry: 'num.votes', fix: 'suggest', to: `${low}-${high}` };
    });
  if (HAS_TO.test(block.masked))
    yield* byPattern(block, VOTES_2, ({ groups, index, 0: all }) => {
      const { lead = '', mid = '', by = '', low = '', high = '' } = groups ?? {};
      if (/\b(?:from|between|ages?|up|down|about|estimated)\b/i.test(mid)) return undefined;
      const score = `${inFigures(low)}-${inFigures(high)}`;
      const start = index + lead.length + mid.length;
      // "by a three to one margin" is a ratio.
      if (
        inFigures(high) === '1' &&
        /^ (?:margin|majority|edge|advantage)/.test(block.masked.slice(index + all.length))
      )
        return {
          entry: 'num.ratio',
          fix: 'suggest',
          start: start + by.length + 1,
          end: index + all.length,
          to: `${inFigures(low)}-to-1`,
        };
      // "won by five to four": the word goes; "a vote of five to four" keeps it.
      const keep =
        / of| was| stands at| at/.test(by) || /\b(?:vote|score|margin|tally|decision|majority)$/i.test(lead + mid);
      return {
        entry: 'num.votes',
        fix: 'suggest',
        start: start + 1,
        end: index + all.length,
        to: keep && by !== '' ? `${by.trim()} ${score}` : score,
      };
    });
}
