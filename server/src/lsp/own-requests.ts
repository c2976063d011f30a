import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type AnyRule, compareDrafts, createReader, inspect } from '../core/index.ts';
import type { Desks } from '../workspace/desks.ts';
import type { Files } from '../workspace/files.ts';
import { writeName } from './accepting.ts';
import { type Editor, SERVER_COMMANDS } from './capabilities.ts';
import { fixAllEdit } from './code-actions.ts';
import { explain } from './explain.ts';
import type { Ignoring } from './ignoring.ts';
import * as protocol from './protocol.ts';
import { reportPage, reportText } from './report.ts';
import type { Reviews } from './reviews.ts';
import { writeRuleLevel } from './rule-level.ts';
import type { SettingsSource } from './settings.ts';
import type { WorkspaceReview } from './workspace-review.ts';

interface Deps {
  readonly connection: Connection;
  readonly editor: Editor;
  readonly rules: readonly AnyRule[];
  readonly files: Files;
  readonly desks: Desks;
  readonly settings: SettingsSource;
  readonly reviews: Reviews;
  readonly ignoring: Ignoring;
  readonly workspaceReview: WorkspaceReview;
  readonly changed: () => void;
  readonly setPaused: (paused: boolean) => void;
}

/** Reasons offered where the editor cannot ask for one in words. */
const REASONS = ['House exception', 'Correct as it stands', 'In the source’s own words', 'Not worth changing'];

/** Answers Copydesk's own requests, and its commands for editors without Copydesk's extension. */
export function answerOwnRequests(deps: Deps): void {
  const { connection, editor, rules, files, desks, settings, reviews, ignoring, changed, setPaused, workspaceReview } =
    deps;
  const on = <P, R>({ method }: protocol.Method<P, R>, answer: (params: P) => Promise<R>): void => {
    connection.onRequest(method, (params: P): Promise<unknown> => answer(params));
  };
  const deskOf = async (uri: string): ReturnType<Desks['of']> => desks.of(uri, await settings.of(uri));
  const setLevel = async (params: protocol.RuleLevelParams): Promise<protocol.RuleLevelOutcome> => {
    const outcome = await writeRuleLevel(files, (await deskOf(params.uri)).root, params.rule, params.level);
    if (outcome.done) changed();
    return outcome;
  };
  const accept = async ({ uri, name }: protocol.AcceptParams): Promise<protocol.Outcome> => {
    const outcome = await writeName(files, (await deskOf(uri)).root, name);
    if (outcome.done) changed();
    return outcome;
  };

  connection.onRequest(
    protocol.reviewWorkspace.method,
    (params: protocol.ReviewWorkspaceParams, token: CancellationToken): Promise<protocol.ReviewWorkspaceOutcome> =>
      workspaceReview.review(params, token),
  );
  on(protocol.reviewFiles, async ({ uris }) => {
    await workspaceReview.again(uris);
    return null;
  });
  on(protocol.reviewReport, ({ nonce }) => {
    const html = reportPage(workspaceReview, nonce);
    return Promise.resolve(html === null ? null : { html });
  });
  on(protocol.exportReport, ({ format }) => {
    const text = reportText(workspaceReview, format);
    return Promise.resolve(text === null ? null : { text });
  });
  on(protocol.ping, () => Promise.resolve(null));
  on(protocol.ignoreFinding, (params) => ignoring.ignore(params));
  on(protocol.undoIgnore, ({ uri, fingerprint }) => ignoring.undo(uri, fingerprint));
  on(protocol.listIgnores, async ({ uri }) => ({ ignores: await ignoring.list(uri) }));
  on(protocol.setRuleLevel, setLevel);
  on(protocol.acceptName, accept);
  on(protocol.requireReasons, async ({ uri }) => ({ required: (await deskOf(uri)).config.reasons }));
  on(protocol.explainRule, async ({ rule }) => {
    const found = rules.find(({ id }) => id === rule);
    return found === undefined ? null : { markdown: explain(found) };
  });
  on(protocol.reviewDraft, async ({ uri }) => (await reviews.of(uri))?.review ?? null);
  on(protocol.inspectDraft, async ({ uri }) => {
    const reviewed = await reviews.of(uri);
    return reviewed?.draft === undefined ? null : inspect(uri, reviewed.draft, reviewed.review);
  });
  on(protocol.compareDraft, async ({ uri, before }) => {
    const reviewed = await reviews.of(uri);
    if (reviewed?.draft === undefined) return null;
    const { draft } = reviewed;
    const earlier = createReader().read({ uri, text: before, format: draft.format });
    return { changes: compareDrafts(earlier, draft) };
  });
  on(protocol.fixAllInDraft, async ({ uri, rule }) => {
    const reviewed = await reviews.of(uri);
    const edit = reviewed && fixAllEdit(reviewed, reviews, editor, rule);
    if (edit === undefined) return { done: false, message: 'There is nothing here that can be fixed safely.' };
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: 'Fix all safe findings', edit });
    return { done: applied, message: applied ? '' : (failureReason ?? 'The draft changed meanwhile; try again.') };
  });
  connection.onNotification(protocol.pause.method, ({ paused }: { paused: boolean }) => setPaused(paused));

  if (editor.own.commands !== true)
    connection.onExecuteCommand(async ({ command, arguments: [raw] = [] }) => {
      const { uri, fingerprint, rule, name } = (raw ?? {}) as Record<string, string>;
      if (uri === undefined) return null;
      let outcome: protocol.Outcome | undefined;
      if (command === SERVER_COMMANDS.ignore && fingerprint !== undefined) {
        const items = REASONS.map((title) => ({ title }));
        const chosen = await connection.window.showInformationMessage('Why is this to be ignored?', ...items);
        if (chosen) outcome = await ignoring.ignore({ uri, fingerprint, reason: chosen.title, author: '' });
      }
      if (command === SERVER_COMMANDS.ruleOff && rule !== undefined)
        outcome = await setLevel({ uri, rule, level: 'off' });
      if (command === SERVER_COMMANDS.accept && name !== undefined) outcome = await accept({ uri, name });
      if (outcome !== undefined) connection.window.showInformationMessage(outcome.message);
      return null;
    });
}
