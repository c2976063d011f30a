import type { Config } from '../config/config.ts';
import type { Draft, Format } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import type { AnyRule, Fix, Level, Related, Report, Use } from '../rules/rule.ts';
import { areDisjoint } from '../text/edits.ts';
import { contains, type Edit, lastStartingAt, type Span, touches } from '../text/span.ts';
import { type Budget, PAUSED } from './budget.ts';
import type { Failure } from './finding.ts';
import type { Meter } from './meter.ts';

/** A report with its message made and its level settled; offsets as the rule gave them. */
export interface Raw {
  readonly rule: AnyRule;
  readonly entry: string | undefined;
  readonly level: Exclude<Level, 'off'>;
  readonly messageId: string;
  readonly message: string;
  readonly at: Span;
  readonly uri: string | undefined;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

export interface RawReview {
  readonly raws: readonly Raw[];
  readonly failures: readonly Failure[];
}

/** A rule that is on, with what its check is given. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly level: Level;
  readonly fixed: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: a list of rules forgets each rule's own options
  readonly use: Use<any>;
  readonly meter: Meter;
  /** It overran its time too often and is not run. */
  readonly isPaused: (rule: string) => boolean;
}

/** The rules that `config` turns on, in the order of the list. */
export function activeRules(
  config: Config,
  rules: readonly AnyRule[],
  { meter, isPaused }: Budget,
): readonly ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = config.rules.get(rule.id);
    if (setting === undefined || setting.level === 'off') return [];
    if (rule.houses !== undefined && !rule.houses.includes(config.house.id) && !setting.fixed) return [];
    const use = { options: setting.options, house: config.house, names: config.names };
    return [{ rule, level: setting.level, fixed: setting.fixed, use, meter, isPaused }];
  });
}

const inRange = (span: Span, limit: number): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start <= span.end &&
  span.end <= limit;

