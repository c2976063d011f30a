import type { CancellationToken, Connection, Diagnostic } from 'vscode-languageserver';
import { type AnyRule, type ConfigTexts, type Finding, type Format, hash, type StoryClues } from '../core/index.ts';
import type { Desk, Desks } from '../workspace/desks.ts';
import { createDraftWorker, type DraftResult, type DraftTask } from '../workspace/draft-work.ts';
import { isWanted } from '../workspace/globs.ts';
import { type ReportDraft, shortWords } from '../workspace/report/model.ts';
import { memoryCache } from '../workspace/result-cache.ts';
import { reviewStories } from '../workspace/stories.ts';
import { isConfigFile, relativeTo } from '../workspace/uris.ts';
import { type Encoding, type Positions, positionsIn } from './positions.ts';
import * as protocol from './protocol.ts';
import { pickShown } from './reviews.ts';
import type { Settings, SettingsSource } from './settings.ts';
import { toDiagnostic } from './to-lsp.ts';
import { MAX_LENGTH } from './warm-up.ts';
import type { WorkspaceDrafts } from './workspace-drafts.ts';

/** Reviews drafts outside this thread, where there is another. */
export interface Elsewhere {
  run(key: string, texts: ConfigTexts, tasks: readonly DraftTask[]): Promise<readonly string[]>;
}

/** What the review of a workspace needs from around it. */
export interface WorkspaceReviewDeps {
  readonly connection: Connection;
  readonly settings: SettingsSource;
  readonly desks: Desks;
  readonly encoding: Encoding;
  readonly rules: readonly AnyRule[];
  readonly rulePage: (rule: string) => string | undefined;
  readonly breathe: () => Promise<void>;
  readonly sources: WorkspaceDrafts;
  readonly elsewhere?: Elsewhere | undefined;
}

/** A draft as it was when it was reviewed. */
interface Seen {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  readonly desk: Desk;
  readonly settings: Settings;
  readonly result: DraftResult;
  readonly positions: Positions;
}

/** Reviews many drafts, those that are not open included. */
export interface WorkspaceReview {
  review(params: protocol.ReviewWorkspaceParams, token: CancellationToken): Promise<protocol.ReviewWorkspaceOutcome>;
  /** Drafts that changed after a review. */
  again(uris: readonly string[]): Promise<void>;
  /** What the last review knows, for the report. */
  report(): { readonly drafts: readonly ReportDraft[]; readonly stories: readonly (readonly string[])[] };
}

