import type { BlockFacts } from '../../language/block-facts.ts';
import { CHANGE_WORD } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameVoice } from '../gates.ts';
import { repair } from '../repairs.ts';
import { MARK, type Skeleton, sentencesWithFigures } from '../skeleton.ts';
import { type Check, shortly } from './check.ts';

const P = MARK.percent;
const REST = new RegExp(
  `\\b(?:the\\s(?:rest|remainder|remaining|others?)|remaining|everything\\selse|everyone\\selse|all\\sothers)\\b[^.;]{0,24}${P}|${P}[^.;]{0,20}\\b(?:the\\srest|the\\sremainder)\\b`,
  'iu',
);
/** Words that name all that can be answered, or say that a whole is shared out. */
const CLOSED =
  /\b(?:undecided|unsure|not sure|no opinion|did not know|didn['’]t know|don['’]t know|do not know|no answer|did not answer|refused|abstain\w*|neither|split|divided|break(?:s|ing)? down|broken down|breakdown|made up of|consist\w*|compris\w*|composed|owned|owns?|alloy|mixture|blend|the same|about right|independents?|neutral|other parties|others|on the fence|uncommitted|declined to|elsewhere|of no opinion|spoiled|spoilt|blank|don['’]t care|the mix|mix is|contains?|made of|shared out|allocated|earmarked|goes? to|go to)\b/i;
const OPPOSED =
  /\b(?:favou?r(?:ed|s)?|support(?:ed|s)?|back(?:ed|s)?|approve[ds]?|for|yes|agree[ds]?|remain|stay|keep|female|women|girls|urban|men|boys|male|in favou?r)\b.*\b(?:oppos(?:e|ed|es|ing|ition)|against|disapprove[ds]?|no|disagree[ds]?|leave|change|sell|male|men|boys|rural|women|girls|female|not)\b/is;
/** A whole that is shared out in full between two. */
const SHARED =
  /\b(?:(?:is|are|was|were)\s(?:jointly\s)?(?:owned|held|split|divided|financed|funded|paid)|jointly owned|split|divided)\b/i;
const MOVING = new RegExp(`${CHANGE_WORD}\\s(?:by\\s|of\\s)?$|\\b(?:from|to|than|least|most|average)\\s$`, 'iu');
/** Shares of several groups: “71 percent of tenants and 40 percent of owners”. */
const GROUP =
  /^\sof\s(?:all\s|the\s|its\s|their\s|those\s|[\p{Ll}-]+\s)?(?!vote|spending|revenue|income|sales|power|budget|total|electricity|energy|exports|imports|shares|stock|seats|respondents)[\p{L}]/u;

/** The options of one question, or the shares of one whole, that do not make 100. */
export function readPercentSum(block: BlockFacts): readonly Check[] {
  return sentencesWithFigures(block).flatMap((skeleton) => {
    const check = judge(skeleton);
    return check === undefined ? [] : [check];
  });
}

function judge(skeleton: Skeleton): Check | undefined {
  const { text, block } = skeleton;
  // A share in words beside the percentages (“a third said yes”) makes them another sum.
  if (skeleton.figures.some(({ kind, value }) => kind === 'fraction' && value < 1)) return undefined;
  const shares = skeleton.figures.filter(({ kind }) => kind === 'percent');
  if (shares.length < 2 || shares.length > 12 || isExplained(skeleton.words) || !sameVoice(shares)) return undefined;
  if (
    shares.some(
      ({ range, value, hedge }) =>
        range ||
        value <= 0 ||
        value > 100 ||
        hedge === 'more' ||
        hedge === 'less' ||
        hedge === 'atLeast' ||
        hedge === 'atMost',
    )
  )
    return undefined;
  const places = skeleton.figures.flatMap((figure, i) =>
    figure.kind === 'percent' ? [skeleton.places[i] as number] : [],
  );
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    if (MOVING.test(text.slice(Math.max(0, at - 24), at).replace(/\bma(?:ke|kes|de|king)\sup\b/g, 'form')))
      return undefined;
    if (i === 0) continue;
    const between = text.slice((places[i - 1] as number) + 1, at);
    if (
      between.length > 90 ||
      !/[,;:()/]|\band\b|\bto\b|\bwhile\b/.test(between) ||
      /\b(?:compared|versus|than|last (?:year|month|week)|a year|earlier|of (?:them|whom|those|which)|including|up|down)\b/i.test(
        between,
      )
    )
      return undefined;
  }
  const groups = places.filter((at) => GROUP.test(text.slice(at + 1, at + 30)));
  if (groups.length > 1) return undefined;
  if (
    /^\s(?:increase|rise|drop|decline|gain|growth|raise|cut|more|less|higher|lower|chance|interest|stake in|discount)/i.test(
      text.slice((places[0] as number) + 1, (places[0] as number) + 16),
    )
  )
    return undefined;
  const k = shares.length;
  const rest = REST.test(text);
  const closed = rest || CLOSED.test(skeleton.words);
  const opposed = k === 2 && (OPPOSED.test(skeleton.words) || SHARED.test(skeleton.words));
  const sum = Number(shares.reduce((total, { value }) => total + value, 0).toFixed(4));
  const unit = Math.max(...shares.map(({ parts }) => 10 ** -parts[0].decimals));
  const slack = unit * (1 + k / 2);
  const near = Math.abs(sum - 100) <= 30;
  const over = sum > 100 + slack;
  const under = sum < 100 - slack;
  const judged = rest
    ? k >= 2
    : k >= 3
      ? closed || (near && sum >= 100 - slack && isList(text, places))
      : opposed && sum >= 100 - slack;
  if (!judged || !(rest || near) || (under && !rest && !(closed && k >= 3 && sum >= 75 && isList(text, places))))
    return undefined;
  const holds = !over && !under;
  const last = shares[k - 1] as Figure;
  const closing = (figure: Figure) => repair(block, figure, figure.value + 100 - sum);
  return {
    at: { start: last.start, end: last.end },
    figures: shares,
    holds,
    sum: `${shares.map(({ value }) => shortly(value, 2)).join(' + ')} is ${shortly(sum, 2)} percent`,
    said: '100',
    level: rest ? 'warning' : 'information',
    fixes: holds ? [] : [...closing(last), ...shares.slice(0, -1).reverse().flatMap(closing)],
  };
}

/** The shares stand in one list, its last member joined by “and” or set off like the others. */
function isList(text: string, places: readonly number[]): boolean {
  const joints = places.slice(1).map((at, i) => text.slice((places[i] as number) + 1, at));
  const last = joints[joints.length - 1] ?? '';
  return /\band\b|\bwhile\b|[;(]/.test(last) && joints.slice(0, -1).every((joint) => /[,;()]/.test(joint));
}