function toRaw(active: ActiveRule, report: Report, limit: number): Raw {
  const [messageId, ...args] = report.say;
  const make = active.rule.messages[messageId as string] as ((...args: unknown[]) => string) | undefined;
  if (make === undefined) throw new Error(`no message “${String(messageId)}”`);
  if (report.uri === undefined && !inRange(report.at, limit))
    throw new Error(`reported [${report.at.start}, ${report.at.end}) outside its text of ${limit}`);
  for (const fix of report.fixes ?? []) {
    if (report.uri === undefined && !fix.edits.every((edit) => inRange(edit, limit)))
      throw new Error('offered an edit outside its text');
    if (!areDisjoint(fix.edits)) throw new Error('offered edits that overlap');
  }
  return {
    rule: active.rule,
    entry: report.entry ?? active.rule.entry,
    level: active.fixed
      ? (active.level as Exclude<Level, 'off'>)
      : (report.level ?? (active.level as Exclude<Level, 'off'>)),
    messageId: messageId as string,
    message: make(...args),
    at: { start: report.at.start, end: report.at.end },
    uri: report.uri,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}

/** Most findings of one rule in one unit: nobody reads more, and a rule must not run away on a megabyte of one word. */
const MAX_REPORTS = 1000;

/**
 * Everything one rule says of one unit, up to MAX_REPORTS. A throw or a report outside the text becomes one failure; what the rule had
 * already said of this unit is dropped with it, so that half an answer never looks like a whole one.
 */
export function runRule(active: ActiveRule, unit: unknown, limit: number): RawReview {
  if (active.isPaused(active.rule.id)) return { raws: [], failures: [{ rule: active.rule.id, error: PAUSED }] };
  return active.meter(active.rule.id, () => collect(active, unit, limit));
}

function collect(active: ActiveRule, unit: unknown, limit: number): RawReview {
  const raws: Raw[] = [];
  try {
    for (const report of (active.rule.check as (u: unknown, use: unknown) => Iterable<Report>)(unit, active.use)) {
      raws.push(toRaw(active, report, limit));
      if (raws.length >= MAX_REPORTS) break;
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { raws: [], failures: [{ rule: active.rule.id, error: message }] };
  }
  return { raws, failures: [] };
}

function startsQuoted(block: BlockFacts, at: number): boolean {
  const found = block.quotations[lastStartingAt(block.quotations, at)];
  return found !== undefined && found.inner.start <= at && at < found.inner.end;
}

const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
/** Whether an edit changes marks and spaces alone. */
const keepsWords = (text: string, edit: Edit): boolean =>
  wordsOf(text.slice(edit.start, edit.end)) === wordsOf(edit.text);

/** Drops what no rule may do in quoted words: wording findings that start there, and fixes that would change them. */
export function keepOffQuotations(raws: readonly Raw[], block: BlockFacts): readonly Raw[] {
  if (block.quotations.length === 0) return raws;
  return raws.flatMap((raw) => {
    if (raw.rule.quoted === 'skip' && startsQuoted(block, raw.at.start)) return [];
    const fixes = raw.fixes.filter(
      (fix) =>
        (raw.rule.quoted === 'marks' && fix.edits.every((edit) => keepsWords(block.text, edit))) ||
        !fix.edits.some((edit) => block.quotations.some((quotation) => touches(edit, quotation.inner))),
    );
    return [fixes.length === raw.fixes.length ? raw : { ...raw, fixes }];
  });
}

/** Sentence and block rules over one block, in block offsets. Pure in the block and the rules, so the answer may be kept. */
export function reviewBlock(block: BlockFacts, actives: readonly ActiveRule[]): RawReview {
  const raws: Raw[] = [];
  const failures: Failure[] = [];
  for (const active of actives) {
    if (!active.rule.zones.includes(block.zone)) continue;
    const units = active.rule.scope === 'sentence' ? block.sentences : [block];
    for (const unit of units) {
      const result = runRule(active, unit, block.text.length);
      for (const raw of result.raws) raws.push(raw);
      for (const failure of result.failures) failures.push(failure);
    }
  }
  return { raws: keepOffQuotations(raws, block), failures };
}

/** Block findings placed in the draft; a fix that would cross markup is dropped. */
export function placeRaw(raw: Raw, block: Draft['blocks'][number]): Raw {
  const fixes = raw.fixes.flatMap((fix) => {
    const edits = fix.edits.map((edit) => {
      const span = block.map.toEditable(edit);
      return span === undefined ? undefined : { ...span, text: edit.text };
    });
    return edits.every((edit) => edit !== undefined) ? [{ ...fix, edits }] : [];
  });
  return {
    ...raw,
    at: block.map.toSource(raw.at),
    related: raw.related.map((related) => ({ ...related, ...block.map.toSource(related) })),
    fixes,
  };
}

/** Whether an edit in source offsets stays in one block's prose, outside its quotations and its markup. */
export type EditGuard = (edit: Edit, rule?: AnyRule) => boolean;

/** The guard of a draft. Edits outside every block (front matter, blank lines) pass. */
export function editGuard(draft: Draft): EditGuard {
  const spans = draft.blocks.map((block) => block.span);
  return (edit, rule) => {
    const block = draft.blocks[lastStartingAt(spans, edit.start)];
    if (block === undefined || !contains(block.span, edit)) return true;
    const prose = { start: block.map.toProse(edit.start), end: block.map.toProse(edit.end) };
    const marksAlone = rule?.quoted === 'marks' && keepsWords(draft.text, edit);
    if (!marksAlone && block.facts.quotations.some((quotation) => touches(prose, quotation.inner))) return false;
    const back = block.map.toEditable(prose);
    return back !== undefined && (edit.start === edit.end || (back.start === edit.start && back.end === edit.end));
  };
}

/** What a format would read as its own signs if a fix wrote it among the words. */
const UNWRITABLE: Partial<Readonly<Record<Format, RegExp>>> = {
  html: /[<&]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings hold none
  ninjs: /["\\<&\u0000-\u001f]/,
};

/** Findings without the fixes that would write what the draft's format reads as markup. */
export function keepWritable(raw: Raw, format: Format): Raw {
  const signs = UNWRITABLE[format];
  if (signs === undefined) return raw;
  const fixes = raw.fixes.filter((fix) => !fix.edits.some(({ text }) => signs.test(text)));
  return fixes.length === raw.fixes.length ? raw : { ...raw, fixes };
}

/** Draft findings with fixes that would change quoted words or cross markup dropped. */
export function keepDraftFixesClean(raw: Raw, mayEdit: EditGuard): Raw {
  const fixes = raw.fixes.filter((fix) => fix.edits.every((edit) => mayEdit(edit, raw.rule)));
  return fixes.length === raw.fixes.length ? raw : { ...raw, fixes };
}
