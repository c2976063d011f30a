/** The public interface of the core: what hosts, the command line and the language server may use. */
export type { Config, ConfigProblem, ConfigTexts, Ignore, RawConfig, RuleSetting } from './config/config.ts';
export { formatIgnore, parseIgnores } from './config/ignores.ts';
export { resolveConfig } from './config/resolve.ts';
export type { Block, Draft, Format, Source, Story, Zone } from './draft/draft.ts';
export { FORMATS, formatOf } from './draft/formats/index.ts';
export type { Failure, Finding, IgnoredFinding, Review } from './engine/finding.ts';
export { fixAll, safeEdits } from './engine/fixes.ts';
export { createReader, type Reader } from './engine/reader.ts';
export { createReviewer, type Reviewer } from './engine/review.ts';
export { houses } from './houses/index.ts';
export { SWITCHES } from './houses/switches.ts';
export { type Inspection, inspect } from './inspect.ts';
export { findRule, rules } from './rules/index.ts';
export type { AnyRule, Fix, Level, Related } from './rules/rule.ts';
export { applyEdits } from './text/edits.ts';
export { hash } from './text/hash.ts';
export { type LineIndex, lineIndex, type Position } from './text/line-index.ts';
export type { Edit, Span } from './text/span.ts';
