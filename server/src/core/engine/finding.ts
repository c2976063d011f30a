import type { Fix, Level, Related } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** What leaves the core: plain data in source offsets, no classes, no protocol shapes. */
export interface Finding extends Span {
  readonly rule: string;
  /** Row of a table rule. */
  readonly entry?: string;
  readonly level: Exclude<Level, 'off'>;
  readonly messageId: string;
  readonly message: string;
  /** Rule, matched words and neighbouring words: an ignore survives edits elsewhere. */
  readonly fingerprint: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A rule that threw or reported nonsense. It costs its own findings and no others. */
export interface Failure {
  readonly rule: string;
  readonly error: string;
}

/** A finding somebody chose not to see. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: 'inline' | 'list';
  readonly reason: string;
}

/** The review of one draft. */
export interface Review {
  readonly uri: string;
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly failures: readonly Failure[];
}
