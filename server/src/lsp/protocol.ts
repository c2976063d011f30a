/**
 * What Copydesk's client and server say to each other beyond the Language Server Protocol. Names and shapes only, no library types:
 * the two sides are built against different copies of the protocol library.
 */
import type { Change, Inspection, Review } from '../core/index.ts';

/** A request's name, with the types of what is asked and answered. */
export interface Method<P, R> {
  readonly method: string;
  /** Never set: carries the types. */
  readonly types?: { readonly params: P; readonly result: R };
}

const method = <P, R>(name: string): Method<P, R> => ({ method: `copydesk/${name}` });

/** What the client tells the server about itself in `initializationOptions.copydesk`. */
export interface ClientOptions {
  /** It answers the `copydesk/fs…` requests. */
  readonly fileSystem?: boolean;
  /** It has the commands of Copydesk's own extension. */
  readonly commands?: boolean;
  /** Link to a rule's page, `{rule}` standing for its id. */
  readonly rulePage?: string;
  /** Settings, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** A finding by its name. It is found again in the review of the draft as it stands. */
export interface FindingRef {
  readonly uri: string;
  readonly fingerprint: string;
}

/** One ignored finding, and where that is written down. */
export interface IgnoredEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly draft: string;
  /** The ignores file and the line (from 0); absent for an ignore of this session. */
  readonly place?: { readonly uri: string; readonly line: number };
}

/** A place in a draft as the protocol counts: lines and characters from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** What became of a request to change something: done, or why not, in words for the editor. */
export interface Outcome {
  readonly done: boolean;
  readonly message: string;
}

export interface IgnoreParams extends FindingRef {
  readonly reason: string;
  readonly author: string;
}
export interface IgnoreOutcome extends Outcome {
  readonly entry?: IgnoredEntry;
}
export interface RuleLevelParams {
  readonly uri: string;
  readonly rule: string;
  /** Goes back to the usual level where it is left out. */
  readonly level?: string;
}
export interface RuleLevelOutcome extends Outcome {
  /** There is no folder to write to: the client may set the level in the user's settings. */
  readonly noFolder?: boolean;
}

export interface AcceptParams {
  readonly uri: string;
  /** A word or name, as the copy writes it. */
  readonly name: string;
}

/** Asked of the server. */
export const ignoreFinding = method<IgnoreParams, IgnoreOutcome>('ignore');
export const undoIgnore = method<{ readonly uri: string; readonly fingerprint: string }, Outcome>('undoIgnore');
export const listIgnores = method<{ readonly uri: string }, { readonly ignores: readonly IgnoredEntry[] }>('ignores');
export const setRuleLevel = method<RuleLevelParams, RuleLevelOutcome>('setRuleLevel');
export const explainRule = method<{ readonly rule: string }, { readonly markdown: string } | null>('explain');
export const inspectDraft = method<{ readonly uri: string }, Inspection | null>('inspect');
export const reviewDraft = method<{ readonly uri: string }, Review | null>('review');
/** What differs between an earlier text of a draft and the draft as it stands; null where it is not open. */
export const compareDraft = method<
  { readonly uri: string; readonly before: string },
  { readonly changes: readonly Change[] } | null
>('compare');
export const fixAllInDraft = method<{ readonly uri: string; readonly rule?: string }, Outcome>('fixAll');
/** Adds a word or name to the desk's accepted ones. */
export const acceptName = method<AcceptParams, Outcome>('acceptName');
export const requireReasons = method<{ readonly uri: string }, { readonly required: boolean }>('requireReasons');

/** Reviews every draft in these folders (or these drafts). Findings are told draft by draft, by `reviewed`. */
export interface ReviewWorkspaceParams {
  readonly folders: readonly string[];
  /** Names this run in what is told of it. */
  readonly run: string;
}
export interface ReviewWorkspaceOutcome {
  readonly drafts: number;
  readonly findings: number;
  /** Stories of several drafts. */
  readonly stories: number;
  /** It was cancelled before the end. */
  readonly stopped: boolean;
}
export const reviewWorkspace = method<ReviewWorkspaceParams, ReviewWorkspaceOutcome>('reviewWorkspace');
/** Reviews drafts again that changed after a review of their folder. */
export const reviewFiles = method<{ readonly uris: readonly string[] }, null>('reviewFiles');
/** The report of the last review as a page; null where there was none. */
export const reviewReport = method<{ readonly nonce: string }, { readonly html: string } | null>('report');

