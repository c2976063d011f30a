import type { Draft } from './draft/draft.ts';
import type { Failure, Finding, Review } from './engine/finding.ts';
import { type InspectedDate, type InspectedFigure, inspectDates, inspectFigures } from './figures/inspect.ts';
import { readingGrade } from './language/readability.ts';
import { type InspectedSourcing, inspectSourcing } from './sourcing/inspect.ts';

/** Everything the engine understood of a draft, as plain data; all offsets are UTF-16 into the draft's text. */
export interface Inspection extends InspectedSourcing {
  readonly id: string;
  readonly figures: readonly InspectedFigure[];
  readonly dates: readonly InspectedDate[];
  readonly findings: readonly InspectedFinding[];
  readonly failures: readonly Failure[];
  /** The school grade that the body copy asks of its readers, to one decimal; absent where it is too short to say. */
  readonly grade?: number;
}

type InspectedFinding = Pick<Finding, 'rule' | 'entry' | 'level' | 'start' | 'end' | 'message' | 'related' | 'fixes'>;

function inspectFinding(finding: Finding): InspectedFinding {
  const { rule, entry, level, start, end, message, related, fixes } = finding;
  return { rule, ...(entry === undefined ? {} : { entry }), level, start, end, message, related, fixes };
}

/**
 * What `copydesk inspect` prints for a draft.
 * @param id name of the draft in the output
 * @param review the draft's review, whose findings are part of what was understood
 */
export function inspect(id: string, draft: Draft, review: Review): Inspection {
  const grade = readingGrade(draft.blocks.filter((block) => block.zone === 'body').map((block) => block.facts));
  return {
    id,
    ...inspectSourcing(draft, review.findings),
    figures: inspectFigures(draft),
    dates: inspectDates(draft),
    findings: review.findings.map(inspectFinding),
    failures: review.failures,
    ...(grade === undefined ? {} : { grade: Math.round(grade * 10) / 10 }),
  };
}
