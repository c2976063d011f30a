import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';

type LspDiagnostic = Parameters<BaseLanguageClient['protocol2CodeConverter']['asDiagnostic']>[0];

/** Findings of one draft: its own, and those of its story. */
interface Found {
  readonly own: vscode.Diagnostic[];
  readonly story: vscode.Diagnostic[];
}

const DRAFTS = '**/*.{txt,text,md,markdown,article,story,html,htm,xhtml,nitf,ninjs,ninjs.json}';
/** How long changes are gathered before drafts are reviewed again, in milliseconds. */
const PAUSE = 400;

/** Whether a draft stands in a tab: then it is asked for by itself. A document can outlive its tab for minutes. */
const openDraft = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );

/** A folder that was chosen in the explorer, or the one that is asked for. */
async function chooseFolder(given: unknown): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which folder to review') }))?.uri;
}

/**
 * The review of whole folders. Drafts that are open are asked for one by one as they are typed in, so of those only what the story as a
 * whole says is shown from here: no finding shows twice.
 */
export function registerWorkspaceReview(client: BaseLanguageClient): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('copydesk-workspace');
  const known = new Map<string, Found>();
  const changed = new Set<string>();
  let reviewed: readonly vscode.Uri[] = [];
  let watching: vscode.Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let report: ((notice: protocol.ReviewedNotice) => void) | undefined;

  const show = (uri: vscode.Uri): void => {
    const found = known.get(uri.toString());
    const diagnostics = found === undefined ? [] : openDraft(uri) ? found.story : [...found.own, ...found.story];
    if (diagnostics.length === 0) shown.delete(uri);
    else shown.set(uri, diagnostics);
  };
  const take = async (notice: protocol.ReviewedNotice): Promise<void> => {
    const uri = client.protocol2CodeConverter.asUri(notice.uri);
    const convert = (items: readonly unknown[]): Promise<vscode.Diagnostic[]> =>
      client.protocol2CodeConverter.asDiagnostics(items as LspDiagnostic[]);
    known.set(uri.toString(), { own: await convert(notice.own), story: await convert(notice.story) });
    show(uri);
    report?.(notice);
  };
  const forget = (uri: vscode.Uri): void => {
    // A folder that is gone takes its drafts with it.
    for (const key of known.keys())
      if (key === uri.toString() || key.startsWith(`${uri.toString()}/`)) {
        known.delete(key);
        shown.delete(vscode.Uri.parse(key));
      }
  };
  const again = (uri: vscode.Uri): void => {
    const name = uri.toString();
    if (!reviewed.some((one) => name === one.toString() || name.startsWith(`${one.toString()}/`)) || openDraft(uri))
      return;
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const uris = [...changed];
      changed.clear();
      client.sendRequest(protocol.reviewFiles.method, { uris }).then(undefined, () => undefined);
    }, PAUSE);
  };
  const run = async (
    folders: readonly vscode.Uri[],
    location: vscode.ProgressLocation,
  ): Promise<protocol.ReviewWorkspaceOutcome | undefined> => {
    if (folders.length === 0) {
      vscode.window.showInformationMessage(vscode.l10n.t('Open a folder to review its drafts.'));
      return undefined;
    }
    known.clear();
    shown.clear();
    reviewed = folders;
    watching ??= watch();
    const name = String(Date.now());
    const options = { location, title: vscode.l10n.t('Copydesk: reviewing drafts'), cancellable: true };
    return vscode.window.withProgress(options, async (progress, token) => {
      let last = 0;
      report = ({ run: from, progress: now }) => {
        if (from !== name || now === undefined) return;
        const message = vscode.l10n.t('{0} of {1}, {2} findings', now.done, now.total, now.findings);
        progress.report({ message, increment: ((now.done - last) / now.total) * 100 });
        last = now.done;
      };
      try {
        const params: protocol.ReviewWorkspaceParams = { folders: folders.map(String), run: name };
        return await client.sendRequest<protocol.ReviewWorkspaceOutcome>(
          protocol.reviewWorkspace.method,
          params,
          token,
        );
      } catch (error) {
        // Stopped by hand: what was found until then stays.
        if (token.isCancellationRequested) return undefined;
        throw error;
      } finally {
        report = undefined;
      }
    });
  };
  const say = async (outcome: protocol.ReviewWorkspaceOutcome | undefined): Promise<void> => {
    if (outcome === undefined) return;
    const words = vscode.l10n.t('{0} drafts reviewed, {1} findings.', outcome.drafts, outcome.findings);
    const open = vscode.l10n.t('Open Report');
    if ((await vscode.window.showInformationMessage(words, open)) === open)
      await vscode.commands.executeCommand('copydesk.showReport');
  };
  const review = async (folders: readonly vscode.Uri[]): Promise<protocol.ReviewWorkspaceOutcome | undefined> => {
    const outcome = await run(folders, vscode.ProgressLocation.Notification);
    void say(outcome);
    return outcome;
  };
  const configured = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(reviewed, vscode.ProgressLocation.Window), PAUSE);
  };
  /** Only after a review: an editor that never asked for one watches nothing. */
  const watch = (): vscode.Disposable => {
    const drafts = vscode.workspace.createFileSystemWatcher(DRAFTS);
    const desk = vscode.workspace.createFileSystemWatcher('**/.copydesk/{config.jsonc,ignores.jsonl,names.txt}');
    return vscode.Disposable.from(
      drafts,
      desk,
      drafts.onDidCreate(again),
      drafts.onDidChange(again),
      drafts.onDidDelete(forget),
      desk.onDidCreate(configured),
      desk.onDidChange(configured),
      desk.onDidDelete(configured),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) forget(oldUri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('copydesk')) configured();
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const { input } of [...opened, ...closed])
          if (input instanceof vscode.TabInputText && known.has(input.uri.toString())) {
            show(input.uri);
            again(input.uri);
          }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (!known.has(uri.toString())) return;
        show(uri);
        again(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        const found = known.get(document.uri.toString());
        if (found === undefined || found.story.length === 0) return;
        // What the story says of a draft was said of other words; the next review says it anew.
        known.set(document.uri.toString(), { ...found, story: [] });
        show(document.uri);
      }),
    );
  };
  return vscode.Disposable.from(
    shown,
    { dispose: () => watching?.dispose() },
    { dispose: () => clearTimeout(timer) },
    client.onNotification(protocol.reviewed.method, (notice: protocol.ReviewedNotice) => void take(notice)),
    vscode.commands.registerCommand('copydesk.reviewWorkspace', () =>
      review((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)),
    ),
    vscode.commands.registerCommand('copydesk.reviewFolder', async (given: unknown) => {
      const folder = await chooseFolder(given);
      return folder === undefined ? undefined : review([folder]);
    }),
    vscode.commands.registerCommand('copydesk.clearReview', () => {
      known.clear();
      shown.clear();
      reviewed = [];
      watching?.dispose();
      watching = undefined;
    }),
  );
}
