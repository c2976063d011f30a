import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createReader, type Draft, type Finding, hash, type Meter, type Review, type Source } from '../core/index.ts';
import type { Desk, Desks } from '../workspace/desks.ts';
import { isWanted } from '../workspace/globs.ts';
import { isConfigFile, relativeTo } from '../workspace/uris.ts';
import { type Documents, formatOfDocument } from './documents.ts';
import type { Encoding, Positions } from './positions.ts';
import { positionsIn } from './positions.ts';
import { isShown, type Settings, type SettingsSource } from './settings.ts';
import { MAX_LENGTH, warmUp } from './warm-up.ts';

/** The review of an open draft, with the version of the text that it is of. */
export interface Reviewed {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly positions: Positions;
  readonly draft: Draft | undefined;
  readonly review: Review;
  /** The findings to show: loud enough, and not more than the editor is to bear. */
  readonly shown: readonly Finding[];
  readonly desk: Desk;
  readonly settings: Settings;
  /** The same text under the same configuration gives the same id. */
  readonly resultId: string;
  /** The draft is longer than is reviewed while somebody types. */
  readonly tooLong: boolean;
}

/** Reviews of open drafts, the last one of each kept. */
export interface Reviews {
  /** Undefined where the draft is not open, not one to review, or the question was withdrawn. */
  of(uri: string, token?: CancellationToken): Promise<Reviewed | undefined>;
  /** What would be found if the draft had this text: for fixes that build on one another. */
  findIn(reviewed: Reviewed, text: string): readonly Finding[];
  forget(uri: string): void;
}

/** What reviewing needs from around it. */
export interface ReviewsDeps {
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly desks: Desks;
  readonly encoding: Encoding;
  /** Lets waiting messages in, so that a draft that has changed meanwhile is not reviewed in vain. */
  readonly breathe: () => Promise<void>;
  readonly failed: (review: Review) => void;
  /** Is told what each fact takes. */
  readonly meter: Meter;
}

const LOUDEST_FIRST = ['error', 'warning', 'information', 'hint'];

/** The findings that are shown: loud enough, and not more than the editor is to bear. */
export function pickShown(findings: readonly Finding[], settings: Settings): readonly Finding[] {
  const loud = findings.filter((finding) => isShown(finding, settings));
  if (loud.length <= settings.maxFindings) return loud;
  const kept = new Set(
    [...loud]
      .sort((a, b) => LOUDEST_FIRST.indexOf(a.level) - LOUDEST_FIRST.indexOf(b.level))
      .slice(0, settings.maxFindings),
  );
  return loud.filter((finding) => kept.has(finding));
}

function sourceOf(document: TextDocument): Source {
  const format = formatOfDocument(document);
  return { uri: document.uri, text: document.getText(), ...(format === undefined ? {} : { format }) };
}

/** Reviews open drafts on request. A review is made once for a version of a text and a configuration. */
export function createReviews(deps: ReviewsDeps): Reviews {
  const { documents, settings, desks, encoding, breathe, failed } = deps;
  const reader = createReader(deps.meter);
  const last = new Map<string, Reviewed>();

  const make = (document: TextDocument, desk: Desk, own: Settings, resultId: string): Reviewed => {
    const { uri, version } = document;
    const text = document.getText();
    const common = { uri, version, text, positions: positionsIn(text, encoding), desk, settings: own, resultId };
    const nothing: Review = { uri, findings: [], ignored: [], failures: [] };
    if (text.length > MAX_LENGTH) return { ...common, draft: undefined, review: nothing, shown: [], tooLong: true };
    try {
      const draft = reader.read(sourceOf(document));
      const review = desk.reviewer.review(draft);
      return { ...common, draft, review, shown: pickShown(review.findings, own), tooLong: false };
    } catch (error) {
      // The core contains what rules throw. Should it fail itself, the other drafts go on being reviewed.
      const failures = [
        { rule: 'copydesk', error: error instanceof Error ? (error.stack ?? error.message) : 'unknown' },
      ];
      return { ...common, draft: undefined, review: { ...nothing, failures }, shown: [], tooLong: false };
    }
  };
  const reviews: Reviews = {
    async of(uri, token) {
      const opened = documents.get(uri);
      if (opened === undefined || isConfigFile(uri) || formatOfDocument(opened) === undefined) return undefined;
      const own = await settings.of(uri);
      if (!own.enable) return undefined;
      const desk = await desks.of(uri, own);
      if (!isWanted(relativeTo(desk.root, uri), desk.config)) return undefined;
      await breathe();
      // The draft as it stands now, not as it stood when the question came.
      const document = documents.get(uri);
      if (document === undefined || token?.isCancellationRequested === true) return undefined;
      const known = last.get(uri);
      const sameRules = known?.desk.config.key === desk.config.key && known.settings.key === own.key;
      if (known !== undefined && sameRules && known.version === document.version)
        // The findings stand; what may be done about them (reasons, locks) is as the desk says now.
        return known.desk === desk ? known : { ...known, desk };
      const withdrawn = (): boolean => token?.isCancellationRequested === true || documents.get(uri) !== document;
      if (known === undefined || !sameRules) {
        await warmUp(sourceOf(document), reader, desk.reviewer, breathe, withdrawn);
        if (withdrawn()) return undefined;
      }
      // `document` changes in place: what is reviewed now is the draft as it stands after all that waiting.
      const resultId = hash(`${desk.config.key} ${own.key} ${document.languageId} ${document.getText()}`);
      const made = make(document, desk, own, resultId);
      last.set(uri, made);
      if (made.review.failures.length > 0) failed(made.review);
      return made;
    },
    findIn({ uri, draft, desk, settings: own }, text) {
      const source = { uri, text, ...(draft === undefined ? {} : { format: draft.format }) };
      return pickShown(desk.reviewer.review(reader.read(source)).findings, own);
    },
    forget(uri) {
      last.delete(uri);
    },
  };
  return reviews;
}

/** Finds a finding again by its fingerprint, in the review of the draft as it stands. */
export function findAgain(reviewed: Reviewed, fingerprint: string): Finding | undefined {
  return reviewed.review.findings.find((finding) => finding.fingerprint === fingerprint);
}
