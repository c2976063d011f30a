import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { type AnyRule, rules as allRules, createBudget } from '../core/index.ts';
import { CONFIG_FILES, CONFIG_FOLDER, createDesks } from '../workspace/desks.ts';
import { type Files, noFiles } from '../workspace/files.ts';
import { type Editor, offer, readEditor } from './capabilities.ts';
import { offerCodeActions } from './code-actions.ts';
import { publishConfigProblems } from './config-diagnostics.ts';
import { answerPulls, pushDiagnostics } from './diagnostics.ts';
import { openDocuments } from './documents.ts';
import { reportFailures } from './failures.ts';
import { clientFiles } from './files.ts';
import { offerHovers } from './hover.ts';
import { createIgnoring } from './ignoring.ts';
import { offerMentions } from './mentions.ts';
import { offerOutline } from './outline.ts';
import { answerOwnRequests } from './own-requests.ts';
import { offerRename } from './rename.ts';
import { createReviews } from './reviews.ts';
import { settingsSource } from './settings.ts';
import { answerRuleSuggestions } from './suggest-rule.ts';
import { workspaceDrafts } from './workspace-drafts.ts';
import { createWorkspaceReview, type Elsewhere } from './workspace-review.ts';

/** What a server is given by the process or worker that it runs in. */
export interface Host {
  readonly version: string;
  /** The disk, for editors that do not give access to files themselves. */
  readonly files?: Files;
  /** Link to a rule's page, for editors that name none. */
  readonly rulePage?: (rule: string) => string | undefined;
  /** Reviews the drafts of folders outside the thread that answers the editor. */
  readonly elsewhere?: Elsewhere;
  /** The time now in milliseconds, for tests. */
  readonly clock?: () => number;
  /** Other rules than Copydesk's own: for tests. */
  readonly rules?: readonly AnyRule[];
}

const today = (): string => new Date().toLocaleDateString('sv-SE');
/** Milliseconds from any start; some hosts of workers have no better clock than the date. */
const now = (): number => (typeof performance === 'undefined' ? Date.now() : performance.now());
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}

/** Puts the server together once the editor has said what it is. */
function compose(connection: Connection, host: Host, params: InitializeParams, editor: Editor): () => void {
  const rules = host.rules ?? allRules;
  const files = editor.own.fileSystem === true ? clientFiles(connection, host.files) : (host.files ?? noFiles);
  const folders = foldersOf(params);
  const settings = settingsSource(connection, editor);
  const budget = createBudget(host.clock ?? now);
  const desks = createDesks(files, rules, () => folders, budget);
  const documents = openDocuments(connection);
  const publishProblems = publishConfigProblems(connection, desks, editor.encoding);
  const reviews = createReviews({
    documents,
    settings,
    desks: {
      ...desks,
      async of(uri, own) {
        const desk = await desks.of(uri, own);
        publishProblems();
        return desk;
      },
    },
    encoding: editor.encoding,
    breathe,
    failed: reportFailures(connection, editor),
    meter: budget.meter,
  });
  const { rulePage: template } = editor.own;
  const rulePage =
    template === undefined
      ? (host.rulePage ?? (() => undefined))
      : (rule: string): string => template.replace('{rule}', rule);

  let paused = false;
  const delivery = { connection, reviews, rulePage, isPaused: () => paused };
  const pushes = editor.pulls ? undefined : pushDiagnostics(delivery);
  if (editor.pulls) answerPulls(delivery);
  const refresh = (): void => {
    if (editor.refreshes) connection.languages.diagnostics.refresh().catch(() => undefined);
    for (const uri of pushes === undefined ? [] : documents.keys()) pushes?.changed(uri);
  };
  const configurationChanged = (): void => {
    desks.forget();
    refresh();
  };
  documents.onDidChangeContent(({ document }) => pushes?.changed(document.uri));
  documents.onDidSave(() => (editor.watchesFiles ? undefined : configurationChanged()));
  documents.onDidClose(({ document }) => {
    reviews.forget(document.uri);
    pushes?.closed(document.uri);
  });
  connection.onDidChangeWatchedFiles(configurationChanged);
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    configurationChanged();
  });
  offerCodeActions(connection, reviews, editor);
  offerHovers(connection, reviews, editor, (id) => rules.find((rule) => rule.id === id));
  offerMentions(connection, reviews);
  offerRename(connection, documents, reviews, editor);
  offerOutline(connection, reviews, editor.own.commands === true);
  const ignoring = createIgnoring({ files, desks, reviews, settings, today, changed: configurationChanged });
  const { files: disk } = host;
  const sources = workspaceDrafts({
    documents,
    openFolders: () => folders.map((uri) => uri.replace(/\/$/, '')),
    // Files of this machine are read at once, all others as the editor sees them.
    filesOf: (uri) => (disk !== undefined && uri.startsWith('file:') ? disk : files),
  });
  const workspaceReview = createWorkspaceReview({
    connection,
    sources,
    settings,
    desks,
    encoding: editor.encoding,
    rules,
    rulePage,
    breathe,
    elsewhere: host.elsewhere,
  });
  answerRuleSuggestions({
    connection,
    files,
    desks,
    settings,
    reviews,
    drafts: sources,
    encoding: editor.encoding,
    breathe,
    changed: configurationChanged,
  });
  answerOwnRequests({
    workspaceReview,
    connection,
    editor,
    rules,
    files,
    desks,
    settings,
    reviews,
    ignoring,
    changed: configurationChanged,
    setPaused(next) {
      paused = next;
      refresh();
    },
  });

  /** Once the editor is ready: what can only be asked of it then. */
  return () => {
    if (editor.configurationEvents)
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'copydesk' })
        .catch(() => undefined);
    if (editor.watchesFiles)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          // The folder itself too: where it is deleted whole, nothing is said of the files in it.
          watchers: [
            { globPattern: `**/${CONFIG_FOLDER}/{${CONFIG_FILES.join(',')}}` },
            { globPattern: `**/${CONFIG_FOLDER}` },
          ],
        })
        .catch(() => undefined);
    if (editor.folderEvents)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders.splice(0, folders.length, ...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri));
        configurationChanged();
      });
  };
}

/** Serves one editor over a connection. Everything that the server keeps belongs to that connection. */
export function startServer(connection: Connection, host: Host): void {
  let ready: (() => void) | undefined;
  connection.onInitialize((params) => {
    const editor = readEditor(params);
    ready = compose(connection, host, params, editor);
    return offer(editor, host.version);
  });
  connection.onInitialized(() => ready?.());
  connection.listen();
}