/** A row of the desk's own list, as it is written in the configuration. */
export interface DeskRowText {
  readonly find?: string;
  readonly pattern?: string;
  readonly to?: string;
  readonly entry: string;
  readonly bad?: readonly string[];
  readonly good?: readonly string[];
}
/** A finding, or words that are selected. */
export interface SuggestRowParams {
  readonly uri: string;
  readonly fingerprint?: string;
  readonly range?: Range;
}
export interface TryRowParams {
  readonly row: DeskRowText;
  /** Folders to try it on; drafts may be named as well. */
  readonly folders: readonly string[];
}
/** A place that a row finds, with the line it stands in. */
export interface RowSample extends Range {
  readonly uri: string;
  readonly path: string;
  readonly line: string;
}
export interface TryRowOutcome {
  readonly hits: number;
  /** Drafts in which it finds something, of those that were read. */
  readonly drafts: number;
  readonly read: number;
  readonly samples: readonly RowSample[];
  /** Examples of its own that it does not keep. */
  readonly broken: readonly string[];
  readonly stopped: boolean;
  /** What is wrong with the row; then nothing was tried. */
  readonly problem?: string;
}
export interface AddRowParams {
  readonly uri: string;
  readonly row: DeskRowText;
}
export interface RemoveRowParams {
  readonly uri: string;
  readonly entry: string;
}
/** A ready-made row for words of a draft; null where they are none that a row could find. */
export const suggestRow = method<SuggestRowParams, DeskRowText | null>('suggestRow');
/** Tries a row over folders before it counts. */
export const tryRow = method<TryRowParams, TryRowOutcome>('tryRow');
/** Writes a row into the desk's configuration, and takes it out again. */
export const addRow = method<AddRowParams, RuleLevelOutcome>('addRow');
export const removeRow = method<RemoveRowParams, Outcome>('removeRow');

/** The report of the last review as Markdown, CSV or JSON; null where there was none. */
export const exportReport = method<{ readonly format: string }, { readonly text: string } | null>('exportReport');
/** Answered at once by a server that is not stuck. */
export const ping = method<object, null>('ping');

/** Told to the server. */
export const pause = method<{ readonly paused: boolean }, void>('pause');

/** Told to the client. */
export interface Status {
  readonly state: 'ready' | 'ruleFailed';
  readonly message: string;
}
export const status = method<Status, void>('status');

/** A draft of a reviewed folder, with its diagnostics as the protocol has them. */
export interface ReviewedNotice {
  readonly uri: string;
  /** What the draft alone gives: the same as is pulled for it when it is open. */
  readonly own: readonly unknown[];
  /** What the drafts of its story give, read together. */
  readonly story: readonly unknown[];
  readonly run?: string;
  readonly progress?: { readonly done: number; readonly total: number; readonly findings: number };
}
export const reviewed = method<ReviewedNotice, void>('reviewed');

/** Asked of the client: the one way to files where the server has none of its own. */
export interface FileError {
  readonly error: 'missing' | 'unreadable';
  readonly message: string;
}
export const fsRead = method<{ readonly uri: string }, { readonly text: string } | FileError>('fsRead');
/** A draft, or a `.gitignore` file, of an open folder. */
export const fsReadDraft = method<{ readonly uri: string }, { readonly text: string } | FileError>('fsReadDraft');
/** Whether one of Copydesk's own files is open in the editor, so that only the editor may write it. */
export const fsIsOpen = method<{ readonly uri: string }, { readonly open: boolean }>('fsIsOpen');
/** What a folder holds. */
export const fsList = method<
  { readonly uri: string },
  { readonly entries: readonly { readonly name: string; readonly kind: 'file' | 'folder' }[] }
>('fsList');
export const fsWrite = method<{ readonly uri: string; readonly text: string }, null | FileError>('fsWrite');
/** Adds a line to the end of a file and leaves what is there byte for byte; makes the file where it is missing. */
export const fsAppendLine = method<{ readonly uri: string; readonly line: string }, null | FileError>('fsAppendLine');
