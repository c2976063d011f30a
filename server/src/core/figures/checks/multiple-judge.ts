import type { Figure } from '../figure.ts';
import { sameMeasure, sameVoice } from '../gates.ts';
import { beside, gap as distance, type Interval, over } from '../interval.ts';
import { repair } from '../repairs.ts';
import { type Skeleton, written } from '../skeleton.ts';
import { writeAs } from '../write-value.ts';
import { type Check, shortly } from './check.ts';
import type { Cue } from './multiple-cues.ts';

/** Where the words do not say which value came first, the larger one is the multiple. */
export function judgeEither(skeleton: Skeleton, a: Figure, b: Figure, cue: Cue, said: string): readonly Check[] {
  const rising = cue.factor > 1;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  return judge(skeleton, rising ? high : low, rising ? low : high, cue, said);
}

/** What the words allow the ratio to be. */
function allowed({ factor, hedge, more }: Cue): Interval {
  const up = more ? factor + 1 : factor;
  switch (hedge) {
    case 'more than':
    case 'over':
    case 'at least':
    case 'well over':
    case 'just over':
      return factor < 1 ? { low: factor * 0.5, high: factor * 1.01 } : { low: factor * 0.99, high: up * 1.5 };
    case 'less than':
      return { low: factor * 0.5, high: factor * 1.01 };
    case 'nearly':
    case 'almost':
    case 'not quite':
    case 'close to':
    case 'virtually':
      return factor < 1 ? { low: factor * 0.99, high: factor * 1.2 } : { low: factor * 0.82, high: factor * 1.02 };
    default:
      return { low: factor * 0.9, high: up * 1.1 };
  }
}

/** Holds a new value and an old one against the ratio of the words. `said` is the wording, for the message. */
export function judge(skeleton: Skeleton, fresh: Figure, old: Figure, cue: Cue, said: string): readonly Check[] {
  const { block } = skeleton;
  if (
    fresh === old ||
    !sameVoice([fresh, old]) ||
    !sameMeasure(fresh, old) ||
    old.value <= 0 ||
    fresh.value <= 0 ||
    fresh.range ||
    old.range
  )
    return [];
  if (fresh === cue.figure || old === cue.figure) return [];
  const ratio = over(beside(fresh, old), beside(old, fresh));
  if (!Number.isFinite(ratio.high)) return [];
  const holds = distance(ratio, allowed(cue)) <= cue.factor * 0.01;
  const exact = fresh.value / old.value;
  const text = (figure: Figure) => written(figure, block);
  const words =
    cue.figure === undefined
      ? said.trim()
      : block.text.slice(cue.figure.hedgeStart, Math.max(cue.figure.end, cue.figure.hedgeStart + said.length)).trim();
  const right = writeAs(old.value * cue.factor, fresh.parts[0], block.text);
  return [
    {
      at: { start: fresh.start, end: fresh.end },
      figures: [old, fresh, ...(cue.figure === undefined ? [] : [cue.figure])],
      holds,
      sum: `${text(fresh)} is ${shortly(exact, 2)} times ${text(old)}`,
      said: `“${words}”`,
      fixes:
        holds || right === undefined
          ? []
          : [...repair(block, fresh, old.value * cue.factor), ...repair(block, old, fresh.value / cue.factor)],
    },
  ];
}