export function createWorkspaceReview(deps: WorkspaceReviewDeps): WorkspaceReview {
  const { connection, settings, desks, encoding, rules, rulePage, breathe, sources, elsewhere } = deps;
  const cache = memoryCache();
  const worker = createDraftWorker(rules);
  /** What the report shows of each draft; no texts are kept. */
  const known = new Map<string, ReportDraft>();
  let stories: (readonly string[])[] = [];

  const resultOf = async (desk: Desk, task: DraftTask): Promise<DraftResult> => {
    const key = `${desk.config.key} ${task.format ?? ''} ${task.text.length} ${hash(task.text)}`;
    const found = cache.get(key);
    const json =
      found ??
      (elsewhere === undefined
        ? JSON.stringify(worker.run(desk.config.key, () => desk.texts, task))
        : ((await elsewhere.run(desk.config.key, desk.texts, [task]))[0] as string));
    const result = JSON.parse(json) as DraftResult;
    if (found === undefined && result.review.failures.length === 0) cache.set(key, json);
    return {
      ...result,
      review: { ...result.review, uri: task.uri },
      clues: { ...result.clues, uri: task.uri },
    };
  };
  /** Undefined for what is no draft to review: gone, switched off, left out, binary, too long. */
  const see = async (uri: string): Promise<Seen | undefined> => {
    if (isConfigFile(uri)) return undefined;
    const own = await settings.of(uri);
    if (!own.enable) return undefined;
    const desk = await desks.of(uri, own);
    if (!isWanted(relativeTo(desk.root, uri), desk.config)) return undefined;
    const read = await sources.read(uri);
    if (read === undefined || read.text.length > MAX_LENGTH) return undefined;
    const result = await resultOf(desk, { uri, ...read, digest: true });
    return { uri, ...read, desk, settings: own, result, positions: positionsIn(read.text, encoding) };
  };
  const diagnosticsOf = (seen: Seen, findings: readonly Finding[]): Diagnostic[] =>
    pickShown(findings, seen.settings).map((finding) => toDiagnostic(finding, seen, rulePage));
  const tell = (notice: protocol.ReviewedNotice): void => {
    connection.sendNotification(protocol.reviewed.method, notice).catch(() => undefined);
  };
  const remember = ({ uri, text, desk, result, settings: own, positions }: Seen, story: readonly Finding[]): void => {
    const findings = pickShown([...result.review.findings, ...story], own).map((finding) => {
      const { start } = positions.range(finding);
      const { rule, level, message } = finding;
      return {
        rule,
        level,
        message,
        words: shortWords(text, finding),
        line: start.line + 1,
        column: start.character + 1,
      };
    });
    known.set(uri, {
      path: relativeTo(desk.root, uri),
      uri,
      findings,
      troubles: result.review.failures.map(({ rule, error }) => `The rule ${rule} failed: ${error}`),
      ...(result.digest === undefined ? {} : { digest: result.digest }),
    });
  };
  /** Findings of the drafts of each story against each other, told draft by draft. */
  const readStories = async (clues: readonly StoryClues[], stop: () => boolean): Promise<number> => {
    let count = 0;
    const read = async (uri: string) => {
      const draft = await sources.read(uri);
      return draft === undefined ? undefined : { uri, ...draft };
    };
    const reviewerOf = async (uri: string) => (await desks.of(uri, await settings.of(uri))).reviewer;
    for await (const { drafts, reviews } of reviewStories(clues, read, reviewerOf)) {
      if (stop()) break;
      stories.push(drafts.map(({ uri }) => known.get(uri)?.path ?? uri));
      const positions = new Map(drafts.map(({ uri, text }) => [uri, positionsIn(text, encoding)]));
      for (const { uri } of drafts) {
        const findings = reviews.get(uri)?.findings ?? [];
        const seen = findings.length === 0 ? undefined : await see(uri);
        if (seen === undefined) continue;
        remember(seen, findings);
        const shown = pickShown(findings, seen.settings);
        count += shown.length;
        const diagnostics = shown.map((finding) => {
          const diagnostic = toDiagnostic(finding, seen, rulePage);
          const elsewhereRelated = finding.related.flatMap(({ uri: other, note, ...span }) => {
            const range = other === undefined || other === uri ? undefined : positions.get(other)?.range(span);
            return range === undefined ? [] : [{ location: { uri: other as string, range }, message: note }];
          });
          return {
            ...diagnostic,
            relatedInformation: [...(diagnostic.relatedInformation ?? []), ...elsewhereRelated],
          };
        });
        tell({ uri, own: diagnosticsOf(seen, seen.result.review.findings), story: diagnostics });
      }
      await breathe();
    }
    return count;
  };
  return {
    async review({ folders, run }, token) {
      const stop = (): boolean => token.isCancellationRequested;
      const uris = await sources.find(folders, stop);
      known.clear();
      stories = [];
      const clues: StoryClues[] = [];
      let [drafts, findings] = [0, 0];
      for (const [i, uri] of uris.entries()) {
        if (stop()) break;
        const seen = await see(uri);
        if (seen !== undefined) {
          clues.push(seen.result.clues);
          const own = diagnosticsOf(seen, seen.result.review.findings);
          remember(seen, []);
          drafts++;
          findings += own.length;
          tell({ uri, own, story: [], run, progress: { done: i + 1, total: uris.length, findings } });
        }
        await breathe();
      }
      if (!stop()) findings += await readStories(clues, stop);
      return { drafts, findings, stories: stories.length, stopped: stop() };
    },
    async again(uris) {
      for (const uri of uris) {
        const seen = (await sources.isPassedOver(uri)) ? undefined : await see(uri);
        if (seen === undefined) {
          known.delete(uri);
          tell({ uri, own: [], story: [] });
        } else {
          remember(seen, []);
          tell({ uri, own: diagnosticsOf(seen, seen.result.review.findings), story: [] });
        }
        await breathe();
      }
    },
    report: () => ({ drafts: [...known.values()], stories }),
  };
}
