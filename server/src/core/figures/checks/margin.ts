import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinals, inWords, smallNumber } from '../../lexicons/number-words.ts';
import { amend } from '../../rules/fixes.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameVoice } from '../gates.ts';
import { repair } from '../repairs.ts';
import { ahead, figureOf, MARK, type Skeleton, sentencesWithFigures } from '../skeleton.ts';
import { type Check, shortly } from './check.ts';
import { BREAK, type Tally, tallyOf, VOTES } from './margin-tally.ts';

const C = `[${MARK.count}${MARK.points}]`;

/** Where a margin stands in a sentence; its own mark is the only one. */
const MARGINS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:margin|majority|lead|advantage|edge|difference|gap|cushion|deficit)\\sof\\s${ahead(3)}(${C})`,
    'iu',
  ),
  new RegExp(
    `(${C})(?:[\\s-](?:${VOTES}))?(?:\\s|-)(?:margin|victory|win|majority|lead|advantage|edge|defeat|loss|gap|difference|deficit|triumph|cushion|point\\s(?:lead|margin|win|victory)|vote\\s(?:margin|win|victory|majority|lead))\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:by|ahead\\sby|leads?\\sby|leading\\sby|led\\sby|trail(?:s|ed|ing)?\\sby)\\s(?:a\\s(?:mere|scant|slim)\\s|just\\s|only\\s|exactly\\s)?(${C})(?:\\s${VOTES})?(?![\\p{L}]|\\s(?:percent|to))`,
    'iu',
  ),
  new RegExp(`(${C})(?:\\s${VOTES})?\\s(?:apart|ahead|clear|behind|more\\sthan\\s(?:his|her|its|their))\\b`, 'iu'),
  new RegExp(`,\\s(${C})(?:\\s${VOTES})?\\s(?:more|fewer|less)(?=[.,;]|$)`, 'iu'),
];

const WON =
  /\b(?:w[io]n|wins|winning|beat|beats|beaten|lost|lose|loses|defeat\w*|led|leads?|leading|trail\w*|edged?|pass\w*|approv\w*|reject\w*|fail\w*|ahead|behind|outscor\w*|outpoll\w*|outnumber\w*|outvot\w*|clear\w*|adopt\w*|squeak\w*|carried|prevail\w*|fell|fall)\b/i;

/** Another number than a margin, or another count than the final one. */
const OTHER =
  /\b(?:needed|need|needs|required|requires|threshold|quorum|aggregate|penalt(?:y|ies)|shoot-?out|tie-?break|overtime|short of|two-thirds|three-fifths|defect\w*|margin of error|average|per game|abstain\w*|absent|since)\b/i;

const VOTED =
  /\b(?:vot|ballot|nays?\b|ayes?\b|run-?off|win|won|wins|lost|lose|beat|defeat|lead|led|ahead|trail|behind|edge|margin|majority|elect|poll|victory|score|pass|reject|fail|approv|ruling|rule|split|series|match|game|seats|tally|final|difference|referendum|motion|bill)/i;

/** Margins of votes, scores and polls; tallies against the number that voted; series against their games. */
export function readMargins(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  for (const skeleton of sentencesWithFigures(block)) {
    if (!VOTED.test(skeleton.words)) continue;
    const check = byMargin(skeleton) ?? byBody(skeleton) ?? bySeries(skeleton);
    if (check !== undefined) found.push(check);
  }
  return found;
}

function byMargin(skeleton: Skeleton): Check | undefined {
  if (OTHER.test(skeleton.words) || isExplained(skeleton.words)) return undefined;
  const { block } = skeleton;
  for (const pattern of MARGINS) {
    const match = pattern.exec(skeleton.text);
    if (match === null) continue;
    const margin = figureOf(skeleton, match.index + match[0].indexOf(match[1] as string));
    if (/^by\b/i.test(match[0]) && !WON.test(skeleton.text.slice(Math.max(0, match.index - 70), match.index))) continue;
    if (margin === undefined || margin.range || margin.value <= 0) continue;
    if (
      /^(?:\s[\p{L}]+)?\s(?:among|with)\s/u.test(
        skeleton.text.slice(match.index + match[0].length, match.index + match[0].length + 24),
      )
    )
      continue;
    const tally = tallyOf(skeleton, margin);
    // “14 points behind Ruiz and 19 behind Hale”: more than one margin.
    if (
      skeleton.figures.filter(({ kind, counts }) => kind === 'points' || (kind === 'count' && counts?.head === 'point'))
        .length > 1
    )
      return undefined;
    if (tally === undefined || tally.figures.includes(margin) || !sameVoice([margin, ...tally.figures])) continue;
    if (Math.abs(tally.at - match.index) > 110) continue;
    const rest = skeleton.figures.filter(
      (figure) =>
        figure !== margin &&
        !tally.figures.includes(figure) &&
        figure.kind === tally.figures[0]?.kind &&
        !(figure.kind === 'score' && BREAK.test(skeleton.words)),
    );
    if (rest.length > 0) return undefined;
    const percent = tally.figures[0]?.kind === 'percent';
    if (
      percent &&
      !(
        margin.kind === 'points' ||
        margin.counts?.head === 'point' ||
        /^[\s-](?:percentage\s)?points?/.test(block.text.slice(margin.end, margin.end + 18))
      )
    )
      return undefined;
    if (!percent && margin.kind === 'points') return undefined;
    if (
      margin.counts !== undefined &&
      !new RegExp(`^${VOTES}$`).test(margin.counts.head) &&
      !/^(?:vote|margin|victory|majority|lead|difference|win|point|loss|defeat)/.test(margin.counts.head)
    )
      continue;
    const exact = Number(Math.abs(tally.a - tally.b).toFixed(4));
    const said = margin.value;
    const hedged = margin.hedge === undefined ? 0 : Math.max(1, said * 0.1);
    const holds =
      Math.abs(exact - said) <= tally.slack + (percent ? 0.5 * 10 ** -margin.parts[0].decimals : 0) + hedged;
    const [low, high] = tally.figures.length === 2 ? tally.figures : [undefined, undefined];
    const text = (figure: Figure) => block.text.slice(figure.start, figure.end);
    return {
      at: { start: margin.start, end: margin.end },
      figures: [...tally.figures, margin],
      holds,
      sum: `${Math.max(tally.a, tally.b).toLocaleString('en-US')} to ${Math.min(tally.a, tally.b).toLocaleString('en-US')} is a margin of ${shortly(exact)}`,
      said: text(margin),
      fixes: holds
        ? []
        : [
            ...repair(block, margin, exact),
            ...(low !== undefined && high !== undefined
              ? repair(block, low, low.value > high.value ? high.value + said : high.value - said)
              : scoreRepairs(skeleton, tally, said)),
          ],
    };
  }
  return undefined;
}

const scoreRepairs = (skeleton: Skeleton, { figures, a, b }: Tally, margin: number) => {
  const [score] = figures;
  const second = score?.parts[1];
  if (score === undefined || second === undefined) return [];
  return repair(skeleton.block, score, a > b ? a - margin : a + margin, second);
};

const BODY = new RegExp(
  `(?:\\b(all|the|a)\\s)?(${MARK.count})[\\s-](?:member|judge|justice|person|seat|man|woman|strong)?[\\s-]?(?:[\\p{L}-]+\\s){0,3}?(?:members?|council|board|panel|committee|court|jury|jurors|justices|judges|commission|senate|house|assembly|bench|lawmakers|senators|councilors|councillors|commissioners|trustees|directors|legislature|parliament|chamber|body)\\b`,
  'iu',
);

/** “The 12-member board voted 8-5”: more votes than members; “all nine”: not as many. */
function byBody(skeleton: Skeleton): Check | undefined {
  const match = BODY.exec(skeleton.text);
  if (match === null || OTHER.test(skeleton.words)) return undefined;
  if (/\bpresent\b/i.test(skeleton.words) && !/^all$/i.test(match[1] ?? '')) return undefined;
  const body = figureOf(skeleton, match.index + match[0].indexOf(match[2] as string));
  const scores = skeleton.figures.filter(({ kind, parts }) => kind === 'score' && parts.length >= 2);
  const [score] = scores;
  if (
    scores.length !== 1 ||
    score === undefined ||
    body === undefined ||
    !sameVoice([body, score]) ||
    body.range ||
    body.hedge !== undefined
  )
    return undefined;
  const sum = score.parts.reduce((total, { value }) => total + value, 0);
  const all = /^all$/i.test(match[1] ?? '');
  const holds = all ? sum === body.value : sum <= body.value;
  if (!all && sum > body.value * 1.6) return undefined;
  const { block } = skeleton;
  const text = block.text.slice(score.start, score.end);
  const [first, second] = score.parts;
  return {
    at: { start: score.start, end: score.end },
    figures: [body, score],
    holds,
    sum: `${text} is ${shortly(sum)} votes`,
    said: block.text.slice(body.start, body.end),
    fixes:
      holds || second === undefined
        ? []
        : [...repair(block, score, body.value - first.value, second), ...repair(block, body, sum)],
  };
}

const GAME = new RegExp(
  `\\b(?:(?:in\\s)?game\\s(?:(?:no|number)\\.?\\s)?(${cardinals(1, 7)}|[1-7])\\b|in\\s(${cardinals(2, 7)}|[2-7])\\s(?:games|matches)\\b)`,
  'i',
);

/** “Won the series 3-2 in game seven”: five games were played. */
function bySeries(skeleton: Skeleton): Check | undefined {
  if (
    !/\bseries\b/i.test(skeleton.words) ||
    !/\b(?:w[io]n|wins|took|take|takes|clinch\w*|claim\w*|complete\w*|finish\w*|sw[e]pt|sweeps?|end(?:s|ed)|los[et]\w*|went|goes)\b/i.test(
      skeleton.words,
    )
  )
    return undefined;
  const game = GAME.exec(skeleton.words);
  const scores = skeleton.figures.filter(({ kind }) => kind === 'score');
  const [score] = scores;
  if (game === null || scores.length !== 1 || score === undefined) return undefined;
  const word = (game[1] ?? game[2]) as string;
  const number = smallNumber(word);
  const [a, b] = score.parts;
  const sum = a.value + (b?.value ?? 0);
  if (
    sum > 7 ||
    a.value > 4 ||
    (game[2] === undefined &&
      !/(?:series\s(?:[\p{L}]+\s)?|\b(?:won|w[io]ns?|took|lost|beat|defeated)\s(?:[\p{L}]+\s){0,3})$/iu.test(
        skeleton.block.text.slice(Math.max(0, score.start - 20), score.start),
      ))
  )
    return undefined;
  const start = skeleton.start + game.index + game[0].indexOf(word, 2);
  const right = /\d/.test(word) ? String(sum) : inWords(sum);
  return {
    at: { start: score.start, end: score.end },
    figures: [score],
    holds: sum === number,
    sum: `A series of ${skeleton.block.text.slice(score.start, score.end)} has ${sum} games`,
    said: word,
    fixes: sum === number ? [] : [amend({ start, end: start + word.length }, word, right)],
  };
}
